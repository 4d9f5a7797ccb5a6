import type { ArgumentName } from "../core/fault";
import type { Growth, ProjectionMethod } from "../core/projection";
import type { Source } from "../core/provenance";
import type {
  AdjustedDerivation,
  ArgumentExplanation,
  CallExplanation,
  CellReading,
  ForecastDerivation,
  SeriesDerivation,
  SpillPlace,
  SplitPart,
  TariffDerivation,
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
    readonly found: (derivation: TariffDerivation, amount: string, via: string | null) => string;
    readonly verified: (date: string, issuer: string) => string;
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
  readonly adjusted: (
    derivation: AdjustedDerivation,
    exact: string,
    value: string,
    unit: string
  ) => string;
  readonly plain: (value: string) => string;
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
    readonly projected: (series: SeriesDerivation, step: number, format: NumberWriter) => string;
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
