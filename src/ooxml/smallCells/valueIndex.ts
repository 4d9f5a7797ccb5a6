import type { CellValue } from "../../core/cellValue";
import { addressOf } from "../../formula/text/area";
import type { CellPlace } from "../../formula/text/cellPlace";
import { type Criterion, meets } from "../../formula/criterion";

/** What the cells of a workbook show. Rows and columns count from 0. */
export interface ShownValues {
  readonly valueAt: (sheet: string, row: number, column: number) => CellValue;
  /** How many rows are used. */
  readonly rowsOf: (sheet: string) => number;
  readonly columnsOf: (sheet: string) => number;
}

interface Entry {
  readonly value: CellValue;
  /** From the first cell of the line, in order. */
  readonly offsets: Set<number>;
}

const NONE: ReadonlySet<number> = new Set();

/** Where in columns and rows of cells a value stands: each line is read once. */
export class ValueIndex {
  private readonly lines = new Map<string, ReadonlyMap<string, Entry>>();

  constructor(private readonly values: ShownValues) {}

  /** The place as far as the sheet is used. */
  used({ sheet, area }: CellPlace): CellPlace {
    const rows = Math.min(area.rows, Math.max(0, this.values.rowsOf(sheet) - area.row));
    const columns = Math.min(area.columns, Math.max(0, this.values.columnsOf(sheet) - area.column));
    return { sheet, area: { ...area, rows, columns } };
  }

  valueAt(sheet: string, row: number, column: number): CellValue {
    return this.values.valueAt(sheet, row, column);
  }

  /** The first cell that shows the value, as an exact match finds it; null: none does. */
  firstOf(line: CellPlace, value: CellValue): number | null {
    const found = this.entriesOf(line).get(keyOf(value));
    if (!found || typeof found.value !== typeof value) return null;
    for (const first of found.offsets) return first;
    return null;
  }

  /** The cells of a line that a criterion lets through. */
  meeting(line: CellPlace, criterion: Criterion): ReadonlySet<number> {
    const { sign, wanted } = criterion;
    const entries = this.entriesOf(line);
    const isPlain = (sign === "" || sign === "=") && !/[*?]/.test(String(wanted));
    if (isPlain) return entries.get(keyOf(wanted))?.offsets ?? NONE;
    const met = new Set<number>();
    for (const { value, offsets } of entries.values())
      if (meets(value, criterion)) for (const offset of offsets) met.add(offset);
    return met;
  }

  private entriesOf(line: CellPlace): ReadonlyMap<string, Entry> {
    const { sheet, area } = this.used(line);
    const key = `${addressOf(area)} ${sheet}`;
    const known = this.lines.get(key);
    if (known) return known;
    const entries = new Map<string, Entry>();
    for (let i = 0; i < area.rows * area.columns; i += 1) {
      const value =
        area.columns === 1
          ? this.valueAt(sheet, area.row + i, area.column)
          : this.valueAt(sheet, area.row, area.column + i);
      const own = entries.get(keyOf(value));
      if (own) own.offsets.add(i);
      else entries.set(keyOf(value), { value, offsets: new Set([i]) });
    }
    this.lines.set(key, entries);
    return entries;
  }
}

/** Excel takes a number and the text of it for the same in a criterion, and letters of any case. */
function keyOf(value: CellValue): string {
  return String(value).toLowerCase();
}
