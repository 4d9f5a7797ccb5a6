import { contains } from "../area";
import type { Area } from "../grid/grid";
import { HostError } from "../wire/hostError";
import { deleteCells, insertCells } from "./cellShift";
import type { TableRecord } from "./contents";
import { Range } from "./range";
import { RecordedObject, recordedProperties, truth } from "./recorded";
import { bracketed, inReferences } from "./structuredReference";
import { TableColumnCollection } from "./tableColumns";
import { checkedTableArea, checkedTableName } from "./tableRules";
import { TableRowCollection } from "./tableRows";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

const style = {
  initial: "TableStyleMedium2",
  check(value: unknown) {
    if (typeof value !== "string") throw new HostError("InvalidArgument");
    const [, kind, number] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(value) ?? [];
    const last = { Light: 21, Medium: 28, Dark: 11 }[kind ?? ""] ?? 0;
    if (value !== "" && (Number(number) < 1 || Number(number) > last || !kind)) {
      throw new HostError("InvalidArgument");
    }
    return value;
  },
};

export class Table extends RecordedObject {
  constructor(
    readonly workbook: Workbook,
    readonly record: TableRecord
  ) {
    super(record.properties, () => workbook.editable(record.sheetId));
  }

  override get itemId(): string {
    return this.record.id;
  }

  get Id(): string {
    return this.record.id;
  }

  get Name(): string {
    return this.record.name;
  }

  set Name(value: unknown) {
    this.edit();
    const old = this.record.name;
    const name = checkedTableName(this.workbook, value, this.record.id);
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}_.\\\\])${escaped(old)}(?=\\[)`, "giu");
    this.workbook.formulas.rename((written) => written.replace(pattern, () => name));
    this.record.name = name;
  }

  get ShowHeaders(): boolean {
    return this.record.showHeaders;
  }

  set ShowHeaders(shown: boolean) {
    this.edit();
    if (shown === this.record.showHeaders) return;
    this.change(() => {
      this.record.columns = this.record.columns.map(({ id }, index) => ({
        id,
        name: this.columnNames()[index] ?? "",
      }));
      const { area } = this.record;
      if (!shown) this.sheet.clear({ ...area, rows: 1 }, "contents");
      if (shown && area.row === 0) throw new HostError("InvalidOperation");
      this.record.showHeaders = shown;
      this.record.area = shown
        ? { ...area, row: area.row - 1, rows: area.rows + 1 }
        : { ...area, row: area.row + 1, rows: area.rows - 1 };
      if (shown) this.writeHeaders();
    });
  }

  get ShowTotals(): boolean {
    return this.record.showTotals;
  }

  set ShowTotals(shown: boolean) {
    this.edit();
    if (shown === this.record.showTotals) return;
    const { area } = this.record;
    const below = { ...area, row: area.row + area.rows, rows: 1 };
    if (shown) {
      this.makeRoom(below);
      this.change(() => {
        this.record.area = { ...area, rows: area.rows + 1 };
        this.record.showTotals = true;
      });
      this.writeTotals(below);
    } else {
      this.sheet.clear({ ...below, row: below.row - 1 }, "all");
      this.change(() => {
        this.record.area = { ...area, rows: area.rows - 1 };
        this.record.showTotals = false;
      });
    }
  }

  get Columns(): TableColumnCollection {
    return new TableColumnCollection(this);
  }

  get Rows(): TableRowCollection {
    return new TableRowCollection(this);
  }

  get Worksheet(): Worksheet {
    return this.workbook.Worksheets.GetItem(this.record.sheetId);
  }

  GetRange(): Range {
    return this.range(this.record.area);
  }

  GetHeaderRowRange(): Range {
    if (!this.record.showHeaders) throw new HostError("ItemNotFound");
    return this.range({ ...this.record.area, rows: 1 });
  }

  GetDataBodyRange(): Range {
    return this.range(this.bodyArea);
  }

  GetTotalRowRange(): Range {
    const { area, showTotals } = this.record;
    if (!showTotals) throw new HostError("ItemNotFound");
    return this.range({ ...area, row: area.row + area.rows - 1, rows: 1 });
  }

  /** Documented: the row of headers stays where it is, and old and new table overlap. */
  Resize(newRange: Range | string): void {
    this.edit();
    const range =
      typeof newRange === "string" ? this.Worksheet.GetRange(newRange) : (newRange as Range);
    const { area } = this.record;
    const headerRows = this.record.showHeaders ? 1 : 0;
    const isPossible =
      range.sheetId === this.record.sheetId &&
      range.area.row === area.row &&
      range.area.rows > headerRows &&
      range.area.column < area.column + area.columns &&
      area.column < range.area.column + range.area.columns;
    if (!isPossible) throw new HostError("InvalidArgument");
    checkedTableArea(this.workbook, range.sheetId, range.area, this.record.id);
    this.change(() => {
      const ids = new Map(this.record.columns.map(({ id }, index) => [area.column + index, id]));
      this.record.area = range.area;
      this.record.columns = Array.from({ length: range.area.columns }, (_, index) => ({
        id: ids.get(range.area.column + index) ?? this.nextColumnId(),
        name: "",
      }));
      this.nameColumns();
    });
  }

  ConvertToRange(): Range {
    const range = this.GetRange();
    this.edit();
    // Formulas keep the addresses that they have in the grid.
    this.remove();
    return range;
  }

  Delete(): void {
    this.edit();
    const { area } = this.record;
    this.workbook.formulas.through(() => this.remove());
    this.sheet.clear(area, "all");
    this.workbook.formulas.forget(this.record.sheetId, area);
    this.workbook.markChanged();
  }

  /** Nothing is filtered in this host. */
  ClearFilters(): void {}
  ReapplyFilters(): void {}

  get sheet() {
    return this.workbook.sheet(this.record.sheetId);
  }

  get bodyArea(): Area {
    const { area, showHeaders, showTotals } = this.record;
    const above = showHeaders ? 1 : 0;
    return { ...area, row: area.row + above, rows: area.rows - above - (showTotals ? 1 : 0) };
  }

  range(area: Area): Range {
    return new Range(this.workbook, this.record.sheetId, area);
  }

  edit(): void {
    this.workbook.editable(this.record.sheetId, this.record.area);
  }

  change(work: () => void): void {
    this.workbook.formulas.through(work);
    this.workbook.markChanged();
  }

  columnNames(): string[] {
    const { showHeaders, area, columns } = this.record;
    if (!showHeaders) return columns.map(({ name }) => name);
    return this.sheet.read({ ...area, rows: 1 })[0]!.map(({ value }) => String(value ?? ""));
  }

  nextColumnId(): number {
    return Math.max(0, ...this.record.columns.map(({ id }) => id)) + 1;
  }

  /** Formulas that name the column follow; those of its own rows and those with the table's name. */
  renameColumn(index: number, name: string): void {
    const old = this.columnNames()[index] ?? "";
    const { sheetId, area } = this.record;
    const pattern = new RegExp(`(?<=\\[@?\\[?)${escaped(bracketed(old))}(?=\\])`, "giu");
    this.workbook.formulas.rename((written, formulaSheet, row, column) => {
      const isWithin = formulaSheet === sheetId && contains(area, row, column);
      return inReferences(written, (table, inside) =>
        table.toLowerCase() === this.Name.toLowerCase() || (table === "" && isWithin)
          ? inside.replace(pattern, () => bracketed(name))
          : inside
      );
    });
    this.change(() => {
      this.record.columns[index]!.name = name;
      if (this.record.showHeaders) this.writeHeaders();
    });
  }

  /** Fills empty headers, numbers repeated ones, and makes text of the others, as Excel does. */
  nameColumns(): void {
    const taken = new Set<string>();
    const names = this.columnNames().map((name, index) => {
      let free = name.trim() === "" ? `${this.workbook.language.column}${index + 1}` : name;
      for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name}${number}`;
      taken.add(free.toLowerCase());
      return free;
    });
    this.record.columns = this.record.columns.map(({ id }, index) => ({ id, name: names[index]! }));
    if (this.record.showHeaders) this.writeHeaders();
  }

  /** Moves what stands below the table, where something does. */
  makeRoom(below: Area): void {
    const { workbook, record } = this;
    const used = this.sheet.usedArea();
    const isFree = !used || used.row + used.rows <= below.row;
    const hasOthers = workbook.contents.tables.some(
      ({ sheetId, area }) => sheetId === record.sheetId && area.row >= below.row
    );
    if (isFree && !hasOthers) return;
    insertCells(workbook, record.sheetId, below, "Down");
  }

  removeCells(area: Area, shift: "Up" | "Left"): void {
    deleteCells(this.workbook, this.record.sheetId, area, shift);
  }

  addCells(area: Area, shift: "Down" | "Right"): void {
    insertCells(this.workbook, this.record.sheetId, area, shift);
  }

  writeHeaders(): void {
    const names = this.record.columns.map(({ name }) => name);
    this.sheet.write({ ...this.record.area, rows: 1 }, [names]);
  }

  private writeTotals(row: Area): void {
    const last = this.columnNames().at(-1) ?? "";
    const range = this.range(row);
    const cells: unknown[] = new Array(row.columns).fill("");
    cells[0] = this.workbook.language.total;
    if (row.columns > 1) cells[row.columns - 1] = `=SUBTOTAL(109,[${last}])`;
    range.Formulas = [cells];
  }

  private remove(): void {
    const { tables } = this.workbook.contents;
    tables.splice(tables.indexOf(this.record), 1);
  }
}

recordedProperties(Table, {
  Style: style,
  ShowBandedRows: truth(true),
  ShowBandedColumns: truth(false),
  ShowFilterButton: truth(true),
  HighlightFirstColumn: truth(false),
  HighlightLastColumn: truth(false),
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
