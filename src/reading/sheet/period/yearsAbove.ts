import { eachInSteps, type Steps } from "../../../core/steps";
import { ErrorCell } from "../../../formula/cell";
import { monthOfDay, yearAndMonth } from "../../../core/calendar";
import { readTime } from "../periodCell";
import type { SourceColumn, TableRow } from "../sourceTable";

/** The year that stands above a row, on a row of its own; null: none does. */
export type YearAbove = (row: TableRow) => number | null;

/** "2019" without figures, above the months that it is the year of. */
export function* yearsAbove(rows: readonly TableRow[], column: SourceColumn): Steps<YearAbove> {
  const heads: { readonly number: number; readonly year: number }[] = [];
  yield* eachInSteps(rows, (row) => {
    const isBare = row.table.columns.every((one) => one === column || row.cell(one) === null);
    const cell = isBare ? row.cell(column) : null;
    if (cell === null || cell instanceof ErrorCell) return;
    const time = readTime(cell, row.format(column));
    if (typeof time !== "object" || time.unit !== "year") return;
    heads.push({ number: row.number, year: yearAndMonth(monthOfDay(time.first)).year });
  });
  if (heads.length === 0) return () => null;
  return ({ number }) => {
    let [from, to] = [0, heads.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (heads[middle]!.number < number) from = middle + 1;
      else to = middle;
    }
    return heads[from - 1]?.year ?? null;
  };
}
