import { changePeriodsOf } from "../../../src/core/analysis/changeQuestion";
import { analyseChange } from "../../../src/core/analysis/change";
import { notesOn } from "../../../src/core/analysis/changeNote";
import { toDevelopment } from "../../../src/core/analysis/development";
import { monthOf } from "../../../src/core/calendar";
import { calculatedPart, isCounted } from "../../../src/core/scenario/calculatedPart";
import { compare } from "../../../src/core/scenario/compare";
import { spansOf } from "../../../src/core/scenario/rollUp";
import type { Scenario } from "../../../src/core/scenario/scenario";
import { constantTariff } from "../../../src/core/tariff";
import { professionGroups } from "../../../src/data/professions";
import { booked, policy, settings, unit, valueOf } from "./region";

/** Two years of months with 100 contacts at 100 kr; so many months of the first have no count. */
function scenarioOf(blank: number): Scenario {
  return valueOf(
    compare(
      {
        periodUnit: "month",
        units: [unit("A")],
        observations: Array.from({ length: 24 }, (_, i) =>
          booked(monthOf(2018, 1) + i, 10_000, i < blank ? null : 100)
        ),
      },
      settings(monthOf(2019, 12), { schedule: constantTariff(100, professionGroups) }),
      [policy("today", []), policy("other", [])],
      "today"
    )
  );
}

test.each([
  [0, "none", true],
  [1, "some", false],
  [11, "some", false],
  [12, "all", false],
] as const)("with %i blank months of twelve: %s", (blank, part, counted) => {
  const scenario = scenarioOf(blank);
  const [first] = spansOf(scenario, "year");
  const found = calculatedPart(scenario, scenario.alternatives[0]!, first!);
  expect([found, isCounted(found)]).toEqual([part, counted]);
});

test("one blank row among hundreds leaves the year a count, in Utveckling and Förändring too", () => {
  const units = Array.from({ length: 25 }, (_, u) => unit(`U${u}`));
  const scenario = valueOf(
    compare(
      {
        periodUnit: "month",
        units,
        observations: units.flatMap((_, u) =>
          Array.from({ length: 24 }, (_, i) =>
            booked(monthOf(2018, 1) + i, 10_000, u === 3 && i === 4 ? null : 100, { unit: u })
          )
        ),
      },
      settings(monthOf(2019, 12), { schedule: constantTariff(100, professionGroups) }),
      [policy("today", []), policy("other", [])],
      "today"
    )
  );
  const { years } = toDevelopment(scenario);
  expect(years[0]).toMatchObject({ calculated: "little", costPerContact: 10_000 });
  expect(years[1]!.contactsChange).toBeCloseTo(0, 9);
  const [before, after] = changePeriodsOf(scenario, "year");
  const question = {
    alternative: 0,
    unit: null,
    grain: "year",
    before: before!,
    after: after!,
    method: "shapley",
  } as const;
  const codesOf = (of: number | null): readonly string[] => {
    const asked = { ...question, unit: of };
    return notesOn(scenario, asked, analyseChange(scenario, asked)).map(({ code }) => code);
  };
  expect(codesOf(null)).not.toContain("contactsFromCost");
  expect(codesOf(3)).toContain("contactsFromCost");
});
