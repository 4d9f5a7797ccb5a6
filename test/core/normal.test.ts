import * as fc from "fast-check";
import { normalQuantile } from "../../src/core/normal";

test.each([
  [0.5, 0],
  [0.975, 1.959963984540054],
  [0.9, 1.2815515655446004],
  [0.001, -3.090232306167813],
])("the quantile of %p is %p", (probability, quantile) => {
  expect(normalQuantile(probability)).toBeCloseTo(quantile, 14);
});

// 1 − k/2^20 is exact, so both sides are asked of the very same tail.
const exactShare = fc.integer({ min: 1, max: 2 ** 20 - 1 }).map((k) => k / 2 ** 20);

test("the other tail is the mirror", () => {
  fc.assert(
    fc.property(exactShare, (share) => normalQuantile(1 - share) + normalQuantile(share) === 0),
    { numRuns: 1000 }
  );
});

test("more probability is a larger quantile", () => {
  fc.assert(
    fc.property(exactShare, exactShare, (one, other) => {
      fc.pre(one !== other);
      return normalQuantile(one) < normalQuantile(other) === one < other;
    }),
    { numRuns: 1000 }
  );
});
