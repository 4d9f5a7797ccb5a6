import { foldText, type ProfessionKey } from "../../../core/profession";
import { readCell } from "../../../formula/cell";
import { readProfession } from "../professionName";
import { currencyIn, withoutCurrency } from "../currency";
import { matchHeading, parseHeading } from "../heading";
import { OUTCOME } from "../headingWords";
import { type Mark, markOf } from "../kindMark";
import type { Time } from "../period/time";
import { readMonthNumber, readTime } from "../periodCell";
import { isYearWithinCalendar } from "../../../formula/date";
import { isDateFormat } from "../../../sheet/numberFormat";
import { isProvider } from "../providers";
import type { ColumnMeaning } from "../readingProblem";
import type { LoadedCell } from "../sourceTable";
import { isSumHeading } from "../totalRow";
import { holdsContacts, holdsMoney } from "../unreadMoney";
import { loadedText } from "./grid";
import { measureOf } from "./measureOf";

/** What the headings above a column of numbers, or the labels beside a row of them, say together. */
export interface HeadingKey {
  /** As a cell that names a period; one without a year waits for it. */
  readonly time: LoadedCell | null;
  readonly lacksYear: boolean;
  readonly profession: ProfessionKey | null;
  /** Stands among professions, and is none that is known. */
  readonly unknownProfession: string | null;
  /** A company, where the others are too. */
  readonly provider: string | null;
  readonly mark: Mark | null;
  /** What is counted, or which field stands below. */
  readonly meaning: ColumnMeaning | null;
  readonly scale: number | null;
  /** Another than kronor. */
  readonly currency: string | null;
  readonly withTax: boolean;
  /** A sum of other columns. */
  readonly total: boolean;
  /** What nothing is known of. */
  readonly rest: string | null;
}

export const NO_KEY: HeadingKey = {
  time: null,
  lacksYear: false,
  profession: null,
  unknownProfession: null,
  provider: null,
  mark: null,
  meaning: null,
  scale: null,
  currency: null,
  withTax: false,
  total: false,
  rest: null,
};

/** What pivot tables write in their corners. */
const PIVOT_WORDS =
  /^(radetiketter|kolumnetiketter|row labels|column labels|varden|values|\(flera objekt\)|\(alla\))$/;
const YEARLESS =
  /^((q|k|kv|kvartal|t|tertial|h|halvar) ?\.? ?[1-4]|[1-4]:?a (kvartalet|tertialet))$/;
const FILLERS = /^(av|i|for|per|och|st|antal|varav)$/;
/** Never the name of a unit. */
const NO_NAME =
  /\b(ack\w*|ytd|diff\w*|avvik\w*|andel\w*|snitt\w*|medel\w*|index|forandr\w*|kvot|timm\w*|dagar|max|min(?! doktor)|jfr)\b|%/;
const MOST_WORDS = 8;

/** A heading, or a part of one, of which something is known. */
export function keyOf(cell: LoadedCell): HeadingKey {
  const text = loadedText(cell);
  const folded = foldText(text);
  if (text === "" || PIVOT_WORDS.test(folded)) return NO_KEY;
  const rest = { ...NO_KEY, rest: text };
  const piece = pieceOf(cell, text, folded);
  // "Kostnad per besök" falls into parts that are known, and is neither.
  return piece ?? (isRate(text) ? rest : (segments(cell, text) ?? rest));
}

function isRate(text: string): boolean {
  return parseHeading(text).rate !== null;
}

export function isName(rest: string | null): rest is string {
  if (rest === null || NO_NAME.test(foldText(rest)) || isRate(rest)) return false;
  return !holdsMoney(rest) && !holdsContacts(rest);
}

function pieceOf(cell: LoadedCell, text: string, folded: string): HeadingKey | null {
  if (typeof cell.value === "number") return timePiece(cell, folded);
  const currency = currencyIn(text);
  if (currency !== null) return inCurrency(cell, withoutCurrency(text), currency);
  if (isSumHeading(folded)) return { ...NO_KEY, ...sumParts(cell, text), total: true };
  const heading = parseHeading(text);
  const match = matchHeading(heading, "contacts");
  if (match) {
    const year = heading.year === null ? null : String(heading.year);
    return {
      ...NO_KEY,
      meaning: match.meaning,
      scale: heading.scale,
      withTax: heading.withTax,
      time: year === null ? null : { ...cell, value: year },
      mark: markOf(text),
    };
  }
  if (isProvider(text)) return { ...NO_KEY, provider: text };
  const time = timePiece(cell, folded);
  if (time) return time;
  const profession = readProfession(text);
  if (profession !== undefined) return { ...NO_KEY, profession };
  const mark = markOf(text);
  return mark !== null && /^[\p{L}. ]+$/u.test(text) && !folded.includes(" ")
    ? { ...NO_KEY, mark }
    : null;
}

/** The heading of an amount, or nothing but its currency. @param bare without it */
function inCurrency(cell: LoadedCell, bare: string, currency: string): HeadingKey | null {
  if (bare === "") return { ...NO_KEY, meaning: "cost", currency };
  const key = pieceOf({ ...cell, value: bare }, bare, foldText(bare));
  return key?.meaning === "cost" ? { ...key, currency } : null;
}

/** "2019 Totalt" is a sum of 2019. */
function sumParts(cell: LoadedCell, text: string): Partial<HeadingKey> {
  const year = /\b(19|20)\d\d\b/.exec(text)?.[0];
  return year === undefined ? {} : { time: { ...cell, value: year } };
}

function timePiece(cell: LoadedCell, folded: string): HeadingKey | null {
  if (YEARLESS.test(folded) || isMonthName(folded))
    return { ...NO_KEY, time: cell, lacksYear: true };
  const time = timeOfCell(cell);
  if (time === null) return null;
  // Beside a period it is what it is beside a year: the cost.
  const meaning = time.mark === "outcome" && OUTCOME.test(folded) ? "cost" : null;
  return { ...NO_KEY, time: cell, mark: time.mark, meaning };
}

/** Of a label: a number alone is a year or ÅÅÅÅMM, never the day that dates are counted from. */
export function timeOfCell({ value, numberFormat }: LoadedCell): Time | null {
  const isBare = typeof value === "number" && !isDateFormat(numberFormat);
  if (isBare && !isYearWithinCalendar(value) && !/^(19|20)\d{4}$/.test(String(value))) return null;
  const time = readTime(readCell(value), numberFormat);
  return typeof time === "object" ? time : null;
}

function isMonthName(folded: string): boolean {
  return /^\p{L}+\.?$/u.test(folded) && readMonthNumber(folded) !== null;
}

/** Words that fall into parts of which each is known: "Läkare kontakter 2019". */
function segments(cell: LoadedCell, text: string): HeadingKey | null {
  const words = text
    .split(/[\s:/,;|]+|(?<=\s)[-–]+(?=\s)|[()]/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (words.length < 2 || words.length > MOST_WORDS) return null;
  const parts = partsFrom(cell, words, 0);
  const isCount = /^(antal|ant)$/.test(foldText(words[0]!));
  // "Antal Q1 2019": of something that the heading does not say otherwise.
  if (parts?.time && isCount && parts.meaning === null && parts.profession === null)
    return { ...parts, meaning: "contacts" };
  return parts;
}

function partsFrom(cell: LoadedCell, words: readonly string[], first: number): HeadingKey | null {
  if (first === words.length) return NO_KEY;
  if (FILLERS.test(foldText(words[first]!))) return partsFrom(cell, words, first + 1);
  for (let end = words.length; end > first; end -= 1) {
    if (first === 0 && end === words.length) continue;
    const text = words.slice(first, end).join(" ");
    const piece = pieceOf({ ...cell, value: text }, text, foldText(text));
    const rest = piece && partsFrom(cell, words, end);
    if (piece && rest) return together(piece, rest);
  }
  return null;
}

/** What an upper and a lower heading say together; the lower one is the nearer. */
export function together(upper: HeadingKey, lower: HeadingKey): HeadingKey {
  const [time, lacksYear] = timeOf(upper, lower);
  // "Utfall" above or below a measure says that it has happened; alone or of a period it is the cost.
  const meaning =
    lower.meaning !== null && (lower.mark === null || measureOf(upper) === null)
      ? lower.meaning
      : (upper.meaning ?? lower.meaning);
  return {
    time,
    lacksYear,
    profession: lower.profession ?? upper.profession,
    unknownProfession: lower.unknownProfession ?? upper.unknownProfession,
    provider: lower.provider ?? upper.provider,
    mark: lower.mark ?? upper.mark,
    meaning,
    scale: lower.scale ?? upper.scale,
    currency: lower.currency ?? upper.currency,
    withTax: lower.withTax || upper.withTax,
    total: lower.total || upper.total,
    rest: lower.rest ?? upper.rest,
  };
}

function timeOf(upper: HeadingKey, lower: HeadingKey): [LoadedCell | null, boolean] {
  if (upper.time === null || lower.time === null)
    return [lower.time ?? upper.time, lower.lacksYear || upper.lacksYear];
  if (lower.lacksYear === upper.lacksYear) return [lower.time, lower.lacksYear];
  const [part, year] = lower.lacksYear ? [lower.time, upper.time] : [upper.time, lower.time];
  return [withYear(part, loadedText(year)), false];
}

/** A month or a quarter of that year. */
export function withYear(part: LoadedCell, year: string): LoadedCell {
  return { ...part, value: `${loadedText(part)} ${year}`, numberFormat: "General" };
}

/** What tells a column from others of its measure. */
export function keyText(key: HeadingKey): string {
  const { time, profession, unknownProfession, mark, rest, total, currency, provider } = key;
  return JSON.stringify([
    time && loadedText(time),
    profession,
    unknownProfession,
    mark,
    rest,
    total,
    currency,
    provider,
  ]);
}
