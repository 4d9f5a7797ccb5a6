import type { Shares } from "./shares";
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
 * @returns one row a period, up to the first one by which a running total, or what a party has got
 *   so far, is beyond what a double holds exactly: from there on no row would be right
 */
export function allocateRunning(periods: readonly SharedTotal[]): number[][] {
  const rows: number[][] = [];
  let total = 0;
  let exact: Entitlement[] = [];
  let given: number[] = [];
  for (const period of periods) {
    total += period.total;
    exact = toEntitlements(period.total, period.shares).map((one, i) => one + (exact[i] ?? 0n));
    const before = given;
    given = settleEntitlements(exact, total);
    const row = given.map((part, i) => part - (before[i] ?? 0));
    if (![[total], given, row].every((list) => list.every(Number.isSafeInteger))) break;
    rows.push(row);
  }
  return rows;
}
