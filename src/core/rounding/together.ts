import { byClaim } from "./claimOrder";
import { dealOut, type Room, roomFor } from "./spareUnits";

/** A claim on whole units: its whole part, and what is left of it, in units of any common size. */
interface Claim {
  readonly whole: number;
  readonly rest: number;
}

/**
 * Whole numbers that sum to `total`: each quota rounded down, and the units left over to the largest
 * rests, then to the larger claim, then to the earlier one. Quotas of 0 get nothing.
 *
 * @param quotas finite; they may be negative
 * @param total a whole number; away from the sum of the quotas only by its rounding, as a rule
 */
export function roundToTotal(quotas: ArrayLike<number>, total: number): number[] {
  const count = quotas.length;
  const room = roomFor(count);
  for (let i = 0; i < count; i += 1) {
    const whole = Math.floor(quotas[i]!);
    countIn(room, i, whole, quotas[i]! - whole, count);
  }
  return settle(room, count, total);
}

/** As `roundToTotal`, of `amount · weight / sum` for each amount, exactly. */
export function splitToTotal(
  amounts: ArrayLike<number>,
  weight: number,
  sum: number,
  total: number
): number[] {
  const count = amounts.length;
  const room = roomFor(count);
  for (let i = 0; i < count; i += 1) {
    const { whole, rest } = claimOf(amounts[i]!, weight, sum);
    countIn(room, i, whole, rest, count / sum);
  }
  return settle(room, count, total);
}

/** @param perUnit buckets for a unit of rest */
function countIn(room: Room, i: number, whole: number, rest: number, perUnit: number): void {
  const bucket = (rest * perUnit) | 0;
  // Nothing is 0, of credits too.
  room.wholes[i] = whole + 0;
  room.remainders[i] = rest;
  room.buckets[i] = bucket;
  room.tally[bucket]! += 1;
}

function settle(room: Room, count: number, total: number): number[] {
  const { wholes, remainders } = room;
  let spare = total;
  let withRest = 0;
  for (let i = 0; i < count; i += 1) {
    spare -= wholes[i]!;
    withRest += Number(remainders[i]! > 0);
  }
  if (spare >= 0 && spare <= withRest) return dealOut(wholes, count, spare, room);
  return dealInTurn(room, count, spare);
}

/** More units than there are rests, or units to take back: round after round. */
function dealInTurn({ wholes, remainders }: Room, count: number, spare: number): number[] {
  if (!Number.isSafeInteger(spare)) throw new RangeError(`No whole units to settle: ${spare}`);
  const parts = Array.from(wholes.subarray(0, count));
  const order = [...parts.keys()].filter((i) => wholes[i] !== 0 || remainders[i] !== 0);
  if (order.length === 0) throw new RangeError(`Nobody to lay ${spare} on`);
  order.sort(byClaim(remainders, wholes));
  if (spare < 0) order.reverse();
  const step = Math.sign(spare);
  for (let left = spare, k = 0; left !== 0; left -= step, k += 1)
    parts[order[k % order.length]!]! += step;
  return parts;
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
    if (!any) return new Array<number>(quotas.length).fill(0);
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
