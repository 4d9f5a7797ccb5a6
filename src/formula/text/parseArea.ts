import type { Area } from "./area";

/** A sheet has no more. */
const ROWS = 1_048_576;
const COLUMNS = 16_384;

/**
 * B4, B4:C9, B:C or 2:3 as an area; whole columns and rows are Infinity long.
 * @param address without a sheet, with or without dollar signs
 */
export function parseArea(address: string): Area | null {
  const [first, last = first] = address.replace(/\$/g, "").split(":");
  const from = parseCorner(first!);
  const to = parseCorner(last!);
  if (from === null || to === null) return null;
  const rows = spanOf(from.row, to.row);
  const columns = spanOf(from.column, to.column);
  return { row: rows.from, rows: rows.count, column: columns.from, columns: columns.count };
}

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

function parseCorner(text: string): Corner | null {
  const match = /^([A-Z]{0,3})(\d*)$/i.exec(text);
  if (!match || text === "") return null;
  const [, letters, digits] = match;
  const row = digits === "" ? null : Number(digits) - 1;
  const column = letters === "" ? null : columnOf(letters!);
  const isThere = (row ?? 0) >= 0 && (row ?? 0) < ROWS && (column ?? 0) < COLUMNS;
  return isThere ? { row, column } : null;
}

/** Whether any sheet has such a cell. @param digits of its row, from 1 */
export function isOnSheet(letters: string, digits: string): boolean {
  const row = Number(digits);
  return letters.length <= 3 && columnOf(letters) < COLUMNS && row >= 1 && row <= ROWS;
}

/** From 0. */
export function columnOf(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

function spanOf(a: number | null, b: number | null): { from: number; count: number } {
  if (a === null || b === null) return { from: 0, count: Infinity };
  return { from: Math.min(a, b), count: Math.abs(a - b) + 1 };
}
