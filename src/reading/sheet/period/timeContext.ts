import { isYearWithinCalendar } from "../../../formula/date";

/** What the cells beside it, the headings and the user tell of a cell that names a time. */
export interface TimeContext {
  /** Of months that name none; null: not known. */
  readonly year: number | null;
  /** Whether 3/4 2020 is the third of April; null: not known. */
  readonly dayFirst: boolean | null;
  /** What 2001 is; null: not known. */
  readonly four: "year" | "ÅÅMM" | null;
  /** What 200108 is; null: not known. */
  readonly six: "ÅÅÅÅMM" | "ÅÅMMDD" | null;
}

/** Of a cell by itself. */
export const ALONE: TimeContext = { year: null, dayFirst: null, four: "year", six: "ÅÅÅÅMM" };

const DATE = /(?<!\d)(\d{4})-?\d\d-?\d\d(?!\d)/g;
const YEAR = /(?<![\d,.])(?:19|20)\d\d(?!\d|[,.]\d)/g;

/**
 * The one year that a title or the name of a sheet names: "Nätläkare 2019". A single date is when
 * something was made, two of one year are a span of it.
 */
export function yearIn(text: string): number | null {
  const dates = [...text.matchAll(DATE)].map(([, year]) => Number(year));
  const years = (text.replace(DATE, " ").match(YEAR) ?? []).map(Number);
  return onlyYear(years) ?? (years.length === 0 && dates.length > 1 ? onlyYear(dates) : null);
}

/** null where there is none, or more than one. */
export function onlyYear(years: Iterable<number>): number | null {
  const [first, ...others] = new Set(years);
  return first !== undefined && others.length === 0 && isYearWithinCalendar(first) ? first : null;
}
