import { foldText } from "../../core/profession";
import type { ColumnMeaning } from "./readingProblem";
import type { SourceColumn, TableRow } from "./sourceTable";

const LABELS: readonly ColumnMeaning[] = [
  "period",
  "year",
  "month",
  "unit",
  "unitCode",
  "name",
  "profession",
];

const SUM_BEFORE = /^(del|total|slut)?summa\b/;
/** As pivot tables write theirs: "2019 Summa". */
const SUM_AFTER = /\b(summa|total|totalt)$/;
const SUM_ALONE = /^((sub|grand )?total|totalt|totalen|sum|alla|samtliga|all)( \d{4})?:?$/;

/** The column that says that a row only adds up others. */
export function totalLabelOf(row: TableRow): SourceColumn | undefined {
  return row.table.columns.find((column) => {
    if (!LABELS.includes(column.meaning)) return false;
    const text = foldText(row.text(column) ?? "");
    return SUM_BEFORE.test(text) || SUM_AFTER.test(text) || SUM_ALONE.test(text);
  });
}
