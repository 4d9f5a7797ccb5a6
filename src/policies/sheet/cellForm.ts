import { isDateFormat } from "../../sheet/numberFormat";
import { type Language, LANGUAGES } from "../../words/language";
import type { Form } from "./workspaceProblem";
import type { WordSets } from "./workspaceColumns";
import { dayOfIso, isoOf, type Month, monthOf, serialOf, monthOfDay } from "../../core/calendar";
import { type DateSystem, toWorkbook } from "../../core/dateSystem";
import { ownValue } from "../../core/ownValue";
import { foldText, type ProfessionKey } from "../../core/profession";
import { findProfession, professionLabel } from "../../data/professions";
import type { PeriodUnit } from "../../core/projection";
import { type Cell, ErrorCell } from "../../formula/cell";
import { dayOfCell, isWithinCalendar } from "../../formula/date";
import { lastMonthText, monthText } from "../../words/month";
import { workspaceTexts } from "../../words/workspace";

/** What is written in a cell; "" leaves it blank. */
export interface WrittenCell {
  readonly content: string | number;
  readonly numberFormat: string;
}

export const BLANK: WrittenCell = { content: "", numberFormat: "General" };

/** Dates with the numbers that the workbook has for them. */
export function toWorkbookCell(cell: WrittenCell, dates: DateSystem): WrittenCell {
  const { content, numberFormat } = cell;
  return typeof content === "number" && isDateFormat(numberFormat)
    ? { ...cell, content: toWorkbook(content, dates) }
    : cell;
}

/** An apostrophe keeps text as it is. */
export function asInput(content: string | number): string | number {
  return typeof content === "string" && content !== "" ? `'${content}` : content;
}

/** Excel's limit. */
const LONGEST_TEXT = 32_767;
const WORD_SETS: ReadonlySet<string> = new Set<keyof WordSets>([
  "status",
  "kind",
  "party",
  "unlisted",
  "means",
  "role",
  "method",
  "yesNo",
  "laterRows",
  "questionKind",
  "questionStatus",
]);
const NUMBER_FORMATS: Partial<Readonly<Record<Form, string>>> = {
  share: "0.00%",
  growth: "0.00%",
  kronor: "#,##0.00",
  people: "#,##0",
};

/** A value as an economist reads it: dates as dates, shares as percent, words in the language. */
export function writeCell(form: Form, value: unknown, language: Language): WrittenCell {
  if (value === null || value === undefined) return BLANK;
  if (form === "date")
    return { content: serialOf(dayOfIso(value as string)), numberFormat: "yyyy-mm-dd" };
  if (form === "month") return asText(monthText(value as Month));
  if (form === "yesNo") return asText(workspaceTexts(language).words.yesNo[value ? "yes" : "no"]);
  if (form === "profession") return asText(professionLabel(value as ProfessionKey)[language]);
  if (typeof value === "number") {
    const percent = form === "method" ? NUMBER_FORMATS.growth : NUMBER_FORMATS[form];
    return { content: value, numberFormat: percent ?? "General" };
  }
  if (WORD_SETS.has(form))
    return asText(
      ownValue(wordsOf(form as keyof WordSets, language), String(value)) ?? String(value)
    );
  return asText(String(value));
}

/** A last month as the data count time: the last one of a year is the year where they are years. */
export function writeLastMonth(month: Month | null, periodUnit: PeriodUnit): WrittenCell {
  if (month === null) return BLANK;
  const text = lastMonthText(month, periodUnit);
  return text.includes("-") ? asText(text) : { content: Number(text), numberFormat: "0" };
}

/** What does not fit in a cell is kept by the part beside the tables. */
export function asText(content: string): WrittenCell {
  return { content: content.slice(0, LONGEST_TEXT), numberFormat: "General" };
}

function wordsOf(set: keyof WordSets, language: Language): Readonly<Record<string, string>> {
  return workspaceTexts(language).words[set];
}

/** @returns undefined where the cell cannot be read; blank cells are the caller's. */
export function readForm(form: Form, cell: NonNullable<Cell>): unknown {
  if (cell instanceof ErrorCell) return undefined;
  switch (form) {
    case "date":
    case "month":
      return readDate(form, cell);
    case "share":
      return within(numberInCell(cell), 0, 1);
    case "growth":
      return within(numberInCell(cell), -1, Infinity);
    case "kronor":
    case "people":
      return within(numberInCell(cell), 0, Infinity);
    case "number":
      return numberInCell(cell);
    case "year":
      return readYear(cell);
    case "moneyUnit":
      return [1, 1000, 1000000].find((unit) => unit === numberInCell(cell));
    case "method":
      return readWord("method", cell) ?? within(numberInCell(cell), -1, Infinity);
    case "yesNo":
      return typeof cell === "boolean" ? cell : readYesNo(cell);
    case "profession":
      return findProfession(String(cell));
    case "certainty":
      return ["A", "B", "C", "D"].find((letter) => letter === String(cell).trim().toUpperCase());
    case "status":
    case "kind":
    case "party":
    case "unlisted":
    case "means":
    case "role":
    case "laterRows":
    case "questionKind":
    case "questionStatus":
      return readWord(form, cell);
    case "text":
    case "policy":
    case "columnMeaning":
      return String(cell);
  }
}

function readDate(form: "date" | "month", cell: string | number | boolean): unknown {
  const year = form === "month" && typeof cell !== "boolean" ? readYear(cell) : undefined;
  if (year !== undefined) return monthOf(year, 12);
  const day = dayOfCell(cell);
  if (day === null || !isWithinCalendar(day)) return undefined;
  return form === "date" ? isoOf(day) : monthOfDay(day);
}

function readYear(cell: string | number | boolean): number | undefined {
  const year = numberInCell(cell);
  return Number.isInteger(year) ? within(year, 1990, 2100) : undefined;
}

/** A number, or text as people type numbers: 0,7 · 70 % · 1 234,50. */
export function numberInCell(cell: string | number | boolean): number | undefined {
  if (typeof cell === "number") return cell;
  if (typeof cell === "boolean") return undefined;
  const compact = cell.replace(/[\s\u00a0\u202f]/g, "").replace(/\u2212/g, "-");
  const match = /^([+-]?[\d.,]+)(%?)$/.exec(compact);
  if (!match) return undefined;
  const written = match[1]!;
  // The later of the two signs is the decimal one: 1,234.5 is English, 1.234,5 is not.
  const decimal = written.lastIndexOf(",") > written.lastIndexOf(".") ? "," : ".";
  const thousands = decimal === "," ? /\./g : /,/g;
  const number = Number(written.replace(thousands, "").replace(decimal, "."));
  if (!Number.isFinite(number)) return undefined;
  return match[2] ? number / 100 : number;
}

function within(value: number | undefined, least: number, most: number): number | undefined {
  return value !== undefined && value >= least && value <= most ? value : undefined;
}

function readYesNo(cell: string | number): boolean | undefined {
  const word = readWord("yesNo", cell);
  return word === undefined ? undefined : word === "yes";
}

/** A word of the set in either language, or its name in the code. */
function readWord(set: keyof WordSets, cell: string | number | boolean): string | undefined {
  const folded = foldText(String(cell));
  for (const language of LANGUAGES)
    for (const [key, word] of Object.entries(wordsOf(set, language)))
      if (foldText(word) === folded || foldText(key) === folded) return key;
  return undefined;
}

/** The key whose text, in either language, is the one given: for headings and names of fields. */
export function findKey<Key extends string>(
  text: string,
  textsOf: (language: Language) => Readonly<Record<Key, string>>
): Key | undefined {
  const folded = foldText(text);
  for (const language of LANGUAGES)
    for (const [key, word] of Object.entries<string>(textsOf(language)))
      if (foldText(word) === folded) return key as Key;
  return undefined;
}
