import type { LoadedCell } from "../sourceTable";
import type { LabelsOfRow } from "./bodyTypes";
import type { LabelColumn, LabelRole } from "./crossTypes";

/** What the labels of a row say, without a copy of them: a table may have a million rows. */
export class RowLabels implements LabelsOfRow {
  /** @param filled cells that took what stands above them, by column */
  constructor(
    private readonly row: readonly LoadedCell[],
    private readonly labels: readonly LabelColumn[],
    private readonly filled: ReadonlyMap<number, LoadedCell> | null
  ) {}

  /** The last of them where several columns have one role. */
  get(role: LabelRole): LoadedCell | undefined {
    let found: LoadedCell | undefined;
    for (const one of this.labels) if (one.role === role) found = this.cellOf(one);
    return found;
  }

  has(role: LabelRole): boolean {
    return this.labels.some((one) => one.role === role);
  }

  *[Symbol.iterator](): Generator<readonly [LabelRole, LoadedCell]> {
    for (const one of this.labels) yield [one.role, this.cellOf(one)];
  }

  private cellOf({ column }: LabelColumn): LoadedCell {
    return this.filled?.get(column) ?? this.row[column]!;
  }
}
