import type { Recognition } from "../recognition";
import type { UnreadColumn } from "../sourceTable";
import { moneyColumnsOf } from "../unreadMoney";
import type { Grid } from "./grid";

/**
 * The columns that nothing is read of and whose headings speak of money.
 * @param rows of the grid that hold figures of their own
 */
export function unreadColumns(
  grid: Grid,
  recognition: Recognition,
  rows: readonly number[]
): readonly UnreadColumn[] {
  return moneyColumnsOf(recognition, grid.column).map((column) => ({
    ...column,
    counts: "cost",
    cells: rows.map((row) => grid.cells[row]![column.position - grid.column]!),
  }));
}
