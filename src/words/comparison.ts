import type { Language } from "./language";
import { type ComparisonTexts, comparisonSv } from "./sv/comparison";
import { comparisonEn } from "./en/comparison";

const texts: Readonly<Record<Language, ComparisonTexts>> = { sv: comparisonSv, en: comparisonEn };

export function comparisonTexts(language: Language): ComparisonTexts {
  return texts[language];
}
