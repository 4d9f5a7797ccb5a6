import type { Policy } from "../policy/policy";
import { failure, type Result, success } from "../result";
import { applyPolicy, staysExact } from "./alternative";
import { type Basis, toBasis } from "./basis";
import { ageWarnings } from "./oldValues";
import type { RegionData } from "./regionData";
import type { Alternative, BaselineSettings, Scenario, ScenarioFault } from "./scenario";

const FEWEST = 2;
const MOST = 8;

/**
 * @param policies 2–8, the baseline among them
 * @param baseline id of the policy that the others are compared with: Nollalternativ
 */
export function compare(
  data: RegionData,
  settings: BaselineSettings,
  policies: readonly Policy[],
  baseline: string
): Result<Scenario, ScenarioFault> {
  const position = policies.findIndex(({ id }) => id === baseline);
  if (policies.length < FEWEST || policies.length > MOST || position < 0)
    return failure({ code: "scenario.alternatives", count: policies.length });
  const basis = toBasis(data, settings);
  if (!basis.ok) return basis;
  if (!policies.every((policy) => staysExact(basis.value, policy)))
    return failure({ code: "scenario.tooLarge" });
  const alternatives = policies.map((policy) => applyPolicy(basis.value, policy));
  return success(toScenario(basis.value, alternatives, position));
}

/** @param baseline position in `alternatives` */
export function toScenario(
  basis: Basis,
  alternatives: readonly Alternative[],
  baseline: number
): Scenario {
  const { data, settings, months, firstForecast, cells, forecasts, warnings } = basis;
  return {
    data,
    settings,
    units: data.units,
    months,
    firstForecast,
    cells,
    calibration: forecasts.map(({ calibration }) => calibration),
    continuations: forecasts.map(({ ownMonths, factors, calibration }) => ({
      from: firstForecast + ownMonths,
      factor: factors[ownMonths] ?? calibration.factor,
    })),
    calculated: basis.calculated,
    own: basis.own,
    alternatives,
    baseline,
    warnings: [
      ...warnings,
      ...ageWarnings(
        settings,
        months,
        firstForecast,
        alternatives.map(({ policy }) => policy)
      ),
    ],
  };
}
