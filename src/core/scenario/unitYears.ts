import type { Unit, YearlyTrait } from "./regionData";

/**
 * What a unit was in a year. A year without a value takes that of the nearest year before it, and
 * one before them all that of the first; where no years are told one value holds for all of them.
 */
export function traitIn(
  unit: Pick<Unit, YearlyTrait | "byYear">,
  trait: YearlyTrait,
  year: number
): number | null {
  const values = unit.byYear?.[trait] ?? [];
  const earlier = values.filter((one) => one.year <= year);
  const found = earlier[earlier.length - 1] ?? values[0];
  return found ? found.value : unit[trait];
}
