import * as fc from "fast-check";
import { allocate } from "../../../src/core/rounding/allocation";
import { toShares } from "../../../src/core/rounding/shares";
import { runs } from "../../support/runs";
import { slowAllocate } from "../../support/rational";

/** Weights that doubles do not hold as whole numbers, so that the bound of ADR 0040 is what decides. */
function split(total: number, weights: readonly number[]): readonly number[] {
  const shares = toShares(weights)!;
  expect(shares.kind).toBe("decimal");
  return allocate(total, shares);
}

/** The double that many doubles away. */
function nudged(value: number, steps: number): number {
  const bits = new BigInt64Array(new Float64Array([value]).buffer);
  bits[0] = bits[0]! + BigInt(steps);
  return new Float64Array(bits.buffer)[0]!;
}

const wholes = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 2, maxLength: 40 });
const total = fc.oneof(
  fc.integer({ min: 0, max: 2000 }),
  fc.integer({ min: 0, max: 2 ** 31 }),
  fc.integer({ min: 0, max: 2 ** 53 - 1 })
);
const few = fc.integer({ min: -3, max: 3 });
const isDecimal = (weights: readonly number[]): boolean => toShares(weights)?.kind === "decimal";

describe("weights in doubles are shared out as slow fractions share their decimals out", () => {
  test("shares of a sum, whose whole numbers have ties of their own", () => {
    fc.assert(
      fc.property(total, wholes, (amount, list) => {
        const sum = list.reduce((added, one) => added + one, 0);
        const weights = list.map((one) => one / sum);
        fc.pre(isDecimal(weights));
        expect(split(amount, weights)).toEqual(slowAllocate(amount, weights));
      }),
      { numRuns: runs(3000) }
    );
  });

  test("remainders that are the same but for some doubles: thirds, sevenths, halves, nudged", () => {
    const parts = fc.array(fc.tuple(fc.integer({ min: 1, max: 6 }), few), {
      minLength: 2,
      maxLength: 12,
    });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.constantFrom(1 / 3, 1 / 7, 0.1 + 0.2, Math.PI, 1e-3 / 3, 2e9 / 7),
        parts,
        (amount, unit, list) => {
          const weights = list.map(([times, steps]) => nudged(times * unit, steps));
          fc.pre(isDecimal(weights));
          expect(split(amount, weights)).toEqual(slowAllocate(amount, weights));
        }
      ),
      { numRuns: runs(3000) }
    );
  });

  test("shares that are whole, or some doubles from it", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 2, maxLength: 12 }),
        fc.constantFrom(1 / 3, 1 / 7, Math.SQRT2),
        fc.array(few, { minLength: 12, maxLength: 12 }),
        fc.integer({ min: 1, max: 50 }),
        (list, unit, steps, times) => {
          const sum = list.reduce((added, one) => added + one, 0);
          const weights = list.map((one, i) => (one === 0 ? 0 : nudged(one * unit, steps[i]!)));
          fc.pre(isDecimal(weights));
          // Each exact share is a whole number of units, but for the nudges.
          expect(split(sum * times, weights)).toEqual(slowAllocate(sum * times, weights));
        }
      ),
      { numRuns: runs(3000) }
    );
  });

  test("many equal weights, of which the earlier get the units", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3000 }),
        fc.integer({ min: 2, max: 300 }),
        fc.constantFrom(1 / 3, Math.PI),
        fc.constantFrom(1 / 3, 2 / 7),
        (amount, count, one, other) => {
          const weights = [...new Array<number>(count).fill(one), other];
          expect(split(amount, weights)).toEqual(slowAllocate(amount, weights));
        }
      ),
      { numRuns: runs(200) }
    );
  });

  test("weights of every size, from the smallest double to the largest", () => {
    const any = fc.double({ min: 0, noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(
        total,
        fc.array(fc.oneof(any, fc.constantFrom(5e-324, 1e-310, 1e300, 1 / 3)), {
          minLength: 2,
          maxLength: 8,
        }),
        (amount, weights) => {
          fc.pre(isDecimal(weights));
          expect(split(amount, weights)).toEqual(slowAllocate(amount, weights));
        }
      ),
      { numRuns: runs(1000) }
    );
  });
});
