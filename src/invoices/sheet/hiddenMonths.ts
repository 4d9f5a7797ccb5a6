import { type Month, yearAndMonth } from "../../core/calendar";
import type { KnownSum } from "../../core/knownSums";
import { coverSums } from "../../core/smallCells";
import type { Steps } from "../../core/steps";
import type { MonthlyRow } from "../core/monthlyTable";

/** A unit's month whose contacts are kept back. */
export interface HiddenMonth {
  readonly unit: string;
  readonly month: Month;
}

/**
 * Months in which a unit has 1–4 contacts, and those that stand in front of them: neither a unit's
 * year nor the month of all units gives one away.
 * @param unitOf what the sheets call a row's unit
 */
export function* hiddenMonths(
  rows: readonly MonthlyRow[],
  unitOf: (row: MonthlyRow) => string
): Steps<readonly HiddenMonth[]> {
  const cells: (HiddenMonth & { contacts: number })[] = [];
  const known = new Map<string, number>();
  const sums = new Map<string, number[]>();
  for (const row of rows) {
    if (row.month === null) continue;
    const unit = unitOf(row);
    const key = `${row.month} ${unit}`;
    const at = known.get(key);
    if (at !== undefined) {
      cells[at]!.contacts += row.contacts;
      continue;
    }
    const cell = cells.length;
    known.set(key, cell);
    cells.push({ unit, month: row.month, contacts: row.contacts });
    const { year } = yearAndMonth(row.month);
    for (const sum of [`unit ${year} ${unit}`, `month ${row.month}`]) {
      const own = sums.get(sum);
      if (own) own.push(cell);
      else sums.set(sum, [cell]);
    }
  }
  const lines = [...sums.values()].map((own): KnownSum => ({
    cells: own,
    weights: null,
    canGo: false,
  }));
  const { hiding } = yield* coverSums(
    cells.map(({ contacts }) => contacts),
    lines
  );
  return cells.flatMap(({ unit, month }, i) => (hiding[i] === null ? [] : [{ unit, month }]));
}
