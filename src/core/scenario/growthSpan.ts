import { type Result, success } from "../result";
import { applyPolicy } from "./alternative";
import type { Basis } from "./basis";
import { toScenario } from "./compare";
import type { Span } from "./rollUp";
import type { Alternative, Scenario } from "./scenario";
import {
  GROWTH_LINES,
  type GrowthFault,
  type GrowthLine,
  lineInUse,
  toGrowthBasis,
} from "./growthLine";

/** A figure with no, half and all of the growth so far; a fault where the history says no growth. */
export type GrowthSpan = Readonly<Record<GrowthLine, Result<number, GrowthFault>>>;

/** Months of forecast that need no span beside them. */
const ONE_YEAR = 12;

/** What has been made of a scenario; it goes when the scenario does. */
interface Made {
  readonly bases: Map<GrowthLine, Result<Basis, GrowthFault>>;
  /** By line and position. */
  readonly alternatives: Map<string, Alternative>;
}

const known = new WeakMap<Scenario, Made>();

/** Whether a part of the span lies more than a year after the last outcome. */
export function isFarAhead(
  { firstForecast }: Pick<Scenario, "firstForecast">,
  { to }: Pick<Span, "to">
): boolean {
  return to > firstForecast + ONE_YEAR;
}

/**
 * A figure of an alternative, by each line of Prognosens spann and by everything that the
 * alternative changes.
 *
 * @param position of the alternative in the scenario's
 * @param size reads it from the same comparison by another growth, which holds the baseline first
 *   and the alternative at `at`
 */
export function growthSpan(
  scenario: Scenario,
  position: number,
  size: (line: Scenario, at: number) => number
): GrowthSpan {
  const of = (line: GrowthLine): Result<number, GrowthFault> => {
    const made = lineOf(scenario, line, position);
    return made.ok ? success(size(made.value, made.value.alternatives.length - 1)) : made;
  };
  return { none: of("none"), half: of("half"), full: of("full") };
}

/** The calculations behind `growthSpan`, one at a time, for whoever must answer in between. */
export function* growthSteps(scenario: Scenario, position: number): Generator<void, void> {
  for (const line of GROWTH_LINES) {
    basisOf(scenario, line);
    yield;
    for (const at of [scenario.baseline, position]) {
      alternativeOf(scenario, line, at);
      yield;
    }
  }
}

function lineOf(
  scenario: Scenario,
  line: GrowthLine,
  position: number
): Result<Scenario, GrowthFault> {
  const basis = basisOf(scenario, line);
  if (!basis.ok) return basis;
  const positions = [...new Set([scenario.baseline, position])];
  const alternatives = positions.map((at) => alternativeOf(scenario, line, at)!);
  return success(toScenario(basis.value, alternatives, 0));
}

function alternativeOf(scenario: Scenario, line: GrowthLine, position: number): Alternative | null {
  const own = scenario.alternatives[position]!;
  if (line === lineInUse(scenario)) return own;
  const basis = basisOf(scenario, line);
  if (!basis.ok) return null;
  const { alternatives } = madeOf(scenario);
  const key = `${line} ${position}`;
  if (!alternatives.has(key)) alternatives.set(key, applyPolicy(basis.value, own.policy));
  return alternatives.get(key)!;
}

function basisOf(scenario: Scenario, line: GrowthLine): Result<Basis, GrowthFault> {
  const { bases } = madeOf(scenario);
  if (!bases.has(line)) bases.set(line, toGrowthBasis(scenario.data, scenario.settings, line));
  return bases.get(line)!;
}

function madeOf(scenario: Scenario): Made {
  const found = known.get(scenario);
  if (found) return found;
  const made: Made = { bases: new Map(), alternatives: new Map() };
  known.set(scenario, made);
  return made;
}
