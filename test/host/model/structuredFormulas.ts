import { contains } from "../area";
import type { Area } from "../grid/grid";
import type { WrittenFormula } from "./contents";
import { withoutStructure, type ReferencedTable } from "./structuredReference";
import type { Workbook } from "./workbook";

/**
 * The formulas with structured references: the grid calculates them as addresses, `formulas` gives
 * them back as they were written. When a table changes they are translated anew.
 */
export class StructuredFormulas {
  constructor(private readonly workbook: Workbook) {}

  /** The formula as the grid is to have it; remembered as it was written, if that differs. */
  enter(written: string, sheetId: string, row: number, column: number): string {
    const translated = this.translate(written, sheetId, row, column);
    if (translated !== written) this.of(sheetId)[key(row, column)] = { written, translated };
    return translated;
  }

  translate(written: string, sheetId: string, row: number, column: number): string {
    const { tables } = this.workbook.contents;
    if (tables.length === 0 && !written.includes("[")) return written;
    const around = tables.find(
      (each) => each.sheetId === sheetId && contains(each.area, row, column)
    );
    return withoutStructure(written, {
      sheetName: this.workbook.sheet(sheetId).name,
      row,
      around: around && this.referenced(around.id),
      find: (name) => {
        const found = tables.find((each) => each.name.toLowerCase() === name.toLowerCase());
        return found && this.referenced(found.id);
      },
    });
  }

  /** What was written, for a cell whose formula is still the one that came of it. */
  written(sheetId: string, row: number, column: number, formula: string): string {
    const entry = this.of(sheetId)[key(row, column)];
    return entry?.translated === formula ? entry.written : formula;
  }

  hasAny(sheetId: string): boolean {
    for (const _ in this.of(sheetId)) return true;
    return false;
  }

  forget(sheetId: string, area: Area): void {
    const entries = this.of(sheetId);
    for (const each of Object.keys(entries)) {
      const [row, column] = place(each);
      if (contains(area, row, column)) delete entries[each];
    }
  }

  /** Carries out a change of tables or places, and writes what the formulas then mean. */
  through(change: () => void, placeAfter?: (sheetId: string, area: Area) => Area | null): void {
    const before = this.current();
    change();
    for (const { sheetId, row, column, written } of before) {
      const area = { row, column, rows: 1, columns: 1 };
      const after = placeAfter ? placeAfter(sheetId, area) : area;
      delete this.of(sheetId)[key(row, column)];
      if (after) this.pending.push({ sheetId, row: after.row, column: after.column, written });
    }
    const pending = this.pending.splice(0);
    for (const { sheetId, row, column, written } of pending) {
      if (!this.workbook.grid.sheet(sheetId)) continue;
      const area = { row, column, rows: 1, columns: 1 };
      const sheet = this.workbook.sheet(sheetId);
      const formula = this.reenter(written, sheetId, row, column);
      // Most mean what they meant, and stand where they stood.
      if (sheet.read(area)[0]?.[0]?.formula !== formula) sheet.write(area, [[{ formula }]]);
    }
    if (pending.length > 0) this.workbook.markChanged();
  }

  /** A new name of a table in the formulas that name the old one. */
  rename(change: (written: string, sheetId: string, row: number, column: number) => string): void {
    for (const { sheetId, row, column, written } of this.current()) {
      this.of(sheetId)[key(row, column)]!.written = change(written, sheetId, row, column);
    }
  }

  private readonly pending: PlacedFormula[] = [];

  /** A table that is gone leaves #REF! behind. */
  private reenter(written: string, sheetId: string, row: number, column: number): string {
    try {
      return this.enter(written, sheetId, row, column);
    } catch {
      return "=#REF!";
    }
  }

  private current(): PlacedFormula[] {
    return Object.keys(this.workbook.contents.worksheets).flatMap((sheetId) => {
      const sheet = this.workbook.grid.sheet(sheetId);
      if (!sheet) return [];
      return Object.entries(this.of(sheetId)).flatMap(([at, { written, translated }]) => {
        const [row, column] = place(at);
        const [[cell] = []] = sheet.read({ row, column, rows: 1, columns: 1 });
        return cell?.formula === translated ? [{ sheetId, row, column, written }] : [];
      });
    });
  }

  private referenced(id: string): ReferencedTable {
    const table = this.workbook.Tables.GetItem(id);
    return {
      name: table.Name,
      sheetName: this.workbook.sheet(table.record.sheetId).name,
      area: table.record.area,
      columnNames: table.columnNames(),
      headerRows: table.record.showHeaders ? 1 : 0,
      totalRows: table.record.showTotals ? 1 : 0,
    };
  }

  private of(sheetId: string): Record<string, WrittenFormula> {
    return this.workbook.record(sheetId).writtenFormulas;
  }
}

interface PlacedFormula {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly written: string;
}

function key(row: number, column: number): string {
  return `${row},${column}`;
}

function place(text: string): [number, number] {
  const [row = 0, column = 0] = text.split(",").map(Number);
  return [row, column];
}
