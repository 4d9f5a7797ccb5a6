import { type CivilDate, type Day, dayOfIso, firstDayOf, type Month } from "../calendar";

/** Something dated, in force until the next of its kind. */
export interface Segment<T> {
  readonly value: T;
  readonly from: Day;
  /** Exclusive; Infinity: until further notice. */
  readonly end: Day;
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

/** What holds on a day; undefined: nothing. */
export function valueOn<T>(timeline: readonly Segment<T>[], day: Day): T | undefined {
  return timeline[segmentOn(timeline, day)]?.value;
}

/** Position of what holds on a day; −1: nothing. */
export function segmentOn(timeline: readonly Segment<unknown>[], day: Day): number {
  for (let i = 0; i < timeline.length; i += 1)
    if (timeline[i]!.from <= day && day < timeline[i]!.end) return i;
  return -1;
}

/** Mean over the month's days; `otherwise` for the days on which nothing holds. */
export function meanOver<T>(
  timeline: readonly Segment<T>[],
  month: Month,
  otherwise: number,
  size: (value: T) => number
): number {
  const first = firstDayOf(month);
  const next = firstDayOf(month + 1);
  let days = 0;
  let sum = 0;
  for (const { value, from, end } of timeline) {
    const held = Math.min(end, next) - Math.max(from, first);
    if (held === next - first) return size(value);
    if (held <= 0) continue;
    days += held;
    sum += held * size(value);
  }
  return days === 0 ? otherwise : (sum + (next - first - days) * otherwise) / (next - first);
}
