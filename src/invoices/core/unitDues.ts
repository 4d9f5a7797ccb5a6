import type { Month } from "../../core/calendar";
import { allocate } from "../../core/rounding/allocation";
import { toShares } from "../../core/rounding/shares";
import type { UnitDue } from "./bookings";
import type { MonthlyRow } from "./monthlyTable";

/**
 * Each unit's part of what its patients' contacts of a month cost, by largest remainder of the month's
 * sum: the region bears what is left, and all of what has no unit or month.
 * @param shareOf the unit's share of the month, 0–1
 */
export function unitDues(
  rows: Iterable<Pick<MonthlyRow, "month" | "unit" | "net">>,
  shareOf: (unit: string, month: Month) => number
): readonly UnitDue[] {
  const costs = new Map<string, { unit: string; concerns: Month; cost: number }>();
  for (const { month, unit, net } of rows) {
    if (month === null || unit === null) continue;
    const key = `${month} ${unit}`;
    const known = costs.get(key) ?? { unit, concerns: month, cost: 0 };
    costs.set(key, known);
    known.cost += net;
  }
  return [...costs.values()].map(({ unit, concerns, cost }) => {
    const share = shareOf(unit, concerns);
    return { unit, concerns, amount: allocate(cost, toShares([share, 1 - share])!)[0]! };
  });
}
