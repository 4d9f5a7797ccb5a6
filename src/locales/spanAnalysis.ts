import type { SpanLine } from "../core/analysis/spanForecast";
import type { Language } from "./sentence";
import { spanEn } from "./spanAnalysis.en";
import { spanSv } from "./spanAnalysis.sv";

/** The words of Prognosens spann, in the pane and on its sheet; numbers come as text. */
export interface SpanTexts {
  readonly nothingAhead: string;
  readonly lines: Readonly<Record<Exclude<SpanLine, "used">, string>>;
  readonly usedLine: (method: string) => string;
  /** That the method in use is one of the bracket's lines. */
  readonly inUse: (method: string, line: string) => string;
  readonly answer: string;
  readonly bracket: (
    year: string,
    low: string,
    middle: string,
    high: string,
    growth: string
  ) => string;
  readonly oneLine: (year: string, cost: string) => string;
  readonly growthOfYears: (full: string, half: string) => string;
  readonly percent: (number: string) => string;
  readonly wholeYears: (given: string) => string;
  /** @param wide the band is too wide to decide by */
  readonly band: (years: string, year: string, low: string, high: string, wide: boolean) => string;
  readonly noBand: (given: string) => string;
  readonly extreme: (line: string, year: string, contacts: string, times: string) => string;
  readonly cost: (unit: string) => string;
  readonly contacts: string;
  readonly outcome: string;
  readonly bandLow: string;
  readonly bandHigh: string;
  /** Headings of the lines, where there is little room. */
  readonly columns: Readonly<Record<SpanLine, string>>;
  readonly period: string;
  readonly bandRange: string;
  readonly used: string;
  readonly chart: {
    readonly title: (unit: string) => string;
    readonly description: (first: string, last: string) => string;
  };
  readonly sheet: {
    readonly name: string;
    readonly title: string;
    readonly note: string;
    readonly costTitle: string;
    readonly contactsTitle: string;
    readonly year: string;
    readonly kind: string;
    readonly booked: string;
    readonly chartTitle: string;
    readonly chartValue: string;
    readonly assumptions: {
      readonly growth: string;
      readonly growthRemark: string;
      readonly half: string;
      readonly halfRemark: string;
      readonly method: string;
      readonly confidence: string;
      readonly spread: string;
      readonly spreadRemark: string;
    };
    readonly calculation: string;
    readonly calculationNote: string;
    readonly outcomeTitle: string;
    readonly period: string;
    readonly step: string;
    readonly answerOf: (method: string) => string;
    readonly method: readonly string[];
    /** Where the forecast can be no formulas. */
    readonly valuesOnly: string;
  };
}

const texts: Readonly<Record<Language, SpanTexts>> = { sv: spanSv, en: spanEn };

export function spanTexts(language: Language): SpanTexts {
  return texts[language];
}
