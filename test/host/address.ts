import type { Area } from "./grid/grid";
import { HostError } from "./wire/hostError";

/** The size of a worksheet in Excel. */
export const lastRow = 1_048_576;
export const lastColumn = 16_384;

const columnsPattern = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const rowsPattern = /^\$?(\d+):\$?(\d+)$/;
const cellsPattern = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i;

/** Reads A1, A1:B2, A:B or 1:3, with or without dollar signs and a sheet name. */
export function parseAddress(text: string): { sheet: string | undefined; area: Area } {
  const [, quoted, plain, cells = ""] = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?(.*)$/s.exec(text) ?? [];
  return { sheet: quoted?.replace(/''/g, "'") ?? plain, area: parseCells(cells) };
}

function parseCells(text: string): Area {
  const columns = columnsPattern.exec(text);
  if (columns) return between(1, columnNumber(columns[1]), lastRow, columnNumber(columns[2]));
  const rows = rowsPattern.exec(text);
  if (rows) return between(Number(rows[1]), 1, Number(rows[2]), lastColumn);
  const cells = cellsPattern.exec(text);
  if (!cells) throw new HostError("InvalidArgument");
  const [, left, top, right = left, bottom = top] = cells;
  return between(Number(top), columnNumber(left), Number(bottom), columnNumber(right));
}

/** Corners in any order, as Excel takes them. */
function between(row1: number, column1: number, row2: number, column2: number): Area {
  const row = Math.min(row1, row2) - 1;
  const column = Math.min(column1, column2) - 1;
  return checkedArea({
    row,
    column,
    rows: Math.max(row1, row2) - row,
    columns: Math.max(column1, column2) - column,
  });
}

/** Refuses an area that leaves the worksheet. */
export function checkedArea(area: Area): Area {
  const { row, column, rows, columns } = area;
  const inside =
    [row, column, rows, columns].every(Number.isInteger) &&
    row >= 0 &&
    column >= 0 &&
    rows > 0 &&
    columns > 0 &&
    row + rows <= lastRow &&
    column + columns <= lastColumn;
  if (!inside) throw new HostError("InvalidArgument");
  return area;
}

/** "A1", "A1:B2", "A:B" or "1:3". */
export function formatArea({ row, column, rows, columns }: Area): string {
  const left = columnLetters(column);
  const right = columnLetters(column + columns - 1);
  if (rows === lastRow) return `${left}:${right}`;
  if (columns === lastColumn) return `${row + 1}:${row + rows}`;
  const first = `${left}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${right}${row + rows}`;
}

export function formatAddress(sheetName: string, area: Area): string {
  return `${quotedName(sheetName)}!${formatArea(area)}`;
}

/** Blad1!$A$1:$B$2 */
export function absoluteAddress(sheetName: string, area: Area): string {
  return `${quotedName(sheetName)}!${formatArea(area).replace(/[A-Z]+|\d+/g, "$$$&")}`;
}

function quotedName(name: string): string {
  return needsQuotes(name) ? `'${name.replace(/'/g, "''")}'` : name;
}

// Excel also quotes a name that could be read as a cell (A1, R1C1).
function needsQuotes(name: string): boolean {
  return !/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) || /^([A-Z]{1,3}\d+|R\d*C\d*)$/i.test(name);
}

export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A is 1. */
function columnNumber(letters = ""): number {
  return [...letters.toUpperCase()].reduce((sum, each) => sum * 26 + each.charCodeAt(0) - 64, 0);
}
