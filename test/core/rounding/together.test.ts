import * as fc from "fast-check";
import { claimOf, roundToTotal, RunningRounder } from "../../../src/core/rounding/together";
import { RunningSplitter } from "../../../src/core/scenario/split";
import { slowAllocate } from "../../support/rational";

describe("laying a total on quotas", () => {
  test.each([
    { quotas: [1.5, 1.5], total: 3, parts: [2, 1] },
    { quotas: [1.2, 1.7, 0.1], total: 3, parts: [1, 2, 0] },
    { quotas: [0, 2.5], total: 3, parts: [0, 3] },
    { quotas: [0.4, 0.4], total: 0, parts: [0, 0] },
    { quotas: [-1.5, 1.5], total: 0, parts: [-2, 2] },
    { quotas: [3, 3], total: 5, parts: [3, 2] },
    { quotas: [0, 0], total: 0, parts: [0, 0] },
  ])("$total on $quotas is $parts", ({ quotas, total, parts }) => {
    expect(roundToTotal(quotas, total)).toEqual(parts);
  });

  test("is laid as by sorting all claims, also more units than rests, and units to take back", () => {
    const quota = fc.oneof(
      fc.integer({ min: -40, max: 40 }).map((n) => n / 4),
      fc.double({ min: -1e6, max: 1e6, noNaN: true })
    );
    fc.assert(
      fc.property(
        fc.array(quota, { minLength: 1, maxLength: 80 }),
        fc.integer({ min: -100, max: 100 }),
        (quotas, away) => {
          fc.pre(quotas.some((one) => one !== 0));
          const total = Math.round(quotas.reduce((sum, one) => sum + one, 0)) + away;
          expect(roundToTotal(quotas, total)).toEqual(sortedToTotal(quotas, total));
        }
      ),
      { numRuns: 2000 }
    );
  });

  test("a running year is never more than half a unit off, and later months change none before", () => {
    const month = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), {
      minLength: 3,
      maxLength: 3,
    });
    fc.assert(
      fc.property(fc.array(month, { minLength: 1, maxLength: 12 }), (months) => {
        const rounder = new RunningRounder();
        let given = 0;
        let exact = 0;
        for (const quotas of months) {
          const parts = rounder.round(2020, quotas);
          given += parts.reduce((sum, part) => sum + part, 0);
          exact += quotas.reduce((sum, quota) => sum + quota, 0);
          expect(Math.abs(given - exact)).toBeLessThanOrEqual(0.500002);
          parts.forEach((part, i) => expect(Math.abs(part - quotas[i]!)).toBeLessThan(2));
        }
      }),
      { numRuns: 1000 }
    );
  });
});

describe("the region's running part", () => {
  test("is largest remainder's split of the year so far, in exact fractions", () => {
    const amount = fc.oneof(
      fc.integer({ min: -500, max: 500 }),
      fc.integer({ min: 0, max: 2 ** 45 })
    );
    const weight = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(
        fc.array(fc.array(amount, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 12 }),
        weight,
        weight,
        (months, healthCentre, region) => {
          fc.pre(healthCentre + region > 0);
          const splitter = new RunningSplitter();
          let total = 0;
          let given = 0;
          for (const amounts of months) {
            const parts = splitter.regionParts(2020, { healthCentre, region }, amounts);
            total += amounts.reduce((sum, one) => sum + one, 0);
            given += parts.reduce((sum, one) => sum + one, 0);
            expect(given + 0).toBe(slowAllocate(total, [region, healthCentre])[0]! + 0);
          }
        }
      ),
      { numRuns: 1000 }
    );
  });

  test.each([
    { amount: 7, weight: 4, sum: 5, claim: { whole: 5, rest: 3 } },
    { amount: -7, weight: 4, sum: 5, claim: { whole: -6, rest: 2 } },
    { amount: 2 ** 52, weight: 3, sum: 7, claim: { whole: 1930114126015926, rest: 6 } },
  ])("$amount · $weight / $sum is $claim", ({ amount, weight, sum, claim }) => {
    expect(claimOf(amount, weight, sum)).toEqual(claim);
  });
});

/** Every claim sorted, and a unit at a time given or taken back. */
function sortedToTotal(quotas: readonly number[], total: number): readonly number[] {
  const claims = quotas
    .map((quota, i) => ({ i, quota, whole: Math.floor(quota), rest: quota - Math.floor(quota) }))
    .sort((a, b) => b.rest - a.rest || b.whole - a.whole || a.i - b.i);
  const parts = quotas.map((quota) => Math.floor(quota) + 0);
  const order = claims.filter(({ quota }) => quota !== 0).map(({ i }) => i);
  let left = total - parts.reduce((sum, part) => sum + part, 0);
  if (left < 0) order.reverse();
  for (let k = 0; left !== 0; k += 1) {
    parts[order[k % order.length]!]! += Math.sign(left);
    left -= Math.sign(left);
  }
  return parts;
}
