import * as fc from "fast-check";
import { conflictsOf, stack, stackFault } from "../../../../src/analysis/together/core/stack";
import { together } from "../../../../src/analysis/together/core/together";
import { monthOf } from "../../../../src/core/calendar";
import type { Patch, Policy } from "../../../../src/core/policy/policy";
import { toBasis } from "../../../../src/core/scenario/basis";
import { compare } from "../../../../src/core/scenario/compare";
import { cashOf, regionOf } from "../../../../src/core/scenario/rollUp";
import { inOneGo } from "../../../../src/core/steps";
import { arbitraryPatch, arbitraryRegion } from "../../../core/scenario/arbitraryRegion";
import { booked, policy, settings, unit, valueOf } from "../../../core/scenario/region";

const split = (from: string, region: number): Patch => ({
  kind: "allocation",
  from,
  source: null,
  shares: { region, healthCentre: 1 - region },
  unlisted: "rule",
  retroactive: false,
});
const stop = (from: string): Patch => ({
  kind: "stop",
  from,
  source: null,
  ...{ returning: 0, ownDigital: 0, otherChannel: 0.5, forgone: 0.5, otherChannelPrice: 200 },
});

const data = {
  periodUnit: "month" as const,
  units: [unit("A"), unit("B")],
  observations: [0, 1].flatMap((u) =>
    Array.from({ length: 12 }, (_, m) => booked(monthOf(2020, 1) + m, 40_000, 100, { unit: u }))
  ),
};
const options = settings(monthOf(2020, 12), { lastMonth: monthOf(2021, 12), method: "flat" });
const YEAR = { from: 12, to: 24 };

test("80/20 and a stop: what each does alone, in order, and shared", () => {
  const measures = [
    policy("split", [split("2021-01-01", 0.8)]),
    policy("stop", [stop("2021-01-01")]),
  ];
  const found = inOneGo(together(valueOf(toBasis(data, options)), measures, YEAR))!;
  // 960 000 kr a year; stopped, half of 2 400 contacts cost 200 kr each: 240 000 kr.
  expect(found.before).toEqual({ total: 96e6, healthCentres: 96e6, region: 0 });
  expect(found.whole).toEqual({ total: -72e6, healthCentres: -91.2e6, region: 19.2e6 });
  const [shares, stopped] = found.measures;
  expect(shares!.alone.region).toBe(76.8e6);
  expect(stopped!.alone).toEqual({ total: -72e6, healthCentres: -72e6, region: 0 });
  expect(stopped!.inOrder.region).toBe(-57.6e6);
  // The region: the split's mean of 76.8 and 19.2 mkr, the stop's of 0 and −57.6.
  expect(shares!.shared).toEqual({ total: 0, region: 48e6, healthCentres: -48e6 });
  expect(stopped!.shared).toEqual({ total: -72e6, region: -28.8e6, healthCentres: -43.2e6 });
});

const measures = fc
  .array(arbitraryPatch, { minLength: 2, maxLength: 4 })
  .map((patches) => patches.map((patch, i) => policy(`m${i}`, [patch])));

test("the shared parts sum to what the alternative of all of them is, to the öre", () => {
  fc.assert(
    fc.property(arbitraryRegion, measures, (region, list) => {
      const given = settings(region.last, { lastMonth: monthOf(2022, 12), method: "run-rate" });
      const basis = valueOf(toBasis(region.data, given));
      const span = { from: basis.firstForecast, to: basis.months.length };
      const found = inOneGo(together(basis, list, span))!;
      const all = [policy("none", []), stack(list, "all", "All")];
      const { alternatives, cells } = valueOf(compare(region.data, given, all, "none"));
      const change = (size: typeof cashOf): number =>
        size(alternatives[1]!, cells, span) - size(alternatives[0]!, cells, span);
      const sum = (key: "total" | "region"): number =>
        found.measures.reduce((total, { shared }) => total + shared[key], 0);
      expect(found.whole.total).toBe(change(cashOf));
      expect(sum("total")).toBe(change(cashOf));
      expect(sum("region")).toBe(change(regionOf));
    }),
    { numRuns: 25 }
  );
});

test("without conflicts the parts do not depend on the order of the list", () => {
  const list = [
    policy("split", [split("2021-03-01", 0.73)]),
    policy("stop", [stop("2021-07-14")]),
    policy("cap", [{ kind: "cap", from: "2021-01-01", source: null, perListed: 50 }]),
  ];
  const region = { ...data, units: [unit("A", { listed: 900 }), unit("B", { listed: 333 })] };
  const basis = valueOf(toBasis(region, options));
  const partsOf = (order: readonly Policy[]) =>
    new Map(
      inOneGo(together(basis, order, YEAR))!.measures.map((one) => [one.policy.id, one.shared])
    );
  const first = partsOf(list);
  for (const order of [
    [2, 1, 0],
    [1, 2, 0],
    [0, 2, 1],
  ])
    expect(partsOf(order.map((i) => list[i]!))).toEqual(first);
});

test("two rules for one day are named, and which of them holds from when", () => {
  const early = policy("early", [split("2021-01-01", 0.8)]);
  const late = policy("late", [split("2021-06-01", 0.5)]);
  const same = policy("same", [split("2021-01-01", 0.5)]);
  const charge = policy("charge", [
    { kind: "contactCharge", from: "2021-02-01", source: null, amounts: [] },
  ]);
  const told = (list: readonly Policy[]) =>
    conflictsOf(list).map(({ kind, hidden, holds, from }) => [kind, hidden.id, holds.id, from]);
  expect(told([early, late])).toEqual([["allocation", "early", "late", "2021-06-01"]]);
  expect(told([late, early])).toEqual([["allocation", "early", "late", "2021-06-01"]]);
  expect(told([early, same])).toEqual([["allocation", "early", "same", "2021-01-01"]]);
  expect(told([early, charge])).toEqual([["contactCharge", "early", "charge", "2021-02-01"]]);
  expect(told([early, policy("again", [split("2021-01-01", 0.8)])])).toEqual([]);
  expect(told([early, policy("stop", [stop("2021-01-01")])])).toEqual([]);
});

test("measures that end on different days, or are too few, are not laid together", () => {
  const one = policy("one", []);
  const ends = { ...policy("ends", []), validTo: "2021-12-31" };
  expect(stackFault([one])).toEqual({ code: "together.count", count: 1 });
  expect(stackFault([one, ends])).toEqual({ code: "together.ends", policies: [one, ends] });
  expect(stackFault([one, policy("two", [])])).toBeNull();
  expect(stackFault(Array.from({ length: 7 }, () => one))).toMatchObject({ count: 7 });
});
