import { yearAndMonth } from "../../../src/core/calendar";
import type { RegionData } from "../../../src/core/scenario/regionData";
import type { LongRow } from "./region";

/** What was read, as the table that a layout was made of. */
export function longOf({ observations, units }: RegionData): readonly LongRow[] {
  return observations.map(({ period, unit, profession, contacts, cost }) => ({
    period:
      period.unit === "year"
        ? String(period.year)
        : `${yearAndMonth(period.month).year}-${String(yearAndMonth(period.month).month).padStart(2, "0")}`,
    unit: unit === null || units.length === 1 ? null : units[unit]!.name,
    profession,
    contacts,
    cost: cost === null ? null : cost / 100,
  }));
}
