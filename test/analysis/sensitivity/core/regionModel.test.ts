import * as fc from "fast-check";
import { monthOf } from "../../../../src/core/calendar";
import {
  costUnder,
  shiftForecast,
  toRegionModel,
} from "../../../../src/analysis/sensitivity/core/regionModel";
import type { Patch } from "../../../../src/core/policy/policy";
import { applyPolicy } from "../../../../src/core/scenario/alternative";
import { toBasis } from "../../../../src/core/scenario/basis";
import { cashOf, realisedOf } from "../../../../src/core/scenario/rollUp";
import { arbitraryPatches, arbitraryRegion } from "../../../core/scenario/arbitraryRegion";
import { policy, settings, valueOf } from "../../../core/scenario/region";
import { sampleData, sampleFees } from "../../../core/scenario/sampleData";

/** Half an öre a kind of money, and as much for the realised visits. */
const ROUNDING = 4;

const financing: Patch = {
  kind: "financing",
  from: "2020-01-01",
  source: null,
  name: "Anslag",
  means: "appropriation",
  frame: 1_000_000,
  validTo: null,
};
const span = fc
  .tuple(fc.nat(40), fc.integer({ min: 1, max: 48 }))
  .map(([from, length]) => ({ from, to: from + length }));

describe("the region as one unit", () => {
  test("costs what all its units cost, under every kind of change, to some öre", () => {
    fc.assert(
      fc.property(arbitraryRegion, arbitraryPatches, span, ({ data, last }, patches, asked) => {
        const meanFees = [{ profession: null, year: 2019, amount: 55.55 }];
        const options = settings(last, {
          lastMonth: monthOf(2022, 12),
          method: "run-rate",
          meanFees,
        });
        const basis = valueOf(toBasis(data, options));
        const one = policy("one", [...patches, financing]);
        const whole = { ...asked, to: Math.min(asked.to, basis.months.length) };
        const model = toRegionModel(basis, whole);
        if (whole.to <= basis.firstForecast) return expect(model).toBeNull();
        const forecast = { ...whole, from: Math.max(whole.from, basis.firstForecast) };
        const full = applyPolicy(basis, one);
        const cash = cashOf(full, basis.cells, forecast);
        expect(Math.abs(costUnder(model!, one, "cash")! - cash)).toBeLessThanOrEqual(ROUNDING);
        const net = costUnder(model!, one, "net");
        const realised = realisedOf(full, basis.cells, forecast);
        if (net === null || realised === null) return;
        expect(Math.abs(net - cash - realised)).toBeLessThanOrEqual(2 * ROUNDING);
      }),
      { numRuns: 60 }
    );
  });
});

describe("a forecast that is shifted", () => {
  const options = settings(monthOf(2020, 5), { method: "run-rate", meanFees: sampleFees });
  const basis = valueOf(toBasis(sampleData, options));
  // 2022, the third whole year of the sample region's forecast.
  const model = toRegionModel(basis, { from: 60, to: 72 })!;
  const unchanged = { volume: 1, growth: 0, tariff: 1, fee: 1 };
  const cost = (shift: Partial<typeof unchanged>) =>
    costUnder(shiftForecast(model, { ...unchanged, ...shift }), policy("nothing", []), "cash")!;

  test("by nothing is as it was", () => {
    expect(shiftForecast(model, unchanged)).toEqual(model);
  });

  test.each([
    { name: "the volume", shift: { volume: 1.2 }, ratio: 1.2 },
    { name: "tariff and fee", shift: { tariff: 0.9, fee: 0.9 }, ratio: 0.9 },
    { name: "nothing left of the volume", shift: { volume: 0 }, ratio: 0 },
  ])("by $name costs in proportion", ({ shift, ratio }) => {
    expect(Math.abs(cost(shift) - ratio * cost({}))).toBeLessThanOrEqual(ROUNDING);
  });

  test("by a growth compounds month by month from the start of the forecast", () => {
    const { months } = model.basis;
    const flat = cost({}) / 12;
    const expected = months
      .slice(model.span.from)
      .reduce((sum, _, m) => sum + flat * 1.1 ** ((model.span.from + m + 1) / 12), 0);
    expect(Math.abs(cost({ growth: 0.1 }) - expected)).toBeLessThan(200);
  });

  test("by a fee above the tariff costs nothing for those who pay one, and never less", () => {
    expect(cost({ fee: 1000 })).toBe(cost({ fee: 2000 }));
    expect(cost({ fee: 1000 })).toBeGreaterThanOrEqual(0);
  });
});
