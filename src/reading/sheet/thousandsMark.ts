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
  if (found !== undefined) return found;
  const at = table.columns.indexOf(column);
  const marks = new Set<Mark>();
  for (const { cells } of table.rows) {
    const value = cells[at]?.value;
    if (typeof value !== "string") continue;
    const text = value.replace(/\s/g, "");
    const grouped = GROUPED.exec(text);
    const decimal = DECIMALS.exec(text)?.[1];
    if (grouped) marks.add((grouped[1] ?? grouped[2]) as Mark);
    if (decimal) marks.add(decimal === "," ? "." : ",");
  }
  const mark = marks.size === 1 ? [...marks][0]! : null;
  known.set(column, mark);
  return mark;
}
