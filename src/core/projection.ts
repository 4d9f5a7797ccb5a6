import type { ProjectionMethod } from "./projectionMethod";
import type { Month } from "./calendar";
import { failure, type Result, success } from "./result";
import { studentQuantile } from "./student";

export type PeriodUnit = "year" | "month";
/** A number is the growth per year that the user states: 0.05 is 5 %. */
export type Growth = ProjectionMethod | number;

/** Periods that `run-rate` averages, where the periods are months. */
const RUN_RATE_MONTHS = 3;
const FEWEST_PERIODS_FOR_A_BAND = 4;
/** What `damped` keeps of the growth from one period to the next. */
const DAMPING = 0.8;
const MONTHS_A_YEAR = 12;

/**
 * Future values of one column of contacts.
 *
 * Leading zeros mean that the profession had not started and are left out; a column of zeros
 * alone stays 0. No value falls below 0.
 *
 * @param values ≥ 0, one a period, oldest first
 * @param lastPeriod of the last value: a year, or a `Month`
 * @param column counts from 1 and is only carried into faults, as is the row
 * @returns `horizon` unrounded values
 */
export function projectSeries(
  values: readonly number[],
  column: number,
  unit: PeriodUnit,
  growth: Growth,
  horizon: number,
  lastPeriod: number
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
  if (growth === "seasonal") return projectSeasons(started, column, unit, steps, lastPeriod);
  const needed = fewestValues(growth, unit);
  if (count < needed)
    return failure({ code: "projection.tooFew", method: growth, column, needed, given: count });
  if (growth === "half-trend" || growth === "cagr" || growth === "damped") {
    // A credit may leave a period below 0, which has no growth either.
    const zero = started.findIndex((value) => value <= 0);
    if (zero >= 0)
      return failure({ code: "projection.zero", method: growth, row: start + zero + 1, column });
    const logGrowth = Math.log(last / first) / (count - 1);
    if (growth === "damped")
      return success(steps.map((h) => last * Math.exp(logGrowth * dampedSteps(h))));
    const slope = growth === "half-trend" ? logGrowth / 2 : logGrowth;
    return success(steps.map((h) => last * Math.exp(h * slope)));
  }
  if (growth === "drift") {
    const slope = (last - first) / (count - 1);
    return success(steps.map((h) => Math.max(0, last + h * slope)));
  }
  const level =
    growth === "run-rate" && unit === "month"
      ? sum(started.slice(-RUN_RATE_MONTHS)) / RUN_RATE_MONTHS
      : last;
  return success(steps.map(() => level));
}

/** φ + φ² + … + φʰ: what `damped` makes of that many periods. */
export function dampedSteps(steps: number): number {
  return (DAMPING * (1 - DAMPING ** steps)) / (1 - DAMPING);
}

/** What `seasonal` reads out of a column of months. */
export interface Seasons {
  /** Mean share of a full year, 0–1, January first. */
  readonly shares: readonly number[];
  readonly fullYears: number;
  /** Of the year that has begun: how many months, and their sum. */
  readonly months: number;
  readonly begun: number;
  /** That year when it is full. */
  readonly year: number;
}

/** Each month to come gets its mean share of the year that has begun, in later years too. */
function projectSeasons(
  values: readonly number[],
  column: number,
  unit: PeriodUnit,
  steps: readonly number[],
  last: Month
): Result<number[]> {
  if (unit === "year") return failure({ code: "method.needsMonths" });
  const seasons = findSeasons(values, column, last);
  if (!seasons.ok) return seasons;
  const { year, shares } = seasons.value;
  return success(steps.map((step) => year * shares[(last + step) % MONTHS_A_YEAR]!));
}

/**
 * The year that has begun, from what share of their years the same months were in the full years
 * before. In December the year itself is the latest full one.
 *
 * @param values months from the first that is not 0
 * @param column counts from 1 and is only carried into faults
 * @param last the month of the last value
 */
export function findSeasons(
  values: readonly number[],
  column: number,
  last: Month
): Result<Seasons> {
  const months = (last % MONTHS_A_YEAR) + 1;
  const full = values.length - (months === MONTHS_A_YEAR ? 0 : months);
  const years = Array.from({ length: Math.floor(full / MONTHS_A_YEAR) }, (_, i) =>
    values.slice(full - (i + 1) * MONTHS_A_YEAR, full - i * MONTHS_A_YEAR)
  ).filter((year) => year.some((value) => value > 0));
  if (years.length === 0)
    return failure({
      code: "projection.tooFew",
      method: "seasonal",
      column,
      needed: MONTHS_A_YEAR,
      given: values.length,
    });
  const shares = Array.from({ length: MONTHS_A_YEAR }, (_, month) => {
    const ofYears = years.map((year) => year[month]! / sum(year));
    return sum(ofYears) / ofYears.length;
  });
  const share = sum(shares.slice(0, months));
  if (share === 0)
    return failure({ code: "projection.zero", method: "seasonal", row: values.length, column });
  const begun = sum(values.slice(values.length - months));
  return success({ shares, fullYears: years.length, months, begun, year: begun / share });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
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
