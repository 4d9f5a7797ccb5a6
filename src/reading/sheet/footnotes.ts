import { readAmount } from "./amountCell";
import { eachInSteps, type Steps } from "../../core/steps";
import { foldText } from "../../core/profession";
import { readTime } from "./periodCell";
import { Problems } from "./problems";
import { Origin, rowsIn, type SourceColumn, type SourceTable, TableRow } from "./sourceTable";
import { totalLabelOf } from "./totalRow";

/** More cells than a note and its mark take. */
const MOST_CELLS = 2;

/** What notes begin with, where a text alone may also be a name. */
const MARKED =
  /^([*†¹²³]|\d\)|(kalla|kallor|not|noter|anm|anmarkning|obs|kommentar|source|note|notes)\b|(uppgift\p{L}*|data|siffror\p{L}*) (ar )?(hamta|avser|galler)|hamtad|uttag|preliminar)/u;

/** Rows without the notes that stand below the last of them with a number. */
export function withoutFootnotes(rows: readonly TableRow[]): readonly TableRow[] {
  const end = endOfRows(rows);
  return end === rows.length ? rows : rows.slice(0, end);
}

/** How many rows of a table are neither blank nor such notes. */
export function* countRows(table: SourceTable): Steps<number> {
  let count = 0;
  yield* eachInSteps(rowsIn(table, new Problems()), () => (count += 1));
  const origin = new Origin(table, new Problems());
  let notes = 0;
  for (let i = table.rows.length - 1; i >= 0; i -= 1) {
    const row = new TableRow(origin, table.rows[i]!);
    if (row.isBlank()) continue;
    if (!isFootnote(row)) break;
    notes += 1;
  }
  return notes === count ? count : count - notes;
}

function endOfRows(rows: readonly TableRow[]): number {
  let end = rows.length;
  while (end > 0 && isFootnote(rows[end - 1]!)) end -= 1;
  // Where nothing has a number, nothing stands below what has.
  return end === 0 ? rows.length : end;
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
