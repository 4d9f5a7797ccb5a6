import { readCell } from "../../../formula/cell";
import { readAmount } from "../amountCell";
import type { LoadedCell } from "../sourceTable";

/** Cells of a sheet as Excel hands them over, from a place on; all rows are equally long. */
export interface Grid {
  /** Of the first cell, from 0. */
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly LoadedCell[])[];
}

export const BLANK: LoadedCell = { value: "", text: "", numberFormat: "General" };

export function isBlank({ value }: LoadedCell): boolean {
  return value === "" || value === null || (typeof value === "string" && value.trim() === "");
}

export function textOf({ value, text }: LoadedCell): string {
  return (typeof value === "string" ? value : text).replace(/\s+/g, " ").trim();
}

/** A number, or text that is one to everybody but Excel. */
export function isNumeric({ value }: LoadedCell): boolean {
  if (typeof value === "number") return true;
  return typeof value === "string" && readAmount(readCell(value)).kind === "amount";
}

export function rowsBelow({ row, column, cells }: Grid, first: number, end?: number): Grid {
  return { row: row + first, column, cells: cells.slice(first, end) };
}

/** Rows as columns; every cell knows where it stands. */
export function turned(grid: Grid): Grid {
  const width = grid.cells[0]?.length ?? 0;
  return {
    row: 0,
    column: 0,
    cells: Array.from({ length: width }, (_, c) =>
      grid.cells.map((line, r) => ({
        ...line[c]!,
        at: line[c]!.at ?? { row: grid.row + r, column: grid.column + c },
      }))
    ),
  };
}
