import type { DataSource } from "../../../core/scenario/workspace";
import type { Grid } from "./grid";

/** The cells of a source, its sheet's name, and what the user has said of it. */
export interface SourceCells {
  readonly source: DataSource;
  readonly sheet: string;
  /** Of Excel's own: the first row is the heading row, whatever stands there. */
  readonly isTable?: boolean;
  readonly grid: Grid;
  /** Texts above the first table and below the last figures, which say the unit of money. */
  readonly around?: readonly string[];
}
