import { type CivilDate, isCivil, type Month, monthOf } from "../../core/calendar";

const EARLIEST = 1990;
const LATEST = 2100;

/** ÅÅÅÅ-MM-DD, also ÅÅÅÅMMDD. @returns null where it is no day */
export function readDate(text: string): CivilDate | null {
  const [, year, month, day] = /^\s*(\d{4})-?(\d{2})-?(\d{2})\s*$/.exec(text) ?? [];
  if (!year || !month || !day || !isWithin(Number(year))) return null;
  return isCivil(Number(year), Number(month), Number(day)) ? `${year}-${month}-${day}` : null;
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
