import type { Language } from "../../../words/language";
import { regionsEn } from "./regionsAnalysis.en";
import { type RegionsTexts, regionsSv } from "./regionsAnalysis.sv";

const texts: Readonly<Record<Language, RegionsTexts>> = { sv: regionsSv, en: regionsEn };

export function regionsTexts(language: Language): RegionsTexts {
  return texts[language];
}
