import type { CellValue } from "../../core/cellValue";
import type { Hiding } from "../../core/smallCells";
import type { Area } from "../../formula/text/area";
import type { FormulaPlace } from "../../formula/text/cellPlace";
import type { CellSet } from "./cellSet";

/** follows: it is reckoned from a cell that is hidden, and would give it back. */
export type HiddenWhy = Hiding | "follows";

/** A formula where it stands, with what it shows. */
export interface ShownFormula extends FormulaPlace {
  /** With or without "=". */
  readonly formula: string;
  readonly value: CellValue;
  /** The cells that it fills. */
  readonly area: Area;
  /** What it shows is worked out anew elsewhere, and may be another: nobody vouches for this. */
  readonly isOurs: boolean;
}

/** Cells that are not to be shown, and formulas that have to be values for it. */
export interface HidingPlan {
  /** How many cells are hidden for their own sake. */
  readonly small: number;
  readonly hidden: CellSet<HiddenWhy>;
  /**
   * Formulas that become the values that they show: of sums of hidden cells, which have cover, and
   * those that fill hidden cells among others.
   */
  readonly frozen: readonly ShownFormula[];
}
