import { toUnits, type Units } from "../../core/money";
import { type ProfessionKey, UNKNOWN_PROFESSION } from "../../core/profession";
import { type Cell, ErrorCell } from "../../formula/cell";
import { type AmountReading, readAmount } from "./amountCell";
import { currencyIn, currencyOfFormat, currencyOfWord } from "./currency";
import { isMissing } from "./nobody";
import { readTime, type Time } from "./periodCell";
import { readProfession } from "./professionName";
import type { ForeignSum } from "./readingProblem";
import type { SourceColumn, TableRow } from "./sourceTable";
import { thousandsMark } from "./thousandsMark";
import { professionChoice } from "./valueMapping";

/** A cell's value; null where it is blank; undefined where it is at fault, which is reported. */
export type Field<T> = T | null | undefined;

type Amount = Extract<AmountReading, { readonly kind: "amount" }>;
type Column = SourceColumn | undefined;

/** Decimals of öre. */
const DECIMALS = 2;

const PIECES = /(?<=\d)\s*st\.?$/i;

/** @param unit what may stand after the number and says nothing more */
export function amountField(row: TableRow, column: Column, unit?: RegExp): Field<Amount> {
  const cell = contentOf(row, column);
  if (cell === null || cell === undefined) return cell;
  const plain = unit && typeof cell === "string" ? cell.replace(unit, "") : cell;
  const alone = readAmount(plain);
  const mark = alone.kind === "ambiguous" ? thousandsMark(row.table, column!) : null;
  const reading = mark === null ? alone : readAmount(String(plain).replace(mark, ""));
  switch (reading.kind) {
    case "amount":
      if (reading.text) row.report(column, { code: "amount.fromText", read: inKronor(reading) });
      return reading;
    case "blank":
      return null;
    case "dash":
      row.report(column, { code: "amount.dash" });
      return null;
    case "ambiguous":
      row.report(column, { code: "amount.ambiguous" });
      return undefined;
    default:
      row.report(column, { code: "amount.unreadable", ...numberIn(row, column!, plain) });
      return undefined;
  }
}

/** The only number among the words of a cell, "ca 500": what it would count, if it were read. */
function numberIn(
  row: TableRow,
  column: SourceColumn,
  written: Cell
): { readonly contacts: number | null; readonly cost: Units | null } {
  const found = typeof written === "string" ? (written.match(WITH_DIGITS) ?? []) : [];
  const amount = found.length === 1 ? readAmount(found[0]!) : null;
  if (amount?.kind !== "amount") return { contacts: null, cost: null };
  if (column.meaning === "contacts") return { contacts: scaled(amount, column), cost: null };
  const isCost = column.meaning === "cost";
  return { contacts: null, cost: isCost ? unitsOf(amount, row, column) : null };
}

/** What a cell would count that is no number: nothing where no number stands in it. */
export function unreadNumber(
  row: TableRow,
  meaning: "contacts" | "cost"
): ReturnType<typeof numberIn> {
  const column = row.column(meaning);
  const cell = row.cell(column);
  if (column === undefined || cell instanceof ErrorCell) return { contacts: null, cost: null };
  return numberIn(row, column, cell);
}

/** With the blanks between its thousands, and the unit of money after it. */
const WITH_DIGITS =
  /-?\d+(?:[.,\s\u00a0\u202f]\d+)*(?:\s?(?:(?:[tk]|mn?|md)?(?:kr|sek)|mn|mdr)\b)?/giu;

/** A number that is not negative, times what its heading says that it is written in. */
export function quantityField(row: TableRow, column: Column): Field<number> {
  const amount = amountField(row, column);
  if (!amount) return amount;
  if (amount.value < 0) {
    row.report(column, { code: "amount.negative" });
    return undefined;
  }
  return scaled(amount, column);
}

/** A number of contacts, of any sign: a credit takes some back. "10 st" is ten. */
export function countField(row: TableRow, column: Column): Field<number> {
  const amount = amountField(row, column, PIECES);
  return amount ? scaled(amount, column) : amount;
}

function scaled({ value, scale }: Amount, column: Column): number {
  const factor = scale ?? column!.scale ?? 1;
  if (factor === 1) return value;
  const product = value * factor;
  // 1.005 thousands are 1005.
  return Number(product.toPrecision(15));
}

/** Money that is not in kronor, as the cell, its format, its row or its table says; null: it is. */
export function foreignField(row: TableRow, column: Column): ForeignSum | null {
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

/** Öre, of any sign: a credit note is less than nothing. */
export function moneyField(row: TableRow, column: Column): Field<Units> {
  const amount = amountField(row, column);
  if (!amount) return amount;
  const units = unitsOf(amount, row, column!);
  if (units === null) row.report(column, { code: "amount.tooLarge" });
  return units ?? undefined;
}

function unitsOf({ value, scale }: Amount, row: TableRow, column: SourceColumn): Units | null {
  const factor = scale ?? row.table.source.kronorPerUnit ?? column.scale ?? 1;
  return toUnits(value, DECIMALS + Math.round(Math.log10(factor)));
}

/** A share between 0 and 1. @param percent numbers above 1 occur: all are per cent */
export function shareField(row: TableRow, column: Column, percent: boolean): Field<number> {
  const amount = amountField(row, column);
  if (!amount) return amount;
  const share = amount.percent || percent ? amount.value / 100 : amount.value;
  if (share >= 0 && share <= 1) return share;
  row.report(column, { code: "share.invalid" });
  return undefined;
}

/** Whether a cell holds a number above 1, which as a share can only be per cent. */
export function isPercent(row: TableRow, column: Column): boolean {
  const cell = row.cell(column);
  if (cell instanceof ErrorCell) return false;
  const reading = readAmount(cell);
  return reading.kind === "amount" && !reading.percent && reading.value > 1;
}

export function professionField(row: TableRow, column: Column): Field<ProfessionKey> {
  const cell = contentOrMissing(row, column);
  if (cell === null || cell === undefined) return cell;
  const profession = readProfession(String(cell));
  if (profession === undefined) row.report(column, { code: "profession.unknown" });
  return profession;
}

/** The user leaves the rows of a value out. */
export const LEFT_OUT = "leftOut";

/** As the user has said of the word, or else as it is written. */
export function chosenProfessionField(
  row: TableRow,
  column: Column
): Field<ProfessionKey | typeof LEFT_OUT> {
  if (contentOrMissing(row, column) === undefined) return undefined;
  const choice = professionChoice(row.table.source, row.text(column));
  if (choice === undefined) return professionField(row, column);
  return choice === "unknown" ? UNKNOWN_PROFESSION : (choice ?? LEFT_OUT);
}

/** A day, month or year. */
export function dateField(row: TableRow, column: Column): Field<Time> {
  const cell = contentOf(row, column);
  if (cell === null || cell === undefined) return cell;
  const time = readTime(cell, row.format(column!));
  if (typeof time === "object") return time;
  row.report(column, { code: "date.unreadable" });
  return undefined;
}

/** As contentOf, where a look-up that has found nothing is as blank as a cell. */
export function contentOrMissing(row: TableRow, column: Column): Field<Exclude<Cell, ErrorCell>> {
  const cell = row.cell(column);
  return cell instanceof ErrorCell && isMissing(cell.error) ? null : contentOf(row, column);
}

/** A cell that is no error. */
export function contentOf(row: TableRow, column: Column): Field<Exclude<Cell, ErrorCell>> {
  const cell = row.cell(column);
  if (!(cell instanceof ErrorCell)) return cell;
  row.report(column, { code: "cell.error" });
  return undefined;
}

/** "2,4 mkr" as what it is in kronor; what says no unit as it is written. */
function inKronor({
  value,
  scale,
}: {
  readonly value: number;
  readonly scale: number | null;
}): number {
  return Number((value * (scale ?? 1)).toPrecision(15));
}
