import { allocate } from "../../core/rounding/allocation";
import { toShares } from "../../core/rounding/shares";
import { byClaim } from "../../core/rounding/claimOrder";
import { toWholeNumbers } from "../../core/decimal";
import { toKronor, toUnits } from "../../core/money";
import type { SplitDerivation, SplitPart } from "./explanation";

/**
 * How the largest remainder method splits an amount: exact shares, what rounding them down leaves,
 * and who gets the units left over.
 * @returns null where there is nothing to split, or nobody to split it between
 */
export function explainAllocation(
  amount: number,
  weights: readonly number[],
  decimals: number,
  selected: number
): SplitDerivation | null {
  const units = toUnits(amount, decimals);
  const shares = toShares(weights);
  if (units === null || shares === null) return null;
  const values = allocate(units, shares);
  const whole = toWholeNumbers(weights);
  const sum = whole.reduce((total, weight) => total + weight, 0n);
  const signed = (value: number): number => (units < 0 && value !== 0 ? -value : value);
  const size = BigInt(Math.abs(units));
  const claims = whole.map((weight) => ({
    weight,
    floor: (size * weight) / sum,
    rest: (size * weight) % sum,
  }));
  const spare = Number(size - claims.reduce((total, { floor }) => total + floor, 0n));
  const rests = claims.map(({ rest }) => rest);
  const order = [...claims.keys()].sort(byClaim(rests, whole));
  const parts = claims.map(({ floor, rest }, i): SplitPart => {
    const rank = order.indexOf(i);
    const divisor = greatestCommonDivisor(rest, sum);
    const remainder = Number((rest * 10n ** 18n) / sum) / 1e18;
    return {
      weight: weights[i]!,
      exact: signed(toKronor(Number(floor) + remainder, decimals)),
      whole: signed(toKronor(Number(floor), decimals)),
      remainder: { numerator: String(rest / divisor), denominator: String(sum / divisor) },
      remainderDecimal: remainder,
      rank: rank + 1,
      getsSpare: rank < spare,
      value: toKronor(values[i]!, decimals),
    };
  });
  const last = claims[order[spare - 1]!];
  const next = claims[order[spare]!];
  const isTied = last !== undefined && next !== undefined && last.rest === next.rest;
  const tie = !isTied ? null : last.weight === next.weight ? "position" : "weight";
  const total = toKronor(units, decimals);
  return { kind: "split", amount, total, decimals, parts, spare, tie, selected };
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return a === 0n ? b : greatestCommonDivisor(b % a, a);
}
