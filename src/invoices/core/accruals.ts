import { type Month, monthOfDay, yearAndMonth } from "../../core/calendar";
import { eachInSteps, type Steps } from "../../core/steps";
import { chainLadder, lastOf } from "./chainLadder";
import type { Channel } from "./digital";
import { type InvoiceLine, signedOre } from "./invoiceLine";
import { bookedMonth } from "./monthlyTable";

/** Riksavtalet: what comes later than six months after the contact may be refused. */
const LONGEST_LAG = 6;
/** Ingångsläge: the mean of so many months. */
const RECENT = 3;

/** A month of contacts: what has been booked of it, and what is expected to come. Öre; estimates are not rounded. */
export interface AccruedMonth {
  readonly month: Month;
  readonly booked: number;
  readonly expected: number;
  /** Upplupen kostnad: expected − booked. */
  readonly accrued: number;
}

export interface Accruals {
  readonly months: readonly AccruedMonth[];
  /** From lag to lag, 0–6 months. */
  readonly factors: readonly number[];
  readonly accrued: number;
  /** Booked in no known month: in no row. */
  readonly undatedOre: number;
}

/**
 * Upplupet: what the contacts up to a month will cost when all has been billed, by how earlier months
 * were billed over the months after them. What was booked after six months counts as the sixth; what is
 * booked after the month is not known yet.
 * @param upTo the last month that has been booked
 */
export function* accrualsOf(
  lines: readonly InvoiceLine[],
  channels: readonly Channel[],
  upTo: Month
): Steps<Accruals> {
  const byMonth = new Map<Month, number[]>();
  let undatedOre = 0;
  yield* eachInSteps(lines, (line, at) => {
    if (channels[at] !== "digital") return;
    const contact = monthOfDay(line.visited);
    const booked = bookedMonth(line);
    const ore = signedOre(line, line.net);
    if (booked === null) undatedOre += ore;
    else if (booked <= upTo && contact <= upTo) {
      const lag = Math.min(Math.max(booked - contact, 0), LONGEST_LAG);
      const own = byMonth.get(contact) ?? Array.from({ length: LONGEST_LAG + 1 }, () => 0);
      own[lag]! += ore;
      byMonth.set(contact, own);
    }
  });
  const first = [...byMonth.keys()].reduce((least, month) => Math.min(least, month), upTo + 1);
  const months = Array.from({ length: upTo - first + 1 }, (_, i) => first + i);
  const triangle = months.map((month) => {
    const known = Math.min(upTo - month, LONGEST_LAG) + 1;
    let sum = 0;
    return Array.from({ length: known }, (_, lag) => (sum += byMonth.get(month)?.[lag] ?? 0));
  });
  const { factors, ultimates, outstanding } = chainLadder(triangle);
  return {
    months: months.map((month, i) => ({
      month,
      booked: lastOf(triangle[i]!)!,
      expected: ultimates[i]!,
      accrued: outstanding[i]!,
    })),
    factors,
    accrued: outstanding.reduce((sum, ore) => sum + ore, 0),
    undatedOre,
  };
}

/** Helårsprognos: öre of the year's known months as they are expected, and of those that remain. */
export interface FullYear {
  readonly year: number;
  readonly known: number;
  readonly remaining: number;
  readonly total: number;
  /** How many months remain. */
  readonly months: number;
}

/** The months that remain go on as the last three, as they are expected to come out; null: no month is known. */
export function fullYearOf({ months }: Pick<Accruals, "months">): FullYear | null {
  const last = lastOf(months);
  if (!last) return null;
  const { year, month } = yearAndMonth(last.month);
  const sumOf = (some: readonly AccruedMonth[]): number =>
    some.reduce((sum, { expected }) => sum + expected, 0);
  const recent = months.slice(-RECENT);
  const known = sumOf(months.filter((each) => yearAndMonth(each.month).year === year));
  const remaining = (sumOf(recent) / recent.length) * (12 - month);
  return { year, known, remaining, total: known + remaining, months: 12 - month };
}
