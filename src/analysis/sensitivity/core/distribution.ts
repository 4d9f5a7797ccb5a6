import { normalQuantile } from "../../../core/normal";

/** What a value may be, and how likely. */
export type Distribution =
  | {
      readonly kind: "triangular";
      readonly low: number;
      readonly mode: number;
      readonly high: number;
    }
  | {
      /** value + shift is lognormal: a growth of 5 % is 1.05. */
      readonly kind: "lognormal";
      /** Of the value + shift. */
      readonly median: number;
      /** Standard deviation of its natural logarithm. */
      readonly sd: number;
      readonly shift: number;
    };

/** The value that the variable falls below with a probability. @param probability above 0, below 1 */
export function quantileOf(distribution: Distribution, probability: number): number {
  if (distribution.kind === "lognormal") {
    const { median, sd, shift } = distribution;
    return median * Math.exp(sd * normalQuantile(probability)) - shift;
  }
  const { low, mode, high } = distribution;
  const width = high - low;
  return probability * width <= mode - low
    ? low + Math.sqrt(probability * width * (mode - low))
    : high - Math.sqrt((1 - probability) * width * (high - mode));
}

/**
 * The standard deviation of a logarithm whose tenth and ninetieth percentiles lie as far apart as
 * these two.
 * @param low above 0
 */
export function logDeviation(low: number, high: number): number {
  return Math.log(high / low) / (2 * normalQuantile(0.9));
}
