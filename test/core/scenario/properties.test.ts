import * as fc from "fast-check";
import { dayOfIso, firstDayOf, monthOf, type Month } from "../../../src/core/calendar";
import { OTHER_PAYERS, type Patch } from "../../../src/core/policy/policy";
import { compare } from "../../../src/core/scenario/compare";
import type { RegionData } from "../../../src/core/scenario/regionData";
import {
  cashOf,
  healthCentresOf,
  regionOf,
  spansOf,
  sumOf,
} from "../../../src/core/scenario/rollUp";
import type { Measure, Scenario } from "../../../src/core/scenario/scenario";
import {
  arbitraryPatches as patches,
  arbitraryRegion as region,
  arbitraryShare as share,
} from "./arbitraryRegion";
import { policy, settings, valueOf } from "./region";

const RUNS = { numRuns: 200 };

function run(
  { data, last }: { readonly data: RegionData; readonly last: Month },
  ...lists: readonly (readonly Patch[])[]
): Scenario {
  const policies = lists.map((list, i) => policy(`p${i}`, list));
  const options = settings(last, { lastMonth: monthOf(2022, 12), method: "run-rate" });
  return valueOf(compare(data, options, policies, "p0"));
}

function measuresOf(scenario: Scenario, i: number): readonly (readonly [Measure, Float64Array])[] {
  return Object.entries(scenario.alternatives[i]!.measures) as [Measure, Float64Array][];
}

const MONEY: readonly Measure[] = [
  "gross",
  "fee",
  "net",
  "ownCost",
  "otherCost",
  "visitCost",
  "healthCentre",
  "region",
  ...OTHER_PAYERS,
];

describe("an alternative", () => {
  test("without patches changes nothing in any cell", () => {
    fc.assert(
      fc.property(region, (random) => {
        const scenario = run(random, [], []);
        for (const [measure, values] of measuresOf(scenario, 1))
          expect(values).toEqual(scenario.alternatives[0]!.measures[measure]);
        expect(scenario.alternatives[1]!.corrections).toEqual([]);
      }),
      RUNS
    );
  });

  test("changes nothing before its first day", () => {
    fc.assert(
      fc.property(region, patches, (random, list) => {
        const scenario = run(random, [], list);
        const first = list
          .map((one) => dayOfIso(one.from))
          .reduce((a, b) => Math.min(a, b), Infinity);
        const unchanged = scenario.months.filter((month) => firstDayOf(month + 1) <= first).length;
        const end = unchanged * scenario.cells.length;
        for (const [measure, values] of measuresOf(scenario, 1))
          expect(values.subarray(0, end)).toEqual(
            scenario.alternatives[0]!.measures[measure].subarray(0, end)
          );
      }),
      RUNS
    );
  });

  test("has whole öre, borne in full by all who pay, in every cell", () => {
    fc.assert(
      fc.property(region, patches, (random, list) => {
        const scenario = run(random, [], list);
        const { measures } = scenario.alternatives[1]!;
        for (const name of MONEY) expect(measures[name].every(Number.isSafeInteger)).toBe(true);
        for (const values of Object.values(measures))
          expect(values.every(Number.isFinite)).toBe(true);
        const unborne = measures.net.findIndex(
          (net, i) =>
            OTHER_PAYERS.reduce(
              (sum, payer) => sum + measures[payer][i]!,
              measures.healthCentre[i]! + measures.region[i]!
            ) !==
            net + measures.otherCost[i]! + measures.ownCost[i]!
        );
        expect(unborne).toBe(-1);
      }),
      RUNS
    );
  });

  test("leaves what is booked as it is, and its corrections sum to zero in every month", () => {
    fc.assert(
      fc.property(region, patches, (random, list) => {
        const scenario = run(random, [], list);
        const [before, after] = scenario.alternatives;
        const end = scenario.firstForecast * scenario.cells.length;
        expect(after!.measures.net.subarray(0, end)).toEqual(before!.measures.net.subarray(0, end));
        const sums = new Map<Month, number>();
        for (const { month, amount } of after!.corrections)
          sums.set(month, (sums.get(month) ?? 0) + amount);
        expect([...sums.values()].every((sum) => sum === 0)).toBe(true);
        const moved = after!.corrections
          .filter(({ party: whose }) => whose === "region")
          .reduce((sum, { amount }) => sum + amount, 0);
        const booked = { from: 0, to: scenario.firstForecast };
        expect(moved).toBe(
          sumOf(after!, scenario.cells, "region", booked) -
            sumOf(before!, scenario.cells, "region", booked)
        );
      }),
      RUNS
    );
  });

  test("differs from another by the opposite of what that one differs from it", () => {
    fc.assert(
      fc.property(region, patches, patches, (random, a, b) => {
        const forward = run(random, a, b);
        const backward = run(random, b, a);
        for (const [measure, values] of measuresOf(forward, 1)) {
          const base = forward.alternatives[0]!.measures[measure];
          const mirrored = backward.alternatives[1]!.measures[measure];
          const theirs = backward.alternatives[0]!.measures[measure];
          const isMirrored = values.every(
            (value, i) => value - base[i]! === 0 - (mirrored[i]! - theirs[i]!)
          );
          expect({ measure, isMirrored }).toEqual({ measure, isMirrored: true });
        }
      }),
      RUNS
    );
  });

  test("is split as one amount would be, in a year under one rule", () => {
    fc.assert(
      fc.property(region, share, (random, one) => {
        const rule: Patch = {
          kind: "allocation",
          from: "2019-01-01",
          source: null,
          shares: { region: one, healthCentre: Number((1 - one).toFixed(4)) },
          retroactive: true,
          unlisted: "rule",
        };
        const scenario = run(random, [], [rule]);
        for (const span of spansOf(scenario, "year")) {
          const cash = cashOf(scenario.alternatives[1]!, scenario.cells, span);
          const exact = Math.abs(
            regionOf(scenario.alternatives[1]!, scenario.cells, span) - cash * one
          );
          expect(exact).toBeLessThanOrEqual(0.500001);
        }
      }),
      RUNS
    );
  });
});

describe("a roll-up", () => {
  test("is the sum of its parts: months, tertials, units, parties", () => {
    fc.assert(
      fc.property(region, patches, (random, list) => {
        const scenario = run(random, [], list);
        const { cells } = scenario;
        const after = scenario.alternatives[1]!;
        const all = { from: 0, to: scenario.months.length };
        const total = cashOf(after, cells, all);
        for (const grain of ["month", "tertial", "year"] as const) {
          const spans = spansOf(scenario, grain);
          expect(spans[0]!.from).toBe(0);
          expect(spans[spans.length - 1]!.to).toBe(all.to);
          expect(spans.reduce((sum, span) => sum + cashOf(after, cells, span), 0)).toBe(total);
        }
        const byUnit = scenario.units.map((_, u) =>
          (["healthCentre", "region"] as const).reduce(
            (sum, whose) => sum + sumOf(after, cells, whose, all, (cell) => cell.unit === u),
            0
          )
        );
        const oneOff = after.oneOff.reduce((sum, one) => sum + one, 0);
        expect(byUnit.reduce((sum, one) => sum + one, oneOff)).toBe(total);
        expect(healthCentresOf(after, cells, all) + regionOf(after, cells, all)).toBe(total);
      }),
      RUNS
    );
  });
});
