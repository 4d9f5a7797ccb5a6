import type { Month } from "../../core/calendar";
import {
  type Booking,
  bookDues,
  type ClosedPeriod,
  type LaterReason,
  type UnitDue,
} from "./bookings";

/** A period's entries, and those of earlier ones. */
export interface PeriodBookings {
  /** Booked already, in this period too: they do not change. */
  readonly before: readonly Booking[];
  /** What the period lacks, as everything stands now. */
  readonly proposed: readonly Booking[];
  /** Months of which less is due than has been booked: a file may be missing. */
  readonly less: readonly Month[];
}

/**
 * What is to be booked in a period. Months after it are not due yet, and months that the run has no
 * line of are left as they were booked.
 * @param dues of the run
 */
export function periodBookings(
  booked: readonly Booking[],
  period: Month,
  dues: readonly UnitDue[],
  because: LaterReason
): PeriodBookings | ClosedPeriod {
  const until = dues.filter(({ concerns }) => concerns <= period);
  const read = new Set(until.map(({ concerns }) => concerns));
  const untouched = booked.filter(({ concerns }) => !read.has(concerns));
  const asBooked = untouched.map(({ unit, concerns, amount }) => ({ unit, concerns, amount }));
  const proposed = bookDues(booked, period, [...until, ...asBooked], because);
  if ("code" in proposed) return proposed;
  const sums = new Map<Month, number>();
  for (const { concerns, amount, kind } of proposed)
    if (kind !== "ordinary") sums.set(concerns, (sums.get(concerns) ?? 0) + amount);
  const less = [...sums].flatMap(([month, amount]) => (amount < 0 ? [month] : []));
  return { before: booked, proposed, less };
}
