import type { Operator } from "../core/scenario/regionData";
import type { FinancingYear } from "../core/scenario/scenario";
import type { BasisTexts, Headings } from "./comparisonBasis";
import { comparisonEn } from "./comparison.en";
import { comparisonSv } from "./comparison.sv";
import type { Words } from "./scenario";
import type { Language } from "./sentence";

/** The words of the comparison's sheets. Every language has all of them. */
export interface ComparisonTexts extends BasisTexts {
  /** On every sheet and chart of an invented region. */
  readonly invented: string;
  readonly inventedChart: string;
  readonly footer: (version: string) => string;
  readonly kinds: Readonly<Record<"outcome" | "forecast" | "mixed", string>>;
  readonly partOfYear: string;
  readonly operators: Readonly<Record<Operator | "unlisted" | "unknown", string>>;
  readonly baselineMark: (name: string) => string;
  readonly total: string;
  readonly none: string;
  readonly own: string;
  readonly undivided: string;
  /** An amount in öre as millions of kronor. */
  readonly millions: (ore: number) => string;
  /** With its sign. */
  readonly changeInMillions: (ore: number) => string;
  readonly count: (number: number) => string;
  readonly upper: (text: string) => string;
  readonly result: {
    readonly sheet: string;
    readonly table: string;
    readonly title: string;
    readonly notes: readonly string[];
    readonly oneOff: string;
    readonly headings: Headings<
      | "alternative"
      | "period"
      | "year"
      | "tertial"
      | "month"
      | "kind"
      | "unit"
      | "operator"
      | "profession"
      | "party"
      | "contacts"
      | "gross"
      | "fee"
      | "net"
      | "ownContacts"
      | "ownCost"
      | "otherContacts"
      | "otherCost"
      | "oneOff"
      | "visits"
      | "visitCost"
      | "cash"
      | "change"
      | "alternativeNumber"
      | "unitNumber"
      | "contactKind"
    >;
  };
  readonly comparison: {
    readonly sheet: string;
    readonly tables: Readonly<Record<"changes" | "costs" | "capacity", string>>;
    readonly title: string;
    readonly basis: (baseline: string, lastOutcome: string, lastMonth: string) => string;
    readonly differsTitle: string;
    readonly headings: Headings<
      | "number"
      | "alternative"
      | "status"
      | "validity"
      | "change"
      | "before"
      | "after"
      | "from"
      | "source"
      | "legalNote"
    >;
    readonly noChange: string;
    readonly legalNoteMissing: string;
    readonly meaningTitle: string;
    readonly costTitle: string;
    readonly costNote: string;
    readonly costHeadings: (
      words: Words
    ) => Headings<
      | "year"
      | "kind"
      | "number"
      | "alternative"
      | "healthCentre"
      | "region"
      | "total"
      | "healthCentreChange"
      | "regionChange"
      | "totalChange"
      | "label"
    >;
    readonly chartTitle: string;
    readonly chartValues: string;
    readonly capacityTitle: string;
    readonly capacityNote: string;
    readonly capacityHeadings: Headings<
      | "year"
      | "number"
      | "alternative"
      | "visits"
      | "capacity"
      | "cash"
      | "realisable"
      | "net"
      | "netChange"
      | "netAtNone"
      | "netAtAll"
    >;
    readonly unknownCost: string;
  };
  readonly redistribution: {
    readonly sheet: string;
    readonly table: string;
    readonly title: (words: Words) => string;
    readonly year: string;
    readonly yearRemark: (first: number, last: number) => string;
    readonly yearMissing: string;
    readonly overviewTitle: string;
    readonly costHeading: (alternative: string) => string;
    readonly changeHeading: (alternative: string) => string;
    readonly perInhabitant: string;
    readonly overviewTable: string;
    readonly chartTitle: (words: Words) => string;
    readonly chartValues: string;
    readonly headings: (
      words: Words
    ) => Headings<
      | "unit"
      | "operator"
      | "listed"
      | "baseline"
      | "amount"
      | "change"
      | "perListed"
      | "changePerListed"
      | "compensation"
      | "share"
      | "correction"
    >;
    readonly sumOfUnits: (words: Words) => string;
    readonly unlisted: string;
    readonly centrally: (words: Words) => string;
    readonly corrections: Readonly<Record<Operator | "unknown", string>>;
    readonly noCorrection: string;
    readonly notes: (words: Words) => readonly string[];
  };
  readonly units: {
    readonly sheet: (words: Words) => string;
    readonly table: string;
    readonly title: (words: Words) => string;
    readonly note: string;
    readonly headings: (
      words: Words
    ) => Headings<"number" | "unit" | "operator" | "costCentre" | "listed" | "cni">;
    readonly compensation: (year: number) => string;
    readonly budget: (year: number) => string;
  };
  readonly corrections: {
    readonly sheet: string;
    readonly table: string;
    readonly title: string;
    readonly notes: readonly string[];
    readonly headings: Headings<
      "alternative" | "month" | "unit" | "operator" | "kind" | "party" | "amount" | "number"
    >;
    readonly central: string;
  };
  readonly financing: {
    readonly sheet: string;
    readonly tables: Readonly<Record<"years" | "means" | "capitation", string>>;
    readonly title: string;
    readonly notes: (words: Words) => readonly string[];
    readonly yearsTitle: string;
    readonly headings: (
      words: Words
    ) => Headings<
      | "year"
      | "kind"
      | "number"
      | "alternative"
      | "need"
      | "frame"
      | "drawn"
      | "left"
      | "unfinanced"
    >;
    readonly meansTitle: string;
    readonly meansHeadings: Headings<
      "year" | "number" | "alternative" | "name" | "means" | "frame" | "need" | "drawn" | "left"
    >;
    readonly means: Readonly<Record<FinancingYear["means"], string>>;
    readonly noMeans: string;
    readonly capitationTitle: string;
    readonly capitationHeadings: (
      words: Words
    ) => Headings<"year" | "number" | "alternative" | "name" | "unit" | "amount">;
  };
  readonly budget: {
    readonly sheet: string;
    readonly table: string;
    readonly title: string;
    readonly noBudget: string;
    readonly notes: (words: Words) => readonly string[];
    readonly blockTitle: (year: number, alternative: string) => string;
    readonly headings: (
      words: Words,
      year: number,
      fullYear: number | null
    ) => Headings<
      | "unit"
      | "budget"
      | "amount"
      | "deviation"
      | "deviationShare"
      | "previous"
      | "sincePrevious"
      | "effect"
      | "fullEffect"
    >;
    readonly missing: string;
    readonly sum: (words: Words) => string;
  };
}

const texts: Readonly<Record<Language, ComparisonTexts>> = { sv: comparisonSv, en: comparisonEn };

export function comparisonTexts(language: Language): ComparisonTexts {
  return texts[language];
}
