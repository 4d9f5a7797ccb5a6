import { monthOf } from "../../../../src/core/calendar";
import { toRegionModel } from "../../../../src/analysis/sensitivity/core/regionModel";
import {
  type SensitivityQuestion,
  toTornado,
  widthOf,
} from "../../../../src/analysis/sensitivity/core/sensitivity";
import {
  forecastAssumptions,
  inRange,
  policyAssumptions,
} from "../../../../src/analysis/sensitivity/core/sensitivityAssumption";
import type { Patch, Policy } from "../../../../src/core/policy/policy";
import { toBasis } from "../../../../src/core/scenario/basis";
import type { RegionData } from "../../../../src/core/scenario/regionData";
import { booked, policy, settings, split, unit, valueOf } from "../../../core/scenario/region";

/** 25 000 contacts a year at 500 − 57 = 443 kr: 11.075 mkr, as in the example of the method. */
const data: RegionData = {
  periodUnit: "month",
  units: [unit("all")],
  observations: Array.from({ length: 12 }, (_, m) =>
    booked(monthOf(2020, 1) + m, null, 25_000 / 12)
  ),
};
const options = settings(monthOf(2020, 12), {
  lastMonth: monthOf(2022, 12),
  meanFees: [{ profession: null, year: 2017, amount: 57 }],
});
const model = toRegionModel(valueOf(toBasis(data, options)), { from: 12, to: 24 })!;
const baseline = policy("nothing", []);
const stop: Patch = {
  kind: "stop",
  from: "2021-01-01",
  source: null,
  returning: 0.45,
  ownDigital: 0,
  otherChannel: 0.05,
  forgone: 0.5,
  otherChannelPrice: 300,
};
const visits: Patch = {
  kind: "visitCost",
  from: "2021-01-01",
  source: null,
  perVisit: 1500,
  realisable: 1,
  substitution: 0,
  upliftPerYear: 0,
};

function question(one: Policy, changed: Partial<SensitivityQuestion> = {}): SensitivityQuestion {
  const assumptions = [...forecastAssumptions(model), ...policyAssumptions(one)];
  return { model, outcome: "cash", policy: one, baseline, assumptions, ...changed };
}

/** Mkr at low and at high, and whether the answer turns, by name of the assumption. */
function swingsOf(asked: SensitivityQuestion): Readonly<Record<string, readonly unknown[]>> {
  return Object.fromEntries(
    toTornado(asked)!.swings.map(({ assumption, atLow, atHigh, lowFlips, highFlips }) => [
      assumption.name,
      [atLow / 1e8, atHigh / 1e8, lowFlips, highFlips],
    ])
  );
}

describe("a tornado of all that is paid", () => {
  // Nothing is paid after the stop, so what is saved is what was paid: 25 000 × 443 kr.
  const all = policy("all", [{ ...stop, returning: 0, otherChannel: 0, forgone: 1 }]);
  const swings = swingsOf(question(all));

  test.each([
    { name: "forecast.volume", low: -11.075 * 0.8, high: -11.075 * 1.2 },
    { name: "forecast.tariff", low: -0.025 * (450 - 57), high: -0.025 * (550 - 57) },
    { name: "forecast.fee", low: -0.025 * (500 - 57 * 0.75), high: -0.025 * (500 - 57 * 1.25) },
  ])("has the outcomes that can be reckoned by hand for $name", ({ name, low, high }) => {
    const [atLow, atHigh, lowFlips, highFlips] = swings[name]!;
    expect(atLow).toBeCloseTo(low, 6);
    expect(atHigh).toBeCloseTo(high, 6);
    expect([lowFlips, highFlips]).toEqual([false, false]);
  });

  test("starts from the base case", () => {
    expect(toTornado(question(all))!.base).toBe(-1_107_500_000);
  });

  test("has the widest first", () => {
    const widths = toTornado(question(all))!.swings.map(widthOf);
    expect(widths).toEqual([...widths].sort((a, b) => b - a));
    expect(widths.length).toBeGreaterThan(3);
  });
});

describe("a tornado of cash and realised capacity", () => {
  const one = policy("stop", [stop, visits]);
  const swings = swingsOf(question(one, { outcome: "net" }));
  // Mkr: −11.075 + 5 % × 25 000 × 300 + returning × 25 000 × 1 500 × realised.
  const net = (returning: number, perVisit = 1500, realised = 1, price = 300): number =>
    -11.075 + 0.05 * 0.025 * price + returning * 0.025 * perVisit * realised;

  test.each([
    { name: "stop.returning", low: net(0), high: net(0.75) },
    { name: "visitCost.perVisit", low: net(0.45, 1125), high: net(0.45, 1875) },
    { name: "visitCost.realisable", low: net(0.45, 1500, 0), high: net(0.45) },
    { name: "stop.otherChannelPrice", low: net(0.45, 1500, 1, 225), high: net(0.45, 1500, 1, 375) },
  ])("turns where the sign of the outcome does, for $name", ({ name, low, high }) => {
    const [atLow, atHigh, lowFlips, highFlips] = swings[name]!;
    expect(atLow).toBeCloseTo(low, 6);
    expect(atHigh).toBeCloseTo(high, 6);
    expect([lowFlips, highFlips]).toEqual([low < 0 !== net(0.45) < 0, high < 0 !== net(0.45) < 0]);
  });

  test("turns at all in this example", () => {
    expect(net(0.45)).toBeGreaterThan(0);
    expect(swings["stop.returning"]!.slice(2)).toEqual([true, false]);
  });

  test("is not there where the cost of a visit is not known", () => {
    const unknown = policy("stop", [stop, { ...visits, perVisit: null }]);
    expect(toTornado(question(unknown, { outcome: "net" }))).toBeNull();
    expect(toTornado(question(unknown))).not.toBeNull();
  });
});

describe("assumptions that change nothing", () => {
  test("are named apart: all of them where only who bears the cost changes", () => {
    const tornado = toTornado(question(policy("80/20", [split("2021-01-01", 0.8)])))!;
    expect(tornado.swings).toEqual([]);
    expect(tornado.idle.map(({ name }) => name)).toEqual([
      "forecast.volume",
      "forecast.growth",
      "forecast.tariff",
      "forecast.fee",
    ]);
  });

  test("of two equal swings the first assumption stays first", () => {
    const all = policy("all", [{ ...stop, returning: 0, otherChannel: 0, forgone: 1 }]);
    const twice = question(all).assumptions.map((one) =>
      inRange(one, { low: one.base, high: one.base })
    );
    const [first] = twice;
    const ranged = [
      { ...inRange(first!, { low: 0.5, high: 1.5 }), id: "b" },
      { ...inRange(first!, { low: 0.5, high: 1.5 }), id: "a" },
    ];
    const { swings } = toTornado(question(all, { assumptions: ranged }))!;
    expect(swings.map(({ assumption }) => assumption.id)).toEqual(["b", "a"]);
  });
});
