import { lastColumn, lastRow, parseAddress } from "../address";
import type { Area, GridSheet } from "../grid/grid";
import { HostError } from "../wire/hostError";
import { HostObject } from "../wire/hostObject";
import { Range } from "./range";
import { readColor } from "./styleValue";
import type { Workbook } from "./workbook";

export class Worksheet extends HostObject {
  constructor(
    private readonly workbook: Workbook,
    private readonly sheetId: string
  ) {
    super();
  }

  override get itemId(): string {
    return this.sheetId;
  }

  get Id(): string {
    return this.sheetId;
  }

  get Name(): string {
    return this.sheet.name;
  }

  set Name(name: unknown) {
    this.sheet.name = this.workbook.checkedSheetName(name, this.sheetId);
    this.workbook.markChanged();
  }

  get Position(): number {
    return this.workbook.grid.sheets().findIndex(({ id }) => id === this.sheetId);
  }

  /** Sheets cannot be hidden in this host yet. */
  get Visibility(): string {
    return "Visible";
  }

  get TabColor(): string {
    return this.sheet.tabColor;
  }

  set TabColor(color: unknown) {
    this.sheet.tabColor = color === "" ? "" : readColor(color);
  }

  get ShowGridlines(): boolean {
    return this.sheet.gridlines;
  }

  /** The client sets the property by another name than it reads it by. */
  set Gridlines(visible: boolean) {
    this.sheet.gridlines = visible;
  }

  get FreezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.sheet);
  }

  Activate(): void {
    this.sheet.activate();
  }

  Delete(): void {
    // Documented: a workbook keeps at least one visible sheet.
    if (this.workbook.grid.sheets().length === 1) throw new HostError("InvalidOperation");
    this.sheet.remove();
    this.workbook.markChanged();
  }

  /** Without an address it is the whole sheet; the address may also be a name. */
  GetRange(address: string | null): Range {
    if (address === null)
      return this.range({ row: 0, column: 0, rows: lastRow, columns: lastColumn });
    const named = this.workbook.Names.find(address);
    return named ? named.GetRange() : this.range(parseAddress(address).area);
  }

  GetCell(row: number, column: number): Range {
    return this.range({ row, column, rows: 1, columns: 1 });
  }

  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return this.range({ row, column, rows, columns });
  }

  /** An empty sheet answers with its first cell, as documented. */
  async GetUsedRange(): Promise<Range> {
    return (await this.GetUsedRangeOrNullObject()) ?? this.GetCell(0, 0);
  }

  /** Cells with a value, spilled ones included; a format alone does not count in this host. */
  async GetUsedRangeOrNullObject(): Promise<Range | null> {
    await this.workbook.settle();
    const area = this.sheet.usedArea();
    return area ? this.range(area) : null;
  }

  private get sheet(): GridSheet {
    return this.workbook.sheet(this.sheetId);
  }

  private range(area: Area): Range {
    return new Range(this.workbook, this.sheetId, area);
  }
}

export class WorksheetFreezePanes extends HostObject {
  constructor(private readonly sheet: GridSheet) {
    super();
  }

  FreezeRows(count: number | null): void {
    this.sheet.frozen = { ...this.sheet.frozen, rows: count ?? 1 };
  }

  FreezeColumns(count: number | null): void {
    this.sheet.frozen = { ...this.sheet.frozen, columns: count ?? 1 };
  }

  FreezeAt(frozen: Range | string): void {
    const area = typeof frozen === "string" ? parseAddress(frozen).area : frozen.area;
    this.sheet.frozen = {
      rows: area.rows === lastRow ? 0 : area.row + area.rows,
      columns: area.columns === lastColumn ? 0 : area.column + area.columns,
    };
  }

  Unfreeze(): void {
    this.sheet.frozen = { rows: 0, columns: 0 };
  }
}
