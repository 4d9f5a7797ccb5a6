import type { Steps } from "./steps";

/** Where a cell stands on its sheet; row and column count from 0. */
export interface CellAt {
  readonly row: number;
  readonly column: number;
}

/** A number of contacts, and the amounts of the same contacts, which tell it to who knows a price. */
export interface CountedCell extends CellAt {
  readonly count: number;
  readonly amounts: readonly CellAt[];
  /** Whether it adds up others. */
  readonly isSum?: boolean;
}

/** Cells of contacts that may be summed with each other. */
export interface CountedTable {
  readonly cells: readonly CountedCell[];
  /** Positions among the cells whose sum may be known: the months of a unit, the units of a month. */
  readonly lines: readonly (readonly number[])[];
}

/** Cells of a sheet as they are looked for contacts in; rows are equally long. */
export interface ShownGrid extends CellAt {
  readonly cells: readonly (readonly {
    readonly value: unknown;
    /** As shown. */
    readonly text: string;
    readonly numberFormat: string;
  }[])[];
}

/** What counts contacts among the cells of a sheet. */
export type FindCounts = (sheet: string, grid: ShownGrid) => Steps<readonly CountedTable[]>;
