import * as fc from "fast-check";
import { toDevelopment } from "../../../../src/analysis/development/core/development";
import { monthOf } from "../../../../src/core/calendar";
import type { Observation } from "../../../../src/core/scenario/regionData";
import type { Scenario } from "../../../../src/core/scenario/scenario";
import { nothing, scenarioOf } from "../../../comparison/sheet/fixture";
import { booked, policy, split, unit, year } from "../../../core/scenario/region";

const other = policy("other", [split("2030-01-01", 0.5)]);

function yearly(observations: readonly Observation[], lastOutcome: number): Scenario {
  const data = { periodUnit: "year", units: [unit("all")], observations } as const;
  return scenarioOf([nothing, other], data, {
    lastOutcome: monthOf(lastOutcome, 12),
    lastMonth: monthOf(lastOutcome + 3, 12),
  });
}

/** The decision memorandum's own rows. */
const westmanland = [
  year(2017, 2_400_000, 2900),
  year(2018, 5_600_000),
  year(2019, 10_500_000, 23_700),
  year(2020, 12_500_000),
];

test("the document's rows", () => {
  const { years, pace, inARow } = toDevelopment(yearly(westmanland, 2020));
  const rounded = (values: readonly (number | null)[], decimals: number): unknown[] =>
    values.map((value) => (value === null ? null : Number(value.toFixed(decimals))));
  const to2020 = years.filter(({ span }) => span.year <= 2020);
  expect(
    rounded(
      to2020.map(({ costChange }) => costChange),
      3
    )
  ).toEqual([null, 1.333, 0.875, 0.19]);
  expect(
    rounded(
      to2020.map(({ costMultiple }) => costMultiple),
      3
    )
  ).toEqual([1, 2.333, 4.375, 5.208]);
  expect(
    rounded(
      to2020.map(({ contactsMultiple }) => contactsMultiple),
      2
    )
  ).toEqual([1, null, 8.17, null]);
  expect(
    rounded(
      to2020.map(({ costPerContact }) => costPerContact && costPerContact / 100),
      2
    )
  ).toEqual([827.59, null, 443.04, null]);
  // Counted beside counted only.
  expect(to2020.map(({ contactsChange }) => contactsChange)).toEqual([null, null, null, null]);
  expect(to2020.map(({ calculated }) => calculated)).toEqual(["none", "all", "none", "all"]);
  expect([pace!.from.span.year, pace!.to.span.year]).toEqual([2017, 2020]);
  // It held in 2018 and 2019; 2020 takes nothing of that away.
  expect(inARow).toMatchObject({ holds: true });
  expect(inARow!.years.map(({ span }) => span.year)).toEqual([2018, 2019]);
});

test("between 2017 and 2019 the cost doubles in less than a year", () => {
  const { pace, inARow } = toDevelopment(yearly(westmanland.slice(0, 3), 2019));
  expect(pace!.costGrowth).toBeCloseTo(Math.sqrt(4.375) - 1, 12);
  expect(pace!.years).toBeCloseTo(Math.log(2) / Math.log(Math.sqrt(4.375)), 12);
  expect(inARow!.years.map(({ span }) => span.year)).toEqual([2018, 2019]);
  expect(inARow!.holds).toBe(true);
});

test.each([
  ["nearly doubled two years in a row", [1_900_000, 3_600_000, 7_000_000], true],
  ["doubled once only", [1_750_000, 3_500_000, 5_000_000], false],
  ["not doubled", [6_000_000, 6_500_000, 7_000_000], false],
  ["exactly the limit", [1_000_000, 1_800_000, 3_240_000], true],
  [
    "nearly doubled two years in a row, and then no more",
    [1_750_000, 3_400_000, 6_800_000, 7_000_000],
    true,
  ],
  ["no third year", [3_500_000, 7_000_000], null],
  ["nothing the first year", [0, 3_500_000, 7_000_000], null],
] as const)("the motion's claim: %s", (_, costs, holds) => {
  const first = 2021 - costs.length;
  const rows = costs.map((cost, i) => year(first + i, cost));
  const { inARow } = toDevelopment(yearly(rows, 2020));
  expect(inARow === null ? null : inARow.holds).toBe(holds);
});

test("a falling cost halves, a level one does neither", () => {
  const falling = toDevelopment(yearly([year(2018, 8e6), year(2019, 4e6), year(2020, 2e6)], 2020));
  expect(falling.pace).toMatchObject({ costGrowth: expect.closeTo(-0.5, 12), years: 1 });
  const level = toDevelopment(yearly([year(2019, 4e6), year(2020, 4e6)], 2020));
  expect(level.pace).toMatchObject({ costGrowth: 0, years: null });
});

test("a part of a year is shown and compared with nothing", () => {
  const observations = Array.from({ length: 20 }, (_, i) =>
    booked(monthOf(2018, 7) + i, 40_000 + 1000 * i, 80)
  );
  const data = { periodUnit: "month", units: [unit("all")], observations } as const;
  const { years } = toDevelopment(
    scenarioOf([nothing, other], data, {
      lastOutcome: monthOf(2020, 2),
      lastMonth: monthOf(2022, 12),
    })
  );
  expect(
    years.map(({ span, costChange, costMultiple }) => [
      span.year,
      span.kind,
      costChange === null,
      costMultiple === null ? null : costMultiple === 1,
    ])
  ).toEqual([
    [2018, "outcome", true, null],
    [2019, "outcome", true, true],
    [2020, "mixed", false, false],
  ]);
});

test("changes chain to the multiple, whatever the years", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          cost: fc.integer({ min: 1, max: 5e7 }),
          contacts: fc.integer({ min: 1, max: 1e5 }),
        }),
        { minLength: 2, maxLength: 9 }
      ),
      (rows) => {
        const first = 2020 - rows.length + 1;
        const { years } = toDevelopment(
          yearly(
            rows.map(({ cost, contacts }, i) => year(first + i, cost, contacts)),
            2020
          )
        );
        let [cost, contacts] = [1, 1];
        for (const one of years) {
          cost *= 1 + (one.costChange ?? 0);
          contacts *= 1 + (one.contactsChange ?? 0);
          expect(one.costMultiple! / cost).toBeCloseTo(1, 6);
          expect(one.contactsMultiple! / contacts).toBeCloseTo(1, 6);
        }
      }
    ),
    { numRuns: 40 }
  );
});
