import * as fc from "fast-check";
import { monthOf } from "../../../../src/core/calendar";
import { toDrawnCost } from "../../../../src/analysis/sensitivity/core/drawnCost";
import { toDrawnPolicy } from "../../../../src/analysis/sensitivity/core/drawnPolicy";
import {
  costUnder,
  shiftForecast,
  timesContacts,
  toRegionModel,
} from "../../../../src/analysis/sensitivity/core/regionModel";
import {
  forecastAssumptions,
  policyAssumptions,
  policyAt,
  shiftAt,
} from "../../../../src/analysis/sensitivity/core/sensitivityAssumption";
import { toBasis } from "../../../../src/core/scenario/basis";
import { runs } from "../../../support/runs";
import { arbitraryPatches, arbitraryRegion } from "../../../core/scenario/arbitraryRegion";
import { policy, settings, valueOf } from "../../../core/scenario/region";

const meanFees = [{ profession: null, year: 2019, amount: 55.55 }];
const places = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
  minLength: 40,
  maxLength: 40,
});
const span = fc
  .tuple(fc.nat(30), fc.integer({ min: 1, max: 48 }))
  .map(([from, length]) => ({ from, to: from + length }));

test("a draw costs what the engine says of the policy and the forecast of the draw, to the öre", () => {
  let compared = 0;
  fc.assert(
    fc.property(
      arbitraryRegion,
      arbitraryPatches,
      fc.constantFrom(null, "2021-05-14"),
      span,
      fc.array(places, { minLength: 1, maxLength: 3 }),
      ({ data, last }, patches, validTo, asked, draws) => {
        const options = settings(last, {
          lastMonth: monthOf(2022, 12),
          method: "run-rate",
          meanFees,
        });
        const basis = valueOf(toBasis(data, options));
        const to = Math.min(asked.to, basis.months.length);
        const model = toRegionModel(basis, { from: Math.min(asked.from, to - 1), to });
        if (!model) return;
        const one = { ...policy("one", patches), validTo };
        const assumptions = [...forecastAssumptions(model), ...policyAssumptions(one)];
        const drawn = toDrawnPolicy(one, assumptions);
        for (const outcome of ["cash", "net"] as const) {
          const costOf = toDrawnCost(model, drawn.policy, outcome);
          for (const draw of draws) {
            const values = Float64Array.from(
              assumptions,
              ({ range: { low, high } }, i) => low + draw[i % draw.length]! * (high - low)
            );
            const byId = new Map(assumptions.map(({ id }, i) => [id, values[i]!]));
            const shift = shiftAt(assumptions, byId);
            drawn.write(values);
            const contacts = Float64Array.from(model.basis.months, (_, m) =>
              timesContacts(shift, m)
            );
            expect(costOf({ shift, contacts })).toBe(
              costUnder(shiftForecast(model, shift), policyAt(one, assumptions, byId), outcome)
            );
            compared += 1;
          }
        }
      }
    ),
    { numRuns: runs(150) }
  );
  expect(compared).toBeGreaterThan(100);
});
