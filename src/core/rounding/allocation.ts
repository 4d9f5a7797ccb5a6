import { byClaim } from "./claimOrder";
import { toWholeNumbers } from "../decimal";

/**
 * Fördelning by the largest remainder method (Hamilton, Hare–Niemeyer): every party gets its
 * exact share rounded down; the units left over go to the largest remainders, one each. Ties go
 * to the larger weight, then to the earlier position.
 *
 * Source: Balinski & Young, The American Mathematical Monthly 82(7), 1975, 701–730.
 */
export type Shares = DoubleShares | BigShares;

/** Whole numbers in the proportions of the weights; sum × largest weight stays below 2^53. */
interface DoubleShares {
  readonly kind: "double";
  readonly weights: readonly number[];
  readonly sum: number;
}

interface BigShares {
  readonly kind: "big";
  readonly weights: readonly bigint[];
  readonly sum: bigint;
}

/** More decimals than this and the weights go by way of BigInt. */
const LARGEST_SCALE = 1e8;
/** Two different decimals of at most 15 digits are never the same double. */
const FIFTEEN_DIGITS = 1e15;

/**
 * @param weights finite and ≥ 0; only their proportions matter: 0.8 and 0.2 are 80 and 20.
 * @returns null where no weight is positive, as there is nobody to allocate to.
 */
export function toShares(weights: readonly number[]): Shares | null {
  return toDoubleShares(weights) ?? toBigShares(weights);
}

function toDoubleShares(weights: readonly number[]): DoubleShares | null {
  for (let scale = 1; scale <= LARGEST_SCALE; scale *= 10) {
    const whole = scaleToWhole(weights, scale);
    if (whole === null) continue;
    let sum = 0;
    let largest = 0;
    for (const weight of whole) {
      sum += weight;
      if (weight > largest) largest = weight;
    }
    const fits = sum > 0 && sum * largest <= Number.MAX_SAFE_INTEGER;
    return fits ? { kind: "double", weights: whole, sum } : null;
  }
  return null;
}

/** @returns null unless every weight becomes a whole number of at most 15 digits, exactly. */
function scaleToWhole(weights: readonly number[], scale: number): readonly number[] | null {
  for (const weight of weights) {
    const whole = Math.round(weight * scale);
    if (whole / scale !== weight || whole >= FIFTEEN_DIGITS) return null;
  }
  return scale === 1 ? weights : weights.map((weight) => Math.round(weight * scale));
}

function toBigShares(weights: readonly number[]): BigShares | null {
  const whole = toWholeNumbers(weights);
  const sum = whole.reduce((total, weight) => total + weight, 0n);
  return sum === 0n ? null : { kind: "big", weights: whole, sum };
}

/**
 * @param total whole units within ±(2^53 − 1); a negative total mirrors the positive one.
 * @returns one whole number a weight, in order; they sum to `total` exactly.
 */
export function allocate(total: number, shares: Shares): number[] {
  const parts =
    shares.kind === "double"
      ? allocateDoubles(Math.abs(total), shares)
      : allocateBig(Math.abs(total), shares);
  if (total < 0) for (let i = 0; i < parts.length; i += 1) parts[i] = 0 - (parts[i] as number);
  return parts;
}

/**
 * Working space, kept from call to call: making it anew would cost more than the arithmetic.
 * Nothing is read from it that the same call has not written.
 */
interface Space {
  readonly remainders: Float64Array;
  readonly buckets: Int32Array;
  readonly tally: Int32Array;
}

let space = makeSpace(64);

function makeSpace(size: number): Space {
  return {
    remainders: new Float64Array(size),
    buckets: new Int32Array(size),
    tally: new Int32Array(size + 1),
  };
}

function allocateDoubles(total: number, { weights, sum }: DoubleShares): number[] {
  const count = weights.length;
  if (count > space.remainders.length) space = makeSpace(2 * count);
  const { remainders, buckets, tally } = space;
  for (let bucket = 0; bucket <= count; bucket += 1) tally[bucket] = 0;
  // Splitting off the whole multiples of the sum keeps every product below sum × largest weight.
  const multiple = Math.floor(total / sum);
  const rest = total - multiple * sum;
  const perUnit = rest / sum;
  const bucketsPerUnit = count / sum;
  const parts = new Array<number>(count);
  let spare = rest;
  for (let i = 0; i < count; i += 1) {
    const weight = weights[i]!;
    let whole = Math.floor(weight * perUnit);
    let remainder = rest * weight - whole * sum;
    // The quotient is rounded and can land one off; the remainder is exact and tells.
    if (remainder < 0) {
      whole -= 1;
      remainder += sum;
    } else if (remainder >= sum) {
      whole += 1;
      remainder -= sum;
    }
    const bucket = Math.floor(remainder * bucketsPerUnit);
    parts[i] = multiple * weight + whole;
    spare -= whole;
    remainders[i] = remainder;
    buckets[i] = bucket;
    tally[bucket]! += 1;
  }
  if (spare > 0) giveSpare(parts, weights, spare, space);
  return parts;
}

/**
 * One unit each to the `spare` largest remainders. They have been counted in as many buckets as
 * there are parties; only in the bucket where the units run out must claims be compared.
 */
function giveSpare(
  parts: number[],
  weights: readonly number[],
  spare: number,
  { remainders, buckets, tally }: Space
): void {
  let edge = parts.length;
  let left = spare;
  while (tally[edge]! <= left) {
    left -= tally[edge]!;
    edge -= 1;
  }
  const contenders: number[] = [];
  for (let i = 0; i < parts.length; i += 1) {
    const bucket = buckets[i]!;
    // Added rather than branched on: which party gets a unit is too close to chance to predict.
    parts[i]! += Number(bucket > edge);
    if (bucket === edge) contenders.push(i);
  }
  if (left === 0) return;
  if (contenders.length > 1) contenders.sort(byClaim(remainders, weights));
  for (let k = 0; k < left; k += 1) parts[contenders[k]!]! += 1;
}

function allocateBig(total: number, { weights, sum }: BigShares): number[] {
  const products = weights.map((weight) => BigInt(total) * weight);
  const parts = products.map((product) => Number(product / sum));
  const rests = products.map((product) => product % sum);
  const spare = Number(rests.reduce((left, rest) => left + rest, 0n) / sum);
  const positions = weights.map((_, i) => i).sort(byClaim(rests, weights));
  for (const i of positions.slice(0, spare)) parts[i]! += 1;
  return parts;
}
