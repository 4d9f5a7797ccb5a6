import { type OutcomeMeasure, type RegionModel, toRegionModel } from "../core/regionModel";
import type { SensitivityQuestion } from "../core/sensitivity";
import {
  type Assumption,
  forecastAssumptions,
  inRange,
  policyAssumptions,
  type Range,
  rangedByHistory,
} from "../core/sensitivityAssumption";
import { ownValue } from "../../../core/ownValue";
import type { SimulationQuestion } from "../core/simulation";
import type { Basis } from "../../../core/scenario/basis";
import { cashOf, type Span, spansOf } from "../../../core/scenario/rollUp";
import type { Alternative, Scenario } from "../../../core/scenario/scenario";
import { figuresOfSpan } from "../../../comparison/pane/figures";

/** The user's own ranges, by id of the assumption. */
export type Ranges = Readonly<Record<string, Range>>;

/** Everything that is asked: of one alternative, and of all that are compared. */
export interface Asked {
  readonly one: SensitivityQuestion;
  readonly all: Omit<SimulationQuestion, "draws" | "streamOf">;
}

/** A year with forecast in it, or all of the forecast. */
export type ForecastSpan = Pick<Span, "from" | "to"> & { readonly year: number | "all" };

export function forecastSpans(scenario: Scenario): readonly ForecastSpan[] {
  const { firstForecast, months } = scenario;
  if (firstForecast >= months.length) return [];
  const years = spansOf(scenario, "year").filter(({ kind }) => kind !== "outcome");
  return [...years, { year: "all", from: firstForecast, to: months.length }];
}

/** The first alternative that changes what the region pays; else the first but the baseline. */
export function tellingAlternative({
  alternatives,
  baseline,
  cells,
  months,
}: Scenario): Alternative | null {
  const others = alternatives.filter((_, i) => i !== baseline);
  const cash = (one: Alternative): number => cashOf(one, cells, { from: 0, to: months.length });
  const before = cash(alternatives[baseline]!);
  return others.find((one) => cash(one) !== before) ?? others[0] ?? null;
}

/** What the alternative changes in cash, or net of what of the visits becomes cash; öre. */
export function effectIn(
  scenario: Scenario,
  position: number,
  span: ForecastSpan,
  outcome: OutcomeMeasure
): number {
  const { change } = figuresOfSpan(scenario, position, asSpan(span));
  return change.total + (outcome === "net" ? (change.realised ?? 0) : 0);
}

function asSpan(span: ForecastSpan): Span {
  return { ...span, year: 0, part: 1, kind: "forecast", whole: true };
}

/** Whether there is a net beside the cash: visits change, and somebody has said what one costs. */
export function hasNet(scenario: Scenario, alternative: Alternative, span: ForecastSpan): boolean {
  const position = scenario.alternatives.indexOf(alternative);
  const { change } = figuresOfSpan(scenario, position, asSpan(span));
  return change.visits !== 0 && change.realised !== null;
}

export function ask(
  scenario: Scenario,
  basis: Basis,
  alternative: Alternative,
  span: ForecastSpan,
  outcome: OutcomeMeasure,
  ranges: Ranges
): Asked | null {
  const model = toRegionModel(basis, span);
  if (!model) return null;
  const baseline = scenario.alternatives[scenario.baseline]!.policy;
  const { policy } = alternative;
  const policies = scenario.alternatives.map((one) => one.policy);
  const assumptions = assumptionsOf(model, policies, ranges);
  const own = [policy.id, baseline.id];
  return {
    one: {
      model,
      outcome,
      policy,
      baseline,
      assumptions: assumptions.filter(({ at }) => at === null || own.includes(at.policy)),
    },
    all: {
      model,
      outcome,
      baseline,
      assumptions,
      policies: policies.filter(({ id }) => id !== baseline.id),
    },
  };
}

function assumptionsOf(
  model: RegionModel,
  policies: Asked["all"]["policies"],
  ranges: Ranges
): readonly Assumption[] {
  const own = policies
    .flatMap((policy) => policyAssumptions(policy))
    .map((one) => rangedByHistory(one, model));
  return [...forecastAssumptions(model), ...own].map((one) => {
    const range = ownValue(ranges, one.id);
    return range ? inRange(one, range) : one;
  });
}
