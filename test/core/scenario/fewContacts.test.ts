import { monthOf } from "../../../src/core/calendar";
import { compare } from "../../../src/core/scenario/compare";
import { unitsOfFew } from "../../../src/core/scenario/fewContacts";
import type { Scenario } from "../../../src/core/scenario/scenario";
import { planChange } from "../../../src/analysis/change/sheet/changeSheet";
import { spansOf } from "../../../src/core/scenario/rollUp";
import { planComparison } from "../../../src/comparison/excel/comparison";
import { contextOf } from "../../comparison/sheet/fixture";
import { policy, settings, split, unit, valueOf, year } from "./region";

/** A unit for each count: so many contacts in 2019, and in 2020. */
function scenarioOf(counts: readonly (readonly [number, number])[]): Scenario {
  return valueOf(
    compare(
      {
        periodUnit: "year",
        units: counts.map((_, u) => unit(`VC${u}`, { listed: 1_000 })),
        observations: counts.flatMap(([first, second], u) => [
          { ...year(2019, first * 500, first), unit: u },
          { ...year(2020, second * 500, second), unit: u },
        ]),
      },
      settings(monthOf(2020, 12), { lastMonth: monthOf(2020, 12) }),
      [policy("nothing", []), policy("split", [split("2020-01-01", 0.8)])],
      "nothing"
    )
  );
}

test.each([
  [
    "none has few",
    [
      [40, 30],
      [5, 9],
    ],
    [],
  ],
  [
    "four in a year",
    [
      [40, 30],
      [4, 9],
    ],
    [1],
  ],
  [
    "one in the later year",
    [
      [40, 1],
      [0, 9],
    ],
    [0],
  ],
  [
    "none at all points nobody out",
    [
      [0, 0],
      [5, 9],
    ],
    [],
  ],
] as const)("%s", (_, counts, expected) => {
  expect([...unitsOfFew(scenarioOf(counts))]).toEqual(expected);
});

test("of the periods that are asked about", () => {
  const scenario = scenarioOf([
    [40, 3],
    [4, 9],
  ]);
  const [first] = spansOf(scenario, "year");
  expect([...unitsOfFew(scenario, [first!])]).toEqual([1]);
});

test("the analysis of change is marked where a unit has few in either of its periods", () => {
  const isMarked = (first: number, unit: number | null): boolean | undefined => {
    const scenario = scenarioOf([
      [40, 30],
      [first, 9],
    ]);
    const [before, after] = spansOf(scenario, "year");
    const question = { alternative: 0, unit, grain: "year", method: "shapley" } as const;
    return planChange(scenario, { ...question, before: before!, after: after! }, contextOf()).ofFew;
  };
  expect([isMarked(4, null), isMarked(4, 1), isMarked(4, 0), isMarked(5, null)]).toEqual([
    ...[true, true, false, false],
  ]);
});

test("the sheets with a row for each unit are marked where one has few, and no other sheet is", () => {
  const marked = (counts: readonly (readonly [number, number])[]): readonly string[] =>
    planComparison(scenarioOf(counts), contextOf())
      .filter(({ ofFew }) => ofFew === true)
      .map(({ key }) => key);
  expect(
    marked([
      [40, 30],
      [5, 9],
    ])
  ).toEqual([]);
  expect(
    marked([
      [40, 30],
      [3, 9],
    ])
  ).toEqual(["redistribution", "budget"]);
});
