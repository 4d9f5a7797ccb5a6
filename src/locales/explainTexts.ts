import type { Decomposition, DecompositionMethod } from "../core/decomposition";
import type { ArgumentName } from "../core/fault";
import type { Growth, ProjectionMethod } from "../core/projection";
import type { Source } from "../core/provenance";
import type {
  ArgumentExplanation,
  CallExplanation,
  CellReading,
  ForecastDerivation,
  SeasonDerivation,
  SeriesDerivation,
  SpillPlace,
  SplitPart,
  TariffFinding,
  TariffSourceDerivation,
} from "./explanation";

/** Numbers as the language writes them. */
export type NumberWriter = (value: number, decimals?: number) => string;

/** The words of an explanation. Every language has all of them. */
export interface ExplainTexts {
  readonly title: (address: string) => string;
  readonly blank: string;
  readonly constant: (value: string) => string;
  readonly shows: (value: string) => string;
  readonly nothing: string;
  readonly formula: (formula: string) => string;
  readonly native: string;
  readonly reads: (reading: CellReading, values: string) => string;
  readonly more: (count: number) => string;
  readonly spill: (place: SpillPlace) => string;
  readonly isPart: string;
  readonly call: (call: CallExplanation) => string;
  readonly indexed: (row: number, column: number) => string;
  readonly argumentName: (name: ArgumentName) => string;
  readonly argument: (argument: ArgumentExplanation, name: string, values: string) => string;
  readonly unknown: string;
  readonly disagrees: string;
  readonly blankAnswer: string;
  readonly fault: (sentence: string) => string;
  readonly source: (source: Source) => string;
  readonly tariff: {
    readonly asked: (day: string, profession: string, isAssumed: boolean) => string;
    readonly found: (finding: TariffFinding, amount: string, via: string | null) => string;
    readonly verified: (date: string, issuer: string) => string;
    readonly ownSource: (source: string) => string;
    /** Which part of the row the cell is, and why it is blank if it is. */
    readonly column: Readonly<Record<TariffSourceDerivation["column"], string>>;
    readonly blankColumn: (finding: TariffFinding, column: string) => string;
    readonly net: (gross: string, fee: string, net: string) => string;
    readonly gross: string;
  };
  readonly split: {
    /** Of a unit: öre, krona, tusental … */
    readonly unit: (decimals: number) => string;
    readonly method: (total: string, count: number) => string;
    readonly rounded: (amount: string, total: string) => string;
    readonly part: (
      number: number,
      part: SplitPart,
      remainder: string,
      format: NumberWriter,
      unit: string
    ) => string;
    readonly others: (count: number) => string;
    readonly noSpare: string;
    readonly spare: (spare: number, unit: string, receivers: string) => string;
    readonly tie: Readonly<Record<"weight" | "position", string>>;
    readonly negative: string;
    readonly selected: (number: number, value: string) => string;
  };
  readonly adjusted: {
    readonly exact: (amount: string, weight: string, exact: string) => string;
    /** @param isExact the share is whole, and the cell is a unit above it */
    readonly table: (value: string, unit: string, isExact: boolean) => string;
    readonly column: (exact: string, value: string) => string;
    readonly least: string;
    readonly before: (exact: string, value: string) => string;
    readonly through: (exact: string, value: string) => string;
    readonly difference: (through: string, before: string, value: string) => string;
    readonly bound: (unit: string) => string;
  };
  readonly change: {
    readonly method: (amount: string, parties: number) => string;
    readonly before: (weight: string, exact: string, value: string) => string;
    readonly after: (weight: string, exact: string, value: string) => string;
    readonly difference: (party: number, after: string, before: string, value: string) => string;
    readonly sum: string;
  };
  readonly decomposition: {
    readonly asked: Readonly<Record<keyof Decomposition, string>>;
    readonly methods: Readonly<Record<DecompositionMethod, string>>;
    readonly period: Readonly<
      Record<"before" | "after", (contacts: string, cost: string, mean: string | null) => string>
    >;
    readonly means: (oldNew: string, newOld: string) => string;
    readonly effects: Readonly<Record<keyof Decomposition, string>>;
    readonly effect: (name: string, formula: string, value: string) => string;
    /** Of lmdi, where the formula is a sum over the groups. */
    readonly logs: Readonly<Record<"volume" | "mix", string>>;
    readonly noShares: string;
    readonly sum: (volume: string, mix: string, price: string, total: string) => string;
    readonly oneGroup: string;
    readonly unpriced: (count: number) => string;
  };
  readonly breakEven: {
    readonly asked: string;
    readonly saved: (tariff: string, borneShare: string, saved: string) => string;
    readonly oneOff: (oneOff: string, contacts: string, each: string) => string;
    readonly visit: (visitCost: string) => string;
    readonly answer: (
      saved: string,
      each: string | null,
      visitCost: string,
      share: string
    ) => string;
    readonly verdict: (share: string) => string;
    readonly neverLost: string;
    readonly noSaving: string;
    readonly partly: string;
  };
  readonly forecast: {
    readonly columns: Readonly<Record<ForecastDerivation["column"], string>>;
    readonly asked: (derivation: ForecastDerivation, column: string) => string;
    readonly methods: Readonly<Record<ProjectionMethod, string>>;
    readonly method: (method: string, isAssumed: boolean) => string;
    readonly stated: (growth: string) => string;
    readonly values: (profession: string, values: string, leadingZeros: number) => string;
    /** How the change of a period was found; null where the method states it. */
    readonly change: (
      growth: Growth,
      unit: ForecastDerivation["unit"],
      series: SeriesDerivation,
      format: NumberWriter
    ) => string | null;
    readonly projected: (series: SeriesDerivation, format: NumberWriter) => string;
    /** How far the growth reaches, in whole periods of it. */
    readonly damped: (step: number, times: string) => string;
    readonly season: (
      season: SeasonDerivation,
      format: NumberWriter,
      percent: (share: number) => string
    ) => readonly [year: string, month: string];
    readonly price: (series: SeriesDerivation, format: NumberWriter) => string;
    readonly noPrice: string;
    readonly cost: (contacts: string, cost: string) => string;
    readonly band: (confidence: string, factor: string, low: string, high: string) => string;
    readonly noBand: string;
    readonly unrounded: string;
  };
  readonly errors: {
    readonly name: string;
    readonly busy: string;
    readonly spill: string;
    readonly calc: string;
    readonly notAvailable: string;
    readonly value: string;
    readonly other: (error: string) => string;
  };
}
