import type { Span } from "./rollUp";
import type { Alternative, ScenarioCell, Scenario } from "./scenario";

/**
 * How much of some contacts is worked out from their cost: nothing, so little that they still are a
 * count, more than that, or all.
 */
export type CalculatedPart = "none" | "little" | "some" | "all";

/** A row without contacts among many hundred does not make a year's count another thing. */
const LITTLE = 0.05;
/** Shares are quotients of doubles. */
const ALL = 1 - 1e-9;

export function calculatedPart(
  { calculated, cells }: Pick<Scenario, "calculated" | "cells">,
  { measures: { contacts } }: Pick<Alternative, "measures">,
  { from, to }: Pick<Span, "from" | "to">,
  counts: (cell: ScenarioCell) => boolean = () => true
): CalculatedPart {
  let all = 0;
  let marked = 0;
  for (let c = 0; c < cells.length; c += 1) {
    if (!counts(cells[c]!)) continue;
    for (let i = from * cells.length + c; i < to * cells.length; i += cells.length) {
      const size = Math.abs(contacts[i]!);
      all += size;
      if (calculated[i] === 1) marked += size;
    }
  }
  return partOf(marked, all);
}

/** @param marked of all, what is worked out */
export function partOf(marked: number, all: number): CalculatedPart {
  if (marked <= 0) return "none";
  const share = marked / all;
  if (share <= LITTLE) return "little";
  return share < ALL ? "some" : "all";
}

/** Whether contacts may be compared with those of other periods as counts. */
export function isCounted(part: CalculatedPart): boolean {
  return part === "none" || part === "little";
}
