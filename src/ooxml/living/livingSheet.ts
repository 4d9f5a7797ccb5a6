import type { CellValue } from "../../core/cellValue";
import { addressOf, type Area } from "../../formula/text/area";
import type { NewCell } from "../parts/cellXml";

/** A cell of the sheet of steps; a formula's answer is null where the opened file calculates it. */
export type LivingCell = NewCell;

/** Steps of calculations, one block below the other; nothing in it needs more than Excel 2010. */
export class LivingSheet {
  readonly rows: LivingCell[][] = [];

  /** Where the next block begins. */
  get height(): number {
    return this.rows.length;
  }

  /** @returns its address in formulas of the same sheet */
  put(row: number, column: number, cell: LivingCell): string {
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row]!;
    while (cells.length <= column) cells.push(null);
    cells[column] = cell;
    return addressOf({ row, column, rows: 1, columns: 1 }, true);
  }

  /** A step whose answer is not known before it is calculated. */
  step(row: number, column: number, formula: string): string {
    return this.put(row, column, { formula, value: null });
  }

  /** What the block below is. */
  title(text: string): void {
    this.put(this.height, 0, { bold: text });
  }

  headings(row: number, column: number, texts: readonly string[]): void {
    texts.forEach((text, i) => this.put(row, column + i, { bold: text }));
  }
}

export function addressOfArea(row: number, column: number, rows: number, columns: number): string {
  return addressOf({ row, column, rows, columns }, true);
}

/** A cell whose formula is not known to the letter but whose answer is. */
export function answered(formula: string, value: CellValue): LivingCell {
  return { formula, value };
}

export type { Area };
