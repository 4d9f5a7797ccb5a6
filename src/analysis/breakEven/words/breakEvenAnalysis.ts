import type { Language } from "../../../words/language";
import type { BreakEvenField } from "../core/breakEvenStop";
import { type BreakEvenTexts, breakEvenSv } from "./breakEvenAnalysis.sv";
import { breakEvenEn } from "./breakEvenAnalysis.en";
import type { Words } from "../../../words/scenario";

export interface BreakEvenSheetTexts {
  readonly name: string;
  readonly title: string;
  readonly note: string;
  readonly inputs: string;
  readonly remarks: Readonly<Record<BreakEvenField, string>>;
  readonly answers: string;
  readonly savedWhole: string;
  readonly savedHealthCentre: (words: Words) => string;
  readonly breakEvenWhole: string;
  readonly breakEvenHealthCentre: (words: Words) => string;
  readonly mostReturning: string;
  readonly costMissing: string;
  readonly saves: string;
  readonly costs: string;
  readonly within: string;
  readonly above: string;
  readonly below: string;
  readonly headings: Readonly<
    Record<
      | "returning"
      | "evidence"
      | "cash"
      | "visits"
      | "capacity"
      | "realised"
      | "net"
      | "highestCost"
      | "highestCostHealthCentre",
      string
    >
  >;
  readonly gridTitle: (bearer: string) => string;
  readonly gridNote: string;
  readonly gridColumns: string;
  readonly borderColumn: string;
  readonly atStatedCost: string;
  readonly chart: { readonly title: string; readonly value: string; readonly category: string };
  readonly method: readonly string[];
}

const texts: Readonly<Record<Language, BreakEvenTexts>> = { sv: breakEvenSv, en: breakEvenEn };

export function breakEvenTexts(language: Language): BreakEvenTexts {
  return texts[language];
}
