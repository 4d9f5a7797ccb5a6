import type { CalculatedPart } from "../core/scenario/calculatedPart";
import { developmentEn } from "./developmentAnalysis.en";
import { developmentSv } from "./developmentAnalysis.sv";
import type { Language } from "./sentence";

/** The rows of the table of Utveckling, in their order. */
export type DevelopmentRow =
  | "contacts"
  | "cost"
  | "costPerContact"
  | "contactsChange"
  | "costChange"
  | "contactsMultiple"
  | "costMultiple"
  | "contactsPerListed"
  | "costPerInhabitant"
  | "contactsPerInhabitant";

/** Utveckling. Every figure comes as text, with its unit where a sentence needs one. */
export interface DevelopmentTexts {
  readonly answer: string;
  readonly percent: (number: string) => string;
  readonly pace: (figures: {
    readonly from: string;
    readonly to: string;
    readonly costFrom: string;
    readonly costTo: string;
    readonly multiple: string;
    readonly growth: string;
  }) => string;
  readonly doubles: (years: string) => string;
  readonly halves: (years: string) => string;
  readonly volume: (figures: {
    readonly from: string;
    readonly to: string;
    readonly contactsFrom: string;
    readonly contactsTo: string;
    readonly multiple: string;
    readonly perContactFrom: string;
    readonly perContactTo: string;
  }) => string;
  /** Whether the cost nearly doubled two years in a row; `limit` is what counts as nearly. */
  readonly inARow: (
    holds: boolean,
    limit: string,
    changes: readonly { readonly year: string; readonly change: string }[]
  ) => string;
  /** null: it is printed as no change. */
  readonly forecast: (
    year: string,
    size: { readonly percent: string; readonly rises: boolean } | null,
    before: string
  ) => string;
  readonly calculated: (years: readonly number[], isWhole: boolean) => string;
  readonly oneYear: string;
  readonly table: (unit: string) => string;
  readonly year: string;
  readonly rows: Readonly<Record<DevelopmentRow, string>>;
  /** Beside contacts that are worked out from kronor. */
  readonly marks: Readonly<Record<Exclude<CalculatedPart, "none">, string>>;
  readonly markNotes: Readonly<Record<Exclude<CalculatedPart, "none">, string>>;
  readonly chart: {
    readonly title: (unit: string) => string;
    readonly description: (first: string, last: string) => string;
    readonly forecast: string;
  };
  readonly sheet: {
    readonly name: string;
    readonly title: string;
    readonly note: string;
    readonly year: string;
    readonly kind: string;
    readonly counting: string;
    readonly cost: string;
    readonly chartTitle: string;
    readonly chartValue: string;
    readonly assumptions: {
      readonly listed: string;
      readonly listedRemark: string;
      readonly inhabitants: string;
      readonly inhabitantsRemark: string;
      readonly growth: string;
      readonly growthRemark: (from: string, to: string) => string;
      readonly doubling: string;
      readonly halving: string;
      readonly paceRemark: string;
    };
    readonly method: readonly string[];
  };
}

const texts: Readonly<Record<Language, DevelopmentTexts>> = {
  sv: developmentSv,
  en: developmentEn,
};

export function developmentTexts(language: Language): DevelopmentTexts {
  return texts[language];
}
