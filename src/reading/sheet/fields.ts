import type { Units } from "../../core/money";
import { type ProfessionKey, UNKNOWN_PROFESSION } from "../../core/profession";
import { type Cell, ErrorCell } from "../../formula/cell";
import { type Amount, readAmount } from "./amountCell";
import { amountWritten, besideOf, numberAmong, scaled, oreWritten } from "./cellNumber";
import { isMissing } from "./nobody";
import { readTime, type Time } from "./periodCell";
import { readProfession } from "./professionName";
import type { SourceColumn, TableRow } from "./sourceTable";
import { professionChoice } from "./valueMapping";

/** A cell's value; null where it is blank; undefined where it is at fault, which is reported. */
export type Field<T> = T | null | undefined;

type Column = SourceColumn | undefined;

/** A number, of whatever its column counts. */
export function amountField(row: TableRow, column: Column): Field<Amount> {
  const cell = contentOf(row, column);
  if (cell === null || cell === undefined) return cell;
  const reading = amountWritten(row, column!, cell);
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
      row.report(column, { code: "amount.ambiguous", beside: besideOf(row, column!) });
      return undefined;
    default:
      row.report(column, {
        ...{ code: "amount.unreadable", beside: besideOf(row, column!) },
        ...numberAmong(row, column!, cell),
      });
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
  return scaled(amount, column!);
}

/** A number of contacts, of any sign: a credit takes some back. "10 st" is ten. */
export function countField(row: TableRow, column: Column): Field<number> {
  const amount = amountField(row, column);
  return amount ? scaled(amount, column!) : amount;
}

/** Öre, of any sign: a credit note is less than nothing. */
export function moneyField(row: TableRow, column: Column): Field<Units> {
  const amount = amountField(row, column);
  if (!amount) return amount;
  const units = oreWritten(amount, row, column!);
  if (units === null)
    row.report(column, { code: "amount.tooLarge", beside: besideOf(row, column!) });
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
  row.report(column, { code: "cell.error", beside: besideOf(row, column!) });
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
