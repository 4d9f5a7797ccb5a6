import { scaleAndRound } from "../../core/decimal";
import { toKronor } from "../../core/money";

/**
 * Excel looks at fifteen digits where it compares, rounds and cuts. Numbers that differ by less than
 * one in the fifteenth are the same to it, of those that differ by little more we do not know.
 */
const SAME = 8e-16;
const CLOSE = 1e-14;

/** null: too close for anybody but Excel to say. */
export function isSameInExcel(a: number, b: number): boolean | null {
  if (a === b) return true;
  const apart = Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b));
  if (apart > CLOSE) return false;
  return apart <= SAME && fifteenDigits(a) === fifteenDigits(b) ? true : null;
}

/** `value · 10^places` rounded as Excel's ROUND does; null: too close to a half. */
export function roundInExcel(value: number, places: number): number | null {
  const short = fifteenDigits(value);
  if (short === value || !isNearHalf(value, places)) return scaleAndRound(value, places);
  return isSameInExcel(value, short) && isHalf(short, places) ? scaleAndRound(short, places) : null;
}

/** The whole number below; null: too close to the next. */
export function floorInExcel(value: number): number | null {
  const nearest = Math.round(value);
  const isClose = value !== nearest && Math.abs(value - nearest) <= CLOSE * Math.abs(value);
  return isClose ? null : Math.floor(value);
}

/** What is left when numbers of the size cancel; null: Excel may have made it 0. */
export function restInExcel(rest: number, size: number): number | null {
  return rest !== 0 && Math.abs(rest) <= CLOSE * size ? null : rest;
}

/** Whether a slip in the last digits would change what the value is rounded to. */
export function isNearHalf(value: number, places: number): boolean {
  const scaled = Math.abs(value) * 10 ** places;
  return Math.abs(scaled - Math.floor(scaled) - 0.5) <= CLOSE * scaled;
}

function isHalf(value: number, places: number): boolean {
  const tenths = scaleAndRound(value, places + 1);
  return Math.abs(tenths % 10) === 5 && toKronor(tenths, places + 1) === value;
}

function fifteenDigits(value: number): number {
  return Number(value.toPrecision(15));
}
