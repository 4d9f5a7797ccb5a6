import type { Language } from "../../../../src/words/language";
import { monthOf } from "../../../../src/core/calendar";
import { compare } from "../../../../src/core/scenario/compare";
import type { RegionData } from "../../../../src/core/scenario/regionData";
import type { Scenario } from "../../../../src/core/scenario/scenario";
import { presetPolicies } from "../../../../src/data/policies";
import { sampleRegion } from "../../../../src/data/sampleRegion";
import { policy, settings, valueOf } from "../../../core/scenario/region";
import { sampleData, sampleFees } from "../../../core/scenario/sampleData";

const names = new Map(sampleRegion.units.values.map(({ id, name }) => [id, name]));

/** The invented region with its health centres' names. */
export const namedSample: RegionData = {
  ...sampleData,
  units: sampleData.units.map((unit) => ({ ...unit, name: names.get(unit.id) ?? "Olistade" })),
};

/** Utfall to May 2020: the rule of today, 80/20 with a grant of 9 mkr, the stop with a visit's cost. */
export function sampleScenario(
  language: Language = "sv",
  data: RegionData = namedSample
): Scenario {
  const preset = (id: string) => presetPolicies(language).find((one) => one.id === id)!;
  const shared = preset("split-80-20");
  const stop = preset("stopped-payment");
  return valueOf(
    compare(
      data,
      settings(monthOf(2020, 5), {
        method: "run-rate",
        meanFees: sampleFees,
        tariffsVerified: "2025-06",
      }),
      [
        policy("today", [], {
          name: language === "sv" ? "100 % vårdcentral" : "100% health centre",
        }),
        {
          ...shared,
          patches: [
            ...shared.patches,
            {
              kind: "financing",
              from: "2020-01-01",
              source: null,
              name: language === "sv" ? "Statsbidrag god och nära vård" : "Grant for primary care",
              means: "grant",
              frame: 9_000_000,
              validTo: null,
            },
          ],
        },
        {
          ...stop,
          patches: stop.patches.map((patch) =>
            patch.kind === "visitCost" ? { ...patch, perVisit: 1_500 } : patch
          ),
        },
      ],
      "today"
    )
  );
}
