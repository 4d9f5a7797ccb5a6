import type { DecompositionMethod } from "../../../core/decomposition";
import { yearAndMonth } from "../../../core/calendar";
import { cashOf, type Grain, type Span, spansOf, sumOf } from "../../../core/scenario/rollUp";
import type { Scenario } from "../../../core/scenario/scenario";

/** `toDate`: from January through the month that the outcome has reached, in every year. */
export type ChangeGrain = Grain | "toDate";

/** What an analysis of change is asked. */
export interface ChangeQuestion {
  /** Position in the scenario's alternatives. */
  readonly alternative: number;
  /** Position in the scenario's units; null: the whole region. */
  readonly unit: number | null;
  readonly grain: ChangeGrain;
  readonly before: Span;
  readonly after: Span;
  readonly method: DecompositionMethod;
}

/** What the unit, or the region, pays more in the later period by an alternative; öre. */
export function changeOfCost(
  { unit, before, after }: ChangeQuestion,
  { alternatives, cells }: Pick<Scenario, "alternatives" | "cells">,
  alternative: number
): number {
  const one = alternatives[alternative]!;
  const costIn = (span: Span): number =>
    unit === null
      ? cashOf(one, cells, span)
      : (["healthCentre", "region"] as const).reduce(
          (sum, party) => sum + sumOf(one, cells, party, span, (cell) => cell.unit === unit),
          0
        );
  return costIn(after) - costIn(before);
}

/** Periods of one kind, oldest first. Yearly data say nothing of the parts of a year. */
export function changeGrainsOf({ data, months, firstForecast }: Scenario): readonly ChangeGrain[] {
  if (data.periodUnit === "year") return ["year"];
  const { month } = yearAndMonth(months[firstForecast - 1]!);
  return month === 12 ? ["year", "tertial", "month"] : ["year", "toDate", "tertial", "month"];
}

export function changePeriodsOf(scenario: Scenario, grain: ChangeGrain): readonly Span[] {
  if (grain !== "toDate") return spansOf(scenario, grain);
  const { months, firstForecast } = scenario;
  const { month: reached } = yearAndMonth(months[firstForecast - 1]!);
  return spansOf(scenario, "year").flatMap((year): Span[] => {
    const to = year.from + reached;
    if (yearAndMonth(months[year.from]!).month !== 1 || to > year.to) return [];
    return [{ ...year, to, kind: to <= firstForecast ? "outcome" : "forecast", whole: true }];
  });
}
