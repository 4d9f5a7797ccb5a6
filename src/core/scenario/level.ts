import { type Month } from "../calendar";
import { findSeasons, type Growth, type PeriodUnit, projectSeries } from "../projection";
import type { Forecast } from "./forecast";

const MONTHS_A_YEAR = 12;

/**
 * What a stated growth starts from, by the baseline's method: ingångsläge where that is the method,
 * else the last period; säsong gives each month its part of the year.
 *
 * @param monthly outcome, oldest first; a year's contacts fall evenly on its months
 * @param last month of the outcome
 * @param count months of the forecast
 */
export function levelOf(
  monthly: readonly number[],
  method: Growth,
  unit: PeriodUnit,
  last: Month,
  count: number
): Pick<Forecast, "level" | "season"> {
  const start = monthly.findIndex((one) => one !== 0);
  const season = Array.from({ length: count }, () => 1);
  if (start < 0) return { level: 0, season };
  if (method === "seasonal") {
    const seasons = findSeasons(monthly.slice(start), 1, last);
    if (seasons.ok) {
      const { year, shares } = seasons.value;
      return {
        level: year / MONTHS_A_YEAR,
        season: season.map((_, m) => MONTHS_A_YEAR * shares[(last + 1 + m) % MONTHS_A_YEAR]!),
      };
    }
  }
  const entry =
    method === "run-rate" && unit === "month"
      ? projectSeries(monthly, 1, unit, method, 1, last)
      : null;
  return { level: entry?.ok ? entry.value[0]! : monthly[monthly.length - 1]!, season };
}
