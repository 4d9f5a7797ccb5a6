import { yearAndMonth, monthOfDay } from "../../core/calendar";
import { type Cell, ErrorCell } from "../../formula/cell";
import { monthTime, readMonthNumber, readTime, type Time, type TimeReading } from "./periodCell";
import type { SourceColumn, TableRow } from "./sourceTable";

export interface TimeOfRow {
  readonly time: Time;
  readonly column: SourceColumn;
}

/**
 * When a row of contacts was: from a column of periods, from a year and a month beside each other,
 * from years alone, or from the day of the visit.
 * @returns undefined where it is at fault, which is reported
 */
export function periodField(row: TableRow): TimeOfRow | undefined {
  const month = row.column("month");
  const year = row.column("year");
  const column = row.column("period") ?? month ?? year ?? row.column("visitDate");
  if (column === undefined) return undefined;
  const cell = row.cell(column);
  const reading =
    column === month ? readMonthCell(row, month, year) : readTime(cell, row.format(column));
  if (typeof reading !== "object") {
    row.report(column, { code: cell instanceof ErrorCell ? "cell.error" : `period.${reading}` });
    return undefined;
  }
  return { time: reading, column };
}

/** A month is a period by itself, or a number or name that takes its year from the other column. */
function readMonthCell(
  row: TableRow,
  month: SourceColumn,
  year: SourceColumn | undefined
): TimeReading {
  const cell = row.cell(month);
  const number = readMonthNumber(cell);
  if (number === null || year === undefined) return readTime(cell, row.format(month));
  const ofYear = readYear(row.cell(year), row.format(year));
  if (typeof ofYear !== "object") return ofYear;
  return monthTime(yearAndMonth(monthOfDay(ofYear.first)).year, number, ofYear.mark);
}

function readYear(cell: Cell, format: string): TimeReading {
  return cell instanceof ErrorCell ? "unreadable" : readTime(cell, format);
}
