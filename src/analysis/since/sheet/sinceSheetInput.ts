import type { KeptForecast } from "./readForecasts";
import type { ForecastSteps, BridgeSpan } from "../core/bridge";
import type { SavedForecast } from "../../../core/scenario/savedForecast";
import type { MonthHeadings } from "./forecastTables";
import type { OldValues } from "../../../core/scenario/scenario";

/** What the sheet of a bridge is made of. */
export interface SinceSheetInput {
  readonly forecast: KeptForecast;
  readonly steps: ForecastSteps;
  readonly span: BridgeSpan;
  readonly spanText: string;
  /** Forecasts of the same alternative, oldest first. */
  readonly comparable: readonly KeptForecast[];
  /** The region's own forecasts of what is outcome now: no sheet holds them. */
  readonly past: readonly SavedForecast[];
  /** What has changed, in words. */
  readonly sentence: string;
  /** The cost now by other growth; null: it needs none. */
  readonly byGrowth: string | null;
  /** Whose forecasts are followed over time. */
  readonly year: number;
  readonly headings: MonthHeadings;
  /** What the cost now rests on that is old. */
  readonly old: OldValues;
}
