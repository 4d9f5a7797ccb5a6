import type { Language } from "../../../words/language";
import { type DevelopmentTexts, developmentSv } from "./developmentAnalysis.sv";
import { developmentEn } from "./developmentAnalysis.en";

const texts: Readonly<Record<Language, DevelopmentTexts>> = {
  sv: developmentSv,
  en: developmentEn,
};

export function developmentTexts(language: Language): DevelopmentTexts {
  return texts[language];
}
