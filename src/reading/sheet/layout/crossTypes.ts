import type { ColumnMeaning } from "../readingProblem";
import type { HeadingKey } from "./headingKey";
import type { CountedMeaning } from "./measureOf";

export type { CountedMeaning };

/** What the cells of a column beside the numbers tell of their row. */
export type LabelRole =
  | Extract<
      ColumnMeaning,
      | "period"
      | "year"
      | "month"
      | "visitDate"
      | "unit"
      | "profession"
      | "kind"
      | "currency"
      | "provider"
    >
  /** Kontakter on one row, kostnad on the next. */
  | "measure"
  /** Now a period, now a profession, now a unit: a pivot table in one column. */
  | "levels";

export interface LabelColumn {
  readonly column: number;
  readonly heading: string;
  readonly role: LabelRole;
}

export interface ValueColumn {
  readonly column: number;
  readonly heading: string;
  readonly key: HeadingKey;
  /** The heading that says outcome, forecast or budget; it may stand above another. */
  readonly marked: string | null;
  /** null: the rows tell it. */
  readonly measure: CountedMeaning | null;
  /** Adds up other columns: a check, and nothing more. */
  readonly total: boolean;
}

/**
 * A table of any shape: numbers with labels beside them and headings above them, which together
 * say of each number what it counts, when, of whom. Rows and columns are those of the grid.
 */
export interface CrossLayout {
  /** Heading rows, inclusive. */
  readonly first: number;
  readonly last: number;
  readonly labels: readonly LabelColumn[];
  readonly values: readonly ValueColumn[];
  /** Columns of numbers of which too little is known. */
  readonly others: readonly Pick<ValueColumn, "column" | "heading" | "measure">[];
}

export interface LayoutQuestion {
  /** Of Excel's own: its headings are its first row. */
  readonly isTable: boolean;
  /** By heading, what the user says that it means; null: left out. */
  readonly columns: ReadonlyMap<string, string | null>;
  /** What numbers mean that nothing names. */
  readonly measure: CountedMeaning | null;
  /** Something beside the table may tell when all of it was. */
  readonly isTimed: boolean;
}
