import { byClaim } from "./claimOrder";
import {
  type DecimalShares,
  type ExactShares,
  exactShares,
  type Shares,
  type WholeShares,
} from "./shares";
import { dealOut, type Room, roomFor } from "./spareUnits";

/**
 * Fördelning by the largest remainder method (Hamilton, Hare–Niemeyer): every party gets its
 * exact share rounded down; the units left over go to the largest remainders, one each. Ties go
 * to the larger weight, then to the earlier position.
 *
 * Source: Balinski & Young, The American Mathematical Monthly 82(7), 1975, 701–730.
 *
 * @param total whole units within ±(2^53 − 1); a negative total mirrors the positive one.
 * @returns one whole number a weight, in order; they sum to `total` exactly.
 */
export function allocate(total: number, shares: Shares): number[] {
  const size = Math.abs(total);
  const parts =
    shares.kind === "whole"
      ? allocateWhole(size, shares)
      : (allocateNearly(size, shares) ?? allocateExactly(size, exactShares(shares)));
  if (total < 0) for (let i = 0; i < parts.length; i += 1) parts[i] = 0 - parts[i]!;
  return parts;
}

function allocateWhole(total: number, { weights, sum }: WholeShares): number[] {
  const count = weights.length;
  const room = roomFor(count);
  const { wholes, remainders, buckets, tally } = room;
  // Splitting off the whole multiples of the sum keeps every product below sum × largest weight.
  const multiple = Math.floor(total / sum);
  const rest = total - multiple * sum;
  const perUnit = rest / sum;
  const bucketsPerUnit = count / sum;
  let spare = rest;
  for (let i = 0; i < count; i += 1) {
    const weight = weights[i]!;
    // No weight is above 2^27, so that 32 bits hold what is cut off at the point.
    let whole = (weight * perUnit) | 0;
    let remainder = rest * weight - whole * sum;
    // The quotient is rounded and can land one off; the remainder is exact and tells.
    if (remainder < 0) {
      whole -= 1;
      remainder += sum;
    } else if (remainder >= sum) {
      whole += 1;
      remainder -= sum;
    }
    const bucket = (remainder * bucketsPerUnit) | 0;
    wholes[i] = multiple * weight + whole;
    spare -= whole;
    remainders[i] = remainder;
    buckets[i] = bucket;
    tally[bucket]! += 1;
  }
  return dealOut(weights, count, spare, room);
}

/** By how much of the largest share a share in doubles may be off: twice what ADR 0040 proves. */
const ERROR = 2 ** -49;
/** Between these sums of weights nothing overflows, and nothing that matters underflows. */
const [LEAST_SUM, LARGEST_SUM] = [2 ** -900, 2 ** 900];
/** Parties, up to which the sum of the weights is as near as `ERROR` needs. */
const MOST_PARTIES = 2 ** 26;

/**
 * In doubles, with a bound on their error: ADR 0040 has the proof.
 *
 * @returns null where the bound cannot tell who gets a unit, or a share is too near a whole number
 */
function allocateNearly(total: number, { weights, sum }: DecimalShares): number[] | null {
  const count = weights.length;
  if (!(sum > LEAST_SUM && sum < LARGEST_SUM) || count > MOST_PARTIES) return null;
  const perUnit = total / sum;
  let largest = 0;
  for (let i = 0; i < count; i += 1) if (weights[i]! > largest) largest = weights[i]!;
  const error = largest * perUnit * ERROR;
  if (error * count > 0.25) return null;
  const room = roomFor(count);
  const { wholes, remainders, buckets, tally } = room;
  let spare = total;
  for (let i = 0; i < count; i += 1) {
    const share = weights[i]! * perUnit;
    // A share that may be whole is taken for it: were it just below, its unit would come to it anyway.
    const whole = Math.floor(share + error);
    const remainder = share - whole;
    const bucket = remainder > 0 ? (remainder * count) | 0 : 0;
    wholes[i] = whole;
    spare -= whole;
    remainders[i] = remainder;
    buckets[i] = bucket;
    tally[bucket]! += 1;
  }
  const parts = dealOut(weights, count, spare, room);
  return isCertain(parts, weights, room, error) ? parts : null;
}

/**
 * Whether the remainders of those who got a unit lie further from the others' than they may be off.
 * Nearer ones are certain where they are of equal weights, whose shares are equal too.
 */
function isCertain(
  parts: readonly number[],
  weights: readonly number[],
  { wholes, remainders }: Room,
  error: number
): boolean {
  let least = Infinity;
  let most = -Infinity;
  let last = 0;
  for (let i = 0; i < parts.length; i += 1) {
    const remainder = remainders[i]!;
    const isGiven = parts[i]! > wholes[i]!;
    if (!isGiven) most = Math.max(most, remainder);
    else if (remainder < least) {
      least = remainder;
      last = i;
    }
  }
  if (least - most > error) return true;
  for (let i = 0; i < parts.length; i += 1) {
    const isNear = remainders[i]! >= least - error && remainders[i]! <= most + error;
    if (isNear && weights[i] !== weights[last]) return false;
  }
  return true;
}

function allocateExactly(total: number, { weights, sum }: ExactShares): number[] {
  const products = weights.map((weight) => BigInt(total) * weight);
  const parts = products.map((product) => Number(product / sum));
  const rests = products.map((product) => product % sum);
  const spare = Number(rests.reduce((left, rest) => left + rest, 0n) / sum);
  const positions = weights.map((_, i) => i).sort(byClaim(rests, weights));
  for (const i of positions.slice(0, spare)) parts[i]! += 1;
  return parts;
}
