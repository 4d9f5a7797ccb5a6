import { toWholeNumbers } from "../decimal";

/** In what proportions whole units are shared. */
export type Shares = WholeShares | DecimalShares;

/** Whole numbers in the proportions of the weights; sum × largest weight stays below 2^53. */
export interface WholeShares {
  readonly kind: "whole";
  readonly weights: readonly number[];
  readonly sum: number;
}

/** Any other weights, which are the decimals that their doubles print as. */
export interface DecimalShares {
  readonly kind: "decimal";
  /** As they were given. */
  readonly weights: readonly number[];
  /** Their sum, but for 2^-52 of itself. */
  readonly sum: number;
  /** Whole numbers in the very proportions: worked out when somebody asks, and kept. */
  exact: ExactShares | null;
}

export interface ExactShares {
  readonly weights: readonly bigint[];
  readonly sum: bigint;
}

/** More decimals than this and the weights stay the decimals that they are. */
const LARGEST_SCALE = 1e8;
/** Two different decimals of at most 15 digits are never the same double. */
const FIFTEEN_DIGITS = 1e15;

/**
 * @param weights finite and ≥ 0; only their proportions matter: 0.8 and 0.2 are 80 and 20.
 * @returns null where no weight is positive, as there is nobody to allocate to.
 */
export function toShares(weights: readonly number[]): Shares | null {
  for (let scale = 1; scale <= LARGEST_SCALE; scale *= 10)
    if (becomeWhole(weights, scale))
      return toWholeShares(scaled(weights, scale)) ?? toDecimalShares(weights);
  return toDecimalShares(weights);
}

/** Whether every weight becomes a whole number of at most 15 digits, exactly. */
function becomeWhole(weights: readonly number[], scale: number): boolean {
  for (let i = 0; i < weights.length; i += 1) {
    const weight = weights[i]!;
    const whole = Math.round(weight * scale);
    if (whole / scale !== weight || whole >= FIFTEEN_DIGITS) return false;
  }
  return true;
}

function scaled(weights: readonly number[], scale: number): readonly number[] {
  return scale === 1 ? weights : weights.map((weight) => Math.round(weight * scale));
}

function toWholeShares(weights: readonly number[]): WholeShares | null {
  let sum = 0;
  let largest = 0;
  for (let i = 0; i < weights.length; i += 1) {
    const weight = weights[i]!;
    sum += weight;
    if (weight > largest) largest = weight;
  }
  const fits = sum > 0 && sum * largest <= Number.MAX_SAFE_INTEGER;
  return fits ? { kind: "whole", weights, sum } : null;
}

function toDecimalShares(weights: readonly number[]): DecimalShares | null {
  const sum = sumClosely(weights);
  return sum > 0 ? { kind: "decimal", weights, sum, exact: null } : null;
}

/**
 * What each addition loses is added up beside.
 *
 * Source: Ogita, Rump & Oishi, SIAM Journal on Scientific Computing 26(6), 2005, algorithm 4.4.
 */
function sumClosely(values: readonly number[]): number {
  let sum = 0;
  let lost = 0;
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i]!;
    const next = sum + value;
    const added = next - sum;
    lost += sum - (next - added) + (value - added);
    sum = next;
  }
  return sum + lost;
}

export function exactShares(shares: Shares): ExactShares {
  if (shares.kind === "decimal") return (shares.exact ??= toExactShares(shares.weights));
  return { weights: shares.weights.map(BigInt), sum: BigInt(shares.sum) };
}

function toExactShares(values: readonly number[]): ExactShares {
  const weights = toWholeNumbers(values);
  return { weights, sum: weights.reduce((total, weight) => total + weight, 0n) };
}
