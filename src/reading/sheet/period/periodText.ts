import { dayOf, isCivil } from "../../../core/calendar";
import { foldText } from "../../../core/profession";
import { dayOfCell } from "../../../formula/date";
import { type Mark, markOf, markOfLetter, markOfWord, strongest } from "../kindMark";
import { digitReadings, readDigits } from "./digits";
import { readSpanText } from "./spanText";
import { dayTime, monthTime, partTime, type TimeReading, yearTime } from "./time";
import type { TimeContext } from "./timeContext";
import { monthNamed, partNamed, type YearPart } from "./yearPart";

const REMARK = /^(helar|ar|full|year|ca)\.?$/;
/** "2018¹" has a note below the table. */
const NOTE = /(?<=.)[¹²³⁰⁴-⁹]+$/;
/** "prognos 2" and, after its year, "prognos T2": which of the year's forecasts it is. */
const NUMBER_OF_FORECAST = /(\p{L}+)[. ]{1,2}(?:nr )?\d{1,2}(?![\d/.:-])/gu;
const PART_OF_FORECAST = /(\d{4} ?[,:–-]? ?)(\p{L}+)[. ] ?(?:[tqkhp]|kv|tertial|kvartal)[. ]?\d$/u;
/** "Prognos T2 2020" may be of the year or of the tertial. */
const PART_OR_YEAR = /(\p{L}+)[. ] ?(?:[tqkhp]|kv|tertial|kvartal)[. ]?\d,? ?(?=\d{4}$)/u;

export function readTimeText(text: string, context: TimeContext): TimeReading {
  const plain = text.trim().replace(NOTE, "");
  if (plain === "") return "blank";
  if (digitReadings(plain)) return readDigits(plain, context, null);
  const day = isMonthText(plain) ? null : dayOfCell(plain);
  if (day !== null) return dayTime(day);
  const { rest, mark } = withoutMarks(foldText(plain));
  if (rest === "") return "unreadable";
  if (digitReadings(rest)) return readDigits(rest, context, mark);
  const year = /^['’](\d\d)$/.exec(rest)?.[1];
  if (year !== undefined) return yearTime(fullYear(year), mark);
  return (
    readSpanText(rest, mark, (end) => readTimeText(end, context)) ??
    readDayText(rest, context, mark) ??
    readMonthText(rest, mark) ??
    readPartText(rest, context, mark) ??
    "unreadable"
  );
}

function isMonthText(text: string): boolean {
  return /^\d{4}-?\d\d$/.test(text);
}

/** What the words beside a period say of it, and what is left of the text. */
function withoutMarks(folded: string): { readonly rest: string; readonly mark: Mark | null } {
  const letter = markOfLetter(folded);
  const marks: (Mark | null)[] = [letter];
  const rest = withoutNumbers(folded)
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
  return { rest, mark: strongest(marks) };
}

/** Without the number that a forecast has among others of its year. */
function withoutNumbers(folded: string): string {
  return folded
    .replace(NUMBER_OF_FORECAST, (words, word: string) => (isPlan(word) ? word : words))
    .replace(PART_OF_FORECAST, (words, year: string, word: string) =>
      isPlan(word) ? `${year}${word}` : words
    )
    .replace(PART_OR_YEAR, (words, word: string) => (isPlan(word) ? "? " : words));
}

function isPlan(word: string): boolean {
  const mark = markOfWord(word);
  return mark === "forecast" || mark === "other";
}

/** 2020/3, 2020-M03, 2020_03, 3/2020: numbers alone. */
function readMonthText(text: string, mark: Mark | null): TimeReading | null {
  const yearFirst = /^(\d{4}) ?(?:[-/._: ] ?m?|m) ?(\d{1,2})$/.exec(text);
  if (yearFirst) return monthTime(Number(yearFirst[1]), Number(yearFirst[2]), mark);
  const monthFirst = /^(\d{1,2}) ?[-/_] ?(\d{4})$/.exec(text);
  return monthFirst ? monthTime(Number(monthFirst[2]), Number(monthFirst[1]), mark) : null;
}

const BETWEEN = "[-–/._,: ']";
const YEAR_AND_PART = [
  `^(?<year>\\d{4})${BETWEEN}{0,2}(?<part>\\p{L}.*|\\d.*\\p{L})$`,
  `^(?<part>.*?)${BETWEEN}{0,2}(?<year>(?<!\\d)\\d{4})$`,
  `^(?<part>\\p{L}.*?)${BETWEEN}{1,2}(?<year>\\d\\d)$`,
  "^(?<year>\\d\\d)[- ](?<part>\\p{L}+\\.?)$",
  "^(?<part>\\p{L}+\\.?)(?<year>\\d\\d)$",
].map((pattern) => new RegExp(pattern, "u"));

/** 2020 mars, mar-20, Q1 2020, 2020kv1, P01 2020, and the same without a year. */
function readPartText(text: string, context: TimeContext, mark: Mark | null): TimeReading | null {
  const bare = partNamed(text);
  if (bare) return context.year === null ? "yearMissing" : partTime(context.year, bare, mark);
  for (const pattern of YEAR_AND_PART) {
    const { year, part } = pattern.exec(text)?.groups ?? {};
    if (year === undefined || part === undefined) continue;
    const named = year.length === 2 ? wordNamed(part.trim()) : partNamed(part.trim());
    return named && partTime(fullYear(year), named, mark);
  }
  return null;
}

/** "P03" is a period, no P of the year 03. */
function wordNamed(part: string): YearPart | null {
  return /^\p{L}\.?$/u.test(part) ? null : partNamed(part);
}

function fullYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

/** 2020/3/31, 31.3.2020, 3 jan 2020, jan 3, 2020, 31/3 2020. */
function readDayText(text: string, context: TimeContext, mark: Mark | null): TimeReading | null {
  const civil = (year: number, month: number, day: number): TimeReading =>
    isCivil(year, month, day) ? dayTime(dayOf(year, month, day), mark) : "unreadable";
  const yearFirst = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(text)?.slice(1).map(Number);
  if (yearFirst) return civil(yearFirst[0]!, yearFirst[1]!, yearFirst[2]!);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text)?.slice(1).map(Number);
  if (dotted) return civil(dotted[2]!, dotted[1]!, dotted[0]!);
  const named =
    /^(?:den )?(?<day>\d{1,2})(?::[ae])?[-. ]{0,2}(?<name>\p{L}+\.?)[-, ]{0,2}(?<year>\d{4}|\d\d)$/u.exec(
      text
    ) ?? /^(?<name>\p{L}+\.?) (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/u.exec(text);
  if (named) {
    const { year, name, day } = named.groups as Record<"year" | "name" | "day", string>;
    const month = monthNamed(name);
    return month === null ? null : civil(fullYear(year), month, Number(day));
  }
  const parts = dayAndMonth(text);
  if (!parts) return null;
  const [one, other, year] = parts;
  const dayFirst = orderOf(parts) ?? context.dayFirst;
  if (dayFirst === null && one !== other) return "orderUnsure";
  return dayFirst === false ? civil(year, one, other) : civil(year, other, one);
}

type DayAndMonth = readonly [one: number, other: number, year: number];

/** 3/1 2020, 3/1-20, 3-1-2020 */
export function dayAndMonth(text: string): DayAndMonth | null {
  const match =
    /^(\d{1,2})([-/])(\d{1,2})(?:\2|[- ]| - )(\d{4})$/.exec(text.trim()) ??
    // With one separator throughout, two digits may be the year at either end.
    /^(\d{1,2})(\/)(\d{1,2})[- ](\d\d)$/.exec(text.trim());
  return match && [Number(match[1]), Number(match[3]), fullYear(match[4]!)];
}

/** Whether the day comes first; null where both can be. */
export function orderOf([one, other]: DayAndMonth): boolean | null {
  if (one > 12) return true;
  return other > 12 ? false : null;
}
