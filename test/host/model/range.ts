import { numfmt } from "@univerjs/core";
import { checkedArea, formatAddress, lastColumn, lastRow } from "../address";
import type { Area, Cell, CellStyle, GridSheet } from "../grid/grid";
import { HostError } from "../wire/hostError";
import { HostObject } from "../wire/hostObject";
import { readInput } from "./input";
import { RangeFormat } from "./rangeFormat";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

const sizeMessage =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** Documented: beyond it Excel reads nothing on any platform. */
const readLimit = 5_000_000;

/** A rectangle of cells. It stays where it is: rows put in above it do not move it. */
export class Range extends HostObject {
  constructor(
    readonly workbook: Workbook,
    readonly sheetId: string,
    readonly area: Area
  ) {
    super();
    checkedArea(area);
  }

  get sheet(): GridSheet {
    return this.workbook.sheet(this.sheetId);
  }

  get Address(): string {
    return formatAddress(this.sheet.name, this.area);
  }

  get RowIndex(): number {
    return this.area.row;
  }

  get ColumnIndex(): number {
    return this.area.column;
  }

  get RowCount(): number {
    return this.area.rows;
  }

  get ColumnCount(): number {
    return this.area.columns;
  }

  get CellCount(): number {
    return this.area.rows * this.area.columns;
  }

  get Values(): unknown[][] {
    return this.read((cell) => cell.value ?? "");
  }

  set Values(values: unknown) {
    this.write(values);
  }

  get Formulas(): unknown[][] {
    return this.read((cell) => cell.formula ?? cell.value ?? "");
  }

  set Formulas(formulas: unknown) {
    this.write(formulas);
  }

  get ValueTypes(): string[][] {
    return this.read((cell) => cell.kind);
  }

  get Text(): string[][] {
    return this.read((cell, row, column) =>
      this.display(cell, this.styleAt(row, column).numberFormat)
    );
  }

  get NumberFormat(): string[][] {
    return this.read((_, row, column) => this.styleAt(row, column).numberFormat);
  }

  set NumberFormat(formats: unknown) {
    const matrix = this.toMatrix(formats);
    this.sheet.restyle(this.area, (row, column) => {
      const format = matrix[row]?.[column];
      return format === null ? undefined : { numberFormat: String(format) };
    });
  }

  get Format(): RangeFormat {
    return new RangeFormat(this);
  }

  get Worksheet(): Worksheet {
    return this.workbook.Worksheets.GetItem(this.sheetId);
  }

  GetCell(row: number, column: number): Range {
    const { area } = this;
    return this.at({ row: area.row + row, column: area.column + column, rows: 1, columns: 1 });
  }

  GetResizedRange(rows: number, columns: number): Range {
    return this.at({
      ...this.area,
      rows: this.area.rows + rows,
      columns: this.area.columns + columns,
    });
  }

  GetAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.at({ ...this.area, rows, columns });
  }

  GetOffsetRange(rows: number, columns: number): Range {
    const { area } = this;
    return this.at({ ...area, row: area.row + rows, column: area.column + columns });
  }

  GetRow(row: number): Range {
    return this.at({ ...this.area, row: this.area.row + row, rows: 1 });
  }

  GetColumn(column: number): Range {
    return this.at({ ...this.area, column: this.area.column + column, columns: 1 });
  }

  GetLastRow(): Range {
    return this.GetRow(this.area.rows - 1);
  }

  GetEntireColumn(): Range {
    return this.at({ ...this.area, row: 0, rows: lastRow });
  }

  GetEntireRow(): Range {
    return this.at({ ...this.area, column: 0, columns: lastColumn });
  }

  async GetUsedRangeOrNullObject(): Promise<Range | null> {
    await this.workbook.settle();
    return this.used;
  }

  get used(): Range | null {
    const used = this.sheet.usedArea();
    const area = used && intersect(used, this.area);
    return area ? this.at(area) : null;
  }

  Select(): void {
    this.sheet.select(this.area);
  }

  Clear(applyTo: string | null): void {
    const what = { All: "all", Contents: "contents", Formats: "formats" } as const;
    const kind = what[(applyTo ?? "All") as keyof typeof what];
    if (!kind) throw new HostError("InvalidArgument");
    this.sheet.clear(this.area, kind);
    this.workbook.markChanged();
  }

  Merge(across: boolean | null): void {
    const rows = across ? this.area.rows : 1;
    for (let row = 0; row < rows; row++) {
      this.sheet.merge(across ? { ...this.area, row: this.area.row + row, rows: 1 } : this.area);
    }
  }

  /** Counted from the range's first cell. */
  styleAt(row: number, column: number): CellStyle {
    return this.sheet.style(this.area.row + row, this.area.column + column);
  }

  private at(area: Area): Range {
    return new Range(this.workbook, this.sheetId, area);
  }

  private read<T>(pick: (cell: Cell, row: number, column: number) => T): T[][] {
    if (this.CellCount > readLimit) throw new HostError("RangeExceedsLimit");
    const cells = this.sheet.read(this.area);
    return cells.map((line, row) => line.map((cell, column) => pick(cell, row, column)));
  }

  private display(cell: Cell, format: string): string {
    if (cell.kind === "Boolean") return this.workbook.language.boolean(cell.value === true);
    if (cell.kind !== "Double") return String(cell.value ?? "");
    return numfmt.format(format, cell.value, { locale: this.workbook.language.numberLocale });
  }

  private write(values: unknown): void {
    const read = this.toMatrix(values).map((line, row) =>
      line.map((value, column) =>
        // null leaves a cell as it is.
        value === null ? undefined : readInput(value, this.styleAt(row, column).numberFormat)
      )
    );
    this.sheet.write(
      this.area,
      read.map((line) => line.map((each) => each?.input))
    );
    if (read.some((line) => line.some((each) => each?.numberFormat))) {
      this.sheet.restyle(this.area, (row, column) => {
        const numberFormat = read[row]?.[column]?.numberFormat;
        const isFree = this.styleAt(row, column).numberFormat === "General";
        return numberFormat && isFree ? { numberFormat } : undefined;
      });
    }
    this.workbook.markChanged();
  }

  /** One value stands for every cell; a matrix has to have the range's size. */
  private toMatrix(values: unknown): unknown[][] {
    const { rows, columns } = this.area;
    if (!Array.isArray(values)) {
      return Array.from({ length: rows }, () => new Array<unknown>(columns).fill(values));
    }
    const fits =
      values.length === rows && values.every((row) => Array.isArray(row) && row.length === columns);
    if (!fits) throw new HostError("InvalidArgument", sizeMessage);
    return values;
  }
}

function intersect(one: Area, other: Area): Area | undefined {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}
