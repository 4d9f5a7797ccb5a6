/**
 * Quantile of Student's t for whole degrees of freedom.
 *
 * The distribution function is a finite sum in the angle θ = atan(t/√df) (Abramowitz & Stegun
 * 26.7.3–26.7.4); it is monotone and solved for θ by bisection.
 *
 * @param probability above 0.5, below 1
 * @param degrees whole number, 1 or more
 */
export function studentQuantile(probability: number, degrees: number): number {
  const central = 2 * probability - 1;
  let low = 0;
  let high = Math.PI / 2;
  for (let middle = high / 2; middle > low && middle < high; middle = (low + high) / 2) {
    if (centralProbability(middle, degrees) < central) low = middle;
    else high = middle;
  }
  return Math.sqrt(degrees) * Math.tan(low);
}

/** Above this the finite sum keeps more digits than it loses. */
const WIDE = 0.95;

/**
 * P(|T| ≥ t) for whole degrees of freedom. Far out, where 1 − P(|T| < t) would lose its digits,
 * it is the series of the incomplete beta function in cos²θ (Abramowitz & Stegun 26.5.4, 26.7.1).
 *
 * @param t 0 or more; Infinity is 0
 * @param degrees whole number, 1 or more
 */
export function studentTail(t: number, degrees: number): number {
  const square = degrees / (degrees + t * t);
  if (square > WIDE) return 1 - centralProbability(Math.atan(t / Math.sqrt(degrees)), degrees);
  const half = degrees / 2;
  let sum = 0;
  let coefficient = 1;
  for (let k = 0, before = -1; sum !== before; k += 1) {
    before = sum;
    sum += coefficient / (half + k);
    coefficient *= ((k + 0.5) / (k + 1)) * square;
  }
  return (square ** half * sum) / beta(degrees);
}

/** B(degrees/2, ½), from B(½, ½) = π or B(1, ½) = 2 upwards. */
function beta(degrees: number): number {
  let value = degrees % 2 === 1 ? Math.PI : 2;
  for (let k = degrees % 2 === 1 ? 1 : 2; k < degrees; k += 2) value *= k / (k + 1);
  return value;
}

/** P(|T| < √df · tan θ). */
function centralProbability(theta: number, degrees: number): number {
  const cosine = Math.cos(theta);
  const odd = degrees % 2 === 1;
  let term = odd ? cosine : 1;
  let sum = 0;
  for (let k = odd ? 1 : 0; k <= degrees - 2; k += 2) {
    sum += term;
    term *= ((k + 1) / (k + 2)) * cosine * cosine;
  }
  const series = Math.sin(theta) * sum;
  return odd ? (2 / Math.PI) * (theta + series) : series;
}
