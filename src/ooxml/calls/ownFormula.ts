import { append } from "../../core/append";
import type { Matrix } from "../../core/cellValue";
import type { Area } from "../../formula/text/area";
import { type Call, countOwnCalls, findCalls } from "../../formula/text/formulaCalls";
import { parseArea } from "../../formula/text/parseArea";
import { refuse } from "../fault";
import { readSheetFormulas, type SheetFormula } from "../parts/sheetFormulas";
import type { CellSpan, SheetPart } from "../parts/sheetPart";
import type { SheetEntry, Workbook } from "../parts/workbook";

/** In one argument or answer: a whole column, and no more than memory holds. */
export const MOST_CELLS = 1_048_576;

/** A cell whose formula calls a function of ours. */
export interface OwnFormula {
  readonly sheet: SheetEntry;
  /** From 0. */
  readonly row: number;
  readonly column: number;
  readonly span: CellSpan;
  /** With "=", as this cell means it where several share one. */
  readonly formula: string;
  /** The cells that it fills. */
  readonly area: Area;
  /** dynamic: its answer spills; array: it fills its area; plain: it fills one cell. */
  readonly kind: "plain" | "array" | "dynamic";
  /** Our calls that stand in no other of ours. */
  readonly calls: readonly Call[];
  /** The formula is a call and nothing else. */
  readonly whole: boolean;
  /** A function of our namespace that we do not know. */
  readonly unknown: boolean;
  /** What Excel saved in the area. */
  readonly cached: Matrix;
}

/** Those of all sheets; stops after each sheet. */
export function* findFormulas(
  workbook: Workbook,
  namespaces: readonly string[]
): Generator<void, readonly OwnFormula[]> {
  const found: OwnFormula[] = [];
  for (const sheet of workbook.sheets) {
    append(found, findOwnFormulas(workbook, sheet, namespaces));
    yield;
  }
  return found;
}

/** The formulas of a sheet that call us, in reading order. */
export function findOwnFormulas(
  workbook: Workbook,
  entry: SheetEntry,
  namespaces: readonly string[]
): readonly OwnFormula[] {
  if (!mentions(workbook.file.text(entry.part), namespaces)) return [];
  const sheet = workbook.sheet(entry);
  return readSheetFormulas(sheet)
    .filter(({ text }) => callsUs(text, namespaces))
    .map((formula) => toOwnFormula(sheet, entry, formula, namespaces));
}

/** @param namespaces none for a formula of Excel's own, whose cells are all that is asked for */
export function toOwnFormula(
  sheet: SheetPart,
  entry: SheetEntry,
  { row, span, text: formula, formula: { attributes } }: SheetFormula,
  namespaces: readonly string[]
): OwnFormula {
  const isArray = attributes.get("t") === "array";
  const one = { row, column: span.column, rows: 1, columns: 1 };
  const ref = isArray ? attributes.get("ref") : undefined;
  const area = ref === undefined ? one : (parseArea(ref) ?? refuse("xml.malformed", sheet.name));
  // A broken file may say that an answer has no end.
  if (area.rows * area.columns > MOST_CELLS) refuse("xml.malformed", sheet.name);
  const calls = outerCalls(formula, namespaces);
  return {
    sheet: entry,
    row,
    column: span.column,
    span,
    formula,
    area,
    kind: !isArray ? "plain" : sheet.read(span).attributes.has("cm") ? "dynamic" : "array",
    calls,
    whole: calls.length === 1 && isWholeOnDisk(formula, calls[0]!),
    unknown: countOwnCalls(formula, namespaces) > findCalls(formula, namespaces).length,
    cached: Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (_, c) => sheet.valueAt(area.row + r, area.column + c))
    ),
  };
}

export function outerCalls(formula: string, namespaces: readonly string[]): readonly Call[] {
  return findCalls(formula, namespaces).filter(({ depth }) => depth === 0);
}

/** Files write the sign @, one cell of an answer, as a function. */
function isWholeOnDisk(formula: string, { start, end }: Call): boolean {
  const before = formula.slice(1, start).trim();
  const after = formula.slice(end).trim();
  return (before === "" && after === "") || (/^_xlfn\.SINGLE\($/i.test(before) && after === ")");
}

/** Whether a formula calls a function of our namespace, known or not. */
export function callsUs(formula: string, namespaces: readonly string[]): boolean {
  return countOwnCalls(formula, namespaces) > 0;
}

/** Quick and generous: texts count too, and letters that are written by their numbers. */
export function mentions(xml: string, namespaces: readonly string[]): boolean {
  const isWritten = (space: string): boolean => xml.search(new RegExp(`${space}[._]`, "i")) >= 0;
  return namespaces.some(isWritten) || /&#(?!10;|13;|x?A;|x?D;)/i.test(xml);
}
