import { type Day, firstDayOf, type Month } from "../calendar";
import { roundToTotal } from "../rounding/together";
import type { Segment } from "./timeline";

/** A month, or the part of one on all of whose days the same holds. */
export interface Piece {
  /** Position of its month. */
  readonly m: number;
  readonly from: Day;
  /** Exclusive. */
  readonly end: Day;
  /** Of the month's days; 1: the whole month. */
  readonly share: number;
}

/**
 * A quantity and its price are both taken over the days on which they hold, once: so months are cut
 * where anything begins or ends, and all that depends on dates is worked out piece by piece.
 *
 * @param days on which something begins, or has ended; in any order
 * @returns in order; a month inside which nothing changes is one piece
 */
export function cutMonths(months: readonly Month[], days: Iterable<Day>): readonly Piece[] {
  const cuts = [...new Set(days)].sort((a, b) => a - b);
  const pieces: Piece[] = [];
  let next = 0;
  for (const [m, month] of months.entries()) {
    const first = firstDayOf(month);
    const after = firstDayOf(month + 1);
    while (next < cuts.length && cuts[next]! <= first) next += 1;
    for (let from = first; from < after;) {
      const end = next < cuts.length && cuts[next]! < after ? cuts[next++]! : after;
      pieces.push({ m, from, end, share: (end - from) / (after - first) });
      from = end;
    }
  }
  return pieces;
}

export function edgesOf(timelines: readonly (readonly Segment<unknown>[])[]): readonly Day[] {
  return timelines.flatMap((timeline) => timeline.flatMap(({ from, end }) => [from, end]));
}

/** Positions of each month's pieces: from, and to, exclusive. */
export function byMonth(
  pieces: readonly Piece[]
): readonly (readonly [from: number, to: number])[] {
  const spans: [number, number][] = [];
  for (const [p, { m }] of pieces.entries()) {
    const last = spans[spans.length - 1];
    if (last && pieces[last[0]]!.m === m) last[1] = p + 1;
    else spans.push([p, p + 1]);
  }
  return spans;
}

/** Of a month, from what its pieces would be in a whole month: itself where all are the same. */
export function meanOfPieces(rates: ArrayLike<number>, pieces: readonly Piece[]): number {
  const first = rates[0]!;
  let mean = first;
  for (let p = 1; p < pieces.length; p += 1) mean += pieces[p]!.share * (rates[p]! - first);
  return mean;
}

/**
 * A month's whole amount on its pieces by largest remainder, as their own amounts are not whole; by
 * days where those are nothing and a rounding has left something.
 */
export function layOut<T extends { readonly share: number }>(
  total: number,
  pieces: readonly T[],
  amountOf: (piece: T, k: number) => number
): readonly number[] {
  const amounts = pieces.map(amountOf);
  const isNothing = amounts.every((amount) => amount === 0);
  return roundToTotal(isNothing ? pieces.map(({ share }) => total * share) : amounts, total);
}

/** Öre on pieces as öre on months, `[m * width + c]`. */
export function toMonths(
  pieces: readonly Piece[],
  values: Float64Array,
  width: number
): Float64Array {
  const count = pieces.length === 0 ? 0 : pieces[pieces.length - 1]!.m + 1;
  if (count === pieces.length) return values;
  const sums = new Float64Array(count * width);
  for (const [p, { m }] of pieces.entries())
    for (let c = 0; c < width; c += 1) sums[m * width + c]! += values[p * width + c]!;
  return sums;
}
