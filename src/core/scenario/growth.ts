import type { Forecast } from "./level";
import { type Day, firstDayOf, type Month, monthOf, monthOfDay, yearAndMonth } from "../calendar";
import type { PeriodUnit } from "../projection";
import type { Changes } from "../policy/changes";

const MONTHS_A_YEAR = 12;

/**
 * A profession's contacts in each forecast month under each growth in turn, in place of the
 * baseline's path: from the level of the period before the one in which it starts, with the
 * baseline's season, growing by months where the data are months and from year to year where they
 * are years, as the baseline's own stated growth does.
 *
 * @param growth in order, without gaps between them
 * @param months of the forecast
 * @returns one path a growth; it is meant for the days on which that one holds
 */
export function growthPaths(
  growth: Changes["growth"],
  months: readonly Month[],
  unit: PeriodUnit,
  forecast: Forecast
): readonly (readonly number[])[] {
  const [first] = months;
  if (first === undefined) return [];
  const trends: Trend[] = [];
  for (const { value, from } of growth) {
    const start = Math.max(0, startOfPeriod(from, unit) - first);
    const before = trends.filter((one) => one.from < firstDayOf(first + start)).pop();
    const level =
      start > 0 && before ? levelAt(before, start - 1, unit) : baselineLevel(forecast, start - 1);
    trends.push({ from, start, level, perYear: value.perYear });
  }
  return trends.map((trend) => months.map((_, m) => levelAt(trend, m, unit) * forecast.season[m]!));
}

/** A growth from a level, both without season. */
interface Trend {
  readonly from: Day;
  /** Position of the first month of the period in which it starts. */
  readonly start: number;
  readonly level: number;
  readonly perYear: number;
}

function levelAt({ start, level, perYear }: Trend, m: number, unit: PeriodUnit): number {
  return level * (1 + perYear) ** yearsOfGrowth(m - start, unit);
}

/** How long something has grown in a month: evenly by months, or from one year to the next. */
export function yearsOfGrowth(monthsSince: number, unit: PeriodUnit): number {
  return unit === "year"
    ? Math.floor(monthsSince / MONTHS_A_YEAR) + 1
    : (monthsSince + 1) / MONTHS_A_YEAR;
}

/** Without its season, which may have months without any contacts. */
function baselineLevel({ contacts, season, level }: Forecast, last: number): number {
  for (let m = last; m >= 0; m -= 1) if (season[m]! > 0) return contacts[m]! / season[m]!;
  return level;
}

function startOfPeriod(day: Day, unit: PeriodUnit): Month {
  const month = monthOfDay(day);
  return unit === "year" ? monthOf(yearAndMonth(month).year, 1) : month;
}
