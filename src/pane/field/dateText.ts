import { type CivilDate, dayOf, isCivil, isoOf, type Month, monthOf } from "../../core/calendar";

const EARLIEST = 1990;
const LATEST = 2100;

/** January first; each month as it is written in both languages, in full and in short. */
const MONTH_NAMES = [
  "januari january jan",
  "februari february feb",
  "mars march mar",
  "april apr",
  "maj may",
  "juni june jun",
  "juli july jul",
  "augusti august aug",
  "september sep sept",
  "oktober october okt oct",
  "november nov",
  "december dec",
];
const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap((names, i) => names.split(" ").map((name) => [name, i + 1] as const))
);

/**
 * ÅÅÅÅ-MM-DD, also ÅÅÅÅMMDD and ÅÅÅÅ-M-D, or in words: 17 juni 2020, June 17, 2020. Days by two
 * numbers, as 5/6 2020, can be read in two ways, and are not.
 * @returns null where it is no day
 */
export function readDate(text: string): CivilDate | null {
  const [, year, month, day] =
    /^\s*(\d{4})(\d{2})(\d{2})\s*$/.exec(text) ??
    /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(text) ??
    [];
  if (year && month && day) return dateOf(Number(year), Number(month), Number(day));
  return readWrittenDate(text);
}

function readWrittenDate(text: string): CivilDate | null {
  const [, first, name, third] =
    /^\s*(?:den )?(\d{1,2})(?:[.:]?[ae]|\.)? ?([a-zåäö]{3,9})\.?,? ?(\d{4})\s*$/i.exec(text) ?? [];
  if (first && name && third) return dateOf(Number(third), monthNamed(name), Number(first));
  const [, english, day, year] = /^\s*([a-z]{3,9})\.? (\d{1,2}),? (\d{4})\s*$/i.exec(text) ?? [];
  return english && day && year ? dateOf(Number(year), monthNamed(english), Number(day)) : null;
}

/** 0: none. */
function monthNamed(name: string): number {
  return MONTHS.get(name.toLowerCase()) ?? 0;
}

function dateOf(year: number, month: number, day: number): CivilDate | null {
  if (!isWithin(year) || month < 1 || !isCivil(year, month, day)) return null;
  return isoOf(dayOf(year, month, day));
}

/** ÅÅÅÅ-MM, also ÅÅÅÅMM; ÅÅÅÅ is its December. @returns null where it is no month */
export function readMonth(text: string): Month | null {
  const [, alone] = /^\s*(\d{4})\s*$/.exec(text) ?? [];
  if (alone) return isWithin(Number(alone)) ? monthOf(Number(alone), 12) : null;
  const [, year, month] = /^\s*(\d{4})-?(\d{2})\s*$/.exec(text) ?? [];
  if (!year || !month || !isWithin(Number(year))) return null;
  return isCivil(Number(year), Number(month), 1) ? monthOf(Number(year), Number(month)) : null;
}

function isWithin(year: number): boolean {
  return year >= EARLIEST && year <= LATEST;
}
