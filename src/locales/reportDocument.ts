import type { FinancingYear } from "../core/scenario/scenario";
import { reportDocumentEn } from "./reportDocument.en";
import { reportDocumentSv } from "./reportDocument.sv";
import type { Words } from "./scenario";
import type { Language } from "./sentence";

/** Tjänsteskrivelse with a decision, or the answer to a motion. */
export type ReportTemplate = "memorandum" | "motion";

export type PartHeading =
  | "matter"
  | "motion"
  | "proposal"
  | "consequences"
  | "costs"
  | "units"
  | "capacity"
  | "financing"
  | "law"
  | "workEnvironment"
  | "residents"
  | "environment"
  | "followUp"
  | "assessment"
  | "assumptions"
  | "sources";

/** What a person has to write, because no figure can. */
export type FillIn =
  | "caseNumber"
  | "date"
  | "officer"
  | "committee"
  | "background"
  | "motionText"
  | "assessment"
  | "operations"
  | "financingHow"
  | "financingMissing"
  | "law"
  | "workEnvironment"
  | "residents"
  | "environment"
  | "followUp";

/** A decision to fill in: the text before it, and what it is to hold. */
export interface Clause {
  readonly before: string;
  readonly fillIn: string;
}

interface Amounts {
  readonly year: string;
  readonly amount: string;
}

/** The words of Beslutsunderlag and Svar på motion. Every language has all of them. */
export interface ReportDocumentTexts {
  readonly tag: string;
  readonly templates: Readonly<
    Record<ReportTemplate, { readonly name: string; readonly title: (name: string) => string }>
  >;
  readonly page: { readonly page: string; readonly of: string };
  readonly headings: (words: Words) => Readonly<Record<PartHeading, string>>;
  readonly fields: Readonly<Record<"caseNumber" | "date" | "officer" | "committee", string>>;
  readonly fillIn: Readonly<Record<FillIn, string>>;
  readonly proposes: string;
  readonly clauses: {
    readonly alternative: (name: string) => Clause;
    readonly draw: (name: string, amount: string, year: string) => Clause;
    readonly report: Clause;
    readonly motion: Clause;
    readonly assignment: Clause;
  };
  readonly cost: (
    past: Amounts | null,
    now: Amounts & { readonly contacts: string; readonly isForecast: boolean },
    baseline: string
  ) => string;
  readonly rule: (rule: string) => string;
  readonly alternative: (name: string, status: string) => string;
  readonly builtOn: (source: string) => string;
  /** The document proposes other figures. */
  readonly changedFrom: (source: string) => string;
  readonly changes: string;
  readonly change: (
    what: string,
    from: string,
    after: string,
    before: string,
    source: string
  ) => string;
  readonly corrected: (amount: string, words: Words) => string;
  readonly noVisits: (year: string) => string;
  readonly capacityNote: string;
  readonly financing: {
    readonly kinds: Readonly<Record<FinancingYear["means"], string>>;
    readonly drawn: (
      name: string,
      kind: string,
      year: string,
      frame: string,
      drawn: string,
      left: string
    ) => string;
    readonly unfinanced: (amount: string, year: string, words: Words) => string;
    readonly financed: (year: string, words: Words) => string;
    readonly noMeans: string;
    readonly noNeed: (year: string, words: Words) => string;
  };
  readonly worth: {
    readonly visits: (year: string, amount: string, count: string, perVisit: string) => string;
    readonly changeInVisits: (amount: string, count: string) => string;
    readonly noVisitCost: string;
    readonly perListed: (year: string, amount: string, listed: string) => string;
    readonly noListed: string;
  };
  readonly noLegalNote: string;
  readonly followUp: string;
  readonly sheetNote: string;
  readonly tables: {
    readonly numbered: (number: number, caption: string) => string;
    readonly sum: (first: string, last: string) => string;
    readonly total: string;
    readonly change: string;
    readonly baseline: string;
    readonly alternative: string;
    readonly history: {
      readonly caption: (unit: string) => string;
      readonly headings: (words: Words) => readonly string[];
    };
    readonly costs: {
      readonly caption: (name: string, unit: string) => string;
      readonly label: string;
    };
    readonly units: {
      readonly caption: (year: string, unit: string, words: Words) => string;
      readonly label: (words: Words) => string;
      readonly perListed: string;
      readonly others: (count: number, words: Words) => string;
      readonly unlisted: string;
      readonly sum: (words: Words) => string;
    };
    readonly totalOf: (name: string) => string;
    /** A figure without, with half and with full growth. */
    readonly span: (what: string, unit: string) => string;
    readonly needs: {
      readonly caption: (unit: string, words: Words) => string;
      readonly headings: readonly string[];
    };
    readonly means: {
      readonly caption: (unit: string) => string;
      readonly headings: readonly string[];
    };
    readonly capacity: {
      readonly caption: (year: string, unit: string) => string;
      readonly headings: readonly string[];
    };
  };
  readonly chart: {
    readonly title: (unit: string) => string;
    readonly description: (name: string, first: string, last: string) => string;
    readonly baseline: (year: string) => string;
    readonly alternative: (year: string) => string;
    readonly label: string;
  };
}

const texts: Readonly<Record<Language, ReportDocumentTexts>> = {
  sv: reportDocumentSv,
  en: reportDocumentEn,
};

export function reportDocumentTexts(language: Language): ReportDocumentTexts {
  return texts[language];
}
