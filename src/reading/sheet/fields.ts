import { toUnits, type Units } from "../../core/money";
import type { ProfessionKey } from "../../core/profession";
import { findProfession } from "../../data/professions";
import { type Cell, ErrorCell } from "../../formula/cell";
import { type AmountReading, readAmount } from "./amountCell";
import { readTime, type Time } from "./periodCell";
import type { SourceColumn, TableRow } from "./sourceTable";

/** A cell's value; null where it is blank; undefined where it is at fault, which is reported. */
export type Field<T> = T | null | undefined;

type Amount = Extract<AmountReading, { readonly kind: "amount" }>;
type Column = SourceColumn | undefined;

/** Decimals of öre. */
const DECIMALS = 2;

export function amountField(row: TableRow, column: Column): Field<Amount> {
  const cell = contentOf(row, column);
  if (cell === null || cell === undefined) return cell;
  const reading = readAmount(cell);
  switch (reading.kind) {
    case "amount":
      if (reading.text) row.report(column, { code: "amount.fromText", read: reading.value });
      return reading;
    case "blank":
      return null;
    case "dash":
      row.report(column, { code: "amount.dash" });
      return null;
    default:
      row.report(column, { code: `amount.${reading.kind}` });
      return undefined;
  }
}

/** A number that is not negative, times what its heading says that it is written in. */
export function quantityField(row: TableRow, column: Column): Field<number> {
  const amount = amountField(row, column);
  if (!amount) return amount;
  if (amount.value < 0) {
    row.report(column, { code: "amount.negative" });
    return undefined;
  }
  const product = amount.value * (amount.scale ?? column!.scale ?? 1);
  // 1.005 thousands are 1005.
  return Number(product.toPrecision(15));
}

/** Öre, of any sign: a credit note is less than nothing. */
export function moneyField(row: TableRow, column: Column): Field<Units> {
  const amount = amountField(row, column);
  if (!amount) return amount;
  const scale = amount.scale ?? row.table.source.kronorPerUnit ?? column!.scale ?? 1;
  const units = toUnits(amount.value, DECIMALS + Math.round(Math.log10(scale)));
  if (units === null) row.report(column, { code: "amount.tooLarge" });
  return units ?? undefined;
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
  const cell = contentOf(row, column);
  if (cell === null || cell === undefined) return cell;
  const profession = professionOf(String(cell));
  if (profession === undefined) row.report(column, { code: "profession.unknown" });
  return profession;
}

/** "LK", "läkare", "LK - läkare" and "Läkare (LK)" alike. */
export function professionOf(text: string): ProfessionKey | undefined {
  const whole = findProfession(text);
  if (whole !== undefined) return whole;
  const parts = text
    .split(/[():;,/]| [-–] /)
    .filter((part) => part.trim() !== "")
    .map(findProfession);
  return parts.every((part) => part === parts[0]) ? parts[0] : undefined;
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

/** A cell that is no error. */
export function contentOf(row: TableRow, column: Column): Field<Exclude<Cell, ErrorCell>> {
  const cell = row.cell(column);
  if (!(cell instanceof ErrorCell)) return cell;
  row.report(column, { code: "cell.error" });
  return undefined;
}
