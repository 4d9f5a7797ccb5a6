import { toKronor } from "../../core/money";
import { yearAndMonth } from "../../core/calendar";
import type { ContactRow } from "./contactRows";
import { type Problems, sourcePlace } from "./problems";
import type { SourceTable } from "./sourceTable";

/** Kronor per contact over a year that any tariff so far could give. */
const LOWEST = 100;
const HIGHEST = 2500;
/** Kronor in a year: less is a cost written in thousands or millions. */
const SMALL = 10_000;

/** Whether months are meant where several years have one month each, the same one. */
export function checkPeriods(
  table: SourceTable,
  rows: readonly ContactRow[],
  problems: Problems
): void {
  const months = new Set<number>();
  for (const { period } of rows) if (period.unit === "month") months.add(period.month);
  const [first = 0] = months;
  if (months.size > 1 && [...months].every((month) => (month - first) % 12 === 0))
    problems.report(sourcePlace(table.source.place, table.sheet), { code: "period.onceAYear" });
}

/** Whether the unit of money can be right, by the totals of each year of a source. */
export function checkCosts(
  table: SourceTable,
  rows: readonly ContactRow[],
  problems: Problems
): void {
  const cost = table.columns.find(({ meaning }) => meaning === "cost");
  if (!cost) return;
  const place = sourcePlace(table.source.place, table.sheet, cost.heading);
  for (const [year, ofYear] of byYear(rows)) {
    const both = ofYear.filter(({ contacts }) => contacts !== null);
    const contacts = both.reduce((sum, each) => sum + each.contacts!, 0);
    const total = kronorOf(ofYear);
    const kronor = kronorOf(both) / contacts;
    if (contacts > 0 && (kronor < LOWEST || kronor > HIGHEST))
      problems.report(place, { code: "cost.perContact", year, kronor });
    else if (contacts <= 0 && total > 0 && total < SMALL)
      problems.report(place, { code: "cost.small", year, kronor: total });
  }
}

function kronorOf(rows: readonly ContactRow[]): number {
  return toKronor(
    rows.reduce((sum, { cost }) => sum + (cost ?? 0), 0),
    2
  );
}

/** Rows with a booked cost. */
function byYear(rows: readonly ContactRow[]): ReadonlyMap<number, readonly ContactRow[]> {
  const years = new Map<number, ContactRow[]>();
  for (const row of rows) {
    if (row.cost === null) continue;
    const year = row.period.unit === "year" ? row.period.year : yearAndMonth(row.period.month).year;
    const known = years.get(year);
    if (known) known.push(row);
    else years.set(year, [row]);
  }
  return years;
}
