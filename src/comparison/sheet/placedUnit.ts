import type { Table } from "../../sheet/sheetLayout";
import type { Unit } from "../../core/scenario/regionData";

/** A column of the overview: an alternative's cost, or its change. */
export type OverviewKey = "unit" | `cost ${number}` | `change ${number}`;

export type Overview = Table<OverviewKey>;

/** A unit with its position in the scenario. */
export interface PlacedUnit {
  readonly unit: Unit;
  readonly position: number;
}
