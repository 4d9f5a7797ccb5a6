import type { Shares } from "./allocation";
import { type Entitlement, settleEntitlements, toEntitlements } from "./entitlement";

/** A period's whole total, and how it is shared. */
export interface SharedTotal {
  readonly total: number;
  readonly shares: Shares;
}

/**
 * Löpande fördelning: the running total is allocated by largest remainder over the running exact
 * shares, and a period gets the difference to the period before. Periods that are added later
 * change none before; every period sums to its total, and no running part is a unit off.
 *
 * @param periods in order, all with the same number of parties
 */
export function allocateRunning(periods: readonly SharedTotal[]): number[][] {
  let total = 0;
  let exact: Entitlement[] = [];
  let given: number[] = [];
  return periods.map((period) => {
    total += period.total;
    exact = toEntitlements(period.total, period.shares).map((one, i) => one + (exact[i] ?? 0n));
    const before = given;
    given = settleEntitlements(exact, total);
    return given.map((part, i) => part - (before[i] ?? 0));
  });
}
