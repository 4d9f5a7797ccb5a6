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
  const exact = rows.map(({ total, shares }) => toEntitlements(total, shares));
  const columns = settleEntitlements(sumColumns(exact), grandTotal);
  if (!Number.isSafeInteger(grandTotal) || !columns.every(Number.isSafeInteger)) return [];
  const split = exact.map((row) => row.map(splitEntitlement));
  const whole = split.map((row) => row.map((cell) => cell.whole));
  const isUp = roundUpCells(
    split.map((row) => row.map(({ rest }) => Number(rest) / Number(RESTS_IN_ONE))),
    rows.map(({ total }, r) => total - sum(whole[r]!)),
    columns.map((target, c) => target - sum(whole.map((row) => row[c]!)))
  );
  return whole.map((row, r) => row.map((cell, c) => cell + Number(isUp[r]![c]!)));
}

function sumColumns(rows: readonly (readonly Entitlement[])[]): Entitlement[] {
  const [first = []] = rows;
  return first.map((_, column) => rows.reduce((total, row) => total + row[column]!, 0n));
}

/** Rows and columns of both signs may pass on their way what a double holds exactly. */
function sum(values: readonly number[]): number {
  return Number(values.reduce((total, value) => total + BigInt(value), 0n));
}
