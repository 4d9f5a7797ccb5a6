import { HostError } from "../wire/hostError";
import { HostCollection, HostObject } from "../wire/hostObject";
import type { Range } from "./range";
import type { Table } from "./table";

export class TableRowCollection extends HostCollection<TableRow> {
  constructor(private readonly table: Table) {
    super();
  }

  override get Count(): number {
    return this.table.bodyArea.rows;
  }

  override GetCount(): number {
    return this.Count;
  }

  items(): TableRow[] {
    return Array.from({ length: this.Count }, (_, index) => new TableRow(this.table, index));
  }

  find(key: string | number): TableRow | undefined {
    return this.items()[Number(key)];
  }

  /** One row or several; null and -1 put them last. What stands below the table moves down. */
  Add(index: number | null, values: unknown): TableRow {
    const { table } = this;
    table.edit();
    const rows = this.toRows(values);
    const { bodyArea } = table;
    const at = index === null || index === -1 ? bodyArea.rows : index;
    if (at < 0 || at > bodyArea.rows) throw new HostError("InvalidArgument");
    const place = { ...bodyArea, row: bodyArea.row + at, rows: rows.length };
    const { area, showTotals } = table.record;
    const enlarged = { ...area, rows: area.rows + rows.length };
    if (at === bodyArea.rows && !showTotals) table.makeRoom(place);
    else table.addCells(place, "Down");
    table.change(() => (table.record.area = enlarged));
    table.range(place).Formulas = rows;
    return new TableRow(table, at);
  }

  DeleteRowsAt(index: number, count: number | null): void {
    this.table.edit();
    const { bodyArea, record } = this.table;
    const rows = count ?? 1;
    if (index < 0 || index + rows > bodyArea.rows) throw new HostError("InvalidArgument");
    const { area } = record;
    const place = { ...bodyArea, row: bodyArea.row + index, rows };
    // A table keeps an empty row when its last one goes.
    if (rows === bodyArea.rows) {
      this.table.range(place).Clear("Contents");
      if (rows === 1) return;
      place.row++;
      place.rows--;
    }
    this.table.removeCells(place, "Up");
    this.table.change(() => (record.area = { ...area, rows: area.rows - place.rows }));
  }

  private toRows(values: unknown): unknown[][] {
    const { columns } = this.table.record;
    if (values === null) return [new Array<unknown>(columns.length).fill(null)];
    if (!Array.isArray(values) || values.length === 0) throw new HostError("InvalidArgument");
    const rows: unknown[][] = Array.isArray(values[0]) ? values : [values];
    const fits = rows.every((row) => Array.isArray(row) && row.length === columns.length);
    if (!fits) throw new HostError("InvalidArgument");
    return rows;
  }
}

export class TableRow extends HostObject {
  constructor(
    private readonly table: Table,
    private readonly index: number
  ) {
    super();
  }

  get Index(): number {
    return this.index;
  }

  get Values(): unknown[][] {
    return this.GetRange().Values;
  }

  set Values(values: unknown) {
    const isRow = Array.isArray(values) && !Array.isArray(values[0]);
    this.GetRange().Values = isRow ? [values] : values;
  }

  GetRange(): Range {
    return this.table.GetDataBodyRange().GetRow(this.index);
  }

  Delete(): void {
    this.table.Rows.DeleteRowsAt(this.index, 1);
  }
}
