import {
  type Civil,
  civilOf,
  daysInMonth,
  type Month,
  monthOfDay,
  yearAndMonth,
} from "../core/calendar";
import type { PeriodUnit } from "../core/projection";
import { failure, type Result, success } from "../core/result";
import { type Argument, cellAt } from "./argument";
import { type Cell, ErrorCell } from "./cell";
import {
  dayOfCell,
  isWithinCalendar,
  isYearWithinCalendar,
  type MonthWriter,
  monthWriter,
} from "./date";

const LONGEST_MONTH = 31;

/** Consecutive past periods, and how the ones to come are written. */
export interface Periods {
  readonly unit: PeriodUnit;
  /** Years, or months as `Month`. */
  readonly last: number;
  /** Positions of the periods among the rows of the argument, from 0. */
  readonly rows: readonly number[];
  readonly write: (period: number) => number | string;
}

interface ReadPeriod {
  readonly unit: PeriodUnit;
  readonly index: number;
  readonly cell: number | string;
  /** Of a month's date, else null. */
  readonly day: Civil | null;
}

/**
 * @param periods one column: years, or months in any date form
 * @param firstRow rows above it are headings
 * @param isEmpty whether a row without a period has no contacts either and is passed over
 */
export function readPeriods(
  periods: Argument,
  firstRow: number,
  isEmpty: (row: number) => boolean
): Result<Periods> {
  const rows: number[] = [];
  const read: ReadPeriod[] = [];
  for (let row = firstRow; row < periods.rows; row += 1) {
    const cell = cellAt(periods, row, 0);
    // Some hosts send blank cells as 0.
    if (cell === null || cell === 0) {
      if (!isEmpty(row)) return failure({ code: "periods.blank", row: row + 1 });
      continue;
    }
    const period = readPeriod(cell);
    if (period === null) {
      const value = cell instanceof ErrorCell ? cell.error : String(cell);
      return failure({ code: "periods.unreadable", row: row + 1, value });
    }
    const before = read[read.length - 1];
    if (before) {
      const fault = sequenceFault(before, period, row + 1);
      if (fault) return fault;
    }
    rows.push(row);
    read.push(period);
  }
  const last = read[read.length - 1];
  if (!last) return failure({ code: "periods.none" });
  const write =
    last.unit === "year"
      ? yearWriter(last.cell)
      : monthWriter(last.cell, dayOfSeries(read.map(({ day }) => day!)));
  return success({ unit: last.unit, last: last.index, rows, write });
}

function readPeriod(cell: Cell): ReadPeriod | null {
  if (typeof cell !== "number" && typeof cell !== "string") return null;
  const isYear = typeof cell === "number" || /^\s*\d{4}\s*$/.test(cell);
  if (isYear && isYearWithinCalendar(Number(cell)))
    return { unit: "year", index: Number(cell), cell, day: null };
  const day = dayOfCell(cell);
  if (day === null || !isWithinCalendar(day)) return null;
  return { unit: "month", index: monthOfDay(day), cell, day: civilOf(day) };
}

/**
 * The day of the month that the dates keep to, as far as their months have it: last days go on as
 * last days, the 30th as the 30th after a February. Dates that keep to none go on from the latest.
 */
function dayOfSeries(days: readonly Civil[]): number {
  const keepsTo = (wanted: number): boolean =>
    days.every(({ year, month, day }) => day === Math.min(wanted, daysInMonth(year, month)));
  const latest = days.reduce((most, { day }) => Math.max(most, day), 0);
  return [LONGEST_MONTH, latest].find(keepsTo) ?? days[days.length - 1]!.day;
}

function sequenceFault(before: ReadPeriod, period: ReadPeriod, row: number): Result<never> | null {
  if (period.unit !== before.unit) return failure({ code: "periods.mixed", row });
  const step = period.index - before.index;
  if (step === 1) return null;
  if (step === 0) return failure({ code: "periods.repeated", row });
  if (step < 0) return failure({ code: "periods.notAscending", row });
  return failure({
    code: "periods.gap",
    row,
    yearsApart: period.unit === "month" && step % 12 === 0,
  });
}

function yearWriter(cell: number | string): MonthWriter {
  return typeof cell === "string" ? String : (year) => year;
}

/** Whether a period still has a name that the functions read. */
export function isPeriodWithinCalendar(unit: PeriodUnit, period: number): boolean {
  return isYearWithinCalendar(unit === "year" ? period : yearAndMonth(period as Month).year);
}
