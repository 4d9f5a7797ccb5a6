import type { ProfessionKey } from "../profession";
import type { Price } from "./price";
import type { Calibration } from "./scenario";
import { type Month } from "../calendar";
import { findSeasons, type Growth, type PeriodUnit, projectSeries } from "../projection";

/**
 * Prognos of one profession: the region's contacts, each unit's share of them, and the price. Lists
 * by month have one place a forecast month, lists by cell one a cell of the profession.
 */
export interface Forecast {
  readonly profession: ProfessionKey | null;
  /** Cells of the profession, by position. */
  readonly cells: readonly number[];
  /** By month and cell: shares of the contacts, and of what they cost net. */
  readonly shares: readonly (readonly number[])[];
  readonly netShares: readonly (readonly number[])[];
  /** Contacts in each forecast month. */
  readonly contacts: readonly number[];
  /** Contacts a month at the last outcome, without the season: what a stated growth starts from. */
  readonly level: number;
  /** Of each forecast month, times the level; 1 unless the method is seasonal. */
  readonly season: readonly number[];
  /** Before the factors. */
  readonly prices: readonly Price[];
  /** What the net tariff is multiplied by: the calibration, or what the own forecast's cost says. */
  readonly factors: readonly number[];
  /** Months from the first one on that the region's own forecast reaches; 0: none. */
  readonly ownMonths: number;
  readonly calibration: Calibration;
  /** false: no tariff covers the profession; what its contacts have cost stands in for it. */
  readonly hasTariff: boolean;
}

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
