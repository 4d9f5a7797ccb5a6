import type { Language } from "../../../words/language";
import { type CheckTexts, sv } from "./check.sv";
import { en } from "./check.en";

const texts: Readonly<Record<Language, CheckTexts>> = { sv, en };

export function checkTexts(language: Language): CheckTexts {
  return texts[language];
}
