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
