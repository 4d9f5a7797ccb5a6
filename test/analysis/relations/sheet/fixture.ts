import { monthOf } from "../../../../src/core/calendar";
import { visitSpans } from "../../../../src/analysis/relations/core/relation";
import { outcomeYears } from "../../../../src/analysis/relations/core/unitSample";
import { compare } from "../../../../src/core/scenario/compare";
import type { RegionData, Unit } from "../../../../src/core/scenario/regionData";
import { spansOf } from "../../../../src/core/scenario/rollUp";
import type { Scenario } from "../../../../src/core/scenario/scenario";
import type { RelationChoices } from "../../../../src/analysis/relations/sheet/relationChoices";
import { sampleRegion } from "../../../../src/data/sampleRegion";
import { policy, settings, split, valueOf } from "../../../core/scenario/region";
import { sampleData, sampleFees } from "../../../core/scenario/sampleData";

/** The sample region with all that is known of its units. */
export const region: RegionData = {
  ...sampleData,
  units: sampleData.units.map((unit, i): Unit => {
    const known = sampleRegion.units.values[i];
    if (!known) return unit;
    const { name, availability, physicalVisits, compensation } = known;
    return { ...unit, name, availability, physicalVisits, compensation };
  }),
};

/** @param data utfall to May 2020 */
export function scenarioOf(data: RegionData = region): Scenario {
  const options = settings(monthOf(2020, 5), { method: "run-rate", meanFees: sampleFees });
  const policies = [policy("nothing", []), policy("80/20", [split("2020-01-01", 0.8)])];
  return valueOf(compare(data, options, policies, "nothing"));
}

/** 2019; 2017 to 2019; 80/20 in 2020. */
export function choicesOf(scenario: Scenario): RelationChoices {
  const visits = visitSpans(scenario);
  const [first, last] = [visits[0], visits[visits.length - 1]];
  return {
    contacts: outcomeYears(scenario).find(({ year }) => year === 2019)!,
    visits: first && last && first !== last ? { first, last } : null,
    effect: {
      alternative: scenario.alternatives[1]!,
      span: spansOf(scenario, "year").find(({ year }) => year === 2020)!,
    },
  };
}
