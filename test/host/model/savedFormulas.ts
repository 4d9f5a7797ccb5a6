import { lastColumn } from "../address";
import type { Area, Cell } from "../grid/grid";

/**
 * Formulas of a file that is only looked at: they are seen, and the grid has the values that the
 * file has saved, as Excel shows a file that it has opened and not calculated.
 */
export class SavedFormulas {
  private readonly bySheet = new Map<string, Map<number, string>>();

  put(sheetId: string, row: number, column: number, formula: string): void {
    const known = this.bySheet.get(sheetId) ?? new Map<number, string>();
    this.bySheet.set(sheetId, known.set(row * lastColumn + column, formula));
  }

  over(sheetId: string, { row: top, column: left }: Area, cells: Cell[][]): Cell[][] {
    const formulas = this.bySheet.get(sheetId);
    if (!formulas) return cells;
    return cells.map((line, row) =>
      line.map((cell, column) => {
        const formula = formulas.get((top + row) * lastColumn + left + column);
        return formula === undefined ? cell : { ...cell, formula };
      })
    );
  }
}
