import fc from "fast-check";
import { toFreed, useOf } from "../../../../src/analysis/freed/core/freed";
import { monthOf } from "../../../../src/core/calendar";
import type { FinancingPatch, Patch, Policy } from "../../../../src/core/policy/policy";
import { spansOf } from "../../../../src/core/scenario/rollUp";
import { nothing, scenarioOf } from "../../../comparison/sheet/fixture";
import { policy, split, unit, year } from "../../../core/scenario/region";

const MILLION = 1e8;

const stop: Patch = {
  kind: "stop",
  from: "2021-01-01",
  source: null,
  returning: 0.4,
  ownDigital: 0,
  otherChannel: 0,
  forgone: 0.6,
  otherChannelPrice: null,
};

const grant = (frame: number): FinancingPatch => ({
  kind: "financing",
  from: "2021-01-01",
  source: null,
  name: "Statsbidrag",
  means: "grant",
  frame,
  validTo: null,
});

/** 5 mkr a year: 10 000 contacts at 500 kr, borne as the policies say. */
function freedOf(baseline: Policy, alternative: Policy) {
  const scenario = scenarioOf(
    [baseline, alternative],
    { periodUnit: "year", units: [unit("all")], observations: [year(2020, 5_000_000, 10_000)] },
    { lastOutcome: monthOf(2020, 12), meanFees: null }
  );
  const span = spansOf(scenario, "year").find((one) => one.year === 2021)!;
  return toFreed(scenario, scenario.alternatives[1]!, span);
}

const central = split("2021-01-01", 1);

test("a stop frees the whole cost, of whoever bears it", () => {
  expect(freedOf(nothing, policy("stop", [stop]))).toMatchObject({
    healthCentres: 5 * MILLION,
    region: 0,
    visits: null,
    total: 5 * MILLION,
    inFrames: 0,
    usable: 5 * MILLION,
  });
});

test("what a grant paid stays in its frame, and is freed only once", () => {
  const before = policy("before", [central, grant(3_000_000)]);
  const freed = freedOf(before, policy("stop", [central, grant(3_000_000), stop]));
  expect(freed).toMatchObject({
    region: 5 * MILLION,
    total: 5 * MILLION,
    inFrames: 3 * MILLION,
    usable: 2 * MILLION,
  });
});

test("moving the cost, or financing it, frees nothing", () => {
  expect(freedOf(nothing, policy("moved", [central])).usable).toBe(0);
  const financed = freedOf(policy("a", [central]), policy("b", [central, grant(4_000_000)]));
  expect(financed).toMatchObject({ total: 0, inFrames: 0, usable: 0 });
});

test("visits that come back are deducted as far as they are realised", () => {
  const visits: Patch = {
    kind: "visitCost",
    from: "2021-01-01",
    source: null,
    perVisit: 1000,
    realisable: 0.5,
    substitution: 0,
    upliftPerYear: 0,
  };
  // 4 000 visits come back at 1 000 kr, half of it realised.
  expect(freedOf(nothing, policy("stop", [stop, visits]))).toMatchObject({
    visits: -2 * MILLION,
    total: 3 * MILLION,
  });
});

test("property: each krona is in the frames or used once, and frames never hold more than is freed", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 8_000_000 }),
      fc.integer({ min: 0, max: 8_000_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (before, after, visitShare) => {
        const freed = freedOf(
          policy("a", [central, grant(before)]),
          policy("b", [central, grant(after), stop])
        );
        expect(freed.inFrames + freed.usable).toBe(freed.total);
        // Own arithmetic: all 5 mkr is spared, the grant had paid up to its frame.
        expect(freed.inFrames).toBe(Math.min(before, 5_000_000) * 100);
        const used = useOf(freed, { perVisit: 1813, perPosition: 700_000, visitShare });
        expect(used.toVisits + used.toPositions).toBe(freed.usable);
        expect(used.visits! * 181_300).toBeLessThanOrEqual(used.toVisits);
        expect((used.visits! + 1) * 181_300).toBeGreaterThan(used.toVisits);
        expect(used.positions! * 70_000_000).toBeCloseTo(used.toPositions, 3);
      }
    ),
    { numRuns: 40 }
  );
});

test("without a unit cost there is no number", () => {
  expect(useOf({ usable: 100 }, { perVisit: null, perPosition: null, visitShare: 1 })).toEqual({
    toVisits: 100,
    toPositions: 0,
    visits: null,
    positions: null,
  });
});
