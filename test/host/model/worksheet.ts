import { SheetNames } from "./names";
import { lastColumn, lastRow, parseAddress } from "../address";
import type { Area, GridSheet } from "../grid/grid";
import { HostError } from "../wire/hostError";
import { HostObject } from "../wire/hostObject";
import { ChartCollection } from "./charts";
import { WorksheetCustomPropertyCollection } from "./customProperties";
import { PageBreakCollection } from "./pageBreaks";
import { PageLayout } from "./pageLayout";
import { WorksheetProtection } from "./protection";
import { Range } from "./range";
import { oneOf, readColor } from "./styleValue";
import { TableCollection } from "./tables";
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
    this.workbook.editableStructure(true);
    const before = this.sheet.name;
    const after = this.workbook.checkedSheetName(name, this.sheetId);
    this.workbook.formulas.through(() => (this.sheet.name = after));
    this.workbook.markChanged();
    this.workbook.events.renamed(this.sheetId, before, after);
  }

  get Position(): number {
    return this.sheet.position;
  }

  set Position(position: number) {
    this.workbook.editableStructure(true);
    const count = this.workbook.grid.sheets().length;
    if (!Number.isInteger(position) || position < 0 || position >= count) {
      throw new HostError("InvalidArgument");
    }
    this.sheet.position = position;
  }

  get Visibility(): string {
    return this.workbook.record(this.sheetId).visibility;
  }

  set Visibility(value: unknown) {
    this.workbook.editableStructure(true);
    const after = oneOf(["Visible", "Hidden", "VeryHidden"], value);
    const record = this.workbook.record(this.sheetId);
    const before = record.visibility;
    // Documented for deleting; that the last visible sheet cannot be hidden either is our reading.
    if (after !== "Visible" && this.isLastVisible) throw new HostError("InvalidOperation");
    record.visibility = after;
    this.sheet.hidden = after !== "Visible";
    if (before !== after) this.workbook.events.shown(this.sheetId, before, after);
  }

  get TabColor(): string {
    return this.sheet.tabColor;
  }

  set TabColor(color: unknown) {
    this.workbook.editableStructure();
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

  get Tables(): TableCollection {
    return new TableCollection(this.workbook, this.sheetId);
  }

  get Names(): SheetNames {
    return new SheetNames();
  }

  get Charts(): ChartCollection {
    return new ChartCollection(this.workbook, this.sheetId);
  }

  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this.workbook, this.sheetId);
  }

  get PageLayout(): PageLayout {
    return new PageLayout(this.workbook, this.sheetId);
  }

  get HorizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.workbook, this.sheetId, "rows");
  }

  get VerticalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.workbook, this.sheetId, "columns");
  }

  get CustomProperties(): WorksheetCustomPropertyCollection {
    return new WorksheetCustomPropertyCollection(this.workbook, this.sheetId);
  }

  /** Documented: a hidden sheet cannot be activated. */
  Activate(): void {
    if (this.Visibility !== "Visible") throw new HostError("InvalidOperation");
    this.sheet.activate();
    this.workbook.events.selectionChanged();
  }

  /** The whole workbook: what this sheet needs may stand on others. */
  async Calculate(): Promise<void> {
    this.workbook.markChanged();
    await this.workbook.settle();
  }

  Delete(): void {
    this.workbook.editableStructure(true);
    // Documented: a workbook keeps at least one visible sheet, and a very hidden one cannot be deleted.
    if (this.isLastVisible || this.Visibility === "VeryHidden") {
      throw new HostError("InvalidOperation");
    }
    const { contents, formulas, events } = this.workbook;
    const isHere = ({ sheetId }: { readonly sheetId: string }) => sheetId === this.sheetId;
    formulas.through(() => {
      this.sheet.remove();
      remove(contents.tables, isHere);
      remove(contents.charts, isHere);
      delete contents.worksheets[this.sheetId];
    });
    this.workbook.markChanged();
    events.deleted(this.sheetId);
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

  private get isLastVisible(): boolean {
    const visible = this.workbook.Worksheets.items().filter(
      ({ Visibility }) => Visibility === "Visible"
    );
    return visible.length === 1 && visible[0]!.Id === this.sheetId;
  }

  private get sheet(): GridSheet {
    return this.workbook.sheet(this.sheetId);
  }

  private range(area: Area): Range {
    return new Range(this.workbook, this.sheetId, area);
  }
}

function remove<T>(from: T[], isGone: (item: T) => boolean): void {
  from.splice(0, Infinity, ...from.filter((each) => !isGone(each)));
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
