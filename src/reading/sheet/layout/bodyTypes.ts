import type { LoadedCell } from "../sourceTable";
import type { LabelRole } from "./crossTypes";

/** By role; of several columns of one role the last. */
export interface LabelsOfRow extends Iterable<readonly [LabelRole, LoadedCell]> {
  readonly get: (role: LabelRole) => LoadedCell | undefined;
  readonly has: (role: LabelRole) => boolean;
}

/** A row of numbers with what its labels say, those that stand above it included. */
export interface BodyRow {
  /** In the grid. */
  readonly index: number;
  readonly labels: LabelsOfRow;
}

/** Rows of the grid. */
export interface Group {
  readonly head: number;
  readonly rows: readonly number[];
}

export interface Body {
  readonly rows: readonly BodyRow[];
  /** Add up others, as their labels say. */
  readonly sums: readonly number[];
  /** Labels of groups on rows of their own, with the group's sum or without numbers. */
  readonly heads: readonly number[];
  /** What is written beside a group's label, to be held against its rows. */
  readonly groups: readonly Group[];
  /** Sums by nothing but their numbers. */
  readonly recognised: readonly number[];
  /** Called as what is worked out from units: no unit, and not read. */
  readonly noUnits: readonly number[];
  readonly repeatedHeadings: readonly number[];
  /** By heading, how many cells took what stands above them. */
  readonly filledDown: ReadonlyMap<string, number>;
}
