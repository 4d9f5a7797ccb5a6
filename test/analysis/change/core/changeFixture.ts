import { monthOf } from "../../../../src/core/calendar";
import {
  type ChangeQuestion,
  changePeriodsOf,
} from "../../../../src/analysis/change/core/changeQuestion";
import { compare } from "../../../../src/core/scenario/compare";
import type { RegionData } from "../../../../src/core/scenario/regionData";
import type { Scenario } from "../../../../src/core/scenario/scenario";
import { policy, settings, valueOf } from "../../../core/scenario/region";
import { sampleFees } from "../../../core/scenario/sampleData";

const nothing = policy("nothing", []);

export function scenarioOf(data: RegionData): Scenario {
  const options = settings(monthOf(2020, 5), { method: "run-rate", meanFees: sampleFees });
  return valueOf(compare(data, options, [nothing, policy("same", [])], nothing.id));
}

/** Nollalternativ and the whole region from one year to another, but for what is said. */
export function yearsApart(
  scenario: Scenario,
  before: number,
  after: number,
  changed: Partial<ChangeQuestion> = {}
): ChangeQuestion {
  const years = changePeriodsOf(scenario, "year");
  const spanOf = (year: number): ChangeQuestion["before"] =>
    years.find((span) => span.year === year)!;
  return {
    alternative: 0,
    unit: null,
    grain: "year",
    before: spanOf(before),
    after: spanOf(after),
    method: "shapley",
    ...changed,
  };
}
