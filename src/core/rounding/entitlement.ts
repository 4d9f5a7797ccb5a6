import { byClaim } from "./claimOrder";
import { exactShares, type Shares } from "./shares";

/**
 * Exact shares of whole totals, kept as binary fractions of so many bits that sums of rows with
 * different weights are told from whole numbers and from each other.
 */
export type Entitlement = bigint;

const BITS = 240n;
const ONE = 1n << BITS;
/** Every share is cut off by less than 2^-240; sums of a million of them by less than this. */
const SLACK = 1n << 20n;
/** Rests are counted in units of twice the slack; one is this many. */
export const RESTS_IN_ONE = ONE / (SLACK << 1n);

/** @param total a whole number; negative totals give the negatives of the positive ones */
export function toEntitlements(total: number, shares: Shares): Entitlement[] {
  const whole = BigInt(Math.abs(total));
  const { weights, sum } = exactShares(shares);
  return weights.map((weight) => {
    const share = (whole * weight * ONE) / sum;
    return total < 0 ? -share : share;
  });
}

/** The whole part, rounded down, and the rest with what lies within the slack made equal. */
export function splitEntitlement(entitlement: Entitlement): {
  readonly whole: number;
  readonly rest: bigint;
} {
  const lifted = entitlement + SLACK;
  const whole = lifted >> BITS;
  return { whole: Number(whole), rest: (lifted - whole * ONE) / (SLACK << 1n) };
}

/**
 * Whole numbers that sum to `total`: each entitlement rounded down, and one unit more to the
 * largest rests; ties go to the larger entitlement, then to the earlier.
 */
export function settleEntitlements(entitlements: readonly Entitlement[], total: number): number[] {
  // Negative totals mirror positive ones.
  if (total < 0)
    return settleEntitlements(
      entitlements.map((one) => -one),
      -total
    ).map((part) => 0 - part);
  const split = entitlements.map(splitEntitlement);
  const parts = split.map(({ whole }) => whole);
  // Parts of both signs may be larger than what they sum to.
  const spare = Number(parts.reduce((left, part) => left - BigInt(part), BigInt(total)));
  const rests = split.map(({ rest }) => rest);
  const order = [...entitlements.keys()].sort(byClaim(rests, entitlements));
  for (const i of order.slice(0, spare)) parts[i]! += 1;
  return parts;
}
