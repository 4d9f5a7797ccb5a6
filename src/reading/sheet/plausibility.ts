import { eachInSteps, type Steps } from "../../core/steps";
import type { ContactRow } from "./contactRow";
import { costOfYears, kronorAt } from "./costOfYear";
import { type Problems, sourcePlace } from "./problems";
import { oddityOf, type ProposedUnit, proposeUnit } from "./proposedUnit";
import type { SourceTable } from "./sourceTable";

/** Whether months are meant where several years have one month each, the same one. */
export function* checkPeriods(
  table: SourceTable,
  rows: readonly ContactRow[],
  problems: Problems
): Steps<void> {
  const months = new Set<number>();
  yield* eachInSteps(rows, ({ period }) => {
    if (period.unit === "month") months.add(period.month);
  });
  const [first = 0] = months;
  if (months.size > 1 && [...months].every((month) => (month - first) % 12 === 0))
    problems.report(sourcePlace(table.source.place, table.sheet), { code: "period.onceAYear" });
}

/**
 * Whether the unit of money can be right, by the totals of each year of a source.
 * @returns another one, where it mends all that is odd and the user has not chosen; else what is odd
 * is told
 */
export function* checkCosts(
  table: SourceTable,
  rows: readonly ContactRow[],
  problems: Problems
): Steps<ProposedUnit | null> {
  const cost = table.columns.find(({ meaning }) => meaning === "cost");
  if (!cost) return null;
  const years = yield* costOfYears(rows, false);
  const counted = years.filter(({ all }) => kronorAt(all, 1) > 0);
  if (table.source.kronorPerUnit === null && counted.every((year) => oddityOf(year) !== null)) {
    const proposed = proposeUnit(table, yield* costOfYears(rows, true));
    if (proposed) return proposed;
  }
  const place = sourcePlace(table.source.place, table.sheet, cost.heading);
  for (const each of years) {
    const { year, all, withContacts, contacts } = each;
    const oddity = oddityOf(each);
    if (oddity === "perContact")
      problems.report(place, {
        code: "cost.perContact",
        year,
        kronor: kronorAt(withContacts, 1) / contacts,
      });
    else if (oddity === "small")
      problems.report(place, { code: "cost.small", year, kronor: kronorAt(all, 1) });
  }
  return null;
}
