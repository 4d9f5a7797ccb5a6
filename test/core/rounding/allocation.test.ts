import * as fc from "fast-check";
import { allocate } from "../../../src/core/rounding/allocation";
import { toShares } from "../../../src/core/rounding/shares";
import { exactShares, slowAllocate } from "../../support/rational";

const RUNS = { numRuns: 2000 };

function split(total: number, weights: readonly number[]): number[] {
  const shares = toShares(weights);
  if (shares === null) throw new Error("no positive weight");
  return allocate(total, shares);
}

describe("allocation by the largest remainder", () => {
  test.each([
    { total: 1250000003, weights: [0.8, 0.2], parts: [1000000002, 250000001] },
    { total: 44304, weights: [0.8, 0.2], parts: [35443, 8861] },
    { total: 1, weights: [0.8, 0.2], parts: [1, 0] },
    { total: 4, weights: [80, 20], parts: [3, 1] },
    { total: 10000, weights: [1, 1, 1], parts: [3334, 3333, 3333] },
    { total: -10000, weights: [1, 1, 1], parts: [-3334, -3333, -3333] },
    { total: 9999, weights: [75, 25], parts: [7499, 2500] },
    { total: 100, weights: [2, 3, 1], parts: [33, 50, 17] },
    { total: 100, weights: [5117, 4400, 162, 161, 160], parts: [51, 44, 2, 2, 1] },
    { total: 12, weights: [14, 28, 7, 35], parts: [2, 4, 1, 5] },
    { total: 6, weights: [0, 14, 28, 0, 0], parts: [0, 2, 4, 0, 0] },
    { total: 3, weights: [10, 9, 8, 8, 11, 12], parts: [1, 0, 0, 0, 1, 1] },
    { total: 2, weights: [2, 1, 1, 2, 2], parts: [1, 0, 0, 1, 0] },
    { total: 25, weights: [1500, 1500, 900, 500, 500, 200], parts: [7, 7, 4, 3, 3, 1] },
    { total: 26, weights: [1500, 1500, 900, 500, 500, 200], parts: [8, 8, 5, 2, 2, 1] },
    { total: 232558, weights: [0.6, 0.4], parts: [139535, 93023] },
    { total: 0, weights: [1, 2], parts: [0, 0] },
    { total: 7, weights: [5], parts: [7] },
    { total: 2 ** 53 - 1, weights: [1, 0], parts: [2 ** 53 - 1, 0] },
    { total: 2 ** 53 - 1, weights: [1e300, 1e-300], parts: [2 ** 53 - 1, 0] },
    { total: 10, weights: [5e-324, 5e-324], parts: [5, 5] },
    { total: 3, weights: [0.1, 0.2], parts: [1, 2] },
    { total: 3, weights: [1 / 3, 1 / 3, 1 / 3], parts: [1, 1, 1] },
  ])("$total over $weights gives $parts", ({ total, weights, parts }) => {
    expect(split(total, weights)).toEqual(parts);
  });

  test.each([[[]], [[0]], [[0, 0]]])("%j has nobody to allocate to", (weights) => {
    expect(toShares(weights)).toBeNull();
  });
});

const whole = fc.integer({ min: -(2 ** 53) + 1, max: 2 ** 53 - 1 });
const total = fc.oneof(fc.integer({ min: -200, max: 200 }), fc.integer(), whole);
const weight = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 100 }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 10000 }).map((n) => n / 10000) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 1e9 }) },
  { weight: 1, arbitrary: fc.double({ min: 0, max: 1e6, noNaN: true }) },
  { weight: 1, arbitrary: fc.double({ min: 0, max: 1e300, noNaN: true }) }
);
const weights = fc
  .array(weight, { minLength: 1, maxLength: 40 })
  .filter((list) => list.some((one) => one > 0));

describe("allocation keeps its promises", () => {
  test("the parts sum to the total", () => {
    fc.assert(
      fc.property(total, weights, (sum, list) => {
        const parts = split(sum, list);
        expect(parts.reduce((added, part) => added + BigInt(part), 0n)).toBe(BigInt(sum));
      }),
      RUNS
    );
  });

  test("every part is within one unit of its exact share", () => {
    fc.assert(
      fc.property(total, weights, (sum, list) => {
        const shares = exactShares(sum, list);
        split(sum, list).forEach((part, i) => {
          const { over, under } = shares[i]!;
          const error = BigInt(part) * under - over;
          expect(error < under && -error < under).toBe(true);
        });
      }),
      RUNS
    );
  });

  test("a zero weight gets zero", () => {
    fc.assert(
      fc.property(total, weights, fc.nat({ max: 39 }), (sum, list, at) => {
        const position = at % (list.length + 1);
        const padded = [...list.slice(0, position), 0, ...list.slice(position)];
        expect(split(sum, padded)[position]).toBe(0);
      }),
      RUNS
    );
  });

  test("scaling the weights changes nothing", () => {
    const small = fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(
        total,
        small.filter((list) => list.some((one) => one > 0)),
        fc.constantFrom(2, 3, 10, 1000, 1e9),
        (sum, list, factor) => {
          expect(
            split(
              sum,
              list.map((one) => one * factor)
            )
          ).toEqual(split(sum, list));
        }
      ),
      RUNS
    );
  });

  test("the pairs of weight and part do not depend on the order", () => {
    const pairs = (sum: number, list: readonly number[]): string[] =>
      split(sum, list)
        .map((part, i) => `${list[i]}:${part}`)
        .sort();
    fc.assert(
      fc.property(total, weights, fc.func(fc.integer()), (sum, list, key) => {
        const shuffled = [...list.keys()].sort((a, b) => key(a) - key(b)).map((i) => list[i]!);
        expect(pairs(sum, shuffled)).toEqual(pairs(sum, list));
      }),
      RUNS
    );
  });

  test("a negative total mirrors the positive one", () => {
    fc.assert(
      fc.property(total, weights, (sum, list) => {
        const mirrored = split(-sum, list).map((part) => 0 - part);
        expect(mirrored).toEqual(split(sum, list));
      }),
      RUNS
    );
  });

  test("it agrees with slow fractions, of whole numbers and of other decimals", () => {
    fc.assert(
      fc.property(total, weights, (sum, list) => {
        expect(split(sum, list)).toEqual(slowAllocate(sum, list));
      }),
      RUNS
    );
    const kinds = new Set([toShares([80, 20])!.kind, toShares([1e300, 1])!.kind]);
    expect(kinds).toEqual(new Set(["whole", "decimal"]));
  });

  test("equal weights differ by at most one unit, the earlier first", () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 60 }), (sum, count) => {
        const parts = split(sum, new Array<number>(count).fill(7));
        expect(parts[0]! - parts[count - 1]!).toBeLessThanOrEqual(1);
        expect([...parts].sort((a, b) => b - a)).toEqual(parts);
      }),
      RUNS
    );
  });
});
