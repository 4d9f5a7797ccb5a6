import { yearAndMonth } from "../../../core/calendar";
import type { Outcome } from "../../../core/scenario/outcome";

/** A whole calendar year of outcome in the region. */
export interface HistoryYear {
  readonly year: number;
  /** Above 0. */
  readonly contacts: number;
  /** Kronor that patients have paid per contact, on average. */
  readonly fee: number;
  /** Booked cost ÷ contacts × net tariff, of the contacts that are counted; null where none are. */
  readonly deviation: number | null;
}

const MONTHS_A_YEAR = 12;

/** Whole years without a gap up to the latest, from the first that has any contacts. */
export function historyOf({
  months,
  cells,
  contacts,
  fee,
  booked,
  model,
}: Outcome): readonly HistoryYear[] {
  const sum = (values: Float64Array, m: number): number => {
    const of = values.subarray(m * cells.length, (m + MONTHS_A_YEAR) * cells.length);
    return of.reduce((total, one) => total + one, 0);
  };
  const years: HistoryYear[] = [];
  for (let m = 0; m + MONTHS_A_YEAR <= months.length; m += 1) {
    const { year, month } = yearAndMonth(months[m]!);
    const count = month === 1 ? sum(contacts, m) : 0;
    if (count <= 0) {
      if (month === 1) years.length = 0;
      continue;
    }
    const expected = sum(model, m);
    years.push({
      year,
      contacts: count,
      fee: sum(fee, m) / 100 / count,
      deviation: expected > 0 ? sum(booked, m) / expected : null,
    });
  }
  return years;
}

/** Mean growth of contacts per year; null with fewer than two years. */
export function growthOf(years: readonly HistoryYear[]): number | null {
  const first = years[0];
  const last = years[years.length - 1];
  if (!first || !last || first === last) return null;
  return (last.contacts / first.contacts) ** (1 / (years.length - 1)) - 1;
}

/** Each year's growth factor over the mean one; none with fewer than three years. */
export function growthDepartures(years: readonly HistoryYear[]): readonly number[] {
  const growth = growthOf(years);
  if (growth === null || years.length < 3) return [];
  return years.slice(1).map(({ contacts }, i) => contacts / years[i]!.contacts / (1 + growth));
}
