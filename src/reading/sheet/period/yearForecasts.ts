import { type Day, monthOfDay, yearAndMonth } from "../../../core/calendar";
import type { Cell } from "../../../formula/cell";
import { readTime } from "../periodCell";
import type { Time } from "./time";

/** By year, the first day of the month that its latest forecast was made in. */
export type YearForecasts = ReadonlyMap<number, Day>;

/**
 * "Prognos april 2020" beside years: made in April, and of the year.
 * @param cells all that a column of periods says
 * @returns empty where some other period is no year
 */
export function yearForecastsIn(cells: ReadonlySet<Cell>): YearForecasts {
  const times = [...cells].flatMap((cell) => {
    const time = readTime(cell);
    return typeof time === "object" ? [time] : [];
  });
  const made = times.filter(isForecastOfMonth);
  const others = times.filter((time) => !isForecastOfMonth(time));
  if (others.length === 0 || others.some(({ unit }) => unit !== "year")) return new Map();
  const latest = new Map<number, Day>();
  for (const { first } of made)
    latest.set(yearOfDay(first), Math.max(first, latest.get(yearOfDay(first)) ?? first));
  return latest;
}

export function isForecastOfMonth({ unit, mark }: Time): boolean {
  return unit === "month" && mark === "forecast";
}

export function yearOfDay(day: Day): number {
  return yearAndMonth(monthOfDay(day)).year;
}
