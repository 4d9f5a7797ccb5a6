import { eachInSteps, filterInSteps, type Steps } from "../../core/steps";
import { moneyField } from "./fields";
import { Problems, sourcePlace } from "./problems";
import { rowsIn, type SourceTable, type TableRow } from "./sourceTable";
import { totalLabelOf } from "./totalRow";

/** Kronor that stand in rows of units which are not read; what sums others up is none of them. */
export function* reportUnitsLeftOut(
  table: SourceTable,
  /** Numbers of the rows that are. */
  read: ReadonlySet<number>,
  problems: Problems
): Steps<void> {
  // What is wrong with their cells has been told, or is told where they are read.
  const left = yield* filterInSteps(
    rowsIn(table, new Problems()),
    (row) => !read.has(row.number) && !totalLabelOf(row)
  );
  const compensation = yield* sumIn(left, "compensation");
  const budget = yield* sumIn(left, "budget");
  if (compensation === 0 && budget === 0) return;
  problems.report(sourcePlace(table.source.place, table.sheet), {
    code: "units.leftOut",
    rows: left.length,
    compensation,
    budget,
  });
}

/** Öre. */
function* sumIn(rows: readonly TableRow[], meaning: "compensation" | "budget"): Steps<number> {
  let sum = 0;
  yield* eachInSteps(rows, (row) => {
    for (const column of row.table.columns)
      if (column.meaning === meaning) sum += moneyField(row, column) ?? 0;
  });
  return sum;
}
