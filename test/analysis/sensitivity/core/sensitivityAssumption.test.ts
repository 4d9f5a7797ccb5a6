import * as fc from "fast-check";
import { monthOf } from "../../../../src/core/calendar";
import { toRegionModel } from "../../../../src/analysis/sensitivity/core/regionModel";
import {
  distributionOf,
  forecastAssumptions,
  inRange,
  policyAssumptions,
  policyAt,
} from "../../../../src/analysis/sensitivity/core/sensitivityAssumption";
import type { Patch, StopPatch } from "../../../../src/core/policy/policy";
import { toBasis } from "../../../../src/core/scenario/basis";
import { checkPolicy } from "../../../../src/core/policy/policyCheck";
import { presetPolicies } from "../../../../src/data/policies";
import { arbitraryPatches } from "../../../core/scenario/arbitraryRegion";
import { policy, settings, split, valueOf } from "../../../core/scenario/region";
import { sampleData, sampleFees } from "../../../core/scenario/sampleData";

const dated = { from: "2021-01-01", source: null } as const;
const stop: StopPatch = {
  ...dated,
  kind: "stop",
  returning: 0.45,
  ownDigital: 0.1,
  otherChannel: 0,
  forgone: 0.45,
  otherChannelPrice: null,
};
const own: Patch = {
  ...dated,
  kind: "ownService",
  share: 0.3,
  perContact: 214,
  bearer: "region",
  oneOff: 0,
  upliftPerYear: 0.02,
};

/** "name low–base–high" */
function rangesOf(...patches: readonly Patch[]): readonly string[] {
  return policyAssumptions(policy("p", patches)).map(
    ({ name, base, range }) => `${name} ${range.low} ${base} ${range.high}`
  );
}

describe("the assumptions of an alternative", () => {
  test.each<{ readonly what: string; readonly patch: Patch; readonly found: readonly string[] }>([
    {
      what: "a tariff",
      patch: { ...dated, kind: "tariff", amounts: [{ profession: "LK", amount: 450 }] },
      found: ["tariff.amount 405 450 495"],
    },
    {
      what: "a stop: no share passes what is forgone",
      patch: { ...stop, returning: 0.3, otherChannel: 0.4, forgone: 0.2, otherChannelPrice: 300 },
      found: [
        "stop.returning 0 0.3 0.5",
        "stop.otherChannel 0.3 0.4 0.5",
        "stop.otherChannelPrice 225 300 375",
      ],
    },
    {
      what: "a stop without anything forgone, its other channels not priced",
      patch: { ...stop, returning: 0.9, forgone: 0 },
      found: ["stop.returning 0 0.9 0.9"],
    },
    {
      what: "an own service",
      patch: own,
      found: [
        "ownService.share 0.2 0.3 0.4",
        "ownService.perContact 160.5 214 267.5",
        "ownService.oneOff 0 0 0",
        "ownService.upliftPerYear 0 0.02 0.04",
      ],
    },
    {
      what: "a visit whose cost nobody has stated",
      patch: {
        ...dated,
        kind: "visitCost",
        perVisit: null,
        realisable: 0,
        substitution: 0,
        upliftPerYear: 0,
      },
      found: [],
    },
    {
      what: "a fee",
      patch: { ...dated, kind: "patientFee", amount: 100, sharePaying: 0.95, elasticity: -0.04 },
      found: [
        "patientFee.amount 75 100 125",
        "patientFee.sharePaying 0.85 0.95 1",
        "patientFee.elasticity -0.1 -0.04 0",
      ],
    },
    {
      what: "a growth to nothing",
      patch: { ...dated, kind: "growth", perYear: -1 },
      found: ["growth.perYear -1 -1 -0.9"],
    },
    { what: "who bears the cost", patch: split("2020-01-01", 0.8), found: [] },
  ])("$what", ({ patch, found }) => {
    expect(rangesOf(patch)).toEqual(found);
  });

  test("count a stop's own digital contacts where an own service has priced them", () => {
    expect(rangesOf(stop, own)).toContain("stop.ownDigital 0 0.1 0.2");
    expect(rangesOf(stop, { ...own, perContact: null })).toEqual([
      "stop.returning 0 0.45 0.75",
      "ownService.share 0.2 0.3 0.4",
      "ownService.oneOff 0 0 0",
    ]);
  });

  test("have ids of their own, also where two alternatives or dates have the same", () => {
    const twice = [own, { ...own, from: "2022-01-01" }];
    const ids = ["a", "b"]
      .flatMap((id) => policyAssumptions(policy(id, twice)))
      .map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("hold their base, and every value of them is one that the calculation takes", () => {
    fc.assert(
      fc.property(
        arbitraryPatches,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (patches, share) => {
          const one = policy("p", patches);
          const assumptions = policyAssumptions(one);
          for (const { base, range } of assumptions) {
            expect(range.low).toBeLessThanOrEqual(base);
            expect(range.high).toBeGreaterThanOrEqual(base);
          }
          const values = new Map(
            assumptions.map(({ id, range }) => [id, range.low + share * (range.high - range.low)])
          );
          expect(checkPolicy(policyAt(one, assumptions, values))).toEqual([]);
        }
      )
    );
  });
});

describe("a policy at other values", () => {
  const assumptions = policyAssumptions(policy("p", [stop, own]));
  const idOf = (name: string) => assumptions.find((one) => one.name === name)!.id;
  const sharesAt = (values: Readonly<Record<string, number>>) => {
    const entries = Object.entries(values).map(([name, value]) => [idOf(name), value] as const);
    const [patch] = policyAt(policy("p", [stop, own]), assumptions, new Map(entries)).patches;
    const { returning, ownDigital, otherChannel, forgone } = patch as StopPatch;
    return [returning, ownDigital, otherChannel, forgone].map((each) => Number(each.toFixed(12)));
  };

  test.each([
    {
      what: "lets what is forgone take the rest",
      values: { "stop.returning": 0.2 },
      shares: [0.2, 0.1, 0, 0.7],
    },
    {
      what: "scales down what passes 100 %",
      values: { "stop.returning": 0.9, "stop.ownDigital": 0.6 },
      shares: [0.6, 0.4, 0, 0],
    },
  ])("$what", ({ values, shares }) => {
    expect(sharesAt(values)).toEqual(shares);
  });

  test("is itself where none of its assumptions is given a value", () => {
    const one = policy("p", [stop]);
    expect(policyAt(one, assumptions, new Map([["forecast.volume", 2]]))).toBe(one);
  });

  test("changes the profession's tariff and no other", () => {
    const tariff: Patch = {
      ...dated,
      kind: "tariff",
      amounts: [
        { profession: "LK", amount: 450 },
        { profession: "PS", amount: 400 },
      ],
    };
    const one = policy("p", [tariff]);
    const [, ps] = policyAssumptions(one);
    const changed = policyAt(one, [ps!], new Map([[ps!.id, 380]]));
    expect(changed.patches[0]).toMatchObject({ amounts: [{ amount: 450 }, { amount: 380 }] });
  });
});

describe("a range that the user has written", () => {
  const [returning] = policyAssumptions(policy("p", [stop]));

  test.each([
    { low: 0.1, high: 0.6, kept: [0.1, 0.6] },
    { low: 0.5, high: 0.6, kept: [0.45, 0.6] },
    { low: 0.1, high: 0.3, kept: [0.1, 0.45] },
    { low: -1, high: 2, kept: [0, 0.9] },
  ])("of $low to $high is kept as far as it holds the base", ({ low, high, kept }) => {
    const { range } = inRange(returning!, { low, high });
    expect([range.low, range.high]).toEqual(kept);
  });
});

describe("the assumptions of the forecast", () => {
  const modelWith = (meanFees: typeof sampleFees | null) => {
    const options = settings(monthOf(2020, 5), { method: "run-rate", meanFees });
    return toRegionModel(valueOf(toBasis(sampleData, options)), { from: 60, to: 72 })!;
  };

  test("are volume, growth, tariff and, where one is stated, the fee", () => {
    const names = (fees: typeof sampleFees | null) =>
      forecastAssumptions(modelWith(fees)).map(({ name }) => name);
    const always = ["forecast.volume", "forecast.growth", "forecast.tariff"];
    expect(names(null)).toEqual(always);
    expect(names(sampleFees)).toEqual([...always, "forecast.fee"]);
  });

  test("a volume that may be nothing at all is drawn from a triangle", () => {
    const [volume] = forecastAssumptions(modelWith(null));
    expect(distributionOf(inRange(volume!, { low: 0, high: 1.2 }))).toEqual({
      kind: "triangular",
      low: 0,
      mode: 1,
      high: 1.2,
    });
  });

  test("volume and growth are drawn lognormally around a base inside their range, all else in triangles", () => {
    const stopped = presetPolicies("sv").find(({ id }) => id === "stopped-payment")!;
    // The outcome's own growth lies all on one side of the base.
    const forecast = forecastAssumptions(modelWith(null)).map((one) =>
      one.name === "forecast.growth" ? inRange(one, { ...one.range, low: -0.1 }) : one
    );
    const all = [...forecast, ...policyAssumptions(stopped)];
    const kinds = all.map((one) => [one.name, distributionOf(one).kind]);
    expect(kinds.slice(0, 3)).toEqual([
      ["forecast.volume", "lognormal"],
      ["forecast.growth", "lognormal"],
      ["forecast.tariff", "triangular"],
    ]);
    expect(new Set(kinds.slice(3).map(([, kind]) => kind))).toEqual(new Set(["triangular"]));
  });
});
