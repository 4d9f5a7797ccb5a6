import type { Area } from "../../formula/text/area";

/** Cells of sheets, with what is known of each. Rows and columns count from 0. */
export class CellSet<T> {
  private readonly sheets = new Map<string, Map<number, Map<number, T>>>();

  get(sheet: string, row: number, column: number): T | undefined {
    return this.sheets.get(fold(sheet))?.get(column)?.get(row);
  }

  set(sheet: string, row: number, column: number, value: T): void {
    const columns = this.sheets.get(fold(sheet)) ?? new Map<number, Map<number, T>>();
    this.sheets.set(fold(sheet), columns);
    const rows = columns.get(column) ?? new Map<number, T>();
    columns.set(column, rows);
    rows.set(row, value);
  }

  get isEmpty(): boolean {
    return this.sheets.size === 0;
  }

  holdsAny(sheet: string): boolean {
    return this.sheets.has(fold(sheet));
  }

  /** Those within an area, which may be as long as the sheet. */
  *within(sheet: string, area: Area): Generator<readonly [row: number, column: number, T], void> {
    for (const [column, rows] of this.sheets.get(fold(sheet)) ?? []) {
      if (column < area.column || column >= area.column + area.columns) continue;
      if (area.rows < rows.size)
        for (let row = area.row; row < area.row + area.rows; row += 1) {
          const value = rows.get(row);
          if (value !== undefined) yield [row, column, value];
        }
      else
        for (const [row, value] of rows)
          if (row >= area.row && row < area.row + area.rows) yield [row, column, value];
    }
  }

  /** All of a sheet. */
  of(sheet: string): Iterable<readonly [row: number, column: number, T]> {
    return this.within(sheet, { row: 0, column: 0, rows: Infinity, columns: Infinity });
  }
}

/** Excel holds names that differ in case to be the same. */
function fold(name: string): string {
  return name.toLowerCase();
}
