import fc from "fast-check";
import { type Correlation, correlate } from "../../../../src/analysis/relations/sheet/correlation";
import expected from "../../../oracle/expected.json";

function pairsOf(x: readonly number[], y: readonly number[]) {
  return x.map((one, i) => ({ x: one, y: y[i]! }));
}

function correlation(x: readonly number[], y: readonly number[]): Correlation {
  const found = correlate(pairsOf(x, y));
  if (typeof found === "string") throw new Error(found);
  return found;
}

describe("what R's cor.test says", () => {
  test.each(expected.relations.filter(({ confidence }) => confidence === 0.95))(
    "Pearson $pearson and Spearman $spearman",
    ({ x, y, pearson, pearsonP, spearman, spearmanP, low, high }) => {
      const found = correlation(x, y);
      expect(found.pearson / pearson).toBeCloseTo(1, 9);
      expect(found.spearman / spearman).toBeCloseTo(1, 9);
      expect(found.pearsonP / pearsonP).toBeCloseTo(1, 9);
      expect(found.spearmanP / spearmanP).toBeCloseTo(1, 9);
      expect(found.interval[0] / low).toBeCloseTo(1, 9);
      expect(found.interval[1] / high).toBeCloseTo(1, 9);
    }
  );
});

test.each([
  // x, y, verdict
  [[1, 2, 3, 4, 5, 6], [1, 2, 4, 4, 5, 7], "positive"],
  [[1, 2, 3, 4, 5, 6], [7, 5, 4, 4, 2, 1], "negative"],
  [[1, 2, 3, 4, 5, 6], [3, 1, 2, 2, 3, 1], "none"],
  // One unit far out makes Pearson's alone.
  [[1, 2, 3, 4, 5, 60], [5, 1, 4, 2, 3, 90], "mixed"],
  // A bend makes Spearman's alone.
  [[1, 2, 3, 4, 5, 6, 7], [1, 2, 3, 4, 5, 6, 5000], "mixed"],
] as const)("%j against %j is %s", (x, y, verdict) => {
  const found = correlation(x, y);
  expect(found.verdict).toBe(verdict);
  expect(found.line === null).toBe(verdict === "none" || verdict === "mixed");
});

test.each([
  [[1, 2, 3], [2, 3, 1], "few"],
  [[], [], "few"],
  [[1, 1, 1, 1], [1, 2, 3, 4], "constant"],
  [[1, 2, 3, 4], [7, 7, 7, 7], "constant"],
] as const)("%j against %j: %s", (x, y, lack) => {
  expect(correlate(pairsOf(x, y))).toBe(lack);
});

test("a straight line is itself, and its correlation as far as they go", () => {
  const { line, pearson, interval, pearsonP } = correlation([1, 2, 3, 4, 5], [5, 3, 1, -1, -3]);
  expect(line).toEqual({ slope: -2, intercept: 7 });
  expect([pearson, ...interval]).toEqual([-1, -1, -1]);
  expect(pearsonP).toBe(0);
});

test("the order of the units, and which of the sizes is along, never matter", () => {
  const size = fc.integer({ min: -50, max: 50 });
  const units = fc.array(fc.record({ x: size, y: size }), { minLength: 4, maxLength: 40 });
  fc.assert(
    fc.property(units, (pairs) => {
      const found = correlate(pairs);
      const turned = correlate([...pairs].reverse().map(({ x, y }) => ({ x: y, y: x })));
      if (typeof found === "string" || typeof turned === "string")
        return expect(turned).toBe(found);
      expect(turned.pearson).toBeCloseTo(found.pearson, 12);
      expect(turned.spearman).toBeCloseTo(found.spearman, 12);
    })
  );
});
