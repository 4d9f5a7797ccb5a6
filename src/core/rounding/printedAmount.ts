import { scaleAndRound } from "../decimal";

export type MoneyUnit = "kr" | "tkr" | "mkr";

/** The digits of a number that Excel shows. */
const SIGNIFICANT = 15;

/**
 * A number as it is printed: rounded by itself, halves away from zero, never −0. What a double
 * holds beyond the digits that Excel shows is no part of it, so that pane, sheet and paper say the
 * same of 28.499999999999996.
 *
 * @param decimals of the number; −7 for öre in tenths of millions of kronor
 * @returns how many of the last printed digit
 */
export function printedAmount(value: number, decimals: number): number {
  const shown = Number.isInteger(value) ? value : Number(value.toPrecision(SIGNIFICANT));
  return scaleAndRound(shown, decimals);
}

/** An amount that is printed beside the parts that it is the sum of. */
export interface PrintedSum {
  readonly sum: number;
  readonly parts: readonly number[];
}

/** Whether what is printed of it is 0. */
export function printsAsZero(value: number, decimals: number): boolean {
  return printedAmount(value, decimals) === 0;
}

/** Whether a reader who adds up what is printed gets anything else than what is printed. */
export function someSumDiffers(sums: readonly PrintedSum[], decimals: number): boolean {
  return sums.some(
    ({ sum, parts }) =>
      printedAmount(sum, decimals) !==
      parts.reduce((total, part) => total + printedAmount(part, decimals), 0)
  );
}
