import { changePeriodsOf } from "../../../src/analysis/change/core/changeQuestion";
import { analyseChange } from "../../../src/analysis/change/core/change";
import { notesOn } from "../../../src/analysis/change/core/changeNote";
import { toDevelopment } from "../../../src/analysis/development/core/development";
import { type Month, monthOf } from "../../../src/core/calendar";
import {
  type CalculatedPart,
  calculatedPart,
  isCounted,
} from "../../../src/core/scenario/calculatedPart";
import { compare } from "../../../src/core/scenario/compare";
import type { Observation } from "../../../src/core/scenario/regionData";
import { spansOf } from "../../../src/core/scenario/rollUp";
import type { Scenario } from "../../../src/core/scenario/scenario";
import { constantTariff } from "../../../src/core/tariff";
import { professionGroups } from "../../../src/data/professions";
import { booked, expected, policy, settings, unit, valueOf, year } from "./region";

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

/** What each year's contacts are, by unit. */
function partsOf(
  observations: readonly Observation[],
  periodUnit: "year" | "month",
  lastOutcome: Month,
  unitIndex: number | null = null
): ReadonlyMap<number, CalculatedPart> {
  const scenario = valueOf(
    compare(
      { periodUnit, units: [unit("A"), unit("B")], observations },
      settings(lastOutcome, { schedule: constantTariff(400, professionGroups) }),
      [policy("today", []), policy("other", [])],
      "today"
    )
  );
  return new Map(
    spansOf(scenario, "year").map((span) => [
      span.year,
      calculatedPart(
        scenario,
        scenario.alternatives[0]!,
        span,
        (cell) => unitIndex === null || cell.unit === unitIndex
      ),
    ])
  );
}

const yearOf = (number: number, kronor: number | null, contacts: number | null, u: number) => ({
  ...year(number, kronor, contacts),
  unit: u,
});

describe("a forecast", () => {
  test("of one small unit makes no other unit's contacts calculated", () => {
    const parts = partsOf(
      [
        ...[2018, 2019].flatMap((number) => [
          yearOf(number, 4_000, 10, 0),
          yearOf(number, 400_000, 1_000, 1),
        ]),
        expected(yearOf(2020, 4_000, null, 0), { unit: 0 }),
      ],
      "year",
      monthOf(2019, 12)
    );
    expect([parts.get(2020), parts.get(2021)]).toEqual(["little", "none"]);
  });

  test("that is counted for one small unit does not make the others' counted", () => {
    const parts = partsOf(
      [
        ...[2018, 2019].flatMap((number) => [
          yearOf(number, 4_000, null, 0),
          yearOf(number, 400_000, null, 1),
        ]),
        expected(yearOf(2020, 4_000, 10, 0), { unit: 0 }),
      ],
      "year",
      monthOf(2019, 12),
      1
    );
    expect([parts.get(2020), parts.get(2021)]).toEqual(["all", "all"]);
  });

  test("goes on from counted contacts until the own forecast, which has none", () => {
    const months = Array.from({ length: 17 }, (_, i) => booked(monthOf(2019, 1) + i, 4_000, 10));
    const own = [8, 9, 10].map((m) => expected(booked(monthOf(2020, m), 99_000, null)));
    const scenario = valueOf(
      compare(
        { periodUnit: "month", units: [unit("A")], observations: [...months, ...own] },
        settings(monthOf(2020, 5), { schedule: constantTariff(400, professionGroups) }),
        [policy("today", []), policy("other", [])],
        "today"
      )
    );
    const marks = [...scenario.calculated.subarray(17, 24)];
    expect(marks).toEqual([0, 0, 1, 1, 1, 1, 1]);
  });
});

test("a small row without contacts beside another of the same month leaves the month a count", () => {
  const rows = Array.from({ length: 24 }, (_, i) => [
    booked(monthOf(2018, 1) + i, 400_000, 1_000),
    booked(monthOf(2018, 1) + i, 400, null),
  ]).flat();
  const parts = partsOf(rows, "month", monthOf(2019, 12));
  expect([parts.get(2018), parts.get(2021)]).toEqual(["none", "none"]);
});

test("a credit without contacts is calculated, though it takes contacts away", () => {
  const parts = partsOf([year(2018, 120_000, 300), year(2019, -4_000)], "year", monthOf(2019, 12));
  expect(parts.get(2019)).toBe("all");
});
