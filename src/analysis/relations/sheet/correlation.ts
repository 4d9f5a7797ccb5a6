import { linearRegression, sampleCorrelation, sampleRankCorrelation } from "simple-statistics";
import {
  correlationInterval,
  type CorrelationLack,
  correlationP,
  FEWEST_PAIRS,
  type Verdict,
} from "../core/correlation";
import type { Pair } from "../core/relation";

/** How often an interval is meant to hold the correlation; p is judged by what is left. */
export const CONFIDENCE = 0.95;

/** How two sizes of the same units go together. */
export interface Correlation {
  readonly n: number;
  readonly pearson: number;
  /** Of Pearson's, by Fisher's z. */
  readonly interval: readonly [low: number, high: number];
  readonly pearsonP: number;
  /** Equal values share their mean rank. */
  readonly spearman: number;
  readonly spearmanP: number;
  readonly verdict: Verdict;
  /** Least squares; null where no relation can be shown, because a line would claim one. */
  readonly line: RegressionLine | null;
}

/** y = intercept + slope · x */
export interface RegressionLine {
  readonly slope: number;
  readonly intercept: number;
}

export function correlate(pairs: readonly Pair[]): Correlation | CorrelationLack {
  const n = pairs.length;
  if (n < FEWEST_PAIRS) return "few";
  const xs = pairs.map(({ x }) => x);
  const ys = pairs.map(({ y }) => y);
  if (isConstant(xs) || isConstant(ys)) return "constant";
  const pearson = bounded(sampleCorrelation(xs, ys));
  const spearman = bounded(sampleRankCorrelation(xs, ys));
  const pearsonP = correlationP(pearson, n);
  const spearmanP = correlationP(spearman, n);
  const verdict = verdictOf(pearson, spearman, pearsonP, spearmanP);
  return {
    n,
    pearson,
    interval: correlationInterval(pearson, n, CONFIDENCE),
    pearsonP,
    spearman,
    spearmanP,
    verdict,
    line: verdict === "positive" || verdict === "negative" ? lineThrough(pairs) : null,
  };
}

function verdictOf(pearson: number, spearman: number, ...ps: readonly number[]): Verdict {
  const shown = ps.filter((p) => p < 1 - CONFIDENCE).length;
  if (shown === 0) return "none";
  if (shown < ps.length || pearson > 0 !== spearman > 0) return "mixed";
  return pearson > 0 ? "positive" : "negative";
}

function lineThrough(pairs: readonly Pair[]): RegressionLine {
  const { m, b } = linearRegression(pairs.map(({ x, y }) => [x, y]));
  return { slope: m, intercept: b };
}

function isConstant(values: readonly number[]): boolean {
  return values.every((value) => value === values[0]);
}

/** Rounding keeps a perfect correlation from its bound, or carries it past. */
function bounded(r: number): number {
  return 1 - Math.abs(r) < 1e-12 ? Math.sign(r) : r;
}
