import type { CorrelationLack, Verdict } from "../core/analysis/correlation";
import type { Omission } from "../core/analysis/unitSample";
import { relationsEn } from "./relationsAnalysis.en";
import { relationsSv } from "./relationsAnalysis.sv";
import type { Language } from "./sentence";

export type RelationId = "cni" | "availability" | "visits";

/** Samband: three relations, and who wins and loses. */
export type RelationsPart = RelationId | "distribution";

/** A correlation's figures, already written as the reader writes numbers. */
export interface CorrelationWords {
  readonly n: string;
  readonly pearson: string;
  readonly low: string;
  readonly high: string;
  readonly p: string;
}

/** Narrower words for the same sizes as on the axes. */
interface UnitTableTexts {
  readonly title: string;
  readonly x: string;
  readonly y: string;
}

/** Texts shared by the pane and the sheet; a sentence without a stop is put together with more. */
export interface RelationsTexts {
  readonly choose: string;
  readonly parts: Readonly<Record<RelationsPart, string>>;
  readonly year: string;
  /** A year of which only a part is outcome, up to a month. */
  readonly partOfYear: (year: string, lastMonth: string) => string;
  readonly from: string;
  readonly to: string;
  readonly alternative: string;
  readonly axes: Readonly<Record<RelationId, Readonly<Record<"x" | "y", string>>>>;
  /** Without the closing stop. */
  readonly verdicts: Readonly<Record<RelationId, Readonly<Record<Verdict, string>>>>;
  readonly inNumbers: (words: CorrelationWords) => string;
  /** What a relation that cannot be shown may still be. */
  readonly compatible: (low: string, high: string) => string;
  readonly lacks: Readonly<Record<CorrelationLack, (n: string) => string>>;
  /** What every unit lacks, and what to add. */
  readonly missing: Readonly<Record<"units" | Omission, string>>;
  readonly visitYearsMissing: string;
  readonly invented: Readonly<Record<RelationsPart, string>>;
  readonly evidence: Readonly<Record<RelationId, string>>;
  readonly caution: string;
  readonly figures: Readonly<
    Record<"n" | "pearson" | "interval" | "p" | "spearman" | "spearmanP", string>
  >;
  readonly betweenBounds: (low: string, high: string) => string;
  readonly smallP: string;
  readonly chart: {
    readonly description: (x: string, y: string, n: string) => string;
    readonly point: (unit: string, x: string, y: string) => string;
    readonly line: string;
  };
  readonly unit: string;
  /** The chart's points. */
  readonly units: string;
  readonly unitTables: Readonly<Record<RelationId, UnitTableTexts>>;
  readonly omitted: (units: string, reason: string) => string;
  readonly reasons: Readonly<Record<Omission, string>>;
  readonly smallCells: string;
  readonly visits: {
    readonly regionTitle: string;
    readonly headings: Readonly<Record<"year" | "contacts" | "visits", string>>;
    readonly change: (years: string, contacts: string, visits: string) => string;
    readonly fewYears: (years: string) => string;
    readonly unitTitle: (from: string, to: string) => string;
  };
  readonly distribution: {
    readonly noAlternative: string;
    readonly sentence: (name: string, year: string, fewer: string, more: string) => string;
    readonly groupsTitle: string;
    readonly groupsByCni: string;
    readonly group: (number: number, count: number) => string;
    readonly groupHeadings: Readonly<
      Record<"cni" | "units" | "change" | "perListed" | "share", string>
    >;
    readonly compensationYear: (year: string) => string;
    readonly compensationMissing: string;
    readonly between: (low: string, high: string) => string;
    readonly fewGroups: (units: string, groups: string) => string;
    readonly concentrationTitle: string;
    readonly concentration: Readonly<Record<"contacts" | "before" | "after", string>>;
    readonly measure: string;
    readonly undefinedIndex: string;
    readonly concentrationMeaning: string;
    readonly unitsTitle: string;
    readonly unitHeadings: Readonly<Record<"cni" | "change" | "perListed" | "share", string>>;
  };
}

const texts: Readonly<Record<Language, RelationsTexts>> = { sv: relationsSv, en: relationsEn };

export function relationsTexts(language: Language): RelationsTexts {
  return texts[language];
}
