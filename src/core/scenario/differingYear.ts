import { type Span, spansOf } from "./rollUp";
import type { Alternative, Scenario } from "./scenario";

/**
 * The first year in which the alternatives differ in what any unit or the region bears, booked
 * months that a retroactive rule corrects included; null: in none.
 * @param others held to the baseline; all of the scenario's where left out
 */
export function firstDifferingYear(
  scenario: Scenario,
  others: readonly Alternative[] = scenario.alternatives
): Span | null {
  const baseline = scenario.alternatives[scenario.baseline]!;
  return (
    spansOf(scenario, "year").find((span) =>
      others.some((one) => bearsOther(scenario, one, baseline, span))
    ) ?? null
  );
}

/** The latest year that there is any outcome of. */
export function latestYearWithOutcome(scenario: Scenario): Span {
  const years = spansOf(scenario, "year");
  return years.filter(({ kind }) => kind !== "forecast").pop() ?? years[years.length - 1]!;
}

function bearsOther(
  { cells }: Scenario,
  one: Alternative,
  other: Alternative,
  { from, to }: Span
): boolean {
  for (let m = from; m < to; m += 1) if (one.oneOff[m] !== other.oneOff[m]) return true;
  for (let i = from * cells.length; i < to * cells.length; i += 1)
    for (const party of ["healthCentre", "region"] as const)
      if (one.measures[party][i] !== other.measures[party][i]) return true;
  return false;
}
