import type { RunStamp } from "./runStamp";
import { type Day, serialOf } from "../core/calendar";
import { type DateSystem, toWorkbook } from "../core/dateSystem";
import { addressOf, type Area } from "../formula/text/area";
import type { StyleName } from "./cellStyle";
import { quoteSheetName } from "../formula/text/sheetName";

/** What the contents of a sheet become cells by. */
export interface Writing {
  /** Of the sheet's plan. */
  readonly key: string;
  /** Final names of the set's sheets, by their keys. */
  readonly names: ReadonlyMap<string, string>;
  readonly dates: DateSystem;
}

/** A new sheet as plain data: what stands in it and how it looks, before there is an Excel. */
export interface SheetPlan {
  /** What formulas of the same set of sheets call this one by. */
  readonly key: string;
  /** As wished for; a taken name gets a number. */
  readonly name: string;
  /** In characters, from column A. */
  readonly columnWidths: readonly number[];
  readonly frozenRows: number;
  /** From A1; rows may differ in length. */
  readonly rows: readonly (readonly PlannedCell[])[];
  /** Data below the rows, too long to be held as cells. */
  readonly body?: PlannedBody;
  readonly tables?: readonly PlannedTable[];
  readonly charts?: readonly PlannedChart[];
  readonly choices?: readonly PlannedChoice[];
  /** #RRGGBB */
  readonly tabColor?: string;
  readonly print?: PrintSetup;
  /** Which of the add-in's works the sheet belongs to: a later run may find and replace it. */
  readonly work?: string;
  /** What the run that wrote it started from: from it a later one tells how old the sheet is. */
  readonly run?: RunStamp;
  /** Rows of it are of so few contacts that it is for nobody outside. */
  readonly ofFew?: boolean;
}

/** Rows that are made when they are written; a column looks the same from top to bottom. */
export interface PlannedBody {
  readonly columns: readonly Pick<PlannedCell, "style" | "numberFormat">[];
  readonly count: number;
  readonly row: (index: number) => readonly Content[];
}

/** On A4; how large and on which pages follows from what stands on the sheet. */
export interface PrintSetup {
  /** Rows from the top that every page repeats, unless it repeats a table's headings; 0: none. */
  readonly titleRows: number;
  /** Columns from A that say what a row is, repeated where a sheet is wider than a page; else one. */
  readonly titleColumns?: number;
  readonly header: string;
  readonly footer: string;
  /** In the language of the sheet, with Excel's codes: "Sida &P av &N". */
  readonly page: string;
  /** So many rows and columns from A1 and nothing else of the sheet; left out: all of it. */
  readonly rows?: number;
  readonly columns?: number;
  /** Upright in full size: a new page begins at each of these rows, counted from 0. */
  readonly pageStarts?: readonly number[];
  /** Upright on one page: so much from A1, and nothing else of the sheet. */
  readonly onePage?: Pick<Area, "rows" | "columns">;
}

/** Cells for which Excel offers a few values in a list. */
export interface PlannedChoice {
  readonly area: Area;
  /** No text with a comma. */
  readonly values: readonly (number | string)[];
  /** Something else may be written too. */
  readonly open?: boolean;
}

/** A native table over cells of the sheet. */
export interface PlannedTable {
  /** As wished for; a taken name gets a number. */
  readonly name: string;
  /** The heading row included; no formula in it may have an answer of several cells. */
  readonly area: Area;
  /** Buttons in the heading row; without them where left out. */
  readonly filter?: boolean;
}

/** A native chart that stays live: it draws ranges, not values. */
export interface PlannedChart {
  /** A scatter joins its points; of points only the series that ask for it are joined. */
  readonly kind: "column" | "stackedColumn" | "bar" | "line" | "scatter" | "points";
  readonly title: string;
  /** The cells it covers. */
  readonly at: Area;
  /** Labels of the categories; of a scatter or points, the values along. */
  readonly categories: Reference;
  readonly series: readonly PlannedSeries[];
  /** What the axis of values shows, unit included. */
  readonly valueTitle: string;
  readonly categoryTitle?: string;
  readonly numberFormat: string;
  /** Bars of a row lie on one line: they go out from the same base to either side. */
  readonly isOverlaid?: boolean;
}

export interface PlannedSeries {
  readonly name: string;
  readonly values: Reference;
  /** #RRGGBB; null: drawn invisible, to carry the next one (waterfall). */
  readonly color: string | null;
  /** Among points: a line without marks. */
  readonly joined?: boolean;
}

export interface PlannedCell {
  readonly content: Content;
  readonly style: StyleName;
  /** As Excel writes it in US English; Excel shows the user's own form. */
  readonly numberFormat: string;
}

/** Text stays text even where it looks like a date or a formula; null leaves the cell empty. */
export type Content = string | number | null | Formula | NameOfSheet | DayArgument;

/** A formula in US English, whose references follow the sheets to their final names. */
export interface Formula {
  readonly parts: readonly (string | Reference | DayNumber)[];
  /** Size of the answer; the cells beside and below its own are left empty for it. */
  readonly spill: { readonly rows: number; readonly columns: number };
}

/** A day that a formula compares dates with: its number in the workbook. */
export interface DayNumber {
  readonly day: Day;
}

export interface Reference {
  /** Key of the sheet. */
  readonly sheet: string;
  readonly area: Area;
  /** With dollar signs: stays put when the formula is copied. */
  readonly pinned: boolean;
}

/**
 * A day that functions of ours read from its cell: a date, but where the workbook numbers its days
 * from 1904 its ISO text, as functions take every number to count from 1900.
 */
export interface DayArgument {
  readonly argument: Day;
}

/** The name that a sheet of the set is wished to end up with, as text. */
export interface NameOfSheet {
  readonly nameOf: string;
}

/** formula`=SUM(${costs})`; texts, numbers and parts of a formula are put in as they are. */
export function formula(
  texts: TemplateStringsArray,
  ...values: readonly (Reference | DayNumber | Formula | string | number)[]
): Formula {
  const parts = texts.flatMap((text, i) => {
    const value = values[i];
    if (value === undefined) return [text];
    if (typeof value === "object" && "parts" in value) return [text, ...value.parts];
    return [text, typeof value === "number" ? `${value}` : value];
  });
  return { parts: parts.filter((part) => part !== ""), spill: { rows: 1, columns: 1 } };
}

/** The same formula with an answer of several cells. */
export function spilling(one: Formula, rows: number, columns: number): Formula {
  return { ...one, spill: { rows, columns } };
}

/** Text inside a formula. */
export function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

export function pin(reference: Reference): Reference {
  return { ...reference, pinned: true };
}

/** The cell so many rows further up. */
export function above(cell: Reference, rows: number): Reference {
  return { ...cell, area: { ...cell.area, row: cell.area.row - rows } };
}

export function isFormula(content: Content): content is Formula {
  return typeof content === "object" && content !== null && "parts" in content;
}

export function formulaText({ parts }: Formula, { key, names, dates }: Writing): string {
  return parts
    .map((part) => {
      if (typeof part === "string") return part;
      if ("day" in part) return String(toWorkbook(serialOf(part.day), dates));
      return referenceText(part, key, names);
    })
    .join("");
}

function referenceText(
  { sheet: target, area, pinned }: Reference,
  sheet: string,
  names: ReadonlyMap<string, string>
): string {
  const address = addressOf(area, pinned);
  return target === sheet ? address : `${quoteSheetName(nameOf(target, names))}!${address}`;
}

export function nameOf(key: string, names: ReadonlyMap<string, string>): string {
  const name = names.get(key);
  if (name === undefined) throw new RangeError(`No sheet of the set has the key ${key}`);
  return name;
}
