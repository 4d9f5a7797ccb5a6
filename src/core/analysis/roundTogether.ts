import { roundUpCells } from "../controlledRounding";
import { roundToTotal } from "../scenario/rounding";

/**
 * Whole numbers that sum to `total`, by the largest remainder; of the opposite numbers the opposite.
 *
 * @param total the sum of the quotas, rounded up or down
 */
export function roundTogether(quotas: readonly number[], total: number): readonly number[] {
  const sign = Math.sign([total, ...quotas].find((one) => one !== 0) ?? 1);
  return roundToTotal(
    quotas.map((quota) => quota * sign),
    total * sign
  ).map((part) => part * sign + 0);
}

/**
 * Controlled rounding of whole amounts to whole numbers of `step`: each is rounded up or down so
 * that rows sum to one of the two numbers next to their sum, and columns to `columnTotals`.
 *
 * @param columnTotals in steps: the columns' sums, each rounded up or down
 */
export function roundTable(
  amounts: readonly (readonly number[])[],
  step: number,
  columnTotals: readonly number[]
): readonly (readonly number[])[] {
  const rowTotals = roundTogether(
    amounts.map((row) => sumOf(row) / step),
    sumOf(columnTotals)
  );
  const whole = amounts.map((row) => row.map((amount) => Math.floor(amount / step)));
  const isUp = roundUpCells(
    amounts.map((row, r) => row.map((amount, c) => amount / step - whole[r]![c]!)),
    rowTotals.map((total, r) => total - sumOf(whole[r]!)),
    columnTotals.map((total, c) => total - sumOf(whole.map((row) => row[c]!)))
  );
  return whole.map((row, r) => row.map((one, c) => one + Number(isUp[r]![c])));
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
