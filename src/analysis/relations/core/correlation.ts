import { normalQuantile } from "../../../core/normal";
import { studentTail } from "../../../core/student";

/** An interval for a correlation asks for more than three pairs. */
export const FEWEST_PAIRS = 4;

/**
 * What may be said of a relation. `mixed`: only one of Pearson's and Spearman's is further from 0
 * than chance easily brings it.
 */
export type Verdict = "positive" | "negative" | "mixed" | "none";

/** Why there is no correlation: too few pairs, or a size that is the same everywhere. */
export type CorrelationLack = "few" | "constant";

/**
 * How often a correlation at least this far from 0 turns up where there is none: Student's t with
 * n − 2 degrees of freedom.
 *
 * @param r correlation, −1 to 1; of ranks the answer is an approximation
 * @param n pairs, 3 or more
 */
export function correlationP(r: number, n: number): number {
  const degrees = n - 2;
  return studentTail(Math.sqrt((degrees * r * r) / (1 - r * r)), degrees);
}

/**
 * Interval of a correlation by Fisher's z: tanh(artanh r ± z/√(n − 3)).
 *
 * @param r Pearson's correlation, −1 to 1
 * @param n pairs, 4 or more
 * @param confidence 0–1, how often such intervals hold the correlation
 */
export function correlationInterval(
  r: number,
  n: number,
  confidence: number
): readonly [low: number, high: number] {
  const reach = normalQuantile((1 + confidence) / 2) / Math.sqrt(n - 3);
  return [Math.tanh(Math.atanh(r) - reach), Math.tanh(Math.atanh(r) + reach)];
}
