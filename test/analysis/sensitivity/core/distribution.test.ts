import * as fc from "fast-check";
import {
  type Distribution,
  logDeviation,
  quantileOf,
} from "../../../../src/analysis/sensitivity/core/distribution";

const triangular = fc
  .tuple(
    fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    fc.double({ min: 0, max: 1e6, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true })
  )
  .map(([low, width, share]) => ({
    kind: "triangular" as const,
    low,
    mode: low + share * width,
    high: low + width,
  }));
const probability = fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true });

/** Share of the triangle's area to the left of a value: geometry instead of the inverse. */
function areaBelow({ low, mode, high }: (typeof triangles)[number], value: number): number {
  const width = high - low;
  if (value <= mode) return mode === low ? 0 : (value - low) ** 2 / (width * (mode - low));
  return 1 - (high - value) ** 2 / (width * (high - mode));
}

const triangles = [
  { kind: "triangular" as const, low: 0, mode: 0.45, high: 0.75 },
  { kind: "triangular" as const, low: 0, mode: 0, high: 1 },
  { kind: "triangular" as const, low: 1125, mode: 1500, high: 1500 },
];

describe("a triangular value", () => {
  test.each(triangles)("of $low, $mode, $high has the share below it that was asked for", (one) => {
    for (const share of [0.001, 0.1, 0.5, 0.6, 0.9, 0.999])
      expect(areaBelow(one, quantileOf(one, share))).toBeCloseTo(share, 12);
  });

  test("lies within its limits and rises with the probability", () => {
    fc.assert(
      fc.property(triangular, probability, probability, (one, p, q) => {
        const slack = 1e-9 * (1 + Math.abs(one.low) + Math.abs(one.high));
        const [a, b] = [Math.min(p, q), Math.max(p, q)].map((each) => quantileOf(one, each));
        expect(a).toBeGreaterThanOrEqual(one.low - slack);
        expect(b).toBeLessThanOrEqual(one.high + slack);
        expect(b! - a!).toBeGreaterThanOrEqual(-slack);
      })
    );
  });

  test("without width is its base", () => {
    const one: Distribution = { kind: "triangular", low: 3, mode: 3, high: 3 };
    expect([0.01, 0.5, 0.99].map((share) => quantileOf(one, share))).toEqual([3, 3, 3]);
  });
});

describe("a lognormal value", () => {
  test.each([
    { p: 0.5, value: 1 },
    { p: 0.1, value: Math.exp(-0.3 * 1.2815515655446004) },
    { p: 0.975, value: Math.exp(0.3 * 1.959963984540054) },
  ])("has the closed form at $p", ({ p, value }) => {
    expect(quantileOf({ kind: "lognormal", median: 1, sd: 0.3, shift: 0 }, p)).toBeCloseTo(
      value,
      12
    );
  });

  test.each([
    { low: 0.8, high: 1.25 },
    { low: 0.9, high: 1.9 },
  ])("has $low and $high as far apart as its tenth and ninetieth percentiles", ({ low, high }) => {
    const one = { kind: "lognormal", median: 1, sd: logDeviation(low, high), shift: 0 } as const;
    expect(quantileOf(one, 0.9) / quantileOf(one, 0.1)).toBeCloseTo(high / low, 12);
  });

  test("of a growth never passes −100 %", () => {
    const one: Distribution = { kind: "lognormal", median: 1.05, sd: 2, shift: 1 };
    expect(quantileOf(one, 1e-12)).toBeGreaterThan(-1);
    expect(quantileOf(one, 0.5)).toBeCloseTo(0.05, 12);
  });
});
