import type { Policy } from "../../../core/policy/policy";
import { costUnder, type OutcomeMeasure, type RegionModel, shiftForecast } from "./regionModel";
import { type Assumption, policyAt, shiftAt, type Values } from "./sensitivityAssumption";

export type Verdict = "saves" | "costs" | "neither";

/** What an alternative changes against Nollalternativ, under which assumptions. */
export interface SensitivityQuestion {
  readonly model: RegionModel;
  readonly outcome: OutcomeMeasure;
  readonly policy: Policy;
  readonly baseline: Policy;
  /** Of the forecast, of the policy and of the baseline. */
  readonly assumptions: readonly Assumption[];
}

/** One assumption at its low and at its high, all others at their base. */
export interface Swing {
  readonly assumption: Assumption;
  /** Öre against the baseline, + is more cost. */
  readonly atLow: number;
  readonly atHigh: number;
  /** Whether the alternative costs where it saves in the base case, or the other way round. */
  readonly lowFlips: boolean;
  readonly highFlips: boolean;
}

/** Känslighetsanalys, one at a time. */
export interface Tornado {
  /** Öre against the baseline with every assumption at its base. */
  readonly base: number;
  /** The widest first; of equals, in the order of the assumptions. */
  readonly swings: readonly Swing[];
  /** Assumptions that change nothing within their range. */
  readonly idle: readonly Assumption[];
}

/** @returns null for a net where a visit's cost is not known */
export function toTornado(question: SensitivityQuestion): Tornado | null {
  const { assumptions } = question;
  const base = changeUnder(question, new Map());
  if (base === null) return null;
  const swings: Swing[] = [];
  const idle: Assumption[] = [];
  for (const assumption of assumptions) {
    const { id, range } = assumption;
    const atLow = changeUnder(question, new Map([[id, range.low]]));
    const atHigh = changeUnder(question, new Map([[id, range.high]]));
    if (atLow === null || atHigh === null) return null;
    const lowFlips = Math.sign(atLow) !== Math.sign(base);
    const highFlips = Math.sign(atHigh) !== Math.sign(base);
    if (atLow === base && atHigh === base) idle.push(assumption);
    else swings.push({ assumption, atLow, atHigh, lowFlips, highFlips });
  }
  return { base, idle, swings: swings.sort((a, b) => widthOf(b) - widthOf(a)) };
}

/** Öre between the lowest and the highest outcome, the base case aside. */
export function widthOf({ atLow, atHigh }: Pick<Swing, "atLow" | "atHigh">): number {
  return Math.abs(atHigh - atLow);
}

/** Öre that the policy costs more than the baseline does. */
export function changeUnder(question: SensitivityQuestion, values: Values): number | null {
  const { model, outcome, policy, baseline, assumptions } = question;
  const shifted = shiftForecast(model, shiftAt(assumptions, values));
  const cost = (one: Policy): number | null =>
    costUnder(shifted, policyAt(one, assumptions, values), outcome);
  const after = cost(policy);
  const before = cost(baseline);
  return after === null || before === null ? null : after - before;
}
