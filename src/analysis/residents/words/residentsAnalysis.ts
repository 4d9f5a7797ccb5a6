import type { Language } from "../../../words/language";
import { residentsEn } from "./residentsAnalysis.en";
import { type ResidentsTexts, residentsSv } from "./residentsAnalysis.sv";

const texts: Readonly<Record<Language, ResidentsTexts>> = { sv: residentsSv, en: residentsEn };

export function residentsTexts(language: Language): ResidentsTexts {
  return texts[language];
}
