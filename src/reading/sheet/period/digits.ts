import { isCivil, dayOf } from "../../../core/calendar";
import { isYearWithinCalendar } from "../../../formula/date";
import type { Mark } from "../kindMark";
import { dayTime, monthTime, type TimeReading, yearTime } from "./time";
import type { TimeContext } from "./timeContext";

/** Which ways of reading four or six digits give a time. */
export interface DigitReadings {
  readonly count: 4 | 6;
  /** As ÅÅÅÅ or ÅÅÅÅMM. */
  readonly long: boolean;
  /** As ÅÅMM or ÅÅMMDD. */
  readonly short: boolean;
}

/** The century of years of two digits. */
const CENTURY = 2000;

/** @returns null for what is not four or six digits */
export function digitReadings(text: string): DigitReadings | null {
  if (!/^(\d{4}|\d{6})$/.test(text)) return null;
  const number = Number(text);
  const [century, rest] = [Math.floor(number / 100), number % 100];
  if (text.length === 4)
    return { count: 4, long: isYearWithinCalendar(number), short: isMonth(rest) };
  const day = CENTURY + Math.floor(century / 100);
  return {
    count: 6,
    long: isYearWithinCalendar(century) && isMonth(rest),
    short: isCivil(day, century % 100, rest),
  };
}

function isMonth(number: number): boolean {
  return number >= 1 && number <= 12;
}

/** What the column says, where the digits allow for it. */
export function readDigits(
  text: string,
  { four, six }: TimeContext,
  mark: Mark | null
): TimeReading {
  const readings = digitReadings(text);
  if (readings === null) return "unreadable";
  const { count, long, short } = readings;
  const asked = count === 4 ? four === null : six === null;
  if (asked && long && short) return "digitsUnsure";
  const prefersShort = count === 4 ? four === "ÅÅMM" : six === "ÅÅMMDD";
  const isShort = asked ? short : prefersShort && short;
  const number = Number(text);
  const [front, end] = [Math.floor(number / 100), number % 100];
  if (count === 4) return isShort ? monthTime(CENTURY + front, end, mark) : yearTime(number, mark);
  return isShort
    ? dayTime(dayOf(CENTURY + Math.floor(front / 100), front % 100, end), mark)
    : monthTime(front, end, mark);
}
