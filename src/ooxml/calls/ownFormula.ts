import { append } from "../../core/append";
import type { Matrix } from "../../core/cellValue";
import type { Area } from "../../formula/text/area";
import { type Call, findCalls } from "../../formula/text/formulaCalls";
import { parseArea } from "../../formula/text/parseArea";
import { shiftReferences } from "../../formula/text/shiftReferences";
import { refuse } from "../fault";
import type { CellFormula, CellSpan, SheetPart } from "../parts/sheetPart";
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
  const shared = new Map<string, { formula: string; row: number; column: number }>();
  const found: OwnFormula[] = [];
  for (const [row, { cells }] of sheet.rows)
    for (const span of cells) {
      if (!span.hasFormula) continue;
      const { formula } = sheet.read(span);
      const text = formula && expand(formula, row, span.column, shared);
      if (!text || !callsUs(text, namespaces)) continue;
      found.push(toOwnFormula(sheet, { entry, row, span, formula: text }, formula, namespaces));
    }
  return found;
}

/** A follower of a shared formula has its number alone; the first has the text. */
function expand(
  { text, attributes }: CellFormula,
  row: number,
  column: number,
  shared: Map<string, { formula: string; row: number; column: number }>
): string | null {
  const type = attributes.get("t");
  if (type === "dataTable") return null;
  if (type !== "shared") return `=${text}`;
  const id = attributes.get("si") ?? "";
  if (text !== "") {
    shared.set(id, { formula: `=${text}`, row, column });
    return `=${text}`;
  }
  const first = shared.get(id);
  return first ? shiftReferences(first.formula, row - first.row, column - first.column) : null;
}

function toOwnFormula(
  sheet: SheetPart,
  at: { entry: SheetEntry; row: number; span: CellSpan; formula: string },
  { attributes }: CellFormula,
  namespaces: readonly string[]
): OwnFormula {
  const { row, span, formula } = at;
  const isArray = attributes.get("t") === "array";
  const one = { row, column: span.column, rows: 1, columns: 1 };
  const area = (isArray && parseArea(attributes.get("ref") ?? "")) || one;
  // A broken file may say that an answer has no end.
  if (area.rows * area.columns > MOST_CELLS) refuse("xml.malformed", sheet.name);
  const calls = outerCalls(formula, namespaces);
  return {
    sheet: at.entry,
    row,
    column: span.column,
    span,
    formula,
    area,
    kind: !isArray ? "plain" : sheet.read(span).attributes.has("cm") ? "dynamic" : "array",
    calls,
    whole: calls.length === 1 && isWholeOnDisk(formula, calls[0]!),
    unknown: countMentions(formula, namespaces) > findCalls(formula, namespaces).length,
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
  return countMentions(formula, namespaces) > 0;
}

function countMentions(formula: string, namespaces: readonly string[]): number {
  const unquoted = formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'/g, "''");
  return [...unquoted.matchAll(callPattern(namespaces))].length;
}

/** Quick and generous: texts count too. */
export function mentions(xml: string, namespaces: readonly string[]): boolean {
  return namespaces.some((space) => xml.search(new RegExp(`${space}[._]`, "i")) >= 0);
}

function callPattern(namespaces: readonly string[]): RegExp {
  const spaces = namespaces.join("|");
  return new RegExp(
    `(?<![\\p{L}\\p{N}_.])(?:_xldudf_(?:${spaces})_|(?:${spaces})\\.)[\\p{L}\\p{N}_.]+\\s*\\(`,
    "giu"
  );
}
