import type { Forecast } from "./level";
import { yearAndMonth } from "../calendar";
import { type PeriodUnit, projectSeries } from "../projection";
import { failure, type Result, success } from "../result";
import { type Basis, toBasis } from "./basis";
import { yearsOfGrowth } from "./growth";
import type { RegionData } from "./regionData";
import { spansOf } from "./rollUp";
import type { BaselineSettings, Scenario, ScenarioFault } from "./scenario";

/** No, half or all of the growth so far, from below. */
export const GROWTH_LINES = ["none", "half", "full"] as const;

export type GrowthLine = (typeof GROWTH_LINES)[number];

export type GrowthFault =
  | ScenarioFault
  /** A yearly growth of months takes two calendar years that are whole. */
  | { readonly code: "span.wholeYears"; readonly given: number };

/**
 * What alternatives start from, where contacts grow by the line from the last known level: that of
 * the outcome, or of the region's own forecast, which stands as it is and is no history.
 *
 * Years: each profession by its own mean growth, year on year. Months: all professions by the growth
 * between whole calendar years, evenly over the months, because the growth between two single months,
 * compounded month by month, says little about years.
 */
export function toGrowthBasis(
  data: RegionData,
  settings: BaselineSettings,
  line: GrowthLine
): Result<Basis, GrowthFault> {
  const level = toBasis(data, { ...settings, method: "run-rate" });
  if (!level.ok || line === "none") return level;
  const forecasts: Forecast[] = [];
  for (const forecast of level.value.forecasts) {
    const growth = growthOf(level.value, forecast);
    if (!growth.ok) return growth;
    const perYear = line === "full" ? growth.value : halfOf(growth.value);
    forecasts.push(grown(forecast, perYear, data.periodUnit));
  }
  return success({ ...level.value, forecasts });
}

/** Half of the growth on a log scale, as halverad trend has it. */
export function halfOf(growth: number): number {
  return Math.sqrt(1 + growth) - 1;
}

/** The line that the method in use is already; null: a line of its own. */
export function lineInUse({
  data,
  settings: { method },
  continuations,
  firstForecast,
}: Pick<Scenario, "data" | "settings" | "continuations" | "firstForecast">): GrowthLine | null {
  if (method === "run-rate") return "none";
  if (data.periodUnit === "month") return null;
  if (method === "flat") return "none";
  // To a method the region's own forecast is history; to a line it is not.
  if (continuations.some(({ from }) => from > firstForecast)) return null;
  return method === "half-trend" ? "half" : method === "cagr" ? "full" : null;
}

/** Mean growth per year from the first of the values to the last; null with fewer than two. */
export function meanGrowth(values: readonly number[]): number | null {
  const first = values[0];
  const last = values[values.length - 1];
  return first !== undefined && last !== undefined && first > 0 && last > 0 && values.length > 1
    ? (last / first) ** (1 / (values.length - 1)) - 1
    : null;
}

function growthOf(basis: Basis, { profession, cells }: Forecast): Result<number, GrowthFault> {
  if (basis.data.periodUnit === "month") {
    const years = outcomeYears(basis, [...basis.cells.keys()]);
    const growth = meanGrowth(years);
    return growth === null
      ? failure({ code: "span.wholeYears", given: years.length })
      : success(growth);
  }
  const years = outcomeYears(basis, cells);
  if (years.length === 0) return success(0);
  const { year } = yearAndMonth(basis.months[basis.firstForecast - 1]!);
  const next = projectSeries(years, 1, "year", "cagr", 1, year);
  return next.ok
    ? success(next.value[0]! / years[years.length - 1]! - 1)
    : failure({ code: "scenario.projection", profession, method: "cagr" });
}

/** Contacts of the cells in each whole year of outcome, from the first that has any. */
function outcomeYears(
  { months, firstForecast, outcome: { contacts }, cells: { length: width } }: Basis,
  cells: readonly number[]
): readonly number[] {
  const years = spansOf({ months, firstForecast }, "year")
    .filter(({ kind, whole }) => kind === "outcome" && whole)
    .map(({ from, to }) => {
      let sum = 0;
      for (let m = from; m < to; m += 1) for (const c of cells) sum += contacts[m * width + c]!;
      return sum;
    });
  const start = years.findIndex((one) => one > 0);
  return start < 0 ? [] : years.slice(start);
}

function grown(forecast: Forecast, perYear: number, unit: PeriodUnit): Forecast {
  const { contacts, ownMonths } = forecast;
  return {
    ...forecast,
    contacts: contacts.map((level, m) => {
      const step = m - ownMonths;
      return step < 0 ? level : level * (1 + perYear) ** yearsOfGrowth(step, unit);
    }),
  };
}
