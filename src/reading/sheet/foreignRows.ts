import type { LeftRow } from "./contactRow";
import { ForeignTally } from "./currency";
import { type Problems, sourcePlace } from "./problems";
import { RowTally } from "./rowTally";
import type { SourceTable } from "./sourceTable";

/** Rows whose money is in another currency: nothing here knows what it is in kronor. */
export class ForeignRows {
  private readonly rows = new RowTally();
  private readonly sums = new ForeignTally();

  add({ contacts, cost, foreign }: LeftRow): void {
    this.rows.add(contacts, cost);
    if (foreign) this.sums.add(foreign);
  }

  report({ source, sheet, columns }: SourceTable, problems: Problems): void {
    if (this.rows.rows === 0) return;
    const heading = columns.find(({ meaning }) => meaning === "cost")?.heading ?? null;
    problems.report(sourcePlace(source.place, sheet, heading), {
      ...{ code: "row.foreign", sums: this.sums.sums() },
      ...this.rows.sums(),
    });
  }
}
