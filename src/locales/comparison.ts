import { type ComparisonTexts, comparisonSv } from "./comparison.sv";
import { comparisonEn } from "./comparison.en";
import type { Language } from "./sentence";

const texts: Readonly<Record<Language, ComparisonTexts>> = { sv: comparisonSv, en: comparisonEn };

export function comparisonTexts(language: Language): ComparisonTexts {
  return texts[language];
}
