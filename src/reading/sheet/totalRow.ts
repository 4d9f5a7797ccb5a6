import { foldText } from "../../core/profession";
import type { ColumnMeaning } from "./readingProblem";
import { recalled } from "../../core/recalled";
import {
  type LoadedCell,
  type SourceColumn,
  type SourceTable,
  type TableRow,
  writtenText,
} from "./sourceTable";

const LABELS: readonly ColumnMeaning[] = [
  "period",
  "year",
  "month",
  "unit",
  "unitCode",
  "name",
  "profession",
];

const SUM_BEFORE = /^((del|total|slut)?summa|totalt)\b/;
/** As pivot tables write theirs: "2019 Summa". */
const SUM_AFTER = /\b(summa|total|totalt)$/;
const SUM_ALONE =
  /^((sub|grand )?totals?|tot|totalt|totalen|sum|s:a|sammanlagt|alla|samtliga|all)\.?( \d{4})?:?$/;

/** The column that says that a row only adds up others. */
export function totalLabelOf(row: TableRow): SourceColumn | undefined {
  return totalTeller(row.table)(row);
}

/** The same for all rows of a table. */
export function totalTeller({ columns }: SourceTable): (row: TableRow) => SourceColumn | undefined {
  const labels = columns.filter(({ meaning }) => LABELS.includes(meaning));
  const isSum = recalled((cell: LoadedCell) => isSumText(foldText(writtenText(cell) ?? "")));
  return (row) => labels.find((column) => isSum(row.loaded(column)));
}

/** "varav läkare": in the row above already. */
const PART = /^(varav|darav|of which)\b/;

/** Whether a row's figures are in others. @param text folded, of a label beside figures */
export function isSumText(text: string): boolean {
  return PART.test(text) || SUM_BEFORE.test(text) || SUM_AFTER.test(text) || SUM_ALONE.test(text);
}

/** Whether it is a part of the row above it, and so no sum either. @param text folded */
export function isPartText(text: string): boolean {
  return PART.test(text);
}

/** Whether it names nothing that it is the sum of: "Totalt", "Summa". @param text folded */
export function isSumAlone(text: string): boolean {
  return SUM_ALONE.test(text) || /^(del|total|slut)?summa$/.test(text);
}

/** "Kostnad, varav läkare": in another column already. @param text folded */
export function isPartHeading(text: string): boolean {
  return /(^|[\s,;:(–-])(varav|darav|of which)\b/.test(text);
}

const SUM_HEADING =
  /^((del|total|slut)summa|(sub|grand )?total|totalt|totalen|summa|sum|alla|samtliga|all|helar|hela aret|aret)( \d{4})?:?$|^\d{4} (summa|total|totalt)$|^(totalt|total|totalsumma) (summa|antal) av\b/;

/** @param text folded, of a heading: "Summa av kostnad" is the cost, "Summa" adds up columns */
export function isSumHeading(text: string): boolean {
  return SUM_HEADING.test(text);
}
