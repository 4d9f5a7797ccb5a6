import type { CellValue } from "../../core/cellValue";
import type { CountedTable, FindCounts, ShownGrid } from "../../core/countedTable";
import { greatestOf } from "../../core/extremes";
import { eachInSteps, inOneGo, type Steps } from "../../core/steps";
import { isSmall } from "../../core/smallCells";
import { cellRuns, type HiddenCells } from "./hiddenCells";
import type { SmallCells } from "../report";
import { smallCellsOf } from "./smallCellsOf";
import { CellSet } from "./cellSet";
import { hasSmall, type SheetCounts } from "./countedCells";
import type { HidingPlan, ShownFormula } from "./hiding";
import { planHiding } from "./planHiding";
import type { ReferenceBook } from "./reach";
import { emptyLine, FIRST_COLUMNS, rowsToSearch } from "./sheetGrid";

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
  private readonly held: { readonly sheet: string; readonly cells: readonly WatchedCell[] }[] = [];
  private readonly formulas: ShownFormula[] = [];
  private readonly sheets: string[] = [];
  private readonly values = new CellSet<CellValue>();
  private readonly used = new Map<string, { rows: number; columns: number }>();
  private sheet: string | null = null;
  private cells: WatchedCell[] = [];

  /**
   * @param skipped names of sheets that hold no cells of contacts by unit
   * @param isToHide whether they are to be hidden, and not only told of
   */
  constructor(
    private readonly find: FindCounts,
    private readonly skipped: ReadonlySet<string> = new Set(),
    private readonly isToHide = false
  ) {}

  /** Sheet by sheet. */
  take(cell: WatchedCell): void {
    const { sheet, row, column, value, formula } = cell;
    if (sheet !== this.sheet) {
      this.endSheet();
      this.sheets.push(sheet);
    }
    this.sheet = sheet;
    if (!this.skipped.has(sheet) && column < FIRST_COLUMNS) this.cells.push(cell);
    if (!this.isToHide) return;
    if (value !== "") this.values.set(sheet, row, column, value);
    const used = this.used.get(sheet) ?? { rows: 0, columns: 0 };
    used.rows = Math.max(used.rows, row + 1);
    used.columns = Math.max(used.columns, column + 1);
    this.used.set(sheet, used);
    if (formula !== "")
      this.formulas.push({
        ...{ sheet, row, column, formula, value },
        area: { row, column, rows: 1, columns: 1 },
        // Another than what it would be stops the copy before.
        isOurs: false,
      });
  }

  /** Cells of few contacts, without what stands in front of them or follows from them. */
  *small(): Steps<readonly HiddenCells[]> {
    return (yield* this.counts()).flatMap(({ sheet, tables }) =>
      cellRuns(sheet, tables.flatMap(smallIn))
    );
  }

  /**
   * @param filling formulas that fill more cells than their own
   * @returns null where no cell is of few contacts
   */
  *plan(
    book: ReferenceBook,
    filling: readonly Pick<ShownFormula, "sheet" | "row" | "column" | "area">[]
  ): Steps<(HidingPlan & { readonly runs: SmallCells }) | null> {
    const counts = yield* this.counts();
    if (!hasSmall(counts)) return null;
    const areas = new Map(filling.map((one) => [keyOf(one), one.area]));
    const formulas = this.formulas.map((one) => ({
      ...one,
      area: areas.get(keyOf(one)) ?? one.area,
    }));
    const plan = yield* planHiding(counts, formulas, book, {
      valueAt: (sheet, row, column) => this.values.get(sheet, row, column) ?? "",
      rowsOf: (sheet) => this.used.get(sheet)?.rows ?? 0,
      columnsOf: (sheet) => this.used.get(sheet)?.columns ?? 0,
    });
    return { ...plan, runs: smallCellsOf(plan, this.sheets) };
  }

  private *counts(): Steps<readonly SheetCounts[]> {
    this.endSheet();
    const counts: SheetCounts[] = [];
    for (const { sheet, cells } of this.held) {
      const tables = yield* this.find(sheet, yield* gridOf(cells));
      if (tables.length > 0) counts.push({ sheet, tables });
    }
    return counts;
  }

  /** Only of sheets whose first rows tell of contacts are the cells kept. */
  private endSheet(): void {
    const { sheet, cells } = this;
    this.cells = [];
    if (sheet === null || cells.length === 0) return;
    const rows = rowsToSearch(greatestOf(cells.map(({ column }) => column)) + 1);
    const first = inOneGo(gridOf(cells.filter(({ row }) => row < rows)));
    const isCounted = first.cells.length > 0 && inOneGo(this.find(sheet, first)).length > 0;
    if (isCounted) this.held.push({ sheet, cells });
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

function* gridOf(cells: readonly WatchedCell[]): Steps<ShownGrid> {
  if (cells.length === 0) return { row: 0, column: 0, cells: [] };
  const rows = greatestOf(cells.map(({ row }) => row)) + 1;
  const columns = greatestOf(cells.map(({ column }) => column)) + 1;
  const lines = Array.from({ length: rows }, () => emptyLine(columns));
  yield* eachInSteps(cells, ({ row, column, value, format }) => {
    lines[row]![column] = { value, text: String(value), numberFormat: format };
  });
  return { row: 0, column: 0, cells: lines };
}
