import type { Language } from "../../../words/language";
import { freedEn } from "./freedAnalysis.en";
import { type FreedTexts, freedSv } from "./freedAnalysis.sv";

const texts: Readonly<Record<Language, FreedTexts>> = { sv: freedSv, en: freedEn };

export function freedTexts(language: Language): FreedTexts {
  return texts[language];
}
