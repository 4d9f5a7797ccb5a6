import {
  type Day,
  dayOf,
  firstDayOf,
  isCivil,
  monthOf,
  monthOfDay,
  yearAndMonth,
} from "../../core/calendar";
import { foldText } from "../../core/profession";
import type { PeriodOfData } from "../../core/scenario/regionData";
import type { Cell } from "../../formula/cell";
import { dayOfCell, isWithinCalendar, isYearWithinCalendar } from "../../formula/date";
import { formatCode } from "../../sheet/numberFormat";
import { type Mark, markOf, markOfLetter, markOfWord, strongest } from "./kindMark";

/** A day, month or year that a cell names. */
export interface Time {
  readonly unit: "day" | "month" | "year";
  readonly first: Day;
  /** Inclusive. */
  readonly last: Day;
  /** What the cell says beside it; null: nothing. */
  readonly mark: Mark | null;
}

export type TimeReading = Time | "blank" | "unreadable" | "outOfRange";

const MONTHS = "jan feb mar apr maj jun jul aug sep okt nov dec".split(" ");
/** Where English differs from Swedish by more than the ending. */
const MONTHS_IN_ENGLISH: ReadonlyMap<string, number> = new Map([
  ["may", 5],
  ["oct", 10],
]);
const MONTH_NAME =
  /^(jan(uari|uary)?|feb(ruari|ruary)?|mar(s|ch)?|apr(il)?|maj|may|june?|juni|july?|juli|aug(usti|ust)?|sept?(ember)?|okt(ober)?|oct(ober)?|nov(ember)?|dec(ember)?)\.?$/;
const REMARK = /^(helar|ar|full|year|ca)\.?$/;

/** @param format the cell's number format: a date that shows its year only is that year */
export function readTime(cell: Cell, format = "General"): TimeReading {
  if (cell === null) return "blank";
  if (typeof cell === "number") return marked(readNumber(cell, format), markOf(quotedIn(format)));
  return typeof cell === "string" ? readText(cell) : "unreadable";
}

export function periodOf({ unit, first }: Time): PeriodOfData {
  const month = monthOfDay(first);
  return unit === "year"
    ? { unit: "year", year: yearAndMonth(month).year }
    : { unit: "month", month };
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

export function monthTime(year: number, month: number, mark: Mark | null = null): TimeReading {
  if (month < 1 || month > 12) return "unreadable";
  if (!isYearWithinCalendar(year)) return "outOfRange";
  const index = monthOf(year, month);
  return { unit: "month", first: firstDayOf(index), last: firstDayOf(index + 1) - 1, mark };
}

function yearTime(year: number, mark: Mark | null): TimeReading {
  return isYearWithinCalendar(year)
    ? { unit: "year", first: dayOf(year, 1, 1), last: dayOf(year, 12, 31), mark }
    : "outOfRange";
}

function dayTime(day: Day, mark: Mark | null = null): TimeReading {
  return isWithinCalendar(day) ? { unit: "day", first: day, last: day, mark } : "outOfRange";
}

function readNumber(cell: number, format: string): TimeReading {
  // As a serial it would be a day of 1895–1905.
  if (isYearWithinCalendar(cell)) return yearTime(cell, null);
  // ÅÅÅÅMM with a month that does not exist would be a serial beyond the calendar.
  if (/^\d{6}$/.test(String(cell))) return monthTime(Math.floor(cell / 100), cell % 100);
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

function readText(text: string): TimeReading {
  const day = dayOfCell(text.trim());
  if (day !== null && !isMonthText(text)) return dayTime(day);
  const folded = foldText(text);
  const letter = markOfLetter(folded);
  const marks: (Mark | null)[] = [letter];
  const rest = folded
    // "2020 (prognos juni)" is the year, and when its forecast was made.
    .replace(/\([^()]*\)/g, (remark) => {
      const mark = letter === null ? markOf(remark) : null;
      marks.push(mark);
      return mark === null ? remark : " ";
    })
    .replace(/\p{L}+\.?/gu, (word) => {
      const mark = markOfWord(word);
      marks.push(mark);
      return mark !== null || letter !== null || REMARK.test(word) ? " " : word;
    })
    // "2020 – prognos", "2020, prognos", "prognos: 2020"
    .replace(/^[\s:;,–-]+|[\s:;,–-]+$/g, "")
    .replace(/[\s()*[\]+]+/g, " ")
    .trim();
  const mark = strongest(marks);
  if (rest === "") return text.trim() === "" ? "blank" : "unreadable";
  if (/^\d{4}$/.test(rest)) return yearTime(Number(rest), mark);
  return readMonthText(rest, mark) ?? readDayText(rest, mark) ?? "unreadable";
}

function isMonthText(text: string): boolean {
  return /^\d{4}-?\d\d$/.test(text.trim());
}

/** 2020/3, 2020M03, 3/2020, 2020 mars, mar-20 and the like. */
function readMonthText(text: string, mark: Mark | null): TimeReading | null {
  const yearFirst = /^(\d{4}) ?(?:[-/. ]|m|(?=\d\d$)) ?(\d{1,2})$/.exec(text);
  if (yearFirst) return monthTime(Number(yearFirst[1]), Number(yearFirst[2]), mark);
  const monthFirst = /^(\d{1,2}) ?[-/] ?(\d{4})$/.exec(text);
  if (monthFirst) return monthTime(Number(monthFirst[2]), Number(monthFirst[1]), mark);
  const named =
    /^(?<year>\d{4})[-/. ]?(?<name>\p{L}+\.?)$/u.exec(text) ??
    /^(?<name>\p{L}+\.?)[-/ ]?(?<year>\d{4}|\d\d)$/u.exec(text) ??
    /^(?<year>\d\d)[- ](?<name>\p{L}+\.?)$/u.exec(text);
  const month = named && monthNamed(named.groups!.name!);
  if (month === null) return null;
  const year = Number(named!.groups!.year);
  return monthTime(year < 100 ? 2000 + year : year, month, mark);
}

/** 2020/03/31 and 31.3.2020; 3/4/2020 is one day here and another there. */
function readDayText(text: string, mark: Mark | null): TimeReading | null {
  const match = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/.exec(text);
  const reversed = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  const parts = match?.slice(1) ?? reversed?.slice(1).reverse();
  if (!parts) return null;
  const [year, month, day] = parts.map(Number) as [number, number, number];
  return isCivil(year, month, day) ? dayTime(dayOf(year, month, day), mark) : "unreadable";
}

function monthNamed(text: string): number | null {
  if (!MONTH_NAME.test(text)) return null;
  const short = text.slice(0, 3);
  return MONTHS_IN_ENGLISH.get(short) ?? MONTHS.indexOf(short) + 1;
}
