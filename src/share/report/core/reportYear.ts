import { healthCentresOf, regionOf, type Span } from "../../../core/scenario/rollUp";
import type { Alternative, Cell } from "../../../core/scenario/scenario";

/** What each party bears; öre. */
export interface Borne {
  readonly healthCentre: number;
  readonly region: number;
  readonly total: number;
}

/** alternative = baseline + change, party by party. */
export interface Compared {
  readonly baseline: Borne;
  readonly alternative: Borne;
  /** + is more than under the baseline. */
  readonly change: Borne;
}

export function compareYear(
  baseline: Alternative,
  alternative: Alternative,
  cells: readonly Cell[],
  span: Span
): Compared {
  const bears = (one: Alternative): Borne =>
    borne(healthCentresOf(one, cells, span), regionOf(one, cells, span));
  return toCompared(bears(baseline), bears(alternative));
}

export function sumYears(years: readonly Compared[]): Compared {
  const sum = (of: "baseline" | "alternative"): Borne =>
    borne(
      years.reduce((all, year) => all + year[of].healthCentre, 0),
      years.reduce((all, year) => all + year[of].region, 0)
    );
  return toCompared(sum("baseline"), sum("alternative"));
}

function borne(healthCentre: number, region: number): Borne {
  return { healthCentre, region, total: healthCentre + region };
}

function toCompared(baseline: Borne, alternative: Borne): Compared {
  return {
    baseline,
    alternative,
    change: borne(
      alternative.healthCentre - baseline.healthCentre,
      alternative.region - baseline.region
    ),
  };
}
