import type { CellPlace, FormulaPlace } from "../../formula/text/cellPlace";
import type { Matrix } from "../../core/cellValue";
import type { Area } from "../../formula/text/area";
import { findParts, type Part, readArgumentPart } from "../../formula/text/formulaReference";
import { findSpillReferences } from "../../formula/text/spillReferences";
import { parseArea } from "../../formula/text/parseArea";
import { areaInTable } from "../../formula/text/tableReference";
import type { DefinedName, Workbook } from "../parts/workbook";

/** What a part of a formula stands for: values, cells, or another formula under a name. */
export type Meaning =
  | { readonly kind: "literal"; readonly values: Matrix }
  | { readonly kind: "cells"; readonly place: CellPlace }
  /** A1#: the answer that starts in the cell. */
  | { readonly kind: "spill"; readonly place: CellPlace }
  | { readonly kind: "name"; readonly name: DefinedName };

/** @returns null for what only Excel can work out */
export function findMeaning(text: string, at: FormulaPlace, workbook: Workbook): Meaning | null {
  const [spilled] = findSpillReferences(text);
  if (spilled && spilled.start === 0 && spilled.end === text.length) {
    const place = locateAnchor(spilled.anchor, at, workbook);
    return place && { kind: "spill", place };
  }
  const part = readArgumentPart(text);
  if (part.kind === "literal") return part;
  const place = locate(part, at, workbook);
  if (place !== null) return { kind: "cells", place };
  const name = part.kind === "name" ? findName(part.name, at.sheet, workbook) : undefined;
  return name ? { kind: "name", name } : null;
}

/** The cell whose answer Name# or A1# is; null where only Excel can say. */
export function locateAnchor(
  anchor: string,
  at: FormulaPlace,
  workbook: Workbook
): CellPlace | null {
  const part = readArgumentPart(anchor);
  const name = part.kind === "name" ? findName(part.name, at.sheet, workbook) : undefined;
  if (!name) return locate(part, at, workbook);
  const named = readArgumentPart(name.text.trim());
  return named.kind === "range" && isFixed(name.text) ? locate(named, at, workbook) : null;
}

/** The cells that a reference means. */
export function locate(part: Part, at: FormulaPlace, workbook: Workbook): CellPlace | null {
  if (part.kind === "range") {
    const sheet = workbook.entryOf(part.sheet ?? at.sheet);
    const area = parseArea(part.address);
    return sheet && area
      ? { sheet: sheet.name, area: clip(area, workbook.sheet(sheet).used) }
      : null;
  }
  if (part.kind === "table") return locateInTable(part.table, part.specifier, at, workbook);
  return part.kind === "name" && !findName(part.name, at.sheet, workbook)
    ? locateInTable(part.name, "", at, workbook)
    : null;
}

/** A sheet's own name goes before the workbook's. */
export function findName(
  name: string,
  sheet: string,
  { names }: Workbook
): DefinedName | undefined {
  const same = names.filter((each) => each.name.toLowerCase() === name.toLowerCase());
  return same.find((each) => each.sheet === sheet) ?? same.find((each) => each.sheet === null);
}

function locateInTable(
  name: string | null,
  specifier: string,
  at: FormulaPlace,
  { tables }: Workbook
): CellPlace | null {
  const table = tables.find((each) =>
    name === null
      ? each.sheet === at.sheet && contains(each.area, at.row, at.column)
      : each.name.toLowerCase() === name.toLowerCase()
  );
  const area = table && areaInTable(specifier, table, at.row);
  return area ? { sheet: table.sheet, area } : null;
}

export function contains({ row, column, rows, columns }: Area, r: number, c: number): boolean {
  return r >= row && r < row + rows && c >= column && c < column + columns;
}

/** Whole columns and rows end where the sheet's cells do. */
function clip(area: Area, used: { readonly rows: number; readonly columns: number }): Area {
  return {
    ...area,
    rows: area.rows === Infinity ? Math.max(1, used.rows - area.row) : area.rows,
    columns: area.columns === Infinity ? Math.max(1, used.columns - area.column) : area.columns,
  };
}

/** Whether a formula means the same wherever it is used: dollar signs pin its references. */
export function isFixed(text: string): boolean {
  return findParts(text).every(
    ({ text: reference, part }) =>
      part.kind !== "range" ||
      /^(\$[A-Z]+\$\d+|\$[A-Z]+|\$\d+)(:(\$[A-Z]+\$\d+|\$[A-Z]+|\$\d+))?#?$/i.test(
        reference.slice(reference.lastIndexOf("!") + 1)
      )
  );
}

/** Whether a formula asks where it stands. */
export function isPlaceBound(text: string): boolean {
  return /#This Row|@|\b(ROW|COLUMN)\(\s*\)|\bCELL\(/i.test(text);
}

/** Names may stand for names; more steps than this lead round in a circle. */
const MOST_NAMES = 20;

/** Whether a formula means the same wherever it is used, the names in it too. */
export function isFixedThrough(
  text: string,
  at: FormulaPlace,
  workbook: Workbook,
  depth = 0
): boolean {
  if (!isFixed(text) || isPlaceBound(text) || depth > MOST_NAMES) return false;
  return findParts(text).every(({ part }) => {
    if (part.kind === "table") return part.table !== null;
    const name = part.kind === "name" ? findName(part.name, at.sheet, workbook) : undefined;
    return !name || isFixedThrough(name.text, at, workbook, depth + 1);
  });
}
