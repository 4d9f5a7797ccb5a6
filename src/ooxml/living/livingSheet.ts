import type { CellValue } from "../../core/cellValue";
import { addressOf, type Area } from "../../formula/text/area";
import type { NewCell } from "../parts/cellXml";

/** A cell of the sheet of steps; a formula's answer is null where the opened file calculates it. */
export type LivingCell = NewCell;

/** A sheet's own limits, and of its part what leaves the rest of the file its share. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const MOST_BYTES = 128 * 1024 * 1024;
/** Of a cell's tags, address and value. */
const BYTES_A_CELL = 50;

/** Steps of calculations, one block below the other; nothing in it needs more than Excel 2010. */
export class LivingSheet {
  readonly rows: LivingCell[][] = [];
  private bytes = 0;
  private columns = 0;
  private shared = 0;

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
    this.columns = Math.max(this.columns, cells.length);
    this.bytes += BYTES_A_CELL + lengthOf(cell);
    return addressOf({ row, column, rows: 1, columns: 1 }, true);
  }

  /** Whether more stands on it than one sheet of a file can hold. */
  get isTooLarge(): boolean {
    return this.height > MOST_ROWS || this.columns > MOST_COLUMNS || this.bytes > MOST_BYTES;
  }

  /** How it stands now, to be `restored` if what is written next does not fit. */
  mark(): Mark {
    const { height, bytes, columns } = this;
    return { height, bytes, columns };
  }

  restore({ height, bytes, columns }: Mark): void {
    this.rows.length = height;
    this.bytes = bytes;
    this.columns = columns;
  }

  /** A step whose answer is not known before it is calculated. */
  step(row: number, column: number, formula: string): string {
    return this.put(row, column, { formula, value: null });
  }

  /**
   * The same step in rows below each other.
   * @param formula as the first row means it
   * @param values the answers, a row each, where they are known
   */
  column(
    top: number,
    column: number,
    rows: number,
    formula: string,
    values?: (row: number) => CellValue
  ): void {
    const id = this.shared;
    this.shared += 1;
    const area = addressOf({ row: top, column, rows, columns: 1 });
    const sharedBy = rows > 1 ? { sharedBy: { id, area } } : {};
    for (let row = 0; row < rows; row += 1) {
      const value = values?.(row) ?? null;
      const cell = row === 0 ? { formula, value, ...sharedBy } : { shared: id, value };
      this.put(top + row, column, cell);
    }
  }

  /** What the block below is. */
  title(text: string): void {
    this.put(this.height, 0, { bold: text });
  }

  headings(row: number, column: number, texts: readonly string[]): void {
    texts.forEach((text, i) => this.put(row, column + i, { bold: text }));
  }
}

interface Mark {
  readonly height: number;
  readonly bytes: number;
  readonly columns: number;
}

function lengthOf(cell: LivingCell): number {
  if (typeof cell === "string") return cell.length;
  if (cell === null || typeof cell !== "object") return 0;
  return "formula" in cell ? cell.formula.length : 0;
}

/** A cell of the formula's own row, wherever that is: $B4. */
export function inRow(row: number, column: number): string {
  return `$${addressOf({ row, column, rows: 1, columns: 1 })}`;
}

export function addressOfArea(row: number, column: number, rows: number, columns: number): string {
  return addressOf({ row, column, rows, columns }, true);
}

/** A cell whose formula is not known to the letter but whose answer is. */
export function answered(formula: string, value: CellValue): LivingCell {
  return { formula, value };
}

export type { Area };
