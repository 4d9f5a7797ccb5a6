import { Dimension, type ICellData, type IRange, type Nullable } from "@univerjs/core";
import type { FRange, FWorkbook, FWorksheet } from "@univerjs/preset-sheets-node-core";
import { lastRow } from "../address";
import { contains, intersect } from "../area";
import { toCell, toCellData, withoutEmptyKeys, type CellMatrix } from "./cellData";
import { map, toArea } from "./univerArea";
import { fromUniverStyle, toUniverStyle } from "./cellStyle";
import type {
  Area,
  Cell,
  CellInput,
  CellStyle,
  DeleteShift,
  GridSheet,
  InsertShift,
  StyleChange,
  StyleChangeAt,
} from "./grid";

/** What formulas have spilled over a sheet; Univer keeps it beside the sheet's own cells. */
export interface Spills {
  cell(row: number, column: number): Nullable<ICellData>;
  from(row: number, column: number): Nullable<IRange>;
  all(): IRange[];
  /** What nothing spills into. */
  barriers(): readonly Area[];
}

export interface Changes {
  /** Carries out a change that is not the user's. */
  ownChange(change: () => void): void;
  /** The quick way for styles, and for cells that neither are nor become formulas. */
  putValues(cells: CellMatrix): void;
  /** Without the heights of the rows, which the model sets as it measures them. */
  putColumnWidth(column: number, count: number, pixels: number): void;
}

/** Areas smaller than this go the way of what a user writes, with all that Univer ties to it. */
const manyCells = 500;

/** A worksheet of Univer's, in zero-based areas and Excel's values. */
export class UniverSheet implements GridSheet {
  constructor(
    private readonly workbook: FWorkbook,
    private readonly sheet: FWorksheet,
    private readonly spills: Spills,
    private readonly changes: Changes
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

  get hidden(): boolean {
    return this.sheet.isSheetHidden();
  }

  set hidden(hidden: boolean) {
    if (hidden) this.sheet.hideSheet();
    else this.sheet.showSheet();
  }

  get position(): number {
    return this.workbook.getSheets().findIndex((each) => each.getSheetId() === this.id);
  }

  set position(position: number) {
    this.workbook.moveSheet(this.sheet, position);
  }

  read(area: Area): Cell[][] {
    const matrix = this.sheet.getSheet().getCellMatrix();
    const blocked = this.blockedSpills();
    return map(area, (row, column) => {
      const own: Nullable<ICellData> = matrix.getValue(row, column);
      const over = blocked.find((each) => contains(each, row, column));
      if (!over) return toCell(own?.f ? own : (this.spills.cell(row, column) ?? own));
      if (over.row !== row || over.column !== column) return toCell(own);
      return { kind: "Error", value: "#SPILL!", formula: own?.f ?? undefined };
    });
  }

  spill(row: number, column: number): Area | undefined {
    const range = this.spills.from(row, column);
    const area = range ? toArea(range) : undefined;
    return area && !this.isBlocked(area) ? area : undefined;
  }

  spilledAreas(): Area[] {
    return this.spills
      .all()
      .map(toArea)
      .filter((each) => !this.isBlocked(each));
  }

  write(area: Area, inputs: readonly (readonly (CellInput | undefined)[])[]): void {
    this.putCells(area, (row, column) => {
      const input = inputs[row - area.row]?.[column - area.column];
      return input === undefined ? undefined : toCellData(input);
    });
  }

  style(row: number, column: number): CellStyle {
    const sheet = this.sheet.getSheet();
    // By the cell as it is kept: what it shows is worked out anew at every look, its dates parsed too.
    const cell: Nullable<ICellData> = sheet.getCellMatrix().getValue(row, column);
    return fromUniverStyle(sheet.getComposedCellStyleByCellData(row, column, cell));
  }

  restyle(area: Area, change: StyleChange | StyleChangeAt): void {
    const matrix = this.sheet.getSheet().getCellMatrix();
    const data: CellMatrix = {};
    map(this.within(area), (row, column) => {
      const own =
        typeof change === "function" ? change(row - area.row, column - area.column) : change;
      if (!own) return;
      const { v, t }: ICellData = matrix.getValue(row, column) ?? {};
      const s = toUniverStyle(own);
      // Text of digits becomes a number unless it is named again.
      const isDigits = typeof v === "string" && !Number.isNaN(Number(v));
      (data[row] ??= {})[column] = isDigits ? { s, v, t: t ?? null } : { s };
    });
    this.changes.putValues(data);
  }

  clear(area: Area, what: "all" | "contents" | "formats"): void {
    const range = this.range(area);
    this.changes.ownChange(() => {
      if (what !== "formats") range.clearContent();
      if (what !== "contents") range.clearFormat();
    });
  }

  merge(area: Area): void {
    this.range(area).merge();
  }

  unmerge(area: Area): void {
    this.range(area).breakApart();
  }

  insertCells(area: Area, shift: InsertShift): void {
    const dimension = shift === "Down" ? Dimension.ROWS : Dimension.COLUMNS;
    this.whileActive(() => this.range(area).insertCells(dimension));
  }

  deleteCells(area: Area, shift: DeleteShift): void {
    const dimension = shift === "Up" ? Dimension.ROWS : Dimension.COLUMNS;
    this.whileActive(() => this.range(area).deleteCells(dimension));
  }

  /** Univer moves cells of whichever sheet is active, not of the range's own. */
  private whileActive(change: () => void): void {
    const active = this.workbook.getActiveSheet();
    this.changes.ownChange(() => {
      this.workbook.setActiveSheet(this.sheet);
      change();
      this.workbook.setActiveSheet(active);
    });
  }

  usedArea(): Area | undefined {
    return this.areaAround((cell) => toCell(cell).kind !== "Empty" || Boolean(cell?.f));
  }

  formattedArea(): Area | undefined {
    return this.areaAround((cell) => Boolean(cell?.s || cell?.f || toCell(cell).kind !== "Empty"));
  }

  mergedAreas(): Area[] {
    return this.sheet.getSheet().getMergeData().map(toArea);
  }

  columnWidth(column: number): number {
    return this.sheet.getColumnWidth(column);
  }

  setColumnWidth(column: number, count: number, pixels: number): void {
    const area = this.within({ row: 0, column, rows: 1, columns: count });
    this.changes.putColumnWidth(column, area.columns, pixels);
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

  /** The smallest area around the cells that count, and what their formulas fill. */
  private areaAround(counts: (cell: Nullable<ICellData>) => boolean): Area | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    this.sheet
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (!counts(cell)) return;
        const { rows, columns } = this.spill(row, column) ?? { rows: 1, columns: 1 };
        [top, left] = [Math.min(top, row), Math.min(left, column)];
        [bottom, right] = [Math.max(bottom, row + rows), Math.max(right, column + columns)];
      });
    return bottom < 0
      ? undefined
      : { row: top, column: left, rows: bottom - top, columns: right - left };
  }

  /** Formulas that Univer lets spill where Excel does not. */
  private blockedSpills(): Area[] {
    if (this.spills.barriers().length === 0) return [];
    return this.spills
      .all()
      .map(toArea)
      .filter((each) => this.isBlocked(each));
  }

  private isBlocked(spill: Area): boolean {
    if (spill.rows === 1 && spill.columns === 1) return false;
    return this.spills.barriers().some((each) => intersect(each, spill) !== undefined);
  }

  private putCells(area: Area, cellAt: (row: number, column: number) => ICellData | undefined) {
    const data: CellMatrix = {};
    const place = this.within(area);
    const { row, column, rows, columns } = place;
    const matrix = this.sheet.getSheet().getCellMatrix();
    let hasFormulas = false;
    for (let r = row; r < row + rows; r++) {
      const cells: Record<number, ICellData> = (data[r] = {});
      for (let c = column; c < column + columns; c++) {
        const cell = cellAt(r, c);
        if (!cell) continue;
        cells[c] = cell;
        const own: Nullable<ICellData> = matrix.getValue(r, c);
        hasFormulas ||= Boolean(cell.f || own?.f || own?.si || own?.p);
      }
    }
    const isPlain =
      rows * columns >= manyCells &&
      !hasFormulas &&
      !this.spills.all().some((each) => intersect(toArea(each), place));
    if (isPlain) this.changes.putValues(withoutEmptyKeys(data));
    else this.changes.ownChange(() => this.range(area).setValues(data));
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
    // With room to spare: each time costs as much as the sheet is long.
    if (row + rows > this.sheet.getMaxRows()) {
      this.sheet.setRowCount(Math.min(lastRow, Math.ceil((row + rows) * 1.25)));
    }
    if (column + columns > this.sheet.getMaxColumns()) this.sheet.setColumnCount(column + columns);
    return { row, column, rows, columns };
  }
}
