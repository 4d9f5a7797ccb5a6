import { type Problems, sourcePlace } from "./problems";
import type { SourceColumn, SourceTable } from "./sourceTable";

interface Sums {
  rows: number;
  contacts: number | null;
  cost: number | null;
  readonly written: Set<string>;
}

/**
 * Rows that are neither outcome nor forecast, or of a profession that the user leaves out: shown
 * with what they come to.
 */
export class LeftOut {
  private readonly byColumn = new Map<SourceColumn, Sums>();

  /** @param cost öre */
  add(
    column: SourceColumn,
    text: string | null,
    contacts: number | null,
    cost: number | null
  ): void {
    const sums = this.byColumn.get(column) ?? {
      rows: 0,
      contacts: null,
      cost: null,
      written: new Set<string>(),
    };
    this.byColumn.set(column, sums);
    sums.rows += 1;
    sums.contacts = added(sums.contacts, contacts);
    sums.cost = added(sums.cost, cost);
    if (text !== null) sums.written.add(text);
  }

  report({ source, sheet }: SourceTable, problems: Problems): void {
    for (const [{ heading, meaning }, { written, ...sums }] of this.byColumn)
      problems.report(sourcePlace(source.place, sheet, heading), {
        code: meaning === "profession" ? "profession.leftOut" : "row.notOutcome",
        ...sums,
        written: [...written],
      });
  }
}

function added(sum: number | null, value: number | null): number | null {
  return value === null ? sum : (sum ?? 0) + value;
}
