import type { Area } from "../../formula/text/area";
import type { CellPlace, FormulaPlace } from "../../formula/text/cellPlace";
import { findParts } from "../../formula/text/formulaReference";
import { parseArea } from "../../formula/text/parseArea";
import { areaInTable, type TablePlace } from "../../formula/text/tableReference";

/** What references mean in a workbook: its names and tables. */
export interface ReferenceBook {
  /** `text` without "="; sheet: null for a name of the workbook. */
  readonly names: readonly {
    readonly name: string;
    readonly sheet: string | null;
    readonly text: string;
  }[];
  readonly tables: readonly TablePlace[];
}

/** The cells that a formula refers to; null: some that only Excel can follow. */
export type Reach = readonly CellPlace[] | null;

/** Refer to cells that the formula does not name. */
const UNSEEN = /\b(?:INDIRECT|OFFSET)\(/i;
/** Jan:Mars!A1 */
const SEVERAL = /(?:[\p{L}\p{N}_.]+:[\p{L}\p{N}_.]+|'[^']*:[^']*')!/u;
/** Names may stand for names; more steps than this lead round in a circle. */
const MOST_NAMES = 20;

/** @param formula with or without "=" */
export function cellsReached(
  formula: string,
  at: FormulaPlace,
  book: ReferenceBook,
  depth = 0
): Reach {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
  if (UNSEEN.test(bare) || SEVERAL.test(bare) || depth > MOST_NAMES) return null;
  const places: CellPlace[] = [];
  for (const { part } of findParts(formula)) {
    if (part.kind === "range") {
      const area = parseArea(part.address);
      if (area) places.push({ sheet: part.sheet ?? at.sheet, area });
      continue;
    }
    const name = part.kind === "name" ? part.name : part.table;
    const named = part.kind === "name" ? nameOf(part.name, at.sheet, book) : undefined;
    if (named) {
      const reach = cellsReached(named.text, at, book, depth + 1);
      if (reach === null) return null;
      for (const place of reach) places.push(place);
      continue;
    }
    const table = tableOf(name, at, book);
    if (!table) continue;
    const area = part.kind === "table" ? areaInTable(part.specifier, table, at.row) : null;
    places.push({ sheet: table.sheet, area: area ?? table.area });
  }
  return places;
}

function nameOf(name: string, sheet: string, { names }: ReferenceBook) {
  const same = names.filter((each) => fold(each.name) === fold(name));
  return same.find((each) => each.sheet === sheet) ?? same.find((each) => each.sheet === null);
}

function tableOf(
  name: string | null,
  at: FormulaPlace,
  { tables }: ReferenceBook
): TablePlace | undefined {
  return tables.find((each) =>
    name === null ? each.sheet === at.sheet && holds(each.area, at) : fold(each.name) === fold(name)
  );
}

function holds({ row, column, rows, columns }: Area, at: FormulaPlace): boolean {
  return (
    at.row >= row && at.row < row + rows && at.column >= column && at.column < column + columns
  );
}

function fold(name: string): string {
  return name.toLowerCase();
}

const WHOLE = /^\s*=?\s*([A-Z]+)\((.*)\)\s*$/is;
/** How SUBTOTAL and AGGREGATE are told to add up, or to take the mean. */
const ADDING = /^\s*(?:1?0?9|1|101)\s*$/;
const ROUNDED = /^\s*=?\s*ROUND\((.*),\s*-?\d+\s*\)\s*$/is;
const CHAIN = /^\s*=?\s*\+?\$?[A-Z]{1,3}\$?\d+(?:\s*\+\s*\$?[A-Z]{1,3}\$?\d+)+\s*$/i;
/** References side by side, names of sheets and columns taken out. */
const REFERENCES = /^[\p{L}\p{N}_.\\$:,!;\s]*$/u;

/** Whether a formula adds up cells, or takes their mean, and does nothing else. */
export function isSum(formula: string): boolean {
  const rounded = ROUNDED.exec(formula)?.[1];
  if (rounded !== undefined) return isSum(rounded);
  const [, name, inner] = WHOLE.exec(formula) ?? [];
  if (name === undefined || inner === undefined) return CHAIN.test(formula);
  const bare = inner.replace(/'(?:[^']|'')*'/g, "").replace(/\[(?:[^[\]]|\[[^[\]]*\])*\]/g, "");
  if (!REFERENCES.test(bare)) return false;
  const [first = "", ...others] = bare.split(",");
  switch (name.toUpperCase()) {
    case "SUM":
    case "AVERAGE":
      return true;
    case "SUBTOTAL":
    case "AGGREGATE":
      return ADDING.test(first) && others.length > 0;
    default:
      return false;
  }
}
