import { append } from "../../core/append";
import { addressOf } from "../../formula/text/area";
import type { Splice } from "../xml/splice";
import { escapeXml, findElements, readAttributes, readTags } from "../xml/tags";
import { cellXml, type NewCell } from "./cellXml";
import type { CellSpan, RowSpan, SheetPart } from "./sheetPart";

/** New contents by row and column, from 0. */
export type CellEdits = ReadonlyMap<number, ReadonlyMap<number, NewCell>>;

/** Cells replaced or added, in order; each keeps its style. */
export function editCells(sheet: SheetPart, edits: CellEdits): readonly Splice[] {
  const splices: Splice[] = [];
  const missing: number[] = [];
  for (const [row, cells] of edits) {
    const span = sheet.rows.get(row);
    if (span) append(splices, editRow(sheet, row, span, cells));
    else missing.push(row);
  }
  return [...splices, ...addRows(sheet, missing, edits)];
}

/** The cell's formula replaced by another of the same kind; one that was shared stands alone. */
export function editFormula(
  { xml, name, prefix }: SheetPart,
  span: CellSpan,
  formula: string
): Splice {
  const cell = xml.slice(span.start, span.end);
  const element = findElements(cell, name, "f")[0]!;
  const text = escapeXml(formula);
  const isShared = readAttributes(cell, element.tag).get("t") === "shared";
  const [start, end] = isShared ? [element.tag.start, element.end] : element.inner;
  const written = isShared ? `<${prefix}f>${text}</${prefix}f>` : text;
  return { start: span.start + start, end: span.start + end, text: written };
}

function editRow(
  sheet: SheetPart,
  row: number,
  span: RowSpan,
  edits: ReadonlyMap<number, NewCell>
): readonly Splice[] {
  const known = new Map(span.cells.map((cell) => [cell.column, cell]));
  const splices: Splice[] = [];
  const added: number[] = [];
  for (const [column, cell] of edits) {
    const old = known.get(column);
    if (!old) added.push(column);
    else splices.push({ start: old.start, end: old.end, text: replaceCell(sheet, old, cell) });
  }
  added.sort((a, b) => a - b);
  if (added.length === 0) return splices;
  const write = (column: number): string =>
    cellXml(startOf(sheet, row, column), sheet.prefix, edits.get(column)!);
  if (span.empty) {
    const tag = sheet.xml.slice(span.start, span.end).replace(/\s*\/>$/, ">");
    const text = `${tag}${added.map(write).join("")}</${sheet.prefix}row>`;
    return [{ start: span.start, end: span.end, text }];
  }
  // Cells that go to the same place make one splice, in order.
  const places = new Map<number, string>();
  for (const column of added) {
    const at = span.cells.find((cell) => cell.column > column)?.start ?? span.cellsEnd;
    places.set(at, (places.get(at) ?? "") + write(column));
  }
  return [...splices, ...[...places].map(([at, text]) => ({ start: at, end: at, text }))];
}

/** Its address and style stay; its type and its marks of a spilled answer go. */
function replaceCell(
  { xml, name, prefix }: SheetPart,
  { start, end }: CellSpan,
  cell: NewCell
): string {
  const [{ end: tagEnd } = { end }] = readTags(xml.slice(start, end), name);
  const tag = xml
    .slice(start, start + tagEnd - 1)
    .replace(/\/$/, "")
    .trimEnd();
  return cellXml(tag.replace(/\s(?:t|cm|vm)\s*=\s*(?:"[^"]*"|'[^']*')/g, ""), prefix, cell);
}

function addRows(
  sheet: SheetPart,
  missing: readonly number[],
  edits: CellEdits
): readonly Splice[] {
  const { prefix, rows, data, dataEnd } = sheet;
  if (missing.length === 0) return [];
  const places = new Map<number, string>();
  const known = [...rows.keys()].sort((a, b) => a - b);
  let after = 0;
  for (const row of [...missing].sort((a, b) => a - b)) {
    while (after < known.length && known[after]! < row) after += 1;
    const next = known[after];
    const at = next === undefined ? dataEnd : rows.get(next)!.start;
    const cells = [...edits.get(row)!].sort(([a], [b]) => a - b);
    const text = cells
      .map(([column, cell]) => cellXml(startOf(sheet, row, column), prefix, cell))
      .join("");
    const written = `<${prefix}row r="${row + 1}">${text}</${prefix}row>`;
    places.set(at, (places.get(at) ?? "") + written);
  }
  if (data.kind !== "empty") return [...places].map(([at, text]) => ({ start: at, end: at, text }));
  const text = `<${prefix}sheetData>${[...places.values()].join("")}</${prefix}sheetData>`;
  return [{ start: data.start, end: data.end, text }];
}

function startOf({ prefix }: SheetPart, row: number, column: number): string {
  return `<${prefix}c r="${addressOf({ row, column, rows: 1, columns: 1 })}"`;
}
