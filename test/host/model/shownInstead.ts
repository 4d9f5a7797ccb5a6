import { contains } from "../area";
import type { Area, Cell } from "../grid/grid";

interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean;
}

/**
 * Cells that show something else than what their formulas give, on purpose: a value of before, as
 * Excel may while it waits for an add-in, or an error that sticks. What depends on them is
 * calculated as if they did not.
 */
export class ShownInstead {
  private places: Place[] = [];

  put(place: Place): void {
    const { sheetId, row, column } = place;
    this.forget(sheetId, { row, column, rows: 1, columns: 1 });
    this.places.push(place);
  }

  /** The cells have been written anew. */
  forget(sheetId: string, area: Area): void {
    this.places = this.places.filter(
      (each) => each.sheetId !== sheetId || !contains(area, each.row, each.column)
    );
  }

  /** Everything is calculated anew: a function that Excel did not know it still does not. */
  recalculate(): void {
    this.places = this.places.filter(({ value }) => value === "#NAME?");
  }

  over(sheetId: string, area: Area, cells: Cell[][]): Cell[][] {
    for (const { sheetId: own, row, column, value } of this.places) {
      if (own !== sheetId || !contains(area, row, column)) continue;
      const line = cells[row - area.row]!;
      const { formula } = line[column - area.column]!;
      line[column - area.column] = { kind: kindOf(value), value, formula };
    }
    return cells;
  }
}

function kindOf(value: Place["value"]): Cell["kind"] {
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return /^#[A-Z0-9/]+[!?]?$/.test(value) ? "Error" : "String";
}
