import {
  type Day,
  dayOf,
  firstDayOf,
  isoOf,
  monthOf,
  monthOfDay,
  yearAndMonth,
} from "../../../core/calendar";
import type { PeriodOfData } from "../../../core/scenario/regionData";
import { isWithinCalendar, isYearWithinCalendar } from "../../../formula/date";
import type { Mark } from "../kindMark";
import type { YearPart } from "./yearPart";

/** A day, month, year, or some months of a year, that a cell names. */
export interface Time {
  readonly unit: "day" | "month" | "months" | "year";
  readonly first: Day;
  /** Inclusive. */
  readonly last: Day;
  /** What the cell says beside it; null: nothing. */
  readonly mark: Mark | null;
}

/** What only the user can answer. */
export const QUESTIONS = ["yearMissing", "digitsUnsure", "orderUnsure"] as const;
export type Question = (typeof QUESTIONS)[number];

export type TimeReading = Time | "blank" | "unreadable" | "outOfRange" | Question;

export function isQuestion(reading: TimeReading): reading is Question {
  return QUESTIONS.some((question) => question === reading);
}

export function yearTime(year: number, mark: Mark | null): TimeReading {
  return isYearWithinCalendar(year)
    ? { unit: "year", first: dayOf(year, 1, 1), last: dayOf(year, 12, 31), mark }
    : "outOfRange";
}

export function monthTime(year: number, month: number, mark: Mark | null = null): TimeReading {
  if (month < 1 || month > 12) return "unreadable";
  return partTime(year, { first: month, months: 1 }, mark);
}

export function partTime(year: number, part: YearPart, mark: Mark | null): TimeReading {
  if (part.months === 12) return yearTime(year, mark);
  if (!isYearWithinCalendar(year)) return "outOfRange";
  const from = monthOf(year, part.first);
  const unit = part.months === 1 ? "month" : "months";
  return { unit, first: firstDayOf(from), last: firstDayOf(from + part.months) - 1, mark };
}

export function dayTime(day: Day, mark: Mark | null = null): TimeReading {
  return isWithinCalendar(day) ? { unit: "day", first: day, last: day, mark } : "outOfRange";
}

/** The year, or the month that it begins in. */
export function periodOf({ unit, first }: Time): PeriodOfData {
  const month = monthOfDay(first);
  return unit === "year"
    ? { unit: "year", year: yearAndMonth(month).year }
    : { unit: "month", month };
}

/** ÅÅÅÅ, ÅÅÅÅ-MM or ÅÅÅÅ-MM-DD; months from the first to the last. */
export function timeText({ unit, first, last }: Time): string {
  if (unit === "months") return `${isoOf(first).slice(0, 7)}–${isoOf(last).slice(0, 7)}`;
  return isoOf(first).slice(0, { year: 4, month: 7, day: 10 }[unit]);
}
