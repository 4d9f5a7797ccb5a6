/**
 * A slow allocation in exact fractions, written without a look at src/core: the oracle.
 * Weights are the decimals that the doubles print as.
 */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

export function fractionOf(value: number): Fraction {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", decimals = ""] = mantissa.split(".");
  const over = BigInt(whole + decimals);
  const power = Number(exponent) - decimals.length;
  return power < 0
    ? { over, under: 10n ** BigInt(-power) }
    : { over: over * 10n ** BigInt(power), under: 1n };
}

export function plus(a: Fraction, b: Fraction): Fraction {
  return { over: a.over * b.under + b.over * a.under, under: a.under * b.under };
}

function compare(a: Fraction, b: Fraction): number {
  const difference = a.over * b.under - b.over * a.under;
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
}

/** Exact shares of a whole total, one a weight; the total may be negative. */
export function exactShares(total: number, weights: readonly number[]): readonly Fraction[] {
  const fractions = weights.map(fractionOf);
  const sum = fractions.reduce(plus, { over: 0n, under: 1n });
  return fractions.map(({ over, under }) => ({
    over: BigInt(total) * over * sum.under,
    under: under * sum.over,
  }));
}

/** Largest remainder; ties to the larger weight, then to the earlier position. */
export function slowAllocate(total: number, weights: readonly number[]): readonly number[] {
  const sign = total < 0 ? -1 : 1;
  const parts = settleSlowly(exactShares(Math.abs(total), weights), Math.abs(total));
  return parts.map((part) => (part === 0 ? 0 : sign * part));
}

/** Whole numbers that sum to the total, by largest remainder of shares ≥ 0. */
export function settleSlowly(shares: readonly Fraction[], total: number): readonly number[] {
  const floors = shares.map(({ over, under }) => over / under);
  const order = shares
    .map(({ over, under }, position) => ({ position, rest: { over: over % under, under } }))
    .sort(
      (a, b) =>
        compare(b.rest, a.rest) ||
        compare(shares[b.position]!, shares[a.position]!) ||
        a.position - b.position
    );
  let spare = BigInt(total) - floors.reduce((sum, floor) => sum + floor, 0n);
  const parts = [...floors];
  for (const { position } of order) {
    if (spare === 0n) break;
    parts[position] = parts[position]! + 1n;
    spare -= 1n;
  }
  return parts.map(Number);
}
