import type { UnusedReason, RowSums, ScenarioWarning } from "./scenario";
import { yearAndMonth, type Month } from "../calendar";
import { monthsOf, type Observed } from "./observed";
import type { Outcome } from "./outcome";
import type { OwnForecast } from "./ownForecast";
import type { ForecastObservation, Observation } from "./regionData";

const REASONS: readonly UnusedReason[] = ["passed", "covered", "early"];

/**
 * What the region's rows are taken for.
 * @param last month of the outcome
 * @param ahead months of the forecast
 */
export function rowWarnings(
  { incomplete, outcome }: Observed,
  { months, cells, calculated }: Outcome,
  own: OwnForecast,
  last: Month,
  ahead: number
): readonly ScenarioWarning[] {
  const warnings: ScenarioWarning[] = [];
  const inSight = own.used.filter((one) => monthsOf(one).some((month) => month <= last + ahead));
  if (inSight.length > 0)
    warnings.push({
      code: "data.ownForecast",
      ...sumsOf(inSight),
      years: yearsOf(inSight, last),
      places: inSight.flatMap(({ place }) => (place === null ? [] : [place])),
    });
  for (const reason of REASONS) {
    const rows: readonly ForecastObservation[] = own.unused.flatMap((one) =>
      one.reason === reason ? [one.row] : []
    );
    if (rows.length > 0)
      warnings.push({
        code: "data.ownForecastUnused",
        reason,
        ...sumsOf(rows),
        years: yearsOf(rows, -Infinity),
      });
  }
  if (incomplete.length > 0) warnings.push({ code: "data.laterIgnored", ...sumsOf(incomplete) });
  const years = new Set<number>();
  for (const [m, month] of months.entries())
    if (cells.some((_, c) => calculated[m * cells.length + c] === 1))
      years.add(yearAndMonth(month).year);
  for (let m = 0; m < ahead; m += 1)
    if (cells.some((_, c) => own.calculated[m * cells.length + c] === 1))
      years.add(yearAndMonth(last + 1 + m).year);
  if (years.size > 0)
    warnings.push({
      code: "data.contactsFromCost",
      years: [...years],
      deviating: outcome.some(({ contacts, cost }) => contacts !== null && cost !== null),
    });
  return warnings;
}

export function sumsOf(rows: readonly Observation[]): RowSums {
  return {
    rows: rows.length,
    contacts: sumOf(rows.map(({ contacts }) => contacts)),
    cost: sumOf(rows.map(({ cost }) => cost)),
  };
}

function sumOf(values: readonly (number | null)[]): number | null {
  const stated = values.filter((value) => value !== null);
  return stated.length === 0 ? null : stated.reduce((sum, value) => sum + value, 0);
}

function yearsOf(rows: readonly Observation[], after: Month): readonly number[] {
  const months = rows.flatMap(monthsOf).filter((month) => month > after);
  return [...new Set(months.map((month) => yearAndMonth(month).year))].sort((a, b) => a - b);
}
