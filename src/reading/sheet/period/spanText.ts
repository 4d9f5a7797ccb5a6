import { monthOfDay, firstDayOf, yearAndMonth } from "../../../core/calendar";
import type { Mark } from "../kindMark";
import { partTime, type TimeReading } from "./time";

const END = "\\d{8}|\\d{6}|\\d{4}[-./]\\d{1,2}(?:[-./]\\d{1,2})?|\\p{L}+\\.? ?\\d{4}";
const SPAN = new RegExp(`^(${END}) ?(?:[-–—]{1,2}|till|to|t ?o ?m) ?(${END})$`, "u");

/**
 * 201901-201906, 2019-01-01 – 2019-06-30, jan 2019 – jun 2019: whole months of one year. What begins or ends
 * inside a month, or goes from one year to another, is no period that can be counted in.
 * @param readEnd reads one of its two ends
 * @returns null for what is no span
 */
export function readSpanText(
  text: string,
  mark: Mark | null,
  readEnd: (text: string) => TimeReading
): TimeReading | null {
  const ends = SPAN.exec(text)?.slice(1);
  if (!ends) return null;
  const [from, to] = ends.map(readEnd) as [TimeReading, TimeReading];
  if (typeof from === "string") return from;
  if (typeof to === "string") return to;
  const [first, last] = [monthOfDay(from.first), monthOfDay(to.last)];
  const { year, month } = yearAndMonth(first);
  const areWhole =
    from.first === firstDayOf(first) &&
    to.last === firstDayOf(last + 1) - 1 &&
    from.unit !== "year" &&
    to.unit !== "year";
  if (!areWhole || last < first || yearAndMonth(last).year !== year) return "unreadable";
  return partTime(year, { first: month, months: last - first + 1 }, mark);
}
