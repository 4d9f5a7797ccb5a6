import type { Language } from "../../../words/language";
import { providerPayEn } from "./providerPayAnalysis.en";
import { providerPaySv, type ProviderPayTexts } from "./providerPayAnalysis.sv";

const texts: Readonly<Record<Language, ProviderPayTexts>> = {
  sv: providerPaySv,
  en: providerPayEn,
};

export function providerPayTexts(language: Language): ProviderPayTexts {
  return texts[language];
}
