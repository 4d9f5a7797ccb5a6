import * as fc from "fast-check";
import { bandFactor, type Growth, projectSeries } from "../../src/core/projection";

const SEED = [2.4, 5.6, 10.5, 12.5];
const RUNS = { numRuns: 1000 };

function project(values: readonly number[], growth: Growth, horizon: number): number[] {
  const projected = projectSeries(values, 1, "year", growth, horizon, 2020);
  if (!projected.ok) throw new Error(projected.fault.code);
  return projected.value;
}

function expectClose(actual: readonly number[], expected: readonly number[]): void {
  expect(actual.length).toBe(expected.length);
  actual.forEach((value, i) => {
    const error = Math.abs(value - expected[i]!);
    expect(error).toBeLessThanOrEqual(1e-12 * Math.abs(expected[i]!));
  });
}

describe("projection", () => {
  test.each([
    ["half-trend", [16.457346316865, 21.667539823457, 28.527216536727]],
    ["drift", [2.4 + 13.4666666666667, 19.2333333333333, 22.6]],
    ["cagr", [21.667539823457, 37.558582560089, 65.104166666667]],
    ["flat", [12.5, 12.5, 12.5]],
    ["run-rate", [12.5, 12.5, 12.5]],
    ["damped", [19.41018547602352, 27.601038522619557, 36.579857855413856]],
    [0.1, [13.75, 15.125, 16.6375]],
  ] as const)("%s on 2.4, 5.6, 10.5, 12.5", (growth, expected) => {
    expectClose(project(SEED, growth, 3), expected);
  });

  const positive = fc.array(fc.double({ min: 0.01, max: 1e6, noNaN: true }), {
    minLength: 3,
    maxLength: 12,
  });
  const named = fc.constantFrom(
    "half-trend" as const,
    "cagr" as const,
    "drift" as const,
    "flat" as const
  );

  test("n periods and then m are the first n + m", () => {
    fc.assert(
      fc.property(positive, named, (values, growth) => {
        expectClose(project(values, growth, 5).slice(0, 2), project(values, growth, 2));
      }),
      RUNS
    );
  });

  test("leading zeros change nothing", () => {
    fc.assert(
      fc.property(positive, named, fc.integer({ min: 1, max: 4 }), (values, growth, zeros) => {
        const late = [...new Array<number>(zeros).fill(0), ...values];
        expect(project(late, growth, 3)).toEqual(project(values, growth, 3));
      }),
      RUNS
    );
  });

  test("the half-trend lies between no growth and the whole trend", () => {
    fc.assert(
      fc.property(positive, (values) => {
        const [flat, half, whole] = (["flat", "half-trend", "cagr"] as const).map(
          (growth) => project(values, growth, 1)[0]!
        );
        expect((half! - flat!) * (whole! - half!)).toBeGreaterThanOrEqual(0);
      }),
      RUNS
    );
  });

  test("a scaled series gives a scaled forecast", () => {
    fc.assert(
      fc.property(positive, named, (values, growth) => {
        const doubled = project(
          values.map((value) => value * 2),
          growth,
          3
        );
        expect(doubled).toEqual(project(values, growth, 3).map((value) => value * 2));
      }),
      RUNS
    );
  });

  test("nothing falls below zero", () => {
    expect(project([10, 1], "drift", 3)).toEqual([0, 0, 0]);
  });
});

describe("the band", () => {
  test("at 80 % on the seed series", () => {
    const factor = bandFactor(SEED, 0.8)!;
    const middle = project(SEED, "half-trend", 3);
    expectClose(
      middle.flatMap((value, i) => [value / factor(i + 1), value * factor(i + 1)]),
      [
        5.987457798081, 45.235266272781, 5.185658364411, 90.53474969025, 4.95091933351,
        164.373933104748,
      ]
    );
  });

  test.each([[[1, 2, 3]], [[0, 1, 2, 3]], [[1, 2, 0, 3]], [[]]])("is missing for %j", (totals) => {
    expect(bandFactor(totals, 0.8)).toBeNull();
  });

  test("widens with the confidence and with the distance", () => {
    const wide = bandFactor(SEED, 0.95)!;
    const narrow = bandFactor(SEED, 0.8)!;
    expect(wide(1)).toBeGreaterThan(narrow(1));
    expect(narrow(2)).toBeGreaterThan(narrow(1));
    expect(bandFactor([4, 4, 4, 4], 0.8)!(3)).toBe(1);
  });
});
