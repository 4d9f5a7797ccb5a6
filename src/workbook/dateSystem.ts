import { dayOf, serialOf } from "../core/calendar";
import { formatCode } from "./numberFormat";

/** From which year a workbook numbers its days; 1904 was the rule in Excel for Mac once. */
export type DateSystem = 1900 | 1904;

/** A day of a workbook of 1904 has a number that is so much lower. */
const DAYS_APART = 1462;

const NEW_YEAR = serialOf(dayOf(2000, 1, 1));

/**
 * How the open workbook numbers its days. The property that says so is in preview only; DATE answers
 * with the workbook's own number, and no cell is touched.
 * @returns to be called after a sync
 */
export function loadDateSystem({ workbook }: Excel.RequestContext): () => DateSystem {
  const date = workbook.functions.date(2000, 1, 1).load("value");
  return () => (date.value === NEW_YEAR - DAYS_APART ? 1904 : 1900);
}

/** The number, counted from 1900, of a day that the workbook numbers. */
export function fromWorkbook(serial: number, dates: DateSystem): number {
  return dates === 1904 ? serial + DAYS_APART : serial;
}

/** The workbook's number of a day that is counted from 1900. */
export function toWorkbook(serial: number, dates: DateSystem): number {
  return dates === 1904 ? serial - DAYS_APART : serial;
}

/** A cell of a column of dates, in which other numbers are years, ÅÅÅÅMM or ÅÅÅÅMMDD. */
export function readDateCell(cell: unknown, dates: DateSystem): unknown {
  const isSerial = typeof cell === "number" && cell >= 10_000 && cell < 100_000;
  return isSerial ? fromWorkbook(cell, dates) : cell;
}

/** The cells of a range with what is shown as a date counted from 1900. */
export function readShownDates(
  { values, numberFormat }: Pick<Excel.Range, "values" | "numberFormat">,
  dates: DateSystem
): readonly (readonly unknown[])[] {
  return values.map((row: readonly unknown[], r) =>
    row.map((cell, c) =>
      typeof cell === "number" && isDateFormat(String(numberFormat[r]![c]))
        ? fromWorkbook(cell, dates)
        : cell
    )
  );
}

/** Whether a number is shown as a date. */
export function isDateFormat(numberFormat: string): boolean {
  return /[ymd]/.test(formatCode(numberFormat));
}
