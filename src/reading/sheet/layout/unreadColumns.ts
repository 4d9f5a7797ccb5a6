import { mapInSteps, type Steps } from "../../../core/steps";
import type { Recognition } from "../recognition";
import type { UnreadColumn } from "../sourceTable";
import { summedColumnsOf } from "../unreadMoney";
import type { Grid } from "./grid";

/**
 * The columns that nothing is read of and whose headings speak of money or contacts.
 * @param rows of the grid that hold figures of their own
 */
export function* unreadColumns(
  grid: Grid,
  recognition: Recognition,
  rows: readonly number[]
): Steps<readonly UnreadColumn[]> {
  const columns: UnreadColumn[] = [];
  for (const column of summedColumnsOf(recognition, grid.column)) {
    const at = column.position - grid.column;
    const cells = yield* mapInSteps(rows, (row) => grid.cells[row]![at]!);
    columns.push({ ...column, cells });
  }
  return columns;
}

/** What says no unit itself would be counted in that of the table. @param scale kronor per unit */
export function inScaleOf(
  scale: number | null,
  columns: readonly UnreadColumn[]
): readonly UnreadColumn[] {
  return columns.map((one) => ({
    ...one,
    scale: one.scale ?? (one.counts === "cost" ? scale : null),
  }));
}
