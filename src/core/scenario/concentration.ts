/**
 * Ranks as shares, (i − ½)/n from the lowest; equal values share the mean of theirs.
 */
export function fractionalRanks(values: readonly number[]): readonly number[] {
  return values.map((value) => {
    const below = values.filter((other) => other < value).length;
    const equal = values.filter((other) => other === value).length;
    return (below + equal / 2) / values.length;
  });
}

/**
 * Koncentrationsindex: 2 · cov(x, rank) ÷ mean(x), each unit counted once. 0 where x is spread
 * evenly; below 0 it lies with the units that come first in the order, above 0 with the last.
 *
 * Source: Kakwani, Wagstaff & van Doorslaer, Journal of Econometrics 77, 1997, 87–103.
 *
 * @param sizes ≥ 0, such as contacts per listed
 * @param order what the units are ordered by, such as CNI
 * @returns null where there is nothing to spread
 */
export function concentrationIndex(
  sizes: readonly number[],
  order: readonly number[]
): number | null {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total === 0) return null;
  // The ranks' mean is always one half.
  const ranks = fractionalRanks(order);
  const moment = sizes.reduce((sum, size, i) => sum + size * (ranks[i]! - 0.5), 0);
  return (2 * moment) / total;
}
