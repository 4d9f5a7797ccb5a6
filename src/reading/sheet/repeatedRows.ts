import { type Problems, sourcePlace } from "./problems";
import type { SourceTable, TableRow } from "./sourceTable";

/** So many rows of one key are told one by one; more are as they should be in a ledger. */
const MOST_TOLD = 10;

interface Repeated {
  count: number;
  readonly first: (readonly [row: TableRow, first: TableRow])[];
}

/** Rows of the same period, unit and profession as others: they are added up, and told of. */
export class RepeatedRows {
  private readonly byTable = new Map<SourceTable, Repeated>();

  add(row: TableRow, first: TableRow): void {
    const known = this.byTable.get(row.table) ?? { count: 0, first: [] };
    this.byTable.set(row.table, known);
    known.count += 1;
    if (known.count <= MOST_TOLD) known.first.push([row, first]);
  }

  report(problems: Problems): void {
    for (const [{ source, sheet }, { count, first: told }] of this.byTable)
      if (count > MOST_TOLD)
        problems.report(sourcePlace(source.place, sheet), { code: "row.summed", rows: count });
      else
        for (const [row, first] of told) {
          const other = { place: first.table.source.place, row: first.number };
          row.report(undefined, { code: "row.duplicate", other });
        }
  }
}
