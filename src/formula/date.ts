import {
  type Day,
  dayOf,
  dayOfSerial,
  daysInMonth,
  isCivil,
  isoOf,
  type Month,
  serialOf,
  yearAndMonth,
} from "../core/calendar";
import { type Argument, cellAt, placeOf } from "./argument";
import { type Cell, ErrorCell, type Reading } from "./cell";

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;
const FIRST_DAY = dayOf(FIRST_YEAR, 1, 1);
const LAST_DAY = dayOf(LAST_YEAR, 12, 31);

/** ISO date with or without a time of day. */
const ISO_DATE = /^(\d{4})-(\d\d)-(\d\d)([T ]\d\d:\d\d(:\d\d([.,]\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/;
const ISO_MONTH = /^(\d{4})-(\d\d)$/;
const COMPACT_MONTH = /^(\d{4})(\d\d)$/;
const COMPACT_DATE = /^(\d{4})(\d\d)(\d\d)$/;

/**
 * A civil date: Excel serial, ISO text, ÅÅÅÅMM (its first day) or ÅÅÅÅMMDD, as number or text.
 * 0 is blank, as some hosts send blank cells as 0. Years 1990–2100.
 */
export function dayAt(argument: Argument, row: number, column: number): Reading<Day> {
  const cell = cellAt(argument, row, column);
  if (cell === null || cell === 0) return null;
  const day = dayOfCell(cell);
  if (day !== null && isWithinCalendar(day)) return day;
  const at = placeOf(argument, row, column);
  if (cell instanceof ErrorCell) return { code: "cell.error", at, error: cell.error };
  return { code: day === null ? "date.unreadable" : "date.outOfRange", at, value: String(cell) };
}

/** @returns null where the cell names no day; the day may lie outside the calendar's years. */
export function dayOfCell(cell: Cell): Day | null {
  if (typeof cell === "number") {
    const serial = dayOfSerial(cell);
    if (isWithinCalendar(serial) || !Number.isInteger(cell)) return serial;
    if (cell >= 190001 && cell <= 220012 && cell % 100 >= 1 && cell % 100 <= 12)
      return dayOf(Math.floor(cell / 100), cell % 100, 1);
    return cell >= 19000101 && cell <= 22001231 ? dayOfDigits(String(cell)) : serial;
  }
  return typeof cell === "string" ? dayOfDigits(cell.trim()) : null;
}

function dayOfDigits(text: string): Day | null {
  const match =
    ISO_DATE.exec(text) ??
    ISO_MONTH.exec(text) ??
    COMPACT_DATE.exec(text) ??
    COMPACT_MONTH.exec(text);
  if (match === null) return null;
  const year = Number(match[1]);
  const month = Number(match[2]);
  const day = Number(match[3] ?? 1);
  return isCivil(year, month, day) ? dayOf(year, month, day) : null;
}

export function isWithinCalendar(day: Day): boolean {
  return day >= FIRST_DAY && day <= LAST_DAY;
}

export function isYearWithinCalendar(year: number): boolean {
  return Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** Writes a month the way the user wrote theirs. */
export type MonthWriter = (month: Month) => number | string;

/**
 * @param cell a date that `dayOfCell` reads
 * @param dayOfMonth 1–31, in shorter months their last day
 */
export function monthWriter(cell: number | string, dayOfMonth: number): MonthWriter {
  const day = (index: Month): Day => {
    const { year, month } = yearAndMonth(index);
    return dayOf(year, month, Math.min(dayOfMonth, daysInMonth(year, month)));
  };
  const iso = (month: Month): string => isoOf(day(month));
  const digits = (month: Month): string => iso(month).replace(/-/g, "");
  if (typeof cell === "number" && isWithinCalendar(dayOfSerial(cell)))
    return (month) => serialOf(day(month));
  const text = String(cell).trim();
  const write = COMPACT_DATE.test(text)
    ? digits
    : COMPACT_MONTH.test(text)
      ? (month: Month) => digits(month).slice(0, 6)
      : ISO_MONTH.test(text)
        ? (month: Month) => iso(month).slice(0, 7)
        : iso;
  return typeof cell === "number" ? (month) => Number(write(month)) : write;
}
