import { healthCentresOf, regionOf, type Span } from "../../../core/scenario/rollUp";
import type { Alternative, ScenarioCell } from "../../../core/scenario/scenario";

/** What each party bears; öre. */
export interface BorneCost {
  readonly healthCentre: number;
  readonly region: number;
  readonly total: number;
}

/** alternative = baseline + change, party by party. */
export interface Compared {
  readonly baseline: BorneCost;
  readonly alternative: BorneCost;
  /** + is more than under the baseline. */
  readonly change: BorneCost;
}

export function compareYear(
  baseline: Alternative,
  alternative: Alternative,
  cells: readonly ScenarioCell[],
  span: Span
): Compared {
  const bears = (one: Alternative): BorneCost =>
    borne(healthCentresOf(one, cells, span), regionOf(one, cells, span));
  return toCompared(bears(baseline), bears(alternative));
}

export function sumYears(years: readonly Compared[]): Compared {
  const sum = (of: "baseline" | "alternative"): BorneCost =>
    borne(
      years.reduce((all, year) => all + year[of].healthCentre, 0),
      years.reduce((all, year) => all + year[of].region, 0)
    );
  return toCompared(sum("baseline"), sum("alternative"));
}

function borne(healthCentre: number, region: number): BorneCost {
  return { healthCentre, region, total: healthCentre + region };
}

function toCompared(baseline: BorneCost, alternative: BorneCost): Compared {
  return {
    baseline,
    alternative,
    change: borne(
      alternative.healthCentre - baseline.healthCentre,
      alternative.region - baseline.region
    ),
  };
}
