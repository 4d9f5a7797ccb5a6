import type { Language } from "./language";
import { type ComparisonTexts, comparisonSv } from "./comparison.sv";
import { comparisonEn } from "./comparison.en";

const texts: Readonly<Record<Language, ComparisonTexts>> = { sv: comparisonSv, en: comparisonEn };

export function comparisonTexts(language: Language): ComparisonTexts {
  return texts[language];
}
