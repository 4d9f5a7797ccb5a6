import type { CellValue } from "../../core/cellValue";
import { addressOf } from "../../formula/text/area";
import type { Recalculated } from "../calls/recalculation";
import type { NewCell } from "../parts/cellXml";
import { editCells } from "../parts/editCells";
import type { SheetEntry, Workbook } from "../parts/workbook";
import type { Splice } from "../xml/splice";

/** Formulas that are values in the copy, one below the other. */
export interface FrozenFormulas {
  readonly sheet: string;
  readonly at: string;
  /** Of the first, as on disk without "="; "" where another cell holds it. */
  readonly formula: string;
}

/** What the formulas of a sheet become where they have to be values. */
export class FrozenCells {
  private readonly cells = new Map<number, Map<number, NewCell>>();
  private readonly runs = new Map<number, { row: number; rows: number; formula: string }[]>();

  constructor(
    private readonly workbook: Workbook,
    private readonly entry: SheetEntry
  ) {}

  /** @param results of our own formulas, which are worked out anew; of others the saved value stays */
  freeze(mustFreeze: (formula: string) => boolean, results: readonly Recalculated[]): void {
    const sheet = this.workbook.sheet(this.entry);
    const shared = new Set<string>();
    for (const [row, { cells }] of sheet.rows)
      for (const span of cells) {
        if (!span.hasFormula) continue;
        const { formula, value } = sheet.read(span);
        const group = formula!.attributes.get("si");
        // The followers of a shared formula say nothing themselves.
        const follows = group !== undefined && formula!.text === "" && shared.has(group);
        if (!follows && !mustFreeze(formula!.text)) continue;
        if (group !== undefined) shared.add(group);
        this.put(row, span.column, value);
        this.note(row, span.column, formula!.text);
      }
    for (const { formula, area, values, unread } of results) {
      if (unread !== null || !formula.whole || !this.isFrozen(formula.row, formula.column))
        continue;
      for (let r = 0; r < area.rows; r += 1)
        for (let c = 0; c < area.columns; c += 1)
          this.put(area.row + r, area.column + c, values[r]![c]!);
    }
  }

  get splices(): readonly Splice[] {
    return this.cells.size === 0 ? [] : editCells(this.workbook.sheet(this.entry), this.cells);
  }

  get frozen(): readonly FrozenFormulas[] {
    return [...this.runs].flatMap(([column, runs]) =>
      runs.map(({ row, rows, formula }) => ({
        sheet: this.entry.name,
        at: addressOf({ row, column, rows, columns: 1 }),
        formula,
      }))
    );
  }

  private isFrozen(row: number, column: number): boolean {
    return this.cells.get(row)?.has(column) === true;
  }

  private put(row: number, column: number, shown: CellValue): void {
    const cells = this.cells.get(row) ?? new Map<number, NewCell>();
    this.cells.set(row, cells);
    cells.set(column, { shown });
  }

  private note(row: number, column: number, formula: string): void {
    const runs = this.runs.get(column) ?? [];
    this.runs.set(column, runs);
    const last = runs.at(-1);
    if (last && last.row + last.rows === row) last.rows += 1;
    else runs.push({ row, rows: 1, formula });
  }
}
