import { roundToTotal } from "./together";

/**
 * Whole numbers that sum to `total` by largest remainder; with every sign turned, the answer is the
 * same with every sign turned.
 *
 * @param parts finite; they sum to `total` but for its rounding
 * @param total a whole number
 */
export function roundParts(parts: readonly number[], total: number): readonly number[] {
  const sign = Math.sign(total) || Math.sign(parts.find((part) => part !== 0) ?? 1);
  const mirrored = parts.map((part) => part * sign);
  return roundToTotal(mirrored, total * sign).map((part) => part * sign + 0);
}
