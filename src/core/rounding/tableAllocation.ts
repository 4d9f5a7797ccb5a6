import {
  type Entitlement,
  RESTS_IN_ONE,
  settleEntitlements,
  splitEntitlement,
  toEntitlements,
} from "./entitlement";
import { roundUpCells } from "./controlledRounding";
import type { SharedTotal } from "./runningAllocation";

/**
 * Tabell: every cell is its exact share rounded down or up, so that rows sum to their totals and
 * columns to the largest remainder of the exact column sums; of all such tables it is one with the
 * least sum of rounding errors. Where there is none, exact cells go up by a unit, and where that
 * does not help either, columns are within a unit of their exact sums. Rows always sum.
 *
 * @param rows all with the same number of columns
 * @returns no rows where the grand total or a column's is beyond what a double holds exactly
 */
export function allocateTable(rows: readonly SharedTotal[]): number[][] {
  const grandTotal = sum(rows.map(({ total }) => total));
  // Negative tables mirror positive ones.
  if (grandTotal < 0)
    return allocateTable(rows.map(({ total, shares }) => ({ total: 0 - total, shares }))).map(
      (row) => row.map((cell) => 0 - cell)
    );
  const sums: Entitlement[] = [];
  const whole: number[][] = [];
  const fractions: number[][] = [];
  // Row by row, so that of all exact shares only the sums are kept.
  for (const { total, shares } of rows) {
    const exact = toEntitlements(total, shares);
    for (const [column, one] of exact.entries()) sums[column] = (sums[column] ?? 0n) + one;
    const split = exact.map(splitEntitlement);
    whole.push(split.map((cell) => cell.whole));
    fractions.push(split.map(({ rest }) => Number(rest) / Number(RESTS_IN_ONE)));
  }
  const columns = settleEntitlements(sums, grandTotal);
  if (!Number.isSafeInteger(grandTotal) || !columns.every(Number.isSafeInteger)) return [];
  const isUp = roundUpCells(
    fractions,
    rows.map(({ total }, r) => total - sum(whole[r]!)),
    columns.map((target, c) => target - sum(whole.map((row) => row[c]!)))
  );
  return whole.map((row, r) => row.map((cell, c) => cell + Number(isUp[r]![c]!)));
}

/** Rows and columns of both signs may pass on their way what a double holds exactly. */
function sum(values: readonly number[]): number {
  return Number(values.reduce((total, value) => total + BigInt(value), 0n));
}
