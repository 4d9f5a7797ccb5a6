import { type Problems, sourcePlace } from "./problems";
import type { SourceTable, TableRow } from "./sourceTable";

/** So many rows of one key are told one by one; more are as they should be in a ledger. */
const MOST_TOLD = 10;

/** Rows of the same period, unit and profession as others: they are added up, and told of. */
export class RepeatedRows {
  private readonly byTable = new Map<SourceTable, [row: TableRow, first: TableRow][]>();

  add(row: TableRow, first: TableRow): void {
    const known = this.byTable.get(row.table);
    if (known) known.push([row, first]);
    else this.byTable.set(row.table, [[row, first]]);
  }

  report(problems: Problems): void {
    for (const [{ source, sheet }, rows] of this.byTable)
      if (rows.length > MOST_TOLD)
        problems.report(sourcePlace(source.place, sheet), {
          code: "row.summed",
          rows: rows.length,
        });
      else
        for (const [row, first] of rows) {
          const other = { place: first.table.source.place, row: first.number };
          row.report(undefined, { code: "row.duplicate", other });
        }
  }
}
