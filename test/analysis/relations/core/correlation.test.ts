import fc from "fast-check";
import {
  correlationInterval,
  correlationP,
} from "../../../../src/analysis/relations/core/correlation";
import { studentTail } from "../../../../src/core/student";
import expected from "../../../oracle/expected.json";

const anyR = fc.double({ min: -0.999, max: 0.999, noNaN: true });
const anyN = fc.integer({ min: 4, max: 400 });

describe("what R's cor.test says", () => {
  test.each(expected.relations)(
    "p and interval of r = $pearson at $confidence",
    ({ x, pearson, pearsonP, low, high, confidence, spearman, spearmanP }) => {
      expect(correlationP(pearson, x.length) / pearsonP).toBeCloseTo(1, 9);
      expect(correlationP(spearman, x.length) / spearmanP).toBeCloseTo(1, 9);
      const [least, most] = correlationInterval(pearson, x.length, confidence);
      expect(least / low).toBeCloseTo(1, 9);
      expect(most / high).toBeCloseTo(1, 9);
    }
  );

  test.each([
    // degrees, t, 2 * pt(-t, degrees) of R 4.2.2
    [1, 0.1, 0.936548965138893],
    [1, 40, 0.0159121798240516],
    [2, 3, 0.0954659662667091],
    [7, 0.6, 0.567413496837436],
    [28, 2.048407141795245, 0.05],
    [30, 9, 5.01483191614788e-10],
    [298, 12, 2.48517214618438e-27],
  ])("with %d degrees of freedom, outside ±%d", (degrees, t, p) => {
    expect(studentTail(t, degrees) / p).toBeCloseTo(1, 9);
  });
});

describe("an interval", () => {
  test("holds its correlation, and turns with its sign", () => {
    fc.assert(
      fc.property(anyR, anyN, (r, n) => {
        const [low, high] = correlationInterval(r, n, 0.95);
        const [mirroredLow, mirroredHigh] = correlationInterval(-r, n, 0.95);
        expect(low).toBeLessThan(r);
        expect(high).toBeGreaterThan(r);
        expect([mirroredLow + high, mirroredHigh + low]).toEqual([0, 0]);
      })
    );
  });

  test("narrows with more pairs", () => {
    fc.assert(
      fc.property(anyR, anyN, (r, n) => {
        const [low, high] = correlationInterval(r, n, 0.95);
        const [closerLow, closerHigh] = correlationInterval(r, n + 1, 0.95);
        expect(closerHigh - closerLow).toBeLessThan(high - low);
      })
    );
  });

  test("of a perfect correlation is a point, and chance never makes it", () => {
    expect([correlationInterval(1, 9, 0.95), correlationP(1, 9)]).toEqual([[1, 1], 0]);
    expect([correlationInterval(-1, 9, 0.95), correlationP(-1, 9)]).toEqual([[-1, -1], 0]);
  });
});

test("p falls from 1 as the correlation leaves 0", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 0.99, noNaN: true }), anyN, (r, n) => {
      expect(correlationP(r, n)).toBeLessThanOrEqual(1);
      expect(correlationP(r + 0.005, n)).toBeLessThan(correlationP(r, n) + 1e-12);
    })
  );
  expect(correlationP(0, 20)).toBe(1);
});
