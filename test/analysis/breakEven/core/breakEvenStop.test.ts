import fc from "fast-check";
import {
  breakEvenOf,
  highestVisitCost,
  mostReturning,
  savedPerContact,
  type StopCase,
  stopEffect,
  verdictOf,
} from "../../../../src/analysis/breakEven/core/breakEvenStop";
import { monthOf } from "../../../../src/core/calendar";
import type { Party, Patch } from "../../../../src/core/policy/policy";
import { compare } from "../../../../src/core/scenario/compare";
import { cashOf, healthCentresOf, realisedOf, sumOf } from "../../../../src/core/scenario/rollUp";
import type { Scenario } from "../../../../src/core/scenario/scenario";
import type { RegionData } from "../../../../src/core/scenario/regionData";
import { booked, policy, settings, unit, valueOf } from "../../../core/scenario/region";

const plain: StopCase = {
  contacts: 25_000,
  price: 500,
  borneShare: 0.2,
  ownShare: 0,
  ownCost: 0,
  ownBorneShare: 0,
  otherShare: 0,
  otherPrice: 0,
  oneOff: 0,
};

describe("the plain stop", () => {
  test.each([
    { price: 500, visitCost: 1000, share: 0.5 },
    { price: 500, visitCost: 1500, share: 1 / 3 },
    { price: 500, visitCost: 2000, share: 0.25 },
    { price: 443.03797, visitCost: 1500, share: 0.29535865 },
    { price: 500, visitCost: 2093, share: 0.2388915 },
  ])("$price kr against visits of $visitCost kr breaks even at $share", ({ share, ...one }) => {
    const stop = { ...plain, price: one.price };
    expect(breakEvenOf("whole", stop, one.visitCost)).toBeCloseTo(share, 7);
  });

  test.each([
    { price: 500, cost: 1111.11 },
    { price: 443.04, cost: 984.53 },
  ])("$price kr and 45 % returning leave room for visits of $cost kr", ({ price, cost }) => {
    expect(highestVisitCost("whole", { ...plain, price }, 0.45)).toBeCloseTo(cost, 2);
  });

  test("a health centre that bears 20 % breaks even at 6.7 %", () => {
    expect(breakEvenOf("healthCentre", plain, 1500)).toBeCloseTo(0.2 / 3, 12);
  });
});

const share = fc.double({ min: 0, max: 1, noNaN: true });
const kronor = fc.double({ min: 0, max: 3000, noNaN: true });
const stops: fc.Arbitrary<StopCase> = fc
  .record({
    contacts: fc.integer({ min: 1, max: 200_000 }),
    price: kronor,
    borneShare: share,
    ownShare: share,
    ownCost: kronor,
    ownBorneShare: share,
    otherShare: share,
    otherPrice: kronor,
    oneOff: fc.oneof(fc.constant(0), fc.double({ min: 1, max: 5e6, noNaN: true })),
  })
  .map((stop) => {
    const most = Math.max(1, stop.ownShare + stop.otherShare);
    return { ...stop, ownShare: stop.ownShare / most, otherShare: stop.otherShare / most };
  });
const visitCosts = fc.double({ min: 100, max: 5000, noNaN: true });
const bearers = fc.constantFrom("whole" as const, "healthCentre" as const);

/** Öre by öre, without the formula: each contact goes somewhere and costs somebody something. */
function bruteNet(bearer: "whole" | "healthCentre", stop: StopCase, c: number, r: number): number {
  const { contacts, price, ownShare, ownCost, otherShare, otherPrice, oneOff } = stop;
  const before = contacts * price * (bearer === "whole" ? 1 : stop.borneShare);
  const other = contacts * otherShare * otherPrice * (bearer === "whole" ? 1 : stop.borneShare);
  const own = contacts * ownShare * ownCost * (bearer === "whole" ? 1 : stop.ownBorneShare);
  return before - other - own - contacts * r * c - (bearer === "whole" ? oneOff : 0);
}

describe("with leakage, own service and a one-off cost", () => {
  test("the saving changes sign at the break-even and nowhere else", () => {
    fc.assert(
      fc.property(bearers, stops, visitCosts, share, (bearer, stop, c, r) => {
        const limit = breakEvenOf(bearer, stop, c);
        fc.pre(Math.abs(r - limit) > 1e-9);
        expect(Math.sign(bruteNet(bearer, stop, c, r))).toBe(Math.sign(limit - r));
      })
    );
  });

  test("the net effect is what brute force finds, cash alone is all but the visits", () => {
    fc.assert(
      fc.property(bearers, stops, visitCosts, share, share, (bearer, stop, c, r, realisable) => {
        const effect = stopEffect(bearer, stop, c, r, realisable);
        const scale = stop.contacts * 10_000;
        expect((effect.net - bruteNet(bearer, stop, c, r)) / scale).toBeCloseTo(0, 9);
        expect((effect.cash - bruteNet(bearer, stop, c, 0)) / scale).toBeCloseTo(0, 9);
        expect(effect.realised).toBeCloseTo(effect.cash - realisable * effect.capacity, 3);
        expect(stopEffect(bearer, stop, c, r, 0).realised).toBe(effect.cash);
      })
    );
  });

  test("c* is the cost at which just that share breaks even", () => {
    fc.assert(
      fc.property(
        bearers,
        stops,
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        (bearer, stop, r) => {
          const cost = highestVisitCost(bearer, stop, r);
          fc.pre(cost > 1);
          expect(breakEvenOf(bearer, stop, cost)).toBeCloseTo(r, 9);
        }
      )
    );
  });

  test("the region's own part does not depend on how many return", () => {
    fc.assert(
      fc.property(stops, visitCosts, share, share, (stop, c, r, other) => {
        const own = (returning: number): number =>
          stopEffect("whole", stop, c, returning, 0).net -
          stopEffect("healthCentre", stop, c, returning, 0).net;
        expect((own(r) - own(other)) / (stop.contacts * 10_000)).toBeCloseTo(0, 9);
      })
    );
  });

  test("a health centre that bears all of it breaks even where the region as a whole does", () => {
    fc.assert(
      fc.property(stops, visitCosts, (stop, c) => {
        const alone = { ...stop, borneShare: 1, ownBorneShare: 1, oneOff: 0 };
        expect(breakEvenOf("healthCentre", alone, c)).toBe(breakEvenOf("whole", alone, c));
      })
    );
  });

  test.each([
    {
      name: "own service dearer than the invoice",
      changed: { ownShare: 1, ownCost: 600 },
      verdict: "neverSaves",
    },
    {
      name: "a one-off cost above what is saved",
      changed: { oneOff: 13e6 },
      verdict: "neverSaves",
    },
    { name: "visits cheaper than the contact", changed: { price: 2000 }, verdict: "alwaysSaves" },
    {
      name: "few who can return",
      changed: { otherShare: 0.9, otherPrice: 100 },
      verdict: "alwaysSaves",
    },
    { name: "the plain stop", changed: {}, verdict: "share" },
  ])("$name: $verdict", ({ changed, verdict }) => {
    expect(verdictOf("whole", { ...plain, ...changed }, 1500)).toBe(verdict);
  });

  test("what goes elsewhere cannot return", () => {
    expect(mostReturning({ ...plain, ownShare: 0.3, otherShare: 0.1 })).toBe(0.6);
  });
});

const twoProfessions: RegionData = {
  periodUnit: "month",
  units: [unit("north"), unit("south")],
  observations: [0, 1].flatMap((u) =>
    Array.from({ length: 12 }, (_, m) => monthOf(2020, m + 1)).flatMap((month) => [
      booked(month, 431.37 * (100 + 40 * u), 100 + 40 * u, { unit: u }),
      booked(month, 240.11 * 30, 30, { unit: u, profession: "SJ" }),
    ])
  ),
};
const visitCost = 1500;

/** The engine's own stop, all of the capacity turned into cash. */
function engineStop(returning: number, bearer: Party): Scenario {
  const from = "2021-01-01";
  const patches: readonly Patch[] = [
    {
      kind: "stop",
      from,
      source: null,
      returning,
      ownDigital: 0.15,
      otherChannel: 0.1,
      forgone: 0.75 - returning,
      otherChannelPrice: 300,
    },
    {
      kind: "visitCost",
      from,
      source: null,
      perVisit: visitCost,
      realisable: 1,
      substitution: 0,
      upliftPerYear: 0,
    },
    {
      kind: "ownService",
      from,
      source: null,
      share: 0,
      perContact: 200,
      bearer,
      oneOff: 50_000,
      upliftPerYear: 0,
    },
  ];
  const rule = {
    from: "2017-01-01",
    shares: { healthCentre: 0.2, region: 0.8 },
    unlisted: "rule",
  } as const;
  const options = settings(monthOf(2020, 12), {
    method: "run-rate",
    lastMonth: monthOf(2021, 12),
    rulesInForce: [rule],
  });
  return valueOf(
    compare(twoProfessions, options, [policy("nothing", []), policy("stop", patches)], "nothing")
  );
}

const span = { from: 12, to: 24 };

/** Kronor that the stop saves in 2021 by the engine. */
function engineNet(bearer: "whole" | "healthCentre", scenario: Scenario): number {
  const [before, after] = scenario.alternatives as [
    Scenario["alternatives"][0],
    Scenario["alternatives"][0],
  ];
  const cash = bearer === "whole" ? cashOf : healthCentresOf;
  const saved = cash(before, scenario.cells, span) - cash(after, scenario.cells, span);
  return (saved - realisedOf(after, scenario.cells, span)!) / 100;
}

describe.each(["region", "healthCentre"] as const)(
  "the engine's stop, own service on %s",
  (own) => {
    const scenario = engineStop(0.2, own);
    const before = scenario.alternatives[0]!;
    const contacts = sumOf(before, scenario.cells, "contacts", span);
    const stop: StopCase = {
      contacts,
      price: sumOf(before, scenario.cells, "net", span) / 100 / contacts,
      borneShare: 0.2,
      ownShare: 0.15,
      ownCost: 200,
      ownBorneShare: own === "region" ? 0 : 1,
      otherShare: 0.1,
      otherPrice: 300,
      oneOff: 50_000,
    };

    test.each(["whole", "healthCentre"] as const)("saves as the formula says: %s", (bearer) => {
      expect(engineNet(bearer, scenario)).toBeCloseTo(
        stopEffect(bearer, stop, visitCost, 0.2, 1).net,
        0
      );
    });

    test.each(["whole", "healthCentre"] as const)(
      "changes sign at the break-even: %s",
      (bearer) => {
        const limit = breakEvenOf(bearer, stop, visitCost);
        const [below, above] = [-1e-4, 1e-4].map((step) =>
          engineNet(bearer, engineStop(Math.max(0, limit + step), own))
        );
        expect([below! > 0, above! < 0, limit > 0]).toEqual([true, true, true]);
      }
    );

    test("saves per contact what the invoices cost less the other ways", () => {
      expect(savedPerContact(stop).whole).toBeCloseTo(stop.price - 0.15 * 200 - 0.1 * 300, 9);
    });
  }
);
