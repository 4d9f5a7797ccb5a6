import type { Area } from "../../formula/text/area";
import { contains } from "./references";

const COLUMNS = 16_384;

/** Something for each of many cells, by sheet. */
export class CellMap<T> {
  private readonly sheets = new Map<string, Map<number, T>>();

  get(sheet: string, row: number, column: number): T | undefined {
    return this.sheets.get(sheet)?.get(row * COLUMNS + column);
  }

  set(sheet: string, row: number, column: number, value: T): void {
    const cells = this.sheets.get(sheet) ?? new Map<number, T>();
    this.sheets.set(sheet, cells.set(row * COLUMNS + column, value));
  }

  fill(sheet: string, area: Area, value: T): void {
    for (let row = area.row; row < area.row + area.rows; row += 1)
      for (let column = area.column; column < area.column + area.columns; column += 1)
        this.set(sheet, row, column, value);
  }

  /** Looks through the area or through all that there is, whichever is less. */
  *within(sheet: string, area: Area): Generator<T, void> {
    const cells = this.sheets.get(sheet);
    if (!cells) return;
    if (area.rows * area.columns > cells.size) {
      for (const [key, value] of cells)
        if (contains(area, Math.floor(key / COLUMNS), key % COLUMNS)) yield value;
      return;
    }
    for (let row = area.row; row < area.row + area.rows; row += 1)
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const value = cells.get(row * COLUMNS + column);
        if (value !== undefined) yield value;
      }
  }
}
