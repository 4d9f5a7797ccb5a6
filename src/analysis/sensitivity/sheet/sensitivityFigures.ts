import type { OutcomeMeasure } from "../core/regionModel";
import type { Tornado } from "../core/sensitivity";
import type { Assumption } from "../core/sensitivityAssumption";
import type { SimulationClass, SimulationSummary } from "../core/simulation";
import type { Policy } from "../../../core/policy/policy";
import type { AgeSettings } from "../../../core/scenario/oldValues";

/** What the pane has worked out, and the sheet shows. */
export interface SensitivityFigures {
  readonly policy: Policy;
  readonly baseline: Policy;
  /** A year, or the words for several. */
  readonly period: string | number;
  readonly outcome: OutcomeMeasure;
  readonly tornado: Tornado;
  /** The base by other growth; null: it needs none. */
  readonly byGrowth: string | null;
  /** Of the forecast, of the alternative and of the baseline. */
  readonly assumptions: readonly Assumption[];
  /** null: none was run. */
  readonly simulation: SimulationFigures | null;
  /** By which it is told what of it is old. */
  readonly settings: AgeSettings;
}

export interface SimulationFigures {
  readonly seed: number;
  readonly draws: number;
  /** Of the forecast and of every alternative. */
  readonly assumptions: readonly Assumption[];
  /** The baseline aside; null: no net, because the cost of a visit is not known. */
  readonly rows: readonly { readonly policy: Policy; readonly summary: SimulationSummary | null }[];
  /** Of the alternative that the tornado is about; null likewise. */
  readonly classes: readonly SimulationClass[] | null;
}
