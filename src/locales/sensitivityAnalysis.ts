import type { HistoryName } from "../core/analysis/historyRange";
import type { AssumptionName } from "../core/analysis/sensitivityAssumption";
import type { Outcome } from "../core/analysis/regionModel";
import { sensitivityEn } from "./sensitivityAnalysis.en";
import { sensitivitySv } from "./sensitivityAnalysis.sv";
import type { Language } from "./sentence";

export type Verdict = "saves" | "costs" | "neither";

/** Känslighetsanalys: one assumption at a time, and all of them at once. */
export interface SensitivityTexts {
  /** What each assumption is called; `profession` only where it is of one. */
  readonly names: Readonly<Record<AssumptionName, (profession: string) => string>>;
  readonly ofBaseline: (label: string) => string;
  readonly dated: (label: string, from: string) => string;
  /** What the range that is proposed builds on, where something is known. */
  readonly grounds: Readonly<Partial<Record<AssumptionName, string>>>;
  /** The same, where the range comes from whole years of the data's own outcome. */
  readonly fromOutcome: Readonly<Record<HistoryName, (from: string, to: string) => string>>;
  readonly noGround: string;
  /** A number with its unit, as in a sentence. */
  readonly values: Readonly<Record<"share" | "kronor" | "number", (number: string) => string>>;
  readonly about: (value: string) => string;
  readonly between: (low: string, high: string) => string;
  readonly choices: {
    readonly alternative: string;
    readonly period: string;
    readonly wholeForecast: (from: string, to: string) => string;
    readonly outcome: string;
    readonly outcomes: Readonly<Record<Outcome, string>>;
    readonly noNet: string;
    readonly money: string;
  };
  readonly noForecast: string;
  readonly base: (name: string, period: string, outcome: Outcome) => BaseTexts;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly tornado: {
    readonly title: (unit: string) => string;
    readonly explanation: string;
    readonly widest: (label: string, low: string, high: string) => string;
    readonly stable: string;
    readonly unstable: (labels: readonly string[]) => string;
    readonly idle: (labels: readonly string[]) => string;
    /** Why the cost of visits changes nothing. */
    readonly nothingRealised: string;
    readonly partiesOnly: string;
    readonly description: (count: number) => string;
    readonly atLow: string;
    readonly atHigh: string;
    readonly swing: string;
    readonly assumption: string;
    readonly baseLine: (amount: string) => string;
    readonly zeroLine: string;
    readonly flipsAtLow: (verdict: string) => string;
    readonly flipsAtHigh: (verdict: string) => string;
  };
  readonly ranges: {
    readonly title: (count: number) => string;
    readonly explanation: string;
    readonly base: (value: string) => string;
    readonly low: string;
    readonly high: string;
    readonly aboveBase: (base: string) => string;
    readonly belowBase: (base: string) => string;
    readonly below: (least: string) => string;
    readonly above: (most: string) => string;
    readonly reset: string;
  };
  readonly simulation: {
    readonly title: string;
    readonly explanation: string;
    readonly seed: string;
    readonly seedHint: string;
    readonly noSeed: string;
    readonly draws: string;
    readonly start: string;
    readonly cancel: string;
    readonly progress: (percent: string) => string;
    readonly cancelled: string;
    readonly stale: string;
    readonly resultTitle: (unit: string) => string;
    readonly made: (draws: string, seed: string) => string;
    readonly probability: (name: string, percent: string, low: string, high: string) => string;
    readonly headings: {
      readonly alternative: string;
      readonly p10: string;
      readonly p50: string;
      readonly p90: string;
      readonly mean: string;
      readonly saving: string;
    };
    readonly unknown: string;
    readonly histogram: {
      readonly title: (name: string, unit: string) => string;
      readonly description: string;
      readonly table: string;
      readonly from: string;
      readonly to: string;
      readonly draws: string;
      readonly zero: string;
      readonly columns: string;
    };
  };
  readonly sheet: SensitivitySheetTexts;
}

export interface BaseTexts {
  readonly rises: (amount: string) => string;
  readonly falls: (amount: string) => string;
  readonly same: string;
}

export interface SensitivitySheetTexts {
  readonly sheet: string;
  readonly title: string;
  readonly alternative: string;
  readonly baseline: string;
  readonly period: string;
  readonly outcome: string;
  readonly base: string;
  readonly baseRemark: string;
  readonly tornadoTitle: string;
  readonly tornadoTable: string;
  readonly tornadoChart: string;
  readonly noSwings: string;
  readonly tornado: {
    readonly assumption: string;
    readonly unit: string;
    readonly low: string;
    readonly base: string;
    readonly high: string;
    readonly outcomeLow: string;
    readonly outcomeHigh: string;
    readonly changeLow: string;
    readonly changeHigh: string;
    readonly swing: string;
    readonly rank: string;
    readonly verdict: string;
  };
  readonly flips: {
    readonly none: string;
    readonly low: string;
    readonly high: string;
    readonly both: string;
  };
  readonly valueTitle: string;
  readonly simulationTitle: string;
  readonly notSimulated: string;
  readonly simulated: (draws: string, seed: string) => string;
  readonly simulationTable: string;
  readonly spread: string;
  readonly simulationChart: string;
  readonly histogramTitle: (name: string) => string;
  readonly histogramTable: string;
  readonly share: string;
  readonly assumptionTitle: string;
  readonly assumptionTable: string;
  readonly assumption: {
    readonly whose: string;
    readonly everyone: string;
    readonly distribution: string;
    readonly deviation: string;
    readonly ground: string;
    readonly triangular: string;
    readonly lognormal: string;
  };
  readonly units: Readonly<Record<"share" | "kronor" | "number", string>>;
  readonly method: readonly string[];
}

const texts: Readonly<Record<Language, SensitivityTexts>> = {
  sv: sensitivitySv,
  en: sensitivityEn,
};

export function sensitivityTexts(language: Language): SensitivityTexts {
  return texts[language];
}
