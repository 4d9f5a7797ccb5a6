import { healthCentresOf, realisedOf, regionOf, type Span } from "../../../core/scenario/rollUp";
import type { Alternative, Scenario } from "../../../core/scenario/scenario";

/** What an alternative frees against the baseline in a year; öre, − is what it costs more. */
export interface Freed {
  readonly healthCentres: number;
  readonly region: number;
  /** Realised cost of physical visits avoided (+) or caused (−); null: a visit's cost is not stated. */
  readonly visits: number | null;
  readonly total: number;
  /**
   * What less is drawn of grants and appropriations, no more than is freed: it stays in their
   * frames, where the financing already shows it, and can be used by nobody else.
   */
  readonly inFrames: number;
  /** total − inFrames where something is freed; 0 where nothing is. */
  readonly usable: number;
}

export function toFreed(scenario: Scenario, alternative: Alternative, span: Span): Freed {
  const { cells, alternatives } = scenario;
  const baseline = alternatives[scenario.baseline]!;
  const healthCentres =
    healthCentresOf(baseline, cells, span) - healthCentresOf(alternative, cells, span);
  const region = regionOf(baseline, cells, span) - regionOf(alternative, cells, span);
  const realised = realisedOf(alternative, cells, span);
  // A baseline without a visit's cost has realised nothing of it.
  const visits = realised === null ? null : (realisedOf(baseline, cells, span) ?? 0) - realised;
  const total = healthCentres + region + (visits ?? 0);
  const lessDrawn = drawnIn(baseline, span.year) - drawnIn(alternative, span.year);
  const inFrames = Math.min(Math.max(0, lessDrawn), Math.max(0, total));
  return {
    ...{ healthCentres, region, visits, total, inFrames },
    usable: Math.max(0, total) - inFrames,
  };
}

/** The user's own unit costs, kronor; null: not stated. */
export interface FreedUse {
  readonly perVisit: number | null;
  readonly perPosition: number | null;
  /** Share of what is usable that goes to visits, 0–1; positions have the rest. */
  readonly visitShare: number;
}

export interface UsedFreed {
  /** Öre; the two sum to what is usable. */
  readonly toVisits: number;
  readonly toPositions: number;
  /** Whole visits; null: the unit cost is not stated. */
  readonly visits: number | null;
  /** Full-time positions for a year, as many as the money reaches. */
  readonly positions: number | null;
}

/** Each krona is used once. */
export function useOf(
  { usable }: Pick<Freed, "usable">,
  { perVisit, perPosition, visitShare }: FreedUse
): UsedFreed {
  const toVisits = Math.round(usable * visitShare);
  const toPositions = usable - toVisits;
  return {
    toVisits,
    toPositions,
    visits: perVisit === null || perVisit <= 0 ? null : Math.floor(toVisits / (perVisit * 100)),
    positions: perPosition === null || perPosition <= 0 ? null : toPositions / (perPosition * 100),
  };
}

/** Lowered capitation is paid by the units, and what they are spared is freed. */
function drawnIn({ financing }: Alternative, year: number): number {
  return financing.reduce(
    (sum, one) => sum + (one.year === year && one.means !== "capitation" ? one.drawn : 0),
    0
  );
}
