import { type CivilDate, type Day, dayOfIso, firstDayOf, type Month } from "../calendar";

/** Something dated, in force until the next of its kind. */
export interface Segment<T> {
  readonly value: T;
  readonly from: Day;
  /** Exclusive; Infinity: until further notice. */
  readonly end: Day;
}

/** What holds in a month, and for how many of its days. */
export interface Holding<T> {
  readonly value: T;
  readonly days: number;
}

/**
 * @param dated each holds from its date until the next one; of two with the same date, the later
 * @param validTo last day of all of them, inclusive; null: until further notice
 */
export function toTimeline<T extends { readonly from: CivilDate }>(
  dated: readonly T[],
  validTo: CivilDate | null,
  /** The earliest day that anything may hold from. */
  earliest: Day = -Infinity
): readonly Segment<T>[] {
  const end = validTo === null ? Infinity : dayOfIso(validTo) + 1;
  const starts = dated.map((value) => ({ value, from: Math.max(dayOfIso(value.from), earliest) }));
  // Stable: with a common start, what was written last or dated later comes last.
  starts.sort((a, b) => a.from - b.from || dayOfIso(a.value.from) - dayOfIso(b.value.from));
  return starts.flatMap(({ value, from }, i) => {
    const until = Math.min(end, starts[i + 1]?.from ?? Infinity);
    return from < until ? [{ value, from, end: until }] : [];
  });
}

/** @returns what holds on some day of the month, in order; days without anything are left out */
export function holdingIn<T>(timeline: readonly Segment<T>[], month: Month): readonly Holding<T>[] {
  const first = firstDayOf(month);
  const next = firstDayOf(month + 1);
  return timeline.flatMap(({ value, from, end }) => {
    const days = Math.min(end, next) - Math.max(from, first);
    return days > 0 ? [{ value, days }] : [];
  });
}

export function daysOf(month: Month): number {
  return firstDayOf(month + 1) - firstDayOf(month);
}

/** Share of the month's days on which anything holds. */
export function coverageOf<T>(timeline: readonly Segment<T>[], month: Month): number {
  const days = holdingIn(timeline, month).reduce((sum, one) => sum + one.days, 0);
  return days / daysOf(month);
}

/** Mean over the month's days; `otherwise` for the days on which nothing holds. */
export function meanOver<T>(
  timeline: readonly Segment<T>[],
  month: Month,
  otherwise: number,
  size: (value: T) => number
): number {
  if (timeline.length === 0) return otherwise;
  const total = daysOf(month);
  const holding = holdingIn(timeline, month);
  const [only] = holding;
  if (!only) return otherwise;
  if (only.days === total) return size(only.value);
  let days = 0;
  let sum = 0;
  for (const one of holding) {
    days += one.days;
    sum += one.days * size(one.value);
  }
  return (sum + (total - days) * otherwise) / total;
}
