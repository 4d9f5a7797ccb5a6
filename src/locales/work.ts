import { type WorkTexts, sv } from "./work.sv";
import type { Language } from "./sentence";
import { en } from "./work.en";

const texts: Readonly<Record<Language, WorkTexts>> = { sv, en };

export function workTexts(language: Language): WorkTexts {
  return texts[language];
}
