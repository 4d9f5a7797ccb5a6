import type { Language } from "../../../words/language";
import { type RelationsTexts, relationsSv } from "./relationsAnalysis.sv";
import { relationsEn } from "./relationsAnalysis.en";

/** A correlation's figures, already written as the reader writes numbers. */
export interface CorrelationWords {
  readonly n: string;
  readonly pearson: string;
  readonly low: string;
  readonly high: string;
  readonly p: string;
}

const texts: Readonly<Record<Language, RelationsTexts>> = { sv: relationsSv, en: relationsEn };

export function relationsTexts(language: Language): RelationsTexts {
  return texts[language];
}
