import { BooleanNumber, CellValueType } from "@univerjs/core";
import type { ICellData, IRange, Nullable } from "@univerjs/core";
import type { FRange, FWorkbook, FWorksheet } from "@univerjs/preset-sheets-node-core";
import { ErrorType } from "@univerjs/engine-formula";
import { fromUniverStyle, toUniverStyle } from "./cellStyle";
import type {
  Area,
  Cell,
  CellInput,
  CellStyle,
  GridSheet,
  StyleChange,
  StyleChangeAt,
} from "./grid";

const errors: ReadonlySet<unknown> = new Set(Object.values(ErrorType));

/** What formulas have spilled over a sheet; Univer keeps it beside the sheet's own cells. */
export interface Spills {
  cell(row: number, column: number): Nullable<ICellData>;
  from(row: number, column: number): Nullable<IRange>;
}

/** A worksheet of Univer's, in zero-based areas and Excel's values. */
export class UniverSheet implements GridSheet {
  constructor(
    private readonly workbook: FWorkbook,
    private readonly sheet: FWorksheet,
    private readonly spills: Spills
  ) {}

  get id(): string {
    return this.sheet.getSheetId();
  }

  get name(): string {
    return this.sheet.getSheetName();
  }

  set name(name: string) {
    this.sheet.setName(name);
  }

  get tabColor(): string {
    return this.sheet.getTabColor() ?? "";
  }

  set tabColor(color: string) {
    this.sheet.setTabColor(color);
  }

  get gridlines(): boolean {
    return !this.sheet.hasHiddenGridLines();
  }

  set gridlines(visible: boolean) {
    this.sheet.setHiddenGridlines(!visible);
  }

  get frozen(): GridSheet["frozen"] {
    const { xSplit, ySplit } = this.sheet.getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  set frozen({ rows, columns }: GridSheet["frozen"]) {
    this.sheet.setFreeze({
      startRow: rows || -1,
      startColumn: columns || -1,
      ySplit: rows,
      xSplit: columns,
    });
  }

  read(area: Area): Cell[][] {
    const matrix = this.sheet.getSheet().getCellMatrix();
    return map(area, (row, column) => {
      const own: Nullable<ICellData> = matrix.getValue(row, column);
      return toCell(own?.f ? own : (this.spills.cell(row, column) ?? own));
    });
  }

  spill(row: number, column: number): Area | undefined {
    const range = this.spills.from(row, column);
    if (!range) return undefined;
    const { startRow, endRow, startColumn, endColumn } = range;
    return { row, column, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
  }

  write(area: Area, inputs: readonly (readonly (CellInput | undefined)[])[]): void {
    this.putCells(area, (row, column) => {
      const input = inputs[row - area.row]?.[column - area.column];
      return input === undefined ? undefined : toCellData(input);
    });
  }

  style(row: number, column: number): CellStyle {
    return fromUniverStyle(this.sheet.getSheet().getComposedCellStyle(row, column));
  }

  restyle(area: Area, change: StyleChange | StyleChangeAt): void {
    const matrix = this.sheet.getSheet().getCellMatrix();
    this.putCells(area, (row, column) => {
      const own =
        typeof change === "function" ? change(row - area.row, column - area.column) : change;
      if (!own) return undefined;
      // A formula that has not been calculated yet is lost unless it is named again.
      const formula = matrix.getValue(row, column)?.f;
      return { s: toUniverStyle(own), ...(formula ? { f: formula } : {}) };
    });
  }

  clear(area: Area, what: "all" | "contents" | "formats"): void {
    const range = this.range(area);
    if (what !== "formats") range.clearContent();
    if (what !== "contents") range.clearFormat();
  }

  merge(area: Area): void {
    this.range(area).merge();
  }

  usedArea(): Area | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    this.sheet
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (toCell(cell).kind === "Empty" && !cell?.f) return;
        const { rows, columns } = this.spill(row, column) ?? { rows: 1, columns: 1 };
        [top, left] = [Math.min(top, row), Math.min(left, column)];
        [bottom, right] = [Math.max(bottom, row + rows), Math.max(right, column + columns)];
      });
    return bottom < 0
      ? undefined
      : { row: top, column: left, rows: bottom - top, columns: right - left };
  }

  columnWidth(column: number): number {
    return this.sheet.getColumnWidth(column);
  }

  setColumnWidth(column: number, count: number, pixels: number): void {
    const area = this.within({ row: 0, column, rows: 1, columns: count });
    this.sheet.setColumnWidths(column, area.columns, pixels);
  }

  rowHeight(row: number): number {
    return this.sheet.getRowHeight(row);
  }

  setRowHeight(row: number, count: number, pixels: number): void {
    const area = this.within({ row, column: 0, rows: count, columns: 1 });
    this.sheet.setRowHeightsForced(row, area.rows, pixels);
  }

  activate(): void {
    this.workbook.setActiveSheet(this.sheet);
  }

  select(area: Area): void {
    this.activate();
    this.range(area).activate();
  }

  remove(): void {
    this.workbook.deleteSheet(this.sheet);
  }

  private putCells(area: Area, cellAt: (row: number, column: number) => ICellData | undefined) {
    const data: Record<number, Record<number, ICellData>> = {};
    const { row, column, rows, columns } = this.within(area);
    for (let r = row; r < row + rows; r++) {
      const cells: Record<number, ICellData> = (data[r] = {});
      for (let c = column; c < column + columns; c++) {
        const cell = cellAt(r, c);
        if (cell) cells[c] = cell;
      }
    }
    this.range(area).setValues(data);
  }

  private range(area: Area): FRange {
    const { row, column, rows, columns } = this.within(area);
    return this.sheet.getRange(row, column, rows, columns);
  }

  /** Univer's sheets have a size: whole columns and rows end with it, cells beyond it enlarge it. */
  private within(area: Area): Area {
    const { row, column } = area;
    const rows = area.rows > 1_000_000 ? this.sheet.getMaxRows() - row : area.rows;
    const columns = area.columns > 16_000 ? this.sheet.getMaxColumns() - column : area.columns;
    if (row + rows > this.sheet.getMaxRows()) this.sheet.setRowCount(row + rows);
    if (column + columns > this.sheet.getMaxColumns()) this.sheet.setColumnCount(column + columns);
    return { row, column, rows, columns };
  }
}

function map<T>(area: Area, at: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_, column) => at(area.row + row, area.column + column))
  );
}

function toCell(data: Nullable<ICellData>): Cell {
  const formula = data?.f ?? undefined;
  const value = data?.v ?? null;
  if (value === null) return { kind: "Empty", value, formula };
  if (data?.t === CellValueType.BOOLEAN || typeof value === "boolean") {
    return { kind: "Boolean", value: value === true || value === BooleanNumber.TRUE, formula };
  }
  if (typeof value === "number") return { kind: "Double", value, formula };
  return { kind: errors.has(value) ? "Error" : "String", value, formula };
}

function toCellData(input: CellInput): ICellData {
  // What the cell held before, as formula or rich text, would stay if it were not named.
  const cleared = { f: null, si: null, p: null };
  if (input === null) return { ...cleared, v: null };
  if (typeof input === "object") return { ...cleared, f: input.formula, v: null };
  if (typeof input === "number") return { ...cleared, v: input, t: CellValueType.NUMBER };
  if (typeof input === "boolean") {
    return { ...cleared, v: input ? 1 : 0, t: CellValueType.BOOLEAN };
  }
  return { ...cleared, v: input, t: CellValueType.STRING };
}
