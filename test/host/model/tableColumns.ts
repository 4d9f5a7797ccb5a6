import { HostError } from "../wire/hostError";
import { HostCollection, HostObject } from "../wire/hostObject";
import type { Range } from "./range";
import type { Table } from "./table";

export class TableColumnCollection extends HostCollection<TableColumn> {
  constructor(private readonly table: Table) {
    super();
  }

  items(): TableColumn[] {
    return this.table.record.columns.map(({ id }) => new TableColumn(this.table, id));
  }

  /** By id where it is a number, by name where it is a text. */
  find(key: string | number): TableColumn | undefined {
    const items = this.items();
    const byId = items.find(({ Id }) => String(Id) === String(key));
    if (typeof key === "number") return byId;
    return items.find(({ Name }) => Name.toLowerCase() === key.toLowerCase()) ?? byId;
  }

  /** The values are one for every cell of the column, its header first. */
  Add(index: number | null, values: unknown, name: string | null): TableColumn {
    const { table } = this;
    table.edit();
    const { record } = table;
    const at = index === null || index === -1 ? record.columns.length : index;
    if (at < 0 || at > record.columns.length) throw new HostError("InvalidArgument");
    const { area } = record;
    const place = { ...area, column: area.column + at, columns: 1 };
    const id = table.nextColumnId();
    const isLast = at === record.columns.length;
    if (!isLast || !isBlank(table, place.column)) table.addCells(place, "Right");
    table.change(() => {
      record.area = { ...area, columns: area.columns + 1 };
      record.columns.splice(at, 0, { id, name: name ?? "" });
      const column = table.range(place);
      const matrix = Array.isArray(values) ? values : undefined;
      if (matrix) column.Formulas = matrix;
      else if (values !== null) column.Formulas = values;
      if (name !== null && record.showHeaders) table.sheet.write({ ...place, rows: 1 }, [[name]]);
      table.nameColumns();
    });
    return new TableColumn(table, id);
  }
}

function isBlank(table: Table, column: number): boolean {
  const { row, rows } = table.record.area;
  return table.sheet
    .read({ row, column, rows, columns: 1 })
    .every(([cell]) => cell?.kind === "Empty");
}

export class TableColumn extends HostObject {
  constructor(
    private readonly table: Table,
    private readonly id: number
  ) {
    super();
  }

  override get itemId(): number {
    return this.id;
  }

  get Id(): number {
    return this.id;
  }

  get Index(): number {
    const index = this.table.record.columns.findIndex(({ id }) => id === this.id);
    if (index < 0) throw new HostError("ItemNotFound");
    return index;
  }

  get Name(): string {
    return this.table.columnNames()[this.Index] ?? "";
  }

  set Name(value: unknown) {
    const { table } = this;
    table.edit();
    const name = String(value);
    const index = this.Index;
    const isTaken = table
      .columnNames()
      .some((each, other) => other !== index && each.toLowerCase() === name.toLowerCase());
    if (name === "" || isTaken) throw new HostError("InvalidArgument");
    table.renameColumn(index, name);
  }

  get Values(): unknown[][] {
    return this.GetRange().Values;
  }

  set Values(values: unknown) {
    this.GetRange().Values = values;
  }

  GetRange(): Range {
    return this.within(this.table.GetRange());
  }

  GetHeaderRowRange(): Range {
    return this.within(this.table.GetHeaderRowRange());
  }

  GetDataBodyRange(): Range {
    return this.within(this.table.GetDataBodyRange());
  }

  GetTotalRowRange(): Range {
    return this.within(this.table.GetTotalRowRange());
  }

  Delete(): void {
    const { table, Index: index } = this;
    table.edit();
    // Ours: Excel's own client keeps one column.
    if (table.record.columns.length === 1) throw new HostError("InvalidOperation");
    const range = this.GetRange();
    const { area } = table.record;
    table.removeCells(range.area, "Left");
    table.change(() => {
      table.record.area = { ...area, columns: area.columns - 1 };
      table.record.columns.splice(index, 1);
    });
  }

  private within(range: Range): Range {
    return range.GetColumn(this.Index);
  }
}
