/**
 * Civil dates by integer arithmetic: no time of day, no time zone, Gregorian calendar.
 * A `Day` counts days from 1970-01-01, a `Month` counts months from year 0.
 */
export type Day = number;
export type Month = number;
/** ISO text, YYYY-MM-DD. */
export type CivilDate = string;

export interface Civil {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly day: number;
}

/** Serial 25569 is 1970-01-01 in the 1900 date system. */
const SERIAL_OF_DAY_ZERO = 25569;
const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function daysBeforeYear(year: number): number {
  const y = year - 1;
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
}

const DAY_ZERO = daysBeforeYear(1970);

/** @param month 1–12, @param day 1–31; out-of-range input gives a meaningless day: see `isCivil`. */
export function dayOf(year: number, month: number, day: number): Day {
  const leap = month > 2 && isLeapYear(year) ? 1 : 0;
  return daysBeforeYear(year) + (DAYS_BEFORE_MONTH[month - 1] ?? NaN) + leap + day - 1 - DAY_ZERO;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether year, month and day name a day that exists. */
export function isCivil(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function civilOf(day: Day): Civil {
  // The quotient can be one year off at a year's edges; the two steps settle it.
  let year = Math.floor((day + DAY_ZERO) / 365.2425) + 1;
  while (dayOf(year, 1, 1) > day) year -= 1;
  while (dayOf(year + 1, 1, 1) <= day) year += 1;
  let month = 12;
  while (dayOf(year, month, 1) > day) month -= 1;
  return { year, month, day: day - dayOf(year, month, 1) + 1 };
}

export function isoOf(day: Day): CivilDate {
  const civil = civilOf(day);
  return `${String(civil.year).padStart(4, "0")}-${twoDigits(civil.month)}-${twoDigits(civil.day)}`;
}

export function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}

/** @param iso YYYY-MM-DD of an existing day; anything else is a programming error. */
export function dayOfIso(iso: CivilDate): Day {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  const [year, month, day] = (match ?? []).slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined || !isCivil(year, month, day))
    throw new RangeError(`Not a civil date: ${iso}`);
  return dayOf(year, month, day);
}

/** Day of an Excel serial (1900 system, from 1900-03-01), the time of day dropped. */
export function dayOfSerial(serial: number): Day {
  return Math.floor(serial) - SERIAL_OF_DAY_ZERO;
}

export function serialOf(day: Day): number {
  return day + SERIAL_OF_DAY_ZERO;
}

export function monthOf(year: number, month: number): Month {
  return year * 12 + month - 1;
}

export function monthOfDay(day: Day): Month {
  const civil = civilOf(day);
  return monthOf(civil.year, civil.month);
}

export function yearAndMonth(month: Month): { readonly year: number; readonly month: number } {
  return { year: Math.floor(month / 12), month: (month % 12) + 1 };
}

export function firstDayOf(month: Month): Day {
  const civil = yearAndMonth(month);
  return dayOf(civil.year, civil.month, 1);
}
