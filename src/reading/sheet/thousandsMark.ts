import type { ColumnMeaning } from "./readingProblem";
import { everyInSteps, inOneGo, type Steps } from "../../core/steps";
import type { SourceColumn, SourceTable } from "./sourceTable";

type Mark = "." | ",";

/** "1.234.567", "1.234,50" */
const GROUPED = /^\D*\d{1,3}(?:([.,])\d{3}){2,}|^\D*\d{1,3}([.,])\d{3}[.,]/;
/** "12,5": no group of thousands. */
const DECIMALS = /\d([.,])\d{1,2}(?!\d)\D*$/;

const known = new WeakMap<SourceColumn, Mark | null>();

/** What stands between thousands in a column of amounts, as others of its cells show; null: nothing. */
export function thousandsMark(table: SourceTable, column: SourceColumn): Mark | null {
  const found = known.get(column);
  return found === undefined ? inOneGo(lookForMark(table, column)) : found;
}

/** Looks once for those of all amounts of a table, before a row asks. */
export function* lookForMarks(table: SourceTable): Steps<void> {
  for (const column of table.columns)
    if (AMOUNTS.includes(column.meaning)) yield* lookForMark(table, column);
}

const AMOUNTS: readonly ColumnMeaning[] = ["contacts", "cost", "feePerContact", "feeTotal"];

function* lookForMark({ rows }: SourceTable, column: SourceColumn): Steps<Mark | null> {
  const marks = new Set<Mark>();
  yield* everyInSteps(rows, ({ cells }) => {
    const value = cells[column.cell]?.value;
    if (typeof value !== "string") return true;
    const text = value.replace(/\s/g, "");
    const grouped = GROUPED.exec(text);
    const decimal = DECIMALS.exec(text)?.[1];
    if (grouped) marks.add((grouped[1] ?? grouped[2]) as Mark);
    if (decimal) marks.add(decimal === "," ? "." : ",");
    // Two of them settle nothing, whatever follows.
    return marks.size < 2;
  });
  const mark = marks.size === 1 ? [...marks][0]! : null;
  known.set(column, mark);
  return mark;
}
