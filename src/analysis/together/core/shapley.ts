import { byClaim } from "../../../core/rounding/claimOrder";

/**
 * What each of n members adds to a whole, the mean over all orders in which they may join: the parts
 * do not depend on any order, and sum to the whole.
 *
 * Source: Shapley, Contributions to the Theory of Games II, 1953, 307–317; Shorrocks, Journal of
 * Economic Inequality 11, 2013, 99–126.
 *
 * @param values by subset, bit i set: member i is in it; whole numbers, 2^n of them
 * @param ranks of equal claims on the last unit the lower rank goes first; theirs, not their place's
 * @returns whole numbers that sum to the last value less the first, exact means by largest remainder
 */
export function shapley(values: readonly number[], ranks: readonly number[]): readonly number[] {
  const orders = factorial(ranks.length);
  const sums = ranks.map((_, i) =>
    values.reduce((sum, without, set) => {
      if (set & (1 << i)) return sum;
      const before = sizeOf(set);
      const times = factorial(before) * factorial(ranks.length - 1 - before);
      return sum + BigInt(times) * (BigInt(values[set | (1 << i)]!) - BigInt(without));
    }, 0n)
  );
  const total = values[values.length - 1]! - values[0]!;
  return total < 0
    ? settle(
        sums.map((sum) => -sum),
        orders,
        -total,
        ranks
      ).map((part) => 0 - part)
    : settle(sums, orders, total, ranks);
}

/** Numerators over one divisor, as whole numbers that sum to `total`. */
function settle(
  sums: readonly bigint[],
  divisor: number,
  total: number,
  ranks: readonly number[]
): readonly number[] {
  const size = BigInt(divisor);
  const rests = sums.map((sum) => ((sum % size) + size) % size);
  const parts = sums.map((sum, i) => Number((sum - rests[i]!) / size));
  const spare = total - parts.reduce((sum, part) => sum + part, 0);
  const inOrder = byClaim(rests, sums);
  [...sums.keys()]
    .sort((a, b) =>
      rests[a] === rests[b] && sums[a] === sums[b] ? ranks[a]! - ranks[b]! : inOrder(a, b)
    )
    .slice(0, spare)
    .forEach((i) => (parts[i]! += 1));
  return parts;
}

function sizeOf(set: number): number {
  return set === 0 ? 0 : (set & 1) + sizeOf(set >> 1);
}

function factorial(n: number): number {
  return n < 2 ? 1 : n * factorial(n - 1);
}
