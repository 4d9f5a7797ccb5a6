import type { Month } from "../../core/calendar";

/** What a unit is to bear of a month's cost, whole öre, as everything stands now. */
export interface UnitDue {
  readonly unit: string;
  /** Avser period: the month of the contacts. */
  readonly concerns: Month;
  readonly amount: number;
}

/** Why an amount of an earlier month is booked: invoices that came later, or another rule. */
export type LaterReason = "invoices" | "rule";

/** One amount in the books: the unit bears it, and the region's central account that much less. */
export interface Booking {
  /** Bokföringsperiod: the month that was open. */
  readonly period: Month;
  readonly concerns: Month;
  readonly unit: string;
  /** ordinary: of the period itself. */
  readonly kind: "ordinary" | LaterReason;
  /** Öre; never 0. */
  readonly amount: number;
}

export interface ClosedPeriod {
  readonly code: "closedPeriod";
  readonly period: Month;
  /** The earliest period that can still be booked in. */
  readonly open: Month;
}

/**
 * What has to be booked in a period so that the books say what is due: the difference, by unit and
 * month of contacts. What is booked already is never touched, so that a rule which is changed back
 * gives corrections of the corrections.
 *
 * @param booked everything booked before, in the order it was
 * @param dues what each unit bears of each month, those of closed months too; a month of a unit that
 *   is left out is due 0
 * @param because what has happened since, for months before the period
 */
export function bookDues(
  booked: readonly Booking[],
  period: Month,
  dues: readonly UnitDue[],
  because: LaterReason
): readonly Booking[] | ClosedPeriod {
  const open = booked.reduce((latest, one) => Math.max(latest, one.period), -Infinity);
  if (period < open) return { code: "closedPeriod", period, open };
  const missing = new Map<string, UnitDue>();
  const add = (unit: string, concerns: Month, amount: number): void => {
    const key = `${concerns} ${unit}`;
    const before = missing.get(key)?.amount ?? 0;
    missing.set(key, { unit, concerns, amount: before + amount });
  };
  for (const { unit, concerns, amount } of dues) add(unit, concerns, amount);
  for (const { unit, concerns, amount } of booked) add(unit, concerns, -amount);
  return [...missing.values()]
    .filter(({ amount }) => amount !== 0)
    .sort((a, b) => a.concerns - b.concerns)
    .map((one) => ({ ...one, period, kind: one.concerns < period ? because : "ordinary" }));
}
