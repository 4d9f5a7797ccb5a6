import { foldText } from "../../core/profession";
import type { ContactRow } from "./contactRow";
import { type Problems, sourcePlace } from "./problems";
import { RowTally } from "./rowTally";
import type { SourceTable } from "./sourceTable";

/**
 * Rows that a column tells apart, Scenario or Version: none is read until the user has said which
 * of its values are, since adding them up would count the same contacts twice.
 */
export class ApartRows {
  private readonly byValue = new Map<string, RowTally>();
  private readonly kept: ReadonlySet<string> | null;

  constructor(private readonly table: SourceTable) {
    const { apart, source } = table;
    const kept = new Map(Object.entries(source.choices?.kept ?? {})).get(foldText(apart ?? ""));
    this.kept = kept === undefined ? null : new Set(kept);
  }

  /** @returns why a row is not read; null where it is */
  codeOf({ row, contacts, cost }: ContactRow): "row.apart" | "row.notKept" | null {
    const value = row.apart;
    if (value === undefined || this.kept?.has(value)) return null;
    const tally = this.byValue.get(value) ?? new RowTally();
    this.byValue.set(value, tally);
    tally.add(contacts, cost);
    return this.kept === null ? "row.apart" : "row.notKept";
  }

  report(problems: Problems): void {
    if (this.byValue.size === 0) return;
    const { source, sheet, apart } = this.table;
    const place = sourcePlace(source.place, sheet, apart ?? null);
    const values = [...this.byValue].map(([value, tally]) => ({ value, ...tally.sums() }));
    if (this.kept === null) {
      problems.report(place, { code: "row.apart", values });
      return;
    }
    for (const { value, ...sums } of values)
      problems.report(place, { code: "row.notKept", written: [value], ...sums });
  }
}
