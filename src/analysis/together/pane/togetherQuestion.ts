import { type Span, spansOf } from "../../../core/scenario/rollUp";
import type { Policy } from "../../../core/policy/policy";
import type { Scenario } from "../../../core/scenario/scenario";
import { MOST_TOGETHER } from "../core/stack";

export interface TogetherChoice {
  /** Of the measures, in order; null: the first that there are. */
  readonly ids: readonly string[] | null;
  readonly year: number | null;
}

export const nothingChosen: TogetherChoice = { ids: null, year: null };

/** The compared alternatives that change anything. */
export function measuresIn({ alternatives }: Scenario): readonly Policy[] {
  return alternatives
    .map(({ policy }) => policy)
    .filter(({ patches }) => patches.some(({ kind }) => kind !== "financing"));
}

export function chosenIn(scenario: Scenario, { ids }: TogetherChoice): readonly Policy[] {
  const all = measuresIn(scenario);
  if (ids === null) return all.slice(0, MOST_TOGETHER);
  return ids.flatMap((id) => all.find((one) => one.id === id) ?? []);
}

/** Years with forecast in them: what is booked only a retroactive rule changes. */
export function yearsIn(scenario: Scenario): readonly Span[] {
  const years = spansOf(scenario, "year");
  const ahead = years.filter(({ kind }) => kind !== "outcome");
  return ahead.length > 0 ? ahead : years;
}

/** The one asked for, else the first whole year of forecast. */
export function yearChosen(scenario: Scenario, { year }: TogetherChoice): Span {
  const years = yearsIn(scenario);
  return (
    years.find((one) => one.year === year) ??
    years.find((one) => one.kind === "forecast" && one.whole) ??
    years[0]!
  );
}
