import { failure, type Result, success } from "../result";
import { applyPolicy } from "../scenario/alternative";
import { type Basis, toBasis } from "../scenario/basis";
import { toScenario } from "../scenario/compare";
import type { Span } from "../scenario/rollUp";
import type { Alternative, Scenario } from "../scenario/scenario";
import { BRACKET, lineInUse, methodOf, type SpanFault, yearlyOutcome } from "./spanForecast";

export type GrowthLine = (typeof BRACKET)[number];

/** A figure with no, half and all of the growth so far; a fault where the history says no growth. */
export type GrowthSpan = Readonly<Record<GrowthLine, Result<number, SpanFault>>>;

/** Months of forecast that need no span beside them. */
const ONE_YEAR = 12;

/** What has been made of a scenario; it goes when the scenario does. */
interface Made {
  readonly bases: Map<GrowthLine, Result<Basis, SpanFault>>;
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
  const of = (line: GrowthLine): Result<number, SpanFault> => {
    const made = lineOf(scenario, line, position);
    return made.ok ? success(size(made.value, made.value.alternatives.length - 1)) : made;
  };
  return { none: of("none"), half: of("half"), full: of("full") };
}

/** The calculations behind `growthSpan`, one at a time, for whoever must answer in between. */
export function* growthSteps(scenario: Scenario, position: number): Generator<void, void> {
  for (const line of BRACKET) {
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
): Result<Scenario, SpanFault> {
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

function basisOf(scenario: Scenario, line: GrowthLine): Result<Basis, SpanFault> {
  const { bases } = madeOf(scenario);
  if (!bases.has(line)) bases.set(line, makeBasis(scenario, line));
  return bases.get(line)!;
}

function makeBasis(scenario: Scenario, line: GrowthLine): Result<Basis, SpanFault> {
  const { years, growth } = yearlyOutcome(scenario);
  const own = methodOf(scenario, line, growth);
  if (!own) return failure({ code: "span.wholeYears", given: years.length });
  const basis = toBasis(scenario.data, { ...scenario.settings, method: own.method });
  return basis.ok && own.growth !== null ? success(grown(basis.value, own.growth)) : basis;
}

/** From the level on, evenly over the months. */
function grown(basis: Basis, perYear: number): Basis {
  return {
    ...basis,
    forecasts: basis.forecasts.map((forecast) => ({
      ...forecast,
      contacts: forecast.contacts.map((one, m) => one * (1 + perYear) ** ((m + 1) / ONE_YEAR)),
    })),
  };
}

function madeOf(scenario: Scenario): Made {
  const found = known.get(scenario);
  if (found) return found;
  const made: Made = { bases: new Map(), alternatives: new Map() };
  known.set(scenario, made);
  return made;
}
