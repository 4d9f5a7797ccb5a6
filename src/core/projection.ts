import { failure, type Result, success } from "./result";
import { studentQuantile } from "./student";

/** Prognosmetod, by name: halverad trend, ingångsläge, oförändrad, drift, genomsnittlig tillväxt. */
export type ProjectionMethod = "half-trend" | "run-rate" | "flat" | "drift" | "cagr";
export type PeriodUnit = "year" | "month";
/** A number is the growth per year that the user states: 0.05 is 5 %. */
export type Growth = ProjectionMethod | number;

/** Periods that `run-rate` averages, where the periods are months. */
const RUN_RATE_MONTHS = 3;
const FEWEST_PERIODS_FOR_A_BAND = 4;

/**
 * Future values of one column of contacts.
 *
 * Leading zeros mean that the profession had not started and are left out; a column of zeros
 * alone stays 0. No value falls below 0.
 *
 * @param values ≥ 0, one a period, oldest first
 * @param column counts from 1 and is only carried into faults, as is the row
 * @returns `horizon` unrounded values
 */
export function projectSeries(
  values: readonly number[],
  column: number,
  unit: PeriodUnit,
  growth: Growth,
  horizon: number
): Result<number[]> {
  const steps = Array.from({ length: horizon }, (_, i) => i + 1);
  const start = values.findIndex((value) => value !== 0);
  if (start < 0) return success(steps.map(() => 0));
  const started = values.slice(start);
  const count = started.length;
  const first = started[0]!;
  const last = started[count - 1]!;

  if (typeof growth === "number") {
    const periodsPerYear = unit === "year" ? 1 : 12;
    return success(steps.map((h) => last * (1 + growth) ** (h / periodsPerYear)));
  }
  const needed = fewestValues(growth, unit);
  if (count < needed)
    return failure({ code: "projection.tooFew", method: growth, column, needed, given: count });
  if (growth === "half-trend" || growth === "cagr") {
    const zero = started.indexOf(0);
    if (zero >= 0)
      return failure({ code: "projection.zero", method: growth, row: start + zero + 1, column });
    const logGrowth = Math.log(last / first) / (count - 1);
    const slope = growth === "half-trend" ? logGrowth / 2 : logGrowth;
    return success(steps.map((h) => last * Math.exp(h * slope)));
  }
  if (growth === "drift") {
    const slope = (last - first) / (count - 1);
    return success(steps.map((h) => Math.max(0, last + h * slope)));
  }
  const level =
    growth === "run-rate" && unit === "month"
      ? started.slice(-RUN_RATE_MONTHS).reduce((sum, value) => sum + value, 0) / RUN_RATE_MONTHS
      : last;
  return success(steps.map(() => level));
}

function fewestValues(method: ProjectionMethod, unit: PeriodUnit): number {
  if (method === "flat") return 1;
  if (method === "run-rate") return unit === "month" ? RUN_RATE_MONTHS : 1;
  return 2;
}

/**
 * The factor between a forecast and its band: low = cost / factor, high = cost · factor.
 * A random walk on logs with the root mean square growth of the totals, growth included, and
 * Student's t with one degree of freedom fewer than there are periods.
 *
 * @param totals contacts of all columns, one a period
 * @param confidence above 0, below 1
 * @returns null with fewer than four periods or a total that is not positive
 */
export function bandFactor(
  totals: readonly number[],
  confidence: number
): ((step: number) => number) | null {
  const count = totals.length;
  if (count < FEWEST_PERIODS_FOR_A_BAND || totals.some((total) => total <= 0)) return null;
  let squares = 0;
  for (let i = 1; i < count; i += 1) squares += Math.log(totals[i]! / totals[i - 1]!) ** 2;
  const spread = Math.sqrt(squares / (count - 1));
  const width = studentQuantile((1 + confidence) / 2, count - 1) * spread;
  return (step) => Math.exp(width * Math.sqrt(step));
}
