import type { Language } from "../../../words/language";
import { type SensitivityTexts, sensitivitySv } from "./sensitivityAnalysis.sv";
import { sensitivityEn } from "./sensitivityAnalysis.en";

const texts: Readonly<Record<Language, SensitivityTexts>> = {
  sv: sensitivitySv,
  en: sensitivityEn,
};

export function sensitivityTexts(language: Language): SensitivityTexts {
  return texts[language];
}
