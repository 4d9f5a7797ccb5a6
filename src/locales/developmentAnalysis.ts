import { type DevelopmentTexts, developmentSv } from "./developmentAnalysis.sv";
import { developmentEn } from "./developmentAnalysis.en";
import type { Language } from "./sentence";

/** The rows of the table of Utveckling, in their order. */
export type DevelopmentRow =
  | "contacts"
  | "cost"
  | "costPerContact"
  | "contactsChange"
  | "costChange"
  | "contactsMultiple"
  | "costMultiple"
  | "contactsPerListed"
  | "costPerInhabitant"
  | "contactsPerInhabitant";

const texts: Readonly<Record<Language, DevelopmentTexts>> = {
  sv: developmentSv,
  en: developmentEn,
};

export function developmentTexts(language: Language): DevelopmentTexts {
  return texts[language];
}
