import type { Language } from "../../../words/language";
import { type BreakEvenTexts, breakEvenSv } from "./breakEvenAnalysis.sv";
import { breakEvenEn } from "./breakEvenAnalysis.en";

const texts: Readonly<Record<Language, BreakEvenTexts>> = { sv: breakEvenSv, en: breakEvenEn };

export function breakEvenTexts(language: Language): BreakEvenTexts {
  return texts[language];
}
