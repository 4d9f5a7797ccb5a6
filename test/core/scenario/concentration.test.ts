import fc from "fast-check";
import { concentrationIndex, fractionalRanks } from "../../../src/core/scenario/concentration";

describe("the concentration index", () => {
  test.each([
    // sizes, ordered by, index
    [[1, 2, 3, 4, 5], [1, 2, 3, 4, 5], 0.26666666666666666],
    [[5, 4, 3, 2, 1], [1, 2, 3, 4, 5], -0.26666666666666666],
    [[5, 1, 4, 2, 3], [9, 5, 8, 6, 7], 0.26666666666666666],
    [[7, 7, 7], [1, 2, 3], 0],
    [[0, 0, 0, 10], [1, 2, 3, 4], 0.75],
    [[3, 1, 2], [1, 1, 1], 0],
    [[1, 3, 5, 7], [1, 1, 2, 2], 0.25],
    [[0, 0], [1, 2], null],
  ])("of %j by %j is %p", (sizes, order, index) => {
    const found = concentrationIndex(sizes, order);
    if (index === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(index, 12);
  });

  test("is twice the population covariance with the rank over the mean, in any order", () => {
    const unit = fc.record({
      size: fc.integer({ min: 1, max: 1000 }),
      by: fc.integer({ min: 0, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 40 }), (units) => {
        const sizes = units.map(({ size }) => size);
        const ranks = fractionalRanks(units.map(({ by }) => by));
        const mean = (values: readonly number[]): number =>
          values.reduce((sum, value) => sum + value, 0) / values.length;
        const products = sizes.map((size, i) => size * ranks[i]!);
        const covariance = mean(products) - mean(sizes) * mean(ranks);
        const index = concentrationIndex(
          sizes,
          units.map(({ by }) => by)
        )!;
        expect(index).toBeCloseTo((2 * covariance) / mean(sizes), 9);
        expect(Math.abs(index)).toBeLessThan(1);
        const turned = [...units].reverse();
        expect(
          concentrationIndex(
            turned.map(({ size }) => size),
            turned.map(({ by }) => by)
          )
        ).toBeCloseTo(index, 9);
      })
    );
  });
});
