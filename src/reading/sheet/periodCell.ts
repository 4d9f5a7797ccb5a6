import { monthOfDay, yearAndMonth } from "../../core/calendar";
import { foldText } from "../../core/profession";
import type { Cell } from "../../formula/cell";
import { dayOfCell, isWithinCalendar } from "../../formula/date";
import { formatCode } from "../../sheet/numberFormat";
import { type Mark, markOf } from "./kindMark";
import { digitReadings, readDigits } from "./period/digits";
import { readTimeText } from "./period/periodText";
import { dayTime, type TimeReading, yearTime } from "./period/time";
import { ALONE, type TimeContext } from "./period/timeContext";
import { monthNamed } from "./period/yearPart";

export { periodOf, type Time, type TimeReading } from "./period/time";

/**
 * @param format the cell's number format: a date that shows its year only is that year
 * @param context what is known beside the cell
 */
export function readTime(cell: Cell, format = "General", context = ALONE): TimeReading {
  if (cell === null) return "blank";
  if (typeof cell === "number")
    return marked(readNumber(cell, format, context), markOf(quotedIn(format)));
  return typeof cell === "string" ? readTimeText(cell, context) : "unreadable";
}

/** 1–12, as a number, as text or as a name; null for anything else. */
export function readMonthNumber(cell: Cell): number | null {
  if (typeof cell !== "number" && typeof cell !== "string") return null;
  const text = foldText(String(cell));
  const number = /^\d{1,2}$/.test(text) ? Number(text) : monthNamed(text);
  return number !== null && number >= 1 && number <= 12 ? number : null;
}

/** What a number format writes beside the number: 0" (prognos)". */
function quotedIn(format: string): string {
  return (format.match(/"[^"]*"/g) ?? []).join(" ");
}

function marked(time: TimeReading, mark: Mark | null): TimeReading {
  return typeof time === "object" && mark !== null ? { ...time, mark } : time;
}

function readNumber(cell: number, format: string, context: TimeContext): TimeReading {
  // As serials they would be days of 1902–1927, or beyond the calendar.
  const text = String(cell);
  if (digitReadings(text)) return readDigits(text, context, null);
  const day = dayOfCell(cell);
  if (day === null) return "unreadable";
  return isYearFormat(format) && isWithinCalendar(day)
    ? yearTime(yearAndMonth(monthOfDay(day)).year, null)
    : dayTime(day);
}

/** yyyy, but not yyyy-mm. */
function isYearFormat(format: string): boolean {
  const code = formatCode(format);
  return /[yå]/.test(code) && !/[mdhs]/.test(code);
}
