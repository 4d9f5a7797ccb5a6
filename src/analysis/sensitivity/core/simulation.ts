import type { Policy } from "../../../core/policy/policy";
import { quantileOf } from "./distribution";
import { toDrawnCost } from "./drawnCost";
import { toDrawnPolicy } from "./drawnPolicy";
import { changesTotals, type OutcomeMeasure, type RegionModel, timesContacts } from "./regionModel";
import { type Assumption, distributionOf, shiftedBy, UNSHIFTED } from "./sensitivityAssumption";

export interface SimulationQuestion {
  readonly model: RegionModel;
  readonly outcome: OutcomeMeasure;
  readonly policies: readonly Policy[];
  readonly baseline: Policy;
  /** Of the forecast, and of every policy. */
  readonly assumptions: readonly Assumption[];
  readonly draws: number;
  /**
   * Numbers above 0 and below 1, evenly spread. Those of a name are the same whatever else is drawn,
   * so that alternatives are compared under the same circumstances.
   */
  readonly streamOf: (name: string) => () => number;
}

/** An alternative in every draw. */
export interface Simulated {
  readonly policy: Policy;
  /** Öre against the baseline, + is more cost; null for a net where a visit's cost is not known. */
  readonly changes: Float64Array | null;
}

/**
 * Monte Carlo with common random numbers: in a draw, assumptions of the same name have the same
 * place in their distributions in all alternatives.
 *
 * Source: Law, Simulation Modeling and Analysis, 5th ed., 2015, §11.2 (common random numbers).
 *
 * @yields how many draws have been made; to stop asking is to cancel
 */
export function* simulate(question: SimulationQuestion): Generator<number, readonly Simulated[]> {
  const { model, outcome, policies, baseline, assumptions, draws, streamOf } = question;
  const variables = assumptions.map((assumption) => ({
    assumption,
    stream: streamName(assumption),
    distribution: distributionOf(assumption),
  }));
  const shifted = assumptions.flatMap((one, v) => {
    const name = shiftedBy(one);
    return name ? [[v, name] as const] : [];
  });
  const streams = new Map(variables.map(({ stream }) => [stream, streamOf(stream)]));
  const values = new Float64Array(variables.length);
  const costs = policies.map(() => new Float64Array(draws));
  const unknown = new Set<number>();
  const forecast = {
    shift: { ...UNSHIFTED },
    contacts: new Float64Array(model.basis.months.length),
  };
  const places = new Map<string, number>();
  const costOf = (policy: Policy): (() => number | null) => {
    const drawn = toDrawnPolicy(policy, assumptions);
    const cost = toDrawnCost(model, drawn.policy, outcome);
    return () => {
      drawn.write(values);
      return cost(forecast);
    };
  };
  const costBefore = costOf(baseline);
  const costsAfter = policies.map((policy) => (isSame(policy, baseline) ? null : costOf(policy)));
  for (let draw = 0; draw < draws; draw += 1) {
    for (const [name, next] of streams) places.set(name, next());
    for (let v = 0; v < variables.length; v += 1) {
      const { distribution, stream } = variables[v]!;
      values[v] = quantileOf(distribution, places.get(stream)!);
    }
    for (const [v, name] of shifted) forecast.shift[name] = values[v]!;
    for (let m = 0; m < forecast.contacts.length; m += 1)
      forecast.contacts[m] = timesContacts(forecast.shift, m);
    const before = costBefore();
    for (let p = 0; p < policies.length; p += 1) {
      const costAfter = costsAfter[p]!;
      const after = costAfter === null ? before : costAfter();
      if (after === null || before === null) unknown.add(p);
      else costs[p]![draw] = after - before;
    }
    yield draw + 1;
  }
  return policies.map((policy, p) => ({
    policy,
    changes: unknown.has(p) ? null : costs[p]!,
  }));
}

/** The baseline itself, or an alternative that moves no more than who bears the cost. */
function isSame(policy: Policy, baseline: Policy): boolean {
  return policy.id === baseline.id || (!changesTotals(policy) && !changesTotals(baseline));
}

function streamName({ name, profession }: Assumption): string {
  return profession === null ? name : `${name} ${profession}`;
}

/** Öre against the baseline, + is more cost. */
export interface SimulationSummary {
  /** One outcome in ten, five in ten, nine in ten is at most this. */
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly mean: number;
  /** Share of the draws in which the alternative costs less than the baseline. */
  readonly saving: number;
}

export function summarise(changes: Float64Array): SimulationSummary {
  const sorted = Float64Array.from(changes).sort();
  return {
    p10: percentile(sorted, 0.1),
    p50: percentile(sorted, 0.5),
    p90: percentile(sorted, 0.9),
    mean: Math.round(sorted.reduce((sum, one) => sum + one, 0) / sorted.length),
    saving: sorted.reduce((count, one) => count + Number(one < 0), 0) / sorted.length,
  };
}

/** Between the two nearest draws, to the öre (Hyndman & Fan 1996, definition 7). */
function percentile(sorted: Float64Array, share: number): number {
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const above = Math.min(sorted.length - 1, below + 1);
  return Math.round(sorted[below]! + (place - below) * (sorted[above]! - sorted[below]!));
}

/** A class of a histogram: draws from `from` up to `to`, öre. */
export interface SimulationClass {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

const CLASSES = 20;

/** Classes of a round width, with 0 as a limit where the draws lie on both sides of it. */
export function toClasses(changes: Float64Array): readonly SimulationClass[] {
  const least = changes.reduce((a, b) => Math.min(a, b), Infinity);
  const most = changes.reduce((a, b) => Math.max(a, b), -Infinity);
  const width = roundWidth((most - least) / CLASSES);
  const first = Math.floor(least / width);
  const counts = Array.from({ length: Math.floor(most / width) - first + 1 }, () => 0);
  for (const one of changes) counts[Math.floor(one / width) - first]! += 1;
  return counts.map((count, i) => ({
    from: (first + i) * width,
    to: (first + i + 1) * width,
    count,
  }));
}

/** The nearest 1, 2 or 5 with zeros that is not smaller; at least a krona. */
function roundWidth(least: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(100, least)));
  return [1, 2, 5, 10].map((one) => one * power).find((one) => one >= least)!;
}
