import { greatestOf, leastOf } from "../../../core/extremes";
import { type Month, monthOf, yearAndMonth } from "../../../core/calendar";
import {
  cashOfRow,
  type ForecastRow,
  type SavedForecast,
} from "../../../core/scenario/savedForecast";

/** A saved forecast of what is utfall now; whole öre. */
export interface ForecastHit {
  readonly forecast: SavedForecast;
  /** A whole year, or of a year that is not all utfall the months that were prognos. */
  readonly from: Month;
  readonly to: Month;
  readonly expected: number;
  readonly outcome: number;
}

/** How far off forecasts of months so many months ahead have been. */
export interface AheadAccuracy {
  /** Months after utfall t.o.m., inclusive; null: without end. */
  readonly from: number;
  readonly to: number | null;
  /** Months of forecasts that are utfall now, and how many forecasts they come from. */
  readonly months: number;
  readonly forecasts: number;
  /** Means of |deviation| and of deviation (+: the outcome was higher), as shares of the outcome. */
  readonly meanAbsolute: number | null;
  readonly bias: number | null;
}

/** Fewer months than this say nothing. */
export const FEWEST_MONTHS = 3;

/** Deviations far ahead are few: they are taken together. */
export const AHEAD_BANDS: readonly (readonly [number, number | null])[] = [
  [1, 3],
  [4, 6],
  [7, 12],
  [13, null],
];

/** Each forecast against each year of today's utfall that it had anything to say about. */
export function hitsOf(
  forecasts: readonly SavedForecast[],
  now: readonly ForecastRow[]
): readonly ForecastHit[] {
  const known = monthly(now.filter(({ outcome }) => outcome));
  return forecasts.flatMap((forecast) => {
    const expected = monthly(forecast.rows);
    const ahead = [...known.keys()].filter(
      (month) => month > forecast.lastOutcome && expected.has(month)
    );
    const years = [...new Set(ahead.map((month) => yearAndMonth(month).year))];
    return years.map((year): ForecastHit => {
      const whole = monthsOf(year);
      const isWhole = whole.every((month) => known.has(month) && expected.has(month));
      const months = isWhole ? whole : ahead.filter((month) => yearAndMonth(month).year === year);
      return {
        forecast,
        from: leastOf(months),
        to: greatestOf(months),
        expected: sumAt(expected, months),
        outcome: sumAt(known, months),
      };
    });
  });
}

/** By months ahead; months without cost are left out, as nothing is a share of them. */
export function accuracyAhead(
  forecasts: readonly SavedForecast[],
  now: readonly ForecastRow[]
): readonly AheadAccuracy[] {
  const known = monthly(now.filter(({ outcome }) => outcome));
  const points = forecasts.flatMap((forecast) => {
    const expected = monthly(forecast.rows);
    return [...known].flatMap(([month, outcome]) => {
      const ahead = month - forecast.lastOutcome;
      const guess = expected.get(month);
      if (ahead < 1 || guess === undefined || outcome <= 0) return [];
      return [{ forecast, ahead, share: (outcome - guess) / outcome }];
    });
  });
  return AHEAD_BANDS.map(([from, to]) => {
    const own = points.filter(({ ahead }) => ahead >= from && ahead <= (to ?? Infinity));
    const mean = (size: (share: number) => number): number | null =>
      own.length < FEWEST_MONTHS
        ? null
        : own.reduce((sum, { share }) => sum + size(share), 0) / own.length;
    return {
      from,
      to,
      months: own.length,
      forecasts: new Set(own.map(({ forecast }) => forecast)).size,
      meanAbsolute: mean(Math.abs),
      bias: mean((share) => share),
    };
  });
}

/** What a year was expected to cost; null where a month of it is missing. Öre. */
export function yearOf(rows: readonly ForecastRow[], year: number): number | null {
  const months = monthly(rows);
  const whole = monthsOf(year);
  return whole.every((month) => months.has(month)) ? sumAt(months, whole) : null;
}

function monthly(rows: readonly ForecastRow[]): ReadonlyMap<Month, number> {
  const sums = new Map<Month, number>();
  for (const row of rows) sums.set(row.month, (sums.get(row.month) ?? 0) + cashOfRow(row));
  return sums;
}

function monthsOf(year: number): readonly Month[] {
  return Array.from({ length: 12 }, (_, i) => monthOf(year, i + 1));
}

function sumAt(sums: ReadonlyMap<Month, number>, months: readonly Month[]): number {
  return months.reduce((total, month) => total + sums.get(month)!, 0);
}
