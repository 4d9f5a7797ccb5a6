import { readAmount } from "./amountCell";
import { foldText } from "../../core/profession";
import { readTime } from "./periodCell";
import type { SourceColumn, TableRow } from "./sourceTable";
import { totalLabelOf } from "./totalRow";

/** More cells than a note and its mark take. */
const MOST_CELLS = 2;

/** What notes begin with, where a text alone may also be a name. */
const MARKED =
  /^([*†¹²³]|\d\)|(kalla|kallor|not|noter|anm|anmarkning|obs|kommentar|source|note|notes)\b|(uppgift\p{L}*|data|siffror\p{L}*) (ar )?(hamta|avser|galler)|hamtad|uttag|preliminar)/u;

/** Rows without the notes that stand below the last of them with a number. */
export function withoutFootnotes(rows: readonly TableRow[]): readonly TableRow[] {
  let end = rows.length;
  while (end > 0 && isFootnote(rows[end - 1]!)) end -= 1;
  // Where nothing has a number, nothing stands below what has.
  return end === 0 ? rows : rows.slice(0, end);
}

/**
 * "* preliminärt", "Källa: …": text in the first columns, and not a number. Below contacts any text
 * is a note; a unit may be a name alone.
 */
export function isFootnote(row: TableRow): boolean {
  const filled = row.table.columns.filter((column) => row.cell(column) !== null);
  if (filled.length === 0 || filled.length > MOST_CELLS) return false;
  const leading = row.table.columns.slice(0, filled.length);
  return (
    filled.every((column) => leading.includes(column) && isNote(row, column)) &&
    totalLabelOf(row) === undefined
  );
}

function isNote(row: TableRow, column: SourceColumn): boolean {
  const cell = row.cell(column);
  if (typeof cell !== "string") return false;
  const { kind } = readAmount(cell);
  if (kind === "amount" || kind === "ambiguous" || kind === "dash") return false;
  if (row.table.source.role !== "contacts") return MARKED.test(foldText(cell));
  const time = readTime(cell);
  return typeof time !== "object" && time !== "yearMissing";
}
