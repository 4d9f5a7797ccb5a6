import type { CellValue } from "../../core/cellValue";
import type { CountedTable, FindCounts, ShownGrid } from "../../core/countedTable";
import { greatestOf } from "../../core/extremes";
import { isSmall } from "../../core/smallCells";
import { cellRuns, type HiddenCells } from "./hiddenCells";
import type { SmallCells } from "../report";
import { smallCellsOf } from "./smallCellsOf";
import { type HidingPlan, planHiding, type SheetCounts, type ShownFormula } from "./planHiding";
import type { ReferenceBook } from "./reach";
import { FIRST_COLUMNS, emptyLine } from "./sheetGrid";

/** A cell of the open workbook; row and column count from 0. */
export interface WatchedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** "" for none. */
  readonly formula: string;
  readonly format: string;
}

/** Looks through the cells of the workbook that is open for contacts, as a file's are. */
export class CountWatch {
  private readonly counts: SheetCounts[] = [];
  private readonly formulas: ShownFormula[] = [];
  private readonly sheets: string[] = [];
  private sheet: string | null = null;
  private cells: WatchedCell[] = [];

  /** @param skipped names of sheets that hold no cells of contacts by unit */
  constructor(
    private readonly find: FindCounts,
    private readonly skipped: ReadonlySet<string> = new Set()
  ) {}

  /** Sheet by sheet. */
  take(cell: WatchedCell): void {
    const { sheet, row, column, value, formula } = cell;
    if (sheet !== this.sheet) {
      this.endSheet();
      this.sheets.push(sheet);
    }
    this.sheet = sheet;
    if (formula !== "")
      this.formulas.push({
        ...{ sheet, row, column, formula, value },
        area: { row, column, rows: 1, columns: 1 },
      });
    if (!this.skipped.has(sheet) && column < FIRST_COLUMNS) this.cells.push(cell);
  }

  /** Cells of few contacts, without what stands in front of them or follows from them. */
  small(): readonly HiddenCells[] {
    this.endSheet();
    return this.counts.flatMap(({ sheet, tables }) => cellRuns(sheet, tables.flatMap(smallIn)));
  }

  /** @param filling formulas that fill more cells than their own */
  plan(
    book: ReferenceBook,
    filling: readonly Pick<ShownFormula, "sheet" | "row" | "column" | "area">[]
  ): HidingPlan & { readonly runs: SmallCells } {
    this.endSheet();
    const areas = new Map(filling.map((one) => [keyOf(one), one.area]));
    const formulas = this.formulas.map((one) => ({
      ...one,
      area: areas.get(keyOf(one)) ?? one.area,
    }));
    const plan = planHiding(this.counts, formulas, book);
    return { ...plan, runs: smallCellsOf(plan, this.sheets) };
  }

  private endSheet(): void {
    const { sheet, cells } = this;
    this.cells = [];
    if (sheet === null || cells.length === 0) return;
    const tables = this.find(sheet, gridOf(cells));
    if (tables.length > 0) this.counts.push({ sheet, tables });
  }
}

function keyOf({ sheet, row, column }: Pick<ShownFormula, "sheet" | "row" | "column">): string {
  return JSON.stringify([sheet, row, column]);
}

function smallIn({ cells }: CountedTable): readonly (readonly [number, number])[] {
  return cells.flatMap(({ row, column, count }) =>
    isSmall(count) ? [[row, column] as const] : []
  );
}

function gridOf(cells: readonly WatchedCell[]): ShownGrid {
  const rows = greatestOf(cells.map(({ row }) => row)) + 1;
  const columns = greatestOf(cells.map(({ column }) => column)) + 1;
  const lines = Array.from({ length: rows }, () => emptyLine(columns));
  for (const { row, column, value, format } of cells)
    lines[row]![column] = { value, text: String(value), numberFormat: format };
  return { row: 0, column: 0, cells: lines };
}
