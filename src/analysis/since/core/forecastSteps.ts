import type { Policy } from "../../../core/policy/policy";
import { applyPolicy } from "../../../core/scenario/alternative";
import { toBasis } from "../../../core/scenario/basis";
import type { Alternative, BaselineSettings, Scenario } from "../../../core/scenario/scenario";
import type { ForecastSteps } from "./bridge";
import {
  type ForecastRow,
  type SavedForecast,
  toForecastRows,
} from "../../../core/scenario/savedForecast";

/**
 * Applies what was assumed then to what is known now, one change at a time. Stops before every
 * calculation, so that a large region does not hold up the page.
 */
export function* stepsToNow(
  scenario: Scenario,
  alternative: Alternative,
  { rows, assumptions }: Pick<SavedForecast, "rows" | "assumptions">
): Generator<void, ForecastSteps> {
  const now = toForecastRows(scenario, alternative);
  if (assumptions === null) return { saved: rows, renewed: now, remodelled: now, now };
  const { policy, rulesInForce, method } = assumptions;
  const { data, settings } = scenario;

  const apply = (changed: Partial<BaselineSettings>): readonly ForecastRow[] | null => {
    const basis = toBasis(data, { ...settings, ...changed });
    return basis.ok ? toForecastRows(basis.value, applyPolicy(basis.value, policy)) : null;
  };

  let remodelled = now;
  if (!isSame(rulesInForce, settings.rulesInForce) || !changesAlike(policy, alternative.policy)) {
    yield;
    remodelled = apply({ rulesInForce }) ?? now;
  }
  let renewed = remodelled;
  if (method !== settings.method) {
    yield;
    // A method that the data no longer carry cannot be told from what has happened.
    renewed = apply({ rulesInForce, method }) ?? remodelled;
  }
  return { saved: rows, renewed, remodelled, now };
}

/** Whether two policies make the same of the same data, whatever they are called. */
function changesAlike(one: Policy, other: Policy): boolean {
  const changes = ({ patches, validTo }: Policy): unknown => [
    validTo,
    patches.map((patch) => ({ ...patch, source: null })),
  ];
  return isSame(changes(one), changes(other));
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
