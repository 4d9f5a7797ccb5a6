import type { BridgeSpan } from "../core/bridge";
import type { SavedForecast } from "../../../core/scenario/savedForecast";
import { monthOf, yearAndMonth } from "../../../core/calendar";
import type { Scenario } from "../../../core/scenario/scenario";

/** Years that both the saved forecast and today's have any month of. */
export function commonYears(
  { rows }: Pick<SavedForecast, "rows">,
  { months }: Pick<Scenario, "months">
): readonly number[] {
  const saved = new Set(rows.map(({ month }) => yearAndMonth(month).year));
  const now = new Set(months.map((month) => yearAndMonth(month).year));
  return [...now].filter((year) => saved.has(year));
}

export function spanOfYear(year: number): BridgeSpan {
  return { from: monthOf(year, 1), to: monthOf(year, 12) };
}
