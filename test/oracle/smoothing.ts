/** Exponential smoothing with given parameters: peers of our methods, no part of the product. */
export interface Smoothing {
  /** How much of an error the level takes up, 0–1. */
  readonly alpha: number;
  /** How much of a change of level the trend takes up, 0–1; without it there is no trend. */
  readonly beta?: number;
  /** What is kept of the trend from one period to the next. */
  readonly damping?: number;
  /** The trend is a factor, not a difference. */
  readonly exponential?: boolean;
  /** Before the first value; if not given, that value and the step from it to the second. */
  readonly start?: { readonly level: number; readonly trend: number };
}

export interface Smoothed {
  readonly level: number;
  readonly trend: number;
  /** Of one step ahead. */
  readonly meanSquaredError: number;
  readonly forecast: (horizon: number) => number[];
}

/** Sources: Brown 1959; Holt 1957, International Journal of Forecasting 20, 2004, 5–10. */
export function smooth(values: readonly number[], smoothing: Smoothing): Smoothed {
  const { alpha, beta = 0, damping = 1, exponential = false, start } = smoothing;
  const hasTrend = smoothing.beta !== undefined;
  const [first = 0, second = 0] = values;
  const still = exponential ? 1 : 0;
  const step = (from: number, to: number): number => (exponential ? to / from : to - from);
  const move = (level: number, trend: number, steps: number): number =>
    exponential ? level * trend ** steps : level + trend * steps;
  let level = start?.level ?? first;
  let trend = start?.trend ?? (hasTrend ? step(first, second) : still);
  let squares = 0;
  for (const value of values) {
    const expected = move(level, trend, damping);
    const before = level;
    squares += (value - expected) ** 2;
    level = alpha * value + (1 - alpha) * expected;
    if (hasTrend) trend = beta * step(before, level) + (1 - beta) * damping * trend;
  }
  const forecast = (horizon: number): number[] => {
    let steps = 0;
    return Array.from({ length: horizon }, (_, h) =>
      move(level, trend, (steps += damping ** (h + 1)))
    );
  };
  return { level, trend, meanSquaredError: squares / values.length, forecast };
}

/** The value of the least squares line through the values, `horizon` steps past the last. */
export function straightLine(values: readonly number[], horizon: number): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const middle = (values.length - 1) / 2;
  let products = 0;
  let squares = 0;
  for (const [i, value] of values.entries()) {
    products += (i - middle) * (value - mean);
    squares += (i - middle) ** 2;
  }
  const last = values.length - 1 - middle;
  return Array.from({ length: horizon }, (_, h) => mean + (products / squares) * (last + h + 1));
}
