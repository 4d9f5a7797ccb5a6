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

/** A day, month or year that a cell names. */
export interface Time {
  readonly unit: "day" | "month" | "year";
  readonly first: Day;
  /** Inclusive. */
  readonly last: Day;
  /** The cell says that it is a forecast. */
  readonly forecast: boolean;
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
const FORECAST = /^(prognos|forecast|estimate|prel(iminart?|iminary)?\.?)$/;
const REMARK = /^(utfall|outcome|actual|helar|ar|full|year|ca)\.?$/;

/** @param format the cell's number format: a date that shows its year only is that year */
export function readTime(cell: Cell, format = "General"): TimeReading {
  if (cell === null) return "blank";
  if (typeof cell === "number") return readNumber(cell, format);
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

export function monthTime(year: number, month: number, forecast = false): TimeReading {
  if (month < 1 || month > 12) return "unreadable";
  if (!isYearWithinCalendar(year)) return "outOfRange";
  const index = monthOf(year, month);
  return { unit: "month", first: firstDayOf(index), last: firstDayOf(index + 1) - 1, forecast };
}

function yearTime(year: number, forecast: boolean): TimeReading {
  return isYearWithinCalendar(year)
    ? { unit: "year", first: dayOf(year, 1, 1), last: dayOf(year, 12, 31), forecast }
    : "outOfRange";
}

function dayTime(day: Day, forecast = false): TimeReading {
  return isWithinCalendar(day) ? { unit: "day", first: day, last: day, forecast } : "outOfRange";
}

function readNumber(cell: number, format: string): TimeReading {
  // As a serial it would be a day of 1895–1905.
  if (isYearWithinCalendar(cell)) return yearTime(cell, false);
  // ÅÅÅÅMM with a month that does not exist would be a serial beyond the calendar.
  if (/^\d{6}$/.test(String(cell))) return monthTime(Math.floor(cell / 100), cell % 100);
  const day = dayOfCell(cell);
  if (day === null) return "unreadable";
  return isYearFormat(format) && isWithinCalendar(day)
    ? yearTime(yearAndMonth(monthOfDay(day)).year, false)
    : dayTime(day);
}

/** yyyy, but not yyyy-mm: colours, locales and texts aside. */
function isYearFormat(format: string): boolean {
  const code = format.replace(/\[[^\]]*\]|"[^"]*"|\\.|_.|\*./g, "").toLowerCase();
  return /[yå]/.test(code) && !/[mdhs]/.test(code);
}

function readText(text: string): TimeReading {
  const day = dayOfCell(text.trim());
  if (day !== null && !isMonthText(text)) return dayTime(day);
  let forecast = false;
  const rest = foldText(text)
    .replace(/\p{L}+\.?/gu, (word) => {
      if (FORECAST.test(word)) forecast = true;
      return FORECAST.test(word) || REMARK.test(word) ? " " : word;
    })
    .replace(/[\s()*]+/g, " ")
    .trim();
  if (rest === "") return text.trim() === "" ? "blank" : "unreadable";
  if (/^\d{4}$/.test(rest)) return yearTime(Number(rest), forecast);
  return readMonthText(rest, forecast) ?? readDayText(rest, forecast) ?? "unreadable";
}

function isMonthText(text: string): boolean {
  return /^\d{4}-?\d\d$/.test(text.trim());
}

/** 2020/3, 2020M03, 3/2020, 2020 mars, mar-20 and the like. */
function readMonthText(text: string, forecast: boolean): TimeReading | null {
  const yearFirst = /^(\d{4}) ?(?:[-/. ]|m|(?=\d\d$)) ?(\d{1,2})$/.exec(text);
  if (yearFirst) return monthTime(Number(yearFirst[1]), Number(yearFirst[2]), forecast);
  const monthFirst = /^(\d{1,2}) ?[-/] ?(\d{4})$/.exec(text);
  if (monthFirst) return monthTime(Number(monthFirst[2]), Number(monthFirst[1]), forecast);
  const named =
    /^(?<year>\d{4})[-/. ]?(?<name>\p{L}+\.?)$/u.exec(text) ??
    /^(?<name>\p{L}+\.?)[-/ ]?(?<year>\d{4}|\d\d)$/u.exec(text) ??
    /^(?<year>\d\d)[- ](?<name>\p{L}+\.?)$/u.exec(text);
  const month = named && monthNamed(named.groups!.name!);
  if (month === null) return null;
  const year = Number(named!.groups!.year);
  return monthTime(year < 100 ? 2000 + year : year, month, forecast);
}

/** 2020/03/31 and 31.3.2020; 3/4/2020 is one day here and another there. */
function readDayText(text: string, forecast: boolean): TimeReading | null {
  const match = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/.exec(text);
  const reversed = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  const parts = match?.slice(1) ?? reversed?.slice(1).reverse();
  if (!parts) return null;
  const [year, month, day] = parts.map(Number) as [number, number, number];
  return isCivil(year, month, day) ? dayTime(dayOf(year, month, day), forecast) : "unreadable";
}

function monthNamed(text: string): number | null {
  if (!MONTH_NAME.test(text)) return null;
  const short = text.slice(0, 3);
  return MONTHS_IN_ENGLISH.get(short) ?? MONTHS.indexOf(short) + 1;
}
