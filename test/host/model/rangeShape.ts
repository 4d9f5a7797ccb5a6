import { covers, intersect, union } from "../area";
import { checkedArea, formatAddress, lastColumn, lastRow, parseAddress } from "../address";
import type { Area, GridSheet } from "../grid/grid";
import { HostError } from "../wire/hostError";
import { HostObject } from "../wire/hostObject";
import type { Range } from "./range";
import type { Workbook } from "./workbook";

/** The grid measures in pixels, the object model in points. */
export const pointsPerPixel = 0.75;

/** Where a range is, and the ranges that are made of it. */
export abstract class RangeShape extends HostObject {
  constructor(
    readonly workbook: Workbook,
    readonly sheetId: string,
    readonly area: Area
  ) {
    super();
    checkedArea(area);
  }

  abstract at(area: Area): Range;

  get sheet(): GridSheet {
    return this.workbook.sheet(this.sheetId);
  }

  get Address(): string {
    return formatAddress(this.sheet.name, this.area);
  }

  get AddressLocal(): string {
    return this.Address;
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

  get IsEntireColumn(): boolean {
    return this.area.rows === lastRow;
  }

  get IsEntireRow(): boolean {
    return this.area.columns === lastColumn;
  }

  get Left(): number {
    return this.points(0, this.area.column, (index) => this.sheet.columnWidth(index));
  }

  get Top(): number {
    return this.points(0, this.area.row, (index) => this.sheet.rowHeight(index));
  }

  get Width(): number {
    const { column, columns } = this.area;
    return this.points(column, column + columns, (index) => this.sheet.columnWidth(index));
  }

  get Height(): number {
    const { row, rows } = this.area;
    return this.points(row, row + rows, (index) => this.sheet.rowHeight(index));
  }

  GetCell(row: number, column: number): Range {
    const { area } = this;
    return this.at({ row: area.row + row, column: area.column + column, rows: 1, columns: 1 });
  }

  GetResizedRange(rows: number, columns: number): Range {
    const { area } = this;
    return this.at({ ...area, rows: area.rows + rows, columns: area.columns + columns });
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

  GetLastColumn(): Range {
    return this.GetColumn(this.area.columns - 1);
  }

  GetLastCell(): Range {
    return this.GetCell(this.area.rows - 1, this.area.columns - 1);
  }

  GetRowsBelow(count: number | null): Range {
    return this.at({ ...this.area, row: this.area.row + this.area.rows, rows: count ?? 1 });
  }

  GetRowsAbove(count: number | null): Range {
    return this.at({ ...this.area, row: this.area.row - (count ?? 1), rows: count ?? 1 });
  }

  GetColumnsAfter(count: number | null): Range {
    const { column, columns } = this.area;
    return this.at({ ...this.area, column: column + columns, columns: count ?? 1 });
  }

  GetColumnsBefore(count: number | null): Range {
    return this.at({ ...this.area, column: this.area.column - (count ?? 1), columns: count ?? 1 });
  }

  GetEntireColumn(): Range {
    return this.at({ ...this.area, row: 0, rows: lastRow });
  }

  GetEntireRow(): Range {
    return this.at({ ...this.area, column: 0, columns: lastColumn });
  }

  GetIntersection(other: Range | string): Range {
    const range = this.GetIntersectionOrNullObject(other);
    if (!range) throw new HostError("ItemNotFound");
    return range;
  }

  GetIntersectionOrNullObject(other: Range | string): Range | null {
    const common = intersect(this.area, this.areaOf(other));
    return common ? this.at(common) : null;
  }

  GetBoundingRect(other: Range | string): Range {
    return this.at(union(this.area, this.areaOf(other)));
  }

  isWithin(area: Area): boolean {
    return covers(area, this.area);
  }

  private areaOf(other: Range | string): Area {
    if (typeof other === "string") return parseAddress(other).area;
    if (other.sheetId !== this.sheetId) throw new HostError("InvalidArgument");
    return other.area;
  }

  private points(from: number, to: number, pixelsAt: (index: number) => number): number {
    let pixels = 0;
    for (let index = from; index < to; index++) pixels += pixelsAt(index);
    return pixels * pointsPerPixel;
  }
}
