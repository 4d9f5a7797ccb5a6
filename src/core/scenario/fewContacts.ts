import { isSmall } from "../smallCells";
import { type Span, spansOf } from "./rollUp";
import type { Scenario } from "./scenario";

/**
 * Units with one to four contacts in a period, of any alternative: what they cost then tells of so few that
 * somebody could be pointed out. Positions among the scenario's units.
 * @param periods every year where left out
 */
export function unitsOfFew(
  scenario: Scenario,
  periods: readonly Pick<Span, "from" | "to">[] = spansOf(scenario, "year")
): ReadonlySet<number> {
  const { cells, units, alternatives } = scenario;
  const found = new Set<number>();
  for (const { from, to } of periods)
    for (const { measures } of alternatives) {
      const sums = new Float64Array(units.length);
      for (let month = from; month < to; month += 1)
        for (const [c, { unit }] of cells.entries())
          sums[unit]! += measures.contacts[month * cells.length + c]!;
      for (const [unit, sum] of sums.entries()) if (isSmall(sum)) found.add(unit);
    }
  return found;
}
