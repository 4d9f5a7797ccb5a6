import type { LoadedCell } from "../sourceTable";
import type { BodyRow, LabelsOfRow } from "./bodyTypes";
import type { LabelColumn, LabelRole } from "./crossTypes";

/**
 * A row and what its labels say, without a copy of them and as one object: a table may have a million
 * rows.
 */
export class LabelledRow implements BodyRow, LabelsOfRow {
  /** @param filled cells that took what stands above them, by column */
  constructor(
    readonly index: number,
    private readonly row: readonly LoadedCell[],
    private readonly columns: readonly LabelColumn[],
    private readonly filled: ReadonlyMap<number, LoadedCell> | null
  ) {}

  get labels(): LabelsOfRow {
    return this;
  }

  /** The last of them where several columns have one role. */
  get(role: LabelRole): LoadedCell | undefined {
    let found: LoadedCell | undefined;
    for (const one of this.columns) if (one.role === role) found = this.cellOf(one);
    return found;
  }

  has(role: LabelRole): boolean {
    return this.columns.some((one) => one.role === role);
  }

  *[Symbol.iterator](): Generator<readonly [LabelRole, LoadedCell]> {
    for (const one of this.columns) yield [one.role, this.cellOf(one)];
  }

  private cellOf({ column }: LabelColumn): LoadedCell {
    return this.filled?.get(column) ?? this.row[column]!;
  }
}
