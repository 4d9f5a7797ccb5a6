import { toUnits, type Units } from "../../core/money";
import { type Cell, ErrorCell } from "../../formula/cell";
import { type Amount, type AmountReading, readAmount } from "./amountCell";
import { isOfContacts, isOfMoney, withoutCounted } from "./countedWords";
import { currencyIn, currencyOfFormat, currencyOfWord } from "./currency";
import type { Counted, ForeignSum } from "./readingProblem";
import type { SourceColumn, TableRow } from "./sourceTable";
import { thousandsMark } from "./thousandsMark";

/** Decimals of öre. */
const DECIMALS = 2;

/** What a cell says as a number of its column. */
export function amountWritten(
  row: TableRow,
  column: SourceColumn,
  cell: Exclude<Cell, ErrorCell>
): AmountReading {
  const plain = typeof cell === "string" ? withoutCounted(cell, column.meaning) : cell;
  if (typeof cell === "string" && plain === null) return { kind: "unreadable" };
  const alone = readAmount(plain);
  const mark = alone.kind === "ambiguous" ? thousandsMark(row.table, column) : null;
  return mark === null ? alone : readAmount(String(plain).replace(mark, ""));
}

/** The only number among the words of a cell, "ca 500": what it would count, if it were read. */
export function numberAmong(row: TableRow, column: SourceColumn, written: Cell): Counted {
  const found = typeof written === "string" ? (written.match(WITH_DIGITS) ?? []) : [];
  const amount = found.length === 1 ? readAmount(found[0]!) : null;
  if (amount?.kind !== "amount") return NONE;
  const text = String(written);
  if (column.meaning === "contacts" && !isOfMoney(text))
    return { contacts: scaled(amount, column), cost: null };
  if (column.meaning !== "cost" || isOfContacts(text)) return NONE;
  return { contacts: null, cost: oreWritten(amount, row, column) };
}

const NONE: Counted = { contacts: null, cost: null };

/** With the blanks between its thousands, and the unit of money after it. */
const WITH_DIGITS =
  /-?(?:\d{1,3}(?:\s\d{3})+(?!\d)|\d+)(?:[.,]\d+)*(?:\s?(?:(?:[tk]|mn?|md)?(?:kr|sek)|mn|mdr)\b)?/giu;

/** What a cell would count that is no number: nothing where no number stands in it. */
export function unreadNumber(row: TableRow, meaning: "contacts" | "cost"): Counted {
  const column = row.column(meaning);
  const cell = row.cell(column);
  return column === undefined || cell instanceof ErrorCell ? NONE : numberAmong(row, column, cell);
}

/** Of a row whose contacts or cost cannot be read: what stands in the other of them. */
export function besideOf(row: TableRow, { meaning }: SourceColumn): Counted {
  if (meaning === "contacts") return writtenIn(row, "cost");
  return meaning === "cost" ? writtenIn(row, "contacts") : NONE;
}

/** What a row comes to as it is written, whether it is read or not. */
export function writtenOn(row: TableRow): Counted {
  return { ...writtenIn(row, "contacts"), cost: writtenIn(row, "cost").cost };
}

function writtenIn(row: TableRow, meaning: "contacts" | "cost"): Counted {
  const column = row.column(meaning);
  const cell = row.cell(column);
  if (column === undefined || cell === null || cell instanceof ErrorCell) return NONE;
  const amount = amountWritten(row, column, cell);
  if (amount.kind !== "amount") return numberAmong(row, column, cell);
  if (meaning === "contacts") return { ...NONE, contacts: scaled(amount, column) };
  return foreignField(row, column) === null
    ? { ...NONE, cost: oreWritten(amount, row, column) }
    : NONE;
}

/** As many as the heading, or the cell, says that one of its numbers is. */
export function scaled({ value, scale }: Amount, column: SourceColumn): number {
  const factor = scale ?? column.scale ?? 1;
  if (factor === 1) return value;
  const product = value * factor;
  // 1.005 thousands are 1005.
  return Number(product.toPrecision(15));
}

/** Öre; null: too many to be exact. */
export function oreWritten(
  { value, scale }: Amount,
  row: TableRow,
  column: SourceColumn
): Units | null {
  const factor = scale ?? row.table.source.kronorPerUnit ?? column.scale ?? 1;
  return toUnits(value, factor === 1 ? DECIMALS : DECIMALS + Math.round(Math.log10(factor)));
}

/** Money that is not in kronor, as the cell, its format, its row or its table says; null: it is. */
export function foreignField(row: TableRow, column: SourceColumn | undefined): ForeignSum | null {
  const cell = row.cell(column);
  if (column === undefined || cell === null || cell instanceof ErrorCell) return null;
  const text = typeof cell === "string" ? cell : "";
  const own = text === "" ? currencyOfFormat(row.format(column)) : currencyIn(text);
  const currency =
    own ?? (text !== "" && scaleIn(text) !== null ? null : currencyBeside(row, column));
  if (currency === null) return null;
  const number = typeof cell === "number" ? cell : Number.NaN;
  const written = text.replace(/[^\d\s.,()+\u2212-]/g, "");
  const amount = text === "" ? number : amountOf(written);
  return Number.isNaN(amount) ? null : { currency, amount };
}

function currencyBeside(row: TableRow, column: SourceColumn): string | null {
  const word = row.text(row.column("currency"));
  return word === null ? row.currency(column) : currencyOfWord(word);
}

function scaleIn(text: string): number | null {
  const reading = readAmount(text);
  return reading.kind === "amount" ? reading.scale : null;
}

function amountOf(text: string): number {
  const reading = readAmount(text);
  return reading.kind === "amount" ? reading.value : Number.NaN;
}
