import type { Grain } from "../core/scenario/rollUp";
import type { Words } from "./scenario";

export type MoneyUnit = "kr" | "tkr" | "mkr";

/** Amounts in the unit chosen, "10,0 mkr", without a sign of their own. */
export interface Meaning {
  readonly name: string;
  readonly year: string;
}

/** The words of the step Resultat. */
export interface ResultTexts {
  readonly alternative: string;
  readonly year: string;
  readonly money: string;
  readonly moneyUnits: Readonly<Record<MoneyUnit, string>>;
  /** An amount in a sentence, "10,0 mkr". */
  readonly amount: (amount: string, unit: MoneyUnit) => string;
  /** The foot of a table where a printed sum is not that of the printed parts. */
  readonly rounded: string;
  readonly grain: string;
  readonly grains: Readonly<Record<Grain, string>>;
  readonly calculating: string;
  readonly notReady: {
    readonly data: string;
    readonly question: string;
    readonly policies: string;
  };
  readonly meaning: {
    readonly baseline: (about: Meaning) => string;
    readonly nothing: (about: Meaning) => string;
    readonly toRegion: (about: Meaning, amount: string, words: Words) => string;
    readonly toHealthCentres: (about: Meaning, amount: string, words: Words) => string;
    readonly moved: (about: Meaning) => string;
    readonly total: (
      about: Meaning,
      amount: string,
      rises: boolean,
      healthCentres: string,
      region: string,
      words: Words
    ) => string;
    readonly firstDifference: (year: string) => string;
    readonly visits: (count: string, caused: boolean, cost: string | null) => string;
    readonly visitsWithoutCost: string;
    readonly net: (share: string, amount: string) => string;
    readonly capitation: (amount: string, words: Words) => string;
  };
  readonly figures: {
    readonly title: (year: string) => string;
    readonly total: string;
    readonly healthCentres: (words: Words) => string;
    readonly region: (words: Words) => string;
    readonly change: string;
    readonly gross: string;
    readonly kinds: Readonly<Record<"outcome" | "forecast" | "mixed", string>>;
    readonly mixed: (until: string) => string;
  };
  readonly capacity: {
    readonly title: string;
    readonly cash: string;
    readonly visits: string;
    readonly visitCost: string;
    readonly net: (share: string) => string;
    readonly unknown: string;
  };
  readonly table: {
    readonly title: (name: string, unit: string) => string;
    readonly period: string;
    readonly kind: string;
    readonly contacts: string;
    readonly total: string;
    readonly healthCentres: (words: Words) => string;
    readonly region: (words: Words) => string;
    readonly change: string;
    readonly sum: string;
    readonly incomplete: string;
  };
  readonly chart: {
    readonly title: (name: string, unit: string) => string;
    readonly description: (from: string, to: string, baseline: string) => string;
    readonly baseline: string;
    readonly forecast: string;
  };
  readonly warnings: string;
  readonly synthetic: string;
  readonly tertial: (part: number, year: string) => string;
  readonly run: {
    readonly title: string;
    readonly explanation: string;
    readonly start: string;
    readonly cancel: string;
    readonly progress: (percent: string) => string;
    readonly done: (sheets: readonly string[]) => string;
    readonly cancelled: string;
    readonly edited: (sheets: readonly string[]) => string;
    readonly keep: string;
    readonly replace: string;
    readonly doNothing: string;
    readonly waiting: string;
    readonly faulty: (name: string) => string;
  };
}
