/**
 * The one order in which whole units that are left over are given away: to the largest rest, then to
 * the larger claim, then to the earlier one.
 *
 * @param rests what is left of each claim beyond its whole units, in any common size
 * @param sizes the claims, or anything in their order
 * @returns compares positions
 */
export function byClaim<N extends number | bigint>(
  rests: ArrayLike<N>,
  sizes: ArrayLike<N>
): (a: number, b: number) => number {
  return (a, b) => descending(rests[a]!, rests[b]!) || descending(sizes[a]!, sizes[b]!) || a - b;
}

function descending<N extends number | bigint>(a: N, b: N): number {
  return a > b ? -1 : a < b ? 1 : 0;
}
