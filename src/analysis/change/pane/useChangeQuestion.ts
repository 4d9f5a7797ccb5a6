import { useMemo } from "react";
import {
  type ChangeGrain,
  changeGrainsOf,
  changePeriodsOf,
  type ChangeQuestion,
} from "../core/changeQuestion";
import type { DecompositionMethod } from "../../../core/decomposition";
import type { Span } from "../../../core/scenario/rollUp";
import type { Scenario } from "../../../core/scenario/scenario";
import { useKept } from "../../../comparison/pane/useKept";

/** What the user has chosen, by names that outlive a new calculation; null: not chosen. */
export interface ChangeChoice {
  readonly alternative: string | null;
  readonly unit: string | null;
  readonly grain: ChangeGrain;
  readonly before: string | null;
  readonly after: string | null;
  readonly method: DecompositionMethod;
}

const UNCHOSEN: ChangeChoice = {
  alternative: null,
  unit: null,
  grain: "year",
  before: null,
  after: null,
  method: "shapley",
};

/** The question as chosen, as far as the comparison still has what was chosen. */
export function useChangeQuestion(
  scenario: Scenario
): readonly [ChangeQuestion, (chosen: Partial<ChangeChoice>) => void] {
  const [choice, keep] = useKept("change", UNCHOSEN);
  const question = useMemo(() => toQuestion(scenario, choice), [scenario, choice]);
  return [question, (chosen) => keep({ ...choice, ...chosen })];
}

export function periodKey({ year, part }: Span): string {
  return `${year}-${part}`;
}

function toQuestion(scenario: Scenario, choice: ChangeChoice): ChangeQuestion {
  const { alternatives, baseline, units } = scenario;
  const alternative = alternatives.findIndex(({ policy }) => policy.id === choice.alternative);
  const unit = units.findIndex(({ id }) => id === choice.unit);
  const grain = changeGrainsOf(scenario).includes(choice.grain) ? choice.grain : "year";
  const periods = changePeriodsOf(scenario, grain);
  const after = periods.find((one) => periodKey(one) === choice.after) ?? latestOf(periods);
  const before =
    periods.find((one) => periodKey(one) === choice.before) ?? precedingOf(periods, after);
  return {
    alternative: alternative >= 0 ? alternative : baseline,
    unit: unit >= 0 ? unit : null,
    grain,
    before,
    after,
    method: choice.method,
  };
}

/** The latest that is outcome from its first month to its last. */
function latestOf(periods: readonly Span[]): Span {
  const outcomes = periods.filter(({ kind, whole }) => kind === "outcome" && whole);
  return outcomes[outcomes.length - 1] ?? periods[periods.length - 1]!;
}

/** The same part of the year before, else the one just before. */
function precedingOf(periods: readonly Span[], after: Span): Span {
  const yearBefore = periods.find(
    ({ year, part }) => year === after.year - 1 && part === after.part
  );
  return yearBefore ?? periods[Math.max(0, periods.indexOf(after) - 1)]!;
}
