import { type Problems, sourcePlace } from "./problems";
import { RowTally } from "./rowTally";
import type { SourceColumn, SourceTable } from "./sourceTable";

interface Written {
  readonly tally: RowTally;
  readonly written: Set<string>;
}

/**
 * Rows that are neither outcome nor forecast, or of a profession that the user leaves out: shown
 * with what they come to.
 */
export class LeftOut {
  private readonly byColumn = new Map<SourceColumn, Written>();

  /** @param cost öre */
  add(
    column: SourceColumn,
    text: string | null,
    contacts: number | null,
    cost: number | null
  ): void {
    const known = this.byColumn.get(column) ?? { tally: new RowTally(), written: new Set() };
    this.byColumn.set(column, known);
    known.tally.add(contacts, cost);
    if (text !== null) known.written.add(text);
  }

  report({ source, sheet }: SourceTable, problems: Problems): void {
    for (const [{ heading, meaning }, { written, tally }] of this.byColumn)
      problems.report(sourcePlace(source.place, sheet, heading), {
        code: meaning === "profession" ? "profession.leftOut" : "row.notOutcome",
        ...tally.sums(),
        written: [...written],
      });
  }
}
