import { foldText } from "../../../core/profession";
import { readTime } from "../periodCell";
import { isSumText } from "../totalRow";
import { ErrorCell, readCell } from "../../../formula/cell";
import { readAmount } from "../amountCell";
import type { LoadedCell } from "../sourceTable";

/** Cells of a sheet as Excel hands them over, from a place on; all rows are equally long. */
export interface Grid {
  /** Of the first cell, from 0. */
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly LoadedCell[])[];
}

export const BLANK_CELL: LoadedCell = { value: "", text: "", numberFormat: "General" };

export function isBlank({ value }: LoadedCell): boolean {
  return value === "" || value === null || (typeof value === "string" && value.trim() === "");
}

export function loadedText({ value, text }: LoadedCell): string {
  return (typeof value === "string" ? value : text).replace(/\s+/g, " ").trim();
}

/** A number, or text that is one to everybody but Excel. */
export function isNumeric({ value }: LoadedCell): boolean {
  if (typeof value === "number") return true;
  return typeof value === "string" && readAmount(readCell(value)).kind === "amount";
}

/** A dash for nothing, among numbers. */
export function isDash({ value }: LoadedCell): boolean {
  return typeof value === "string" && readAmount(readCell(value)).kind === "dash";
}

/** The cells without those that say nothing beside numbers; all of them where none says more. */
export function withoutDashes(cells: readonly LoadedCell[]): readonly LoadedCell[] {
  const others = cells.filter((cell) => !isDash(cell));
  return others.length > 0 ? others : cells;
}

/** What a formula shows that has no answer. */
export function isErrorCell({ value }: LoadedCell): boolean {
  return readCell(value) instanceof ErrorCell;
}

/** null where it holds no number, or an error. */
export function amountIn({ value }: LoadedCell): number | null {
  const cell = readCell(value);
  const amount = cell instanceof ErrorCell ? null : readAmount(cell);
  return amount?.kind === "amount" ? amount.value : null;
}

export function rowsBelow({ row, column, cells }: Grid, first: number, end?: number): Grid {
  return { row: row + first, column, cells: cells.slice(first, end) };
}

/** Most cells of a note, one beside the other. */
const LONGEST_NOTE = 2;

/** Without what is written below the last figures: a note, or nothing. */
export function withoutNotes(grid: Grid): Grid {
  const first = grid.cells[0]?.findIndex((_, column) =>
    grid.cells.some((row) => !isBlank(row[column]!))
  );
  let end = grid.cells.length;
  while (end > 0 && isNote(grid.cells[end - 1]!, first ?? 0)) end -= 1;
  return end === 0 ? grid : rowsBelow(grid, 0, end);
}

/** Text at the left, where labels stand, that is neither a period nor a sum's. */
function isNote(row: readonly LoadedCell[], first: number): boolean {
  return row.every(
    (cell, column) =>
      isBlank(cell) ||
      (column < first + LONGEST_NOTE &&
        readCell(cell.value) === cell.value &&
        !isNumeric(cell) &&
        !isSumText(foldText(loadedText(cell))) &&
        typeof readTime(cell.value as string, cell.numberFormat) !== "object")
  );
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
