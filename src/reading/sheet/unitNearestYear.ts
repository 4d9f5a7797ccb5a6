import { yearAndMonth } from "../../core/calendar";
import type { RegionData, Unit } from "../../core/scenario/regionData";
import { type Problems, sourcePlace } from "./problems";
import type { SourceColumn, SourceTable } from "./sourceTable";
import { TRAITS } from "./unitFacts";
import type { UnitRows } from "./unitRow";

interface Lack {
  readonly years: Set<number>;
  readonly units: Set<Unit>;
}

/** Years with contacts for which a unit's value is that of another year; told once a column. */
export function reportNearestYears(
  units: readonly UnitRows[],
  { units: all, observations }: RegionData,
  problems: Problems
): void {
  const outcome = new Map<Unit, Set<number>>(all.map((unit) => [unit, new Set()]));
  for (const { kind, unit, period } of observations)
    if (kind === "outcome")
      outcome
        .get(all[unit]!)!
        .add(period.unit === "year" ? period.year : yearAndMonth(period.month).year);
  const lacks = new Map<SourceColumn, Lack & { readonly table: SourceTable }>();
  for (const { unit, rows } of units)
    for (const trait of TRAITS) {
      const years = [...(outcome.get(unit) ?? [])].filter((year) => isAnothers(unit, trait, year));
      const row = rows.find((one) => one.column(trait));
      if (years.length === 0 || !row) continue;
      const column = row.column(trait)!;
      const lack = lacks.get(column) ?? { years: new Set(), units: new Set(), table: row.table };
      lacks.set(column, lack);
      lack.units.add(unit);
      for (const year of years) lack.years.add(year);
    }
  for (const [{ heading }, { years, units: some, table }] of lacks)
    problems.report(sourcePlace(table.source.place, table.sheet, heading), {
      code: "unit.nearestYear",
      years: [...years].sort((a, b) => a - b),
      units: some.size,
    });
}

/** Nobody is listed with a unit before it opens and after it closes: that has been told. */
function isAnothers({ byYear }: Unit, trait: (typeof TRAITS)[number], year: number): boolean {
  const values = byYear?.[trait] ?? [];
  if (values.length === 0 || values.some((one) => one.year === year)) return false;
  const [first, last] = [values[0]!, values[values.length - 1]!];
  const closed = last.value === 0 && year > last.year;
  const opening = first.value === 0 && year < first.year;
  return !closed && !opening;
}
