import { byClaim } from "./claimOrder";

/** A claim on whole units: its whole part, and what is left of it, in units of any common size. */
export interface Claim {
  readonly whole: number;
  readonly rest: number;
}

/**
 * Whole numbers that sum to `total`: each claim's whole part, and the units left over to the
 * largest rests, then to the larger claim, then to the earlier one. Claims of 0 get nothing.
 *
 * @param total a whole number; away from the sum of the claims only by its rounding, as a rule
 */
export function settleClaims(claims: readonly Claim[], total: number): number[] {
  const parts = claims.map(({ whole }) => whole);
  let spare = total;
  for (const part of parts) spare -= part;
  if (spare === 0) return parts;
  if (!Number.isSafeInteger(spare)) throw new RangeError(`No whole units to settle: ${total}`);
  const order = [...claims.keys()].filter((i) => claims[i]!.whole !== 0 || claims[i]!.rest !== 0);
  if (order.length === 0) throw new RangeError(`Nobody to lay ${total} on`);
  const rests = claims.map(({ rest }) => rest);
  order.sort(byClaim(rests, parts));
  if (spare < 0) order.reverse();
  const step = Math.sign(spare);
  for (let k = 0; spare !== 0; k += 1) {
    parts[order[k % order.length]!]! += step;
    spare -= step;
  }
  return parts;
}

/** @param quotas finite; they may be negative */
export function roundToTotal(quotas: ArrayLike<number>, total: number): number[] {
  const claims = Array.from(quotas, (quota) => {
    const whole = Math.floor(quota);
    return { whole, rest: quota - whole };
  });
  return settleClaims(claims, total);
}

/** `amount · weight / sum` in whole numbers, exactly. */
export function claimOf(amount: number, weight: number, sum: number): Claim {
  if (Math.abs(amount) * weight > Number.MAX_SAFE_INTEGER) {
    const product = BigInt(amount) * BigInt(weight);
    const divisor = BigInt(sum);
    const rest = ((product % divisor) + divisor) % divisor;
    return { whole: Number((product - rest) / divisor), rest: Number(rest) };
  }
  const product = amount * weight;
  const remainder = product % sum;
  const rest = remainder < 0 ? remainder + sum : remainder;
  return { whole: (product - rest) / sum, rest };
}

/**
 * Turns a year's estimates, month after month, into whole öre whose running sum is the rounded
 * running sum of the estimates: earlier months never change when later ones are added, and the
 * year is right to the öre.
 */
export class RunningRounder {
  private year: number | null = null;
  private exact = 0;
  private given = 0;

  /** @param year starts anew where it differs from the call before */
  round(year: number, quotas: ArrayLike<number>): number[] {
    if (year !== this.year) {
      this.year = year;
      this.exact = 0;
      this.given = 0;
    }
    let any = false;
    for (let i = 0; i < quotas.length; i += 1) {
      this.exact += quotas[i]!;
      any ||= quotas[i] !== 0;
    }
    if (!any) return Array.from(quotas, () => 0);
    const target = nearestWhole(this.exact);
    const parts = roundToTotal(quotas, target - this.given);
    this.given = target;
    return parts;
  }
}

/** Additions drift by parts of a millionth of an öre: a half within that is a half. */
export function nearestWhole(exact: number): number {
  return Math.sign(exact) * Math.floor(Math.abs(exact) + 0.5 + 1e-6);
}
