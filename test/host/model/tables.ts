import { covers, intersect } from "../area";
import { parseAddress } from "../address";
import { HostError } from "../wire/hostError";
import { HostCollection } from "../wire/hostObject";
import type { TableRecord } from "./contents";
import { Range } from "./range";
import { Table } from "./table";
import { checkedTableArea } from "./tableRules";
import type { Workbook } from "./workbook";

abstract class Tables extends HostCollection<Table> {
  constructor(protected readonly workbook: Workbook) {
    super();
  }

  protected abstract holds(record: TableRecord): boolean;

  items(): Table[] {
    return this.workbook.contents.tables
      .filter((each) => this.holds(each))
      .map((each) => new Table(this.workbook, each));
  }

  find(key: string | number): Table | undefined {
    const items = this.items();
    return (
      items.find(({ Id }) => Id === String(key)) ??
      items.find(({ Name }) => Name.toLowerCase() === String(key).toLowerCase())
    );
  }
}

/** The tables of the workbook or, with a sheet's id, of that sheet. */
export class TableCollection extends Tables {
  constructor(
    workbook: Workbook,
    private readonly sheetId?: string
  ) {
    super(workbook);
  }

  /** Without headers Excel puts a row of its own above, and the cells move down. */
  Add(address: Range | string, hasHeaders: boolean): Table {
    const { workbook } = this;
    const range = this.rangeOf(address);
    const { sheetId } = range;
    workbook.editable(sheetId, range.area);
    checkedTableArea(workbook, sheetId, range.area);
    let { area } = range;
    if (!hasHeaders) {
      range.at({ ...area, rows: 1 }).Insert("Down");
      area = { ...area, rows: area.rows + 1 };
    } else if (area.rows === 1) area = { ...area, rows: 2 };
    checkedTableArea(workbook, sheetId, area);
    const table = new Table(workbook, {
      id: String(workbook.contents.nextNumber++),
      sheetId,
      name: this.freeName(),
      area,
      columns: Array.from({ length: area.columns }, (_, index) => ({ id: index + 1, name: "" })),
      showHeaders: true,
      showTotals: false,
      properties: {},
    });
    workbook.formulas.through(() => {
      workbook.contents.tables.push(table.record);
      table.nameColumns();
    });
    workbook.formulas.forget(sheetId, { ...area, rows: 1 });
    workbook.markChanged();
    return table;
  }

  protected holds(record: TableRecord): boolean {
    return this.sheetId === undefined || record.sheetId === this.sheetId;
  }

  /** An address without a sheet's name is on this sheet or, in the workbook's tables, the active one. */
  private rangeOf(address: Range | string): Range {
    if (typeof address !== "string") {
      if (this.sheetId && address.sheetId !== this.sheetId) throw new HostError("InvalidArgument");
      return address;
    }
    const { sheet } = parseAddress(address);
    const worksheets = this.workbook.Worksheets;
    const worksheet = sheet
      ? worksheets.GetItem(sheet)
      : this.sheetId
        ? worksheets.GetItem(this.sheetId)
        : worksheets.GetActiveWorksheet();
    return worksheet.GetRange(address);
  }

  private freeName(): string {
    const taken = new Set(this.workbook.contents.tables.map(({ name }) => name.toLowerCase()));
    const { table } = this.workbook.language;
    let number = taken.size + 1;
    while (taken.has(`${table}${number}`.toLowerCase())) number++;
    return `${table}${number}`;
  }
}

/** The tables that lie in a range, or touch it. */
export class TableScopedCollection extends Tables {
  constructor(
    workbook: Workbook,
    private readonly range: Range,
    private readonly fullyContained: boolean
  ) {
    super(workbook);
  }

  GetFirst(): Table {
    return this.GetItemAt(0);
  }

  protected holds({ sheetId, area }: TableRecord): boolean {
    if (sheetId !== this.range.sheetId) return false;
    return this.fullyContained
      ? covers(this.range.area, area)
      : intersect(this.range.area, area) !== undefined;
  }
}
