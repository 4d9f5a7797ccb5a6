import * as fc from "fast-check";
import { monthOf } from "../../../src/core/calendar";
import type { Policy } from "../../../src/core/policy/policy";
import { compare } from "../../../src/core/scenario/compare";
import type { Correction, Scenario } from "../../../src/core/scenario/scenario";
import { booked, policy, settings, split, unit, valueOf } from "./region";

const MONTHS = [1, 2, 3, 4, 5] as const;

/** 31 000 kr in every month and unit: 1 000 kr a day in those of 31 days. */
function run(rule: Policy): Scenario {
  const data = {
    periodUnit: "month" as const,
    units: [unit("A"), unit("B")],
    observations: MONTHS.flatMap((month) =>
      [0, 1].map((u) => booked(monthOf(2020, month), 31_000, 62, { unit: u }))
    ),
  };
  return valueOf(
    compare(data, settings(monthOf(2020, 5)), [policy("nothing", []), rule], "nothing")
  );
}

/** What the region bears more in unit A, in öre, from January to May. */
function movedIn(corrections: readonly Correction[]): readonly number[] {
  return MONTHS.map((month) =>
    corrections
      .filter((one) => one.month === monthOf(2020, month) && one.unit === 0)
      .reduce((sum, { party, amount }) => (party === "region" ? sum + amount : sum), 0)
  );
}

// The data have months, not dates of contacts: a month with two rules is split by its days.
test.each([
  { from: "2020-03-01", moved: [0, 0, 3_100_000, 3_100_000, 3_100_000] },
  { from: "2020-03-16", moved: [0, 0, 1_600_000, 3_100_000, 3_100_000] },
  { from: "2020-03-31", moved: [0, 0, 100_000, 3_100_000, 3_100_000] },
  { from: "2020-04-01", moved: [0, 0, 0, 3_100_000, 3_100_000] },
])("all central from $from moves $moved öre in a unit", ({ from, moved }) => {
  const { alternatives } = run(policy("all central", [split(from, 1)]));
  expect(movedIn(alternatives[1]!.corrections)).toEqual(moved);
});

test("whatever day a rule is from, corrections sum to 0 by unit and month and posted costs stand", () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 28 }),
      fc.constantFrom(...MONTHS),
      fc.integer({ min: 0, max: 100 }),
      (day, month, percent) => {
        const from = `2020-0${month}-${String(day).padStart(2, "0")}`;
        const { alternatives, cells, months } = run(policy("split", [split(from, percent / 100)]));
        const [before, after] = alternatives;
        for (const measure of ["contacts", "gross", "fee", "net"] as const)
          expect(after!.measures[measure]).toEqual(before!.measures[measure]);
        const sums = new Map<string, number>();
        for (const { month: when, unit: where, amount } of after!.corrections) {
          const key = `${when} ${where}`;
          sums.set(key, (sums.get(key) ?? 0) + amount);
          expect(when).toBeGreaterThanOrEqual(monthOf(2020, month));
        }
        expect([...sums.values()].every((sum) => sum === 0)).toBe(true);
        for (let m = 0; m < months.indexOf(monthOf(2020, month)); m += 1)
          for (let i = m * cells.length; i < (m + 1) * cells.length; i += 1)
            expect(after!.measures.region[i]).toBe(before!.measures.region[i]);
      }
    )
  ));
