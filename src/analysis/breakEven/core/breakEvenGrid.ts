import { type Bearer, mostReturning, type StopCase, stopEffect } from "./breakEvenStop";

/** Parts of the stated cost of a visit that the grid shows. */
const PARTS = [0.5, 0.75, 1, 1.25, 1.5];
/** Kronor per visit where none is stated. */
const USUAL_COSTS = [500, 1000, 1500, 2000, 2500];
const STEPS = 10;

/** Tvåvägstabell: kronor saved a year by share that returns (rows) and cost of a visit (columns). */
export interface BreakEvenGrid {
  readonly shares: readonly number[];
  readonly costs: readonly number[];
  /** All of the capacity counted; `saved[row][column]`. */
  readonly saved: readonly (readonly number[])[];
}

/** @param visitCost null: not stated, and the columns are round sums */
export function toBreakEvenGrid(
  bearer: Bearer,
  stop: StopCase,
  visitCost: number | null
): BreakEvenGrid {
  const costs = visitCost === null ? USUAL_COSTS : PARTS.map((part) => part * visitCost);
  const most = mostReturning(stop);
  const tenths = Array.from({ length: STEPS + 1 }, (_, i) => i / STEPS);
  const shares = [...tenths.filter((share) => share < most), most];
  return {
    shares,
    costs,
    saved: shares.map((share) => costs.map((cost) => stopEffect(bearer, stop, cost, share, 0).net)),
  };
}
