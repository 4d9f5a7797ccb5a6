import { toWholeNumbers } from "./decimal";

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
const MOST_DECIMALS = 8;
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
  for (let places = 0, scale = 1; places <= MOST_DECIMALS; places += 1, scale *= 10) {
    const whole: number[] = [];
    let sum = 0;
    let largest = 0;
    for (const weight of weights) {
      const scaled = Math.round(weight * scale);
      if (scaled / scale !== weight || scaled >= FIFTEEN_DIGITS) break;
      whole.push(scaled);
      sum += scaled;
      if (scaled > largest) largest = scaled;
    }
    if (whole.length < weights.length) continue;
    if (sum === 0 || sum * largest > Number.MAX_SAFE_INTEGER) return null;
    return { kind: "double", weights: whole, sum };
  }
  return null;
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

function allocateDoubles(total: number, { weights, sum }: DoubleShares): number[] {
  const count = weights.length;
  // Splitting off the whole multiples of the sum keeps every product below sum × largest weight.
  const multiple = Math.floor(total / sum);
  const rest = total - multiple * sum;
  const perUnit = rest / sum;
  const parts = new Array<number>(count);
  const remainders = new Array<number>(count);
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
    parts[i] = multiple * weight + whole;
    remainders[i] = remainder;
    spare -= whole;
  }
  if (spare > 0) giveSpare(parts, remainders, weights, sum, spare);
  return parts;
}

/** One unit each to the `spare` largest remainders, found by counting instead of sorting. */
function giveSpare(
  parts: number[],
  remainders: readonly number[],
  weights: readonly number[],
  sum: number,
  spare: number
): void {
  const count = parts.length;
  const perUnit = count / sum;
  const tally = new Array<number>(count + 1).fill(0);
  for (let i = 0; i < count; i += 1) {
    const bucket = Math.floor(remainders[i]! * perUnit);
    tally[bucket] = tally[bucket]! + 1;
  }
  let edge = count;
  let left = spare;
  while (tally[edge]! <= left) {
    left -= tally[edge]!;
    edge -= 1;
  }
  const contenders: number[] = [];
  for (let i = 0; i < count; i += 1) {
    const bucket = Math.floor(remainders[i]! * perUnit);
    if (bucket > edge) parts[i] = parts[i]! + 1;
    else if (bucket === edge) contenders.push(i);
  }
  if (left > 0) {
    contenders.sort(byClaim(remainders, weights));
    for (let k = 0; k < left; k += 1) parts[contenders[k]!] = parts[contenders[k]!]! + 1;
  }
}

function allocateBig(total: number, { weights, sum }: BigShares): number[] {
  const products = weights.map((weight) => BigInt(total) * weight);
  const parts = products.map((product) => Number(product / sum));
  const remainders = products.map((product) => product % sum);
  const spare = Number(remainders.reduce((left, remainder) => left + remainder, 0n) / sum);
  const positions = weights.map((_, i) => i).sort(byClaim(remainders, weights));
  for (const i of positions.slice(0, spare)) parts[i] = parts[i]! + 1;
  return parts;
}

/** Orders positions by claim on a spare unit: larger remainder, larger weight, earlier. */
function byClaim<N extends number | bigint>(
  remainders: readonly N[],
  weights: readonly N[]
): (a: number, b: number) => number {
  return (a, b) =>
    descending(remainders[a]!, remainders[b]!) || descending(weights[a]!, weights[b]!) || a - b;
}

function descending<N extends number | bigint>(a: N, b: N): number {
  return a > b ? -1 : a < b ? 1 : 0;
}
