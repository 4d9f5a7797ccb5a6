import type { Area } from "./area";

/** Where a formula stands; row and column count from 0. */
export interface FormulaPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface CellPlace {
  readonly sheet: string;
  readonly area: Area;
}
