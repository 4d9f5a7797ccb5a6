import type { Language } from "../../../words/language";
import { togetherEn } from "./togetherAnalysis.en";
import { togetherSv, type TogetherTexts } from "./togetherAnalysis.sv";

const texts: Readonly<Record<Language, TogetherTexts>> = { sv: togetherSv, en: togetherEn };

export function togetherTexts(language: Language): TogetherTexts {
  return texts[language];
}
