import * as fc from "fast-check";
import { scaleAndRound, subtract, toWholeNumbers } from "../../src/core/decimal";
import { toKronor, toUnits } from "../../src/core/money";
import { fractionOf } from "../support/rational";

/** Half away from zero, in whole numbers only. */
function slowScaleAndRound(value: number, places: number): number {
  const { over, under } = fractionOf(Math.abs(value));
  const numerator = places < 0 ? over : over * 10n ** BigInt(places);
  const denominator = places < 0 ? under * 10n ** BigInt(-places) : under;
  const rounded = (2n * numerator + denominator) / (2n * denominator);
  return value < 0 && rounded !== 0n ? -Number(rounded) : Number(rounded);
}

describe("decimals", () => {
  test.each([
    { value: 1.005, places: 2, units: 101 },
    { value: -1.005, places: 2, units: -101 },
    { value: 0.145, places: 2, units: 15 },
    { value: 2.5, places: 0, units: 3 },
    { value: -2.5, places: 0, units: -3 },
    { value: -0.001, places: 2, units: 0 },
    { value: 12500000.03, places: 2, units: 1250000003 },
    { value: 12450, places: -2, units: 125 },
    { value: 1250, places: -3, units: 1 },
    { value: 1500, places: -3, units: 2 },
    { value: 0.1 + 0.2, places: 2, units: 30 },
  ])("$value at $places places is $units", ({ value, places, units }) => {
    expect(scaleAndRound(value, places)).toBe(units);
  });

  test("rounding agrees with whole-number arithmetic, halves included", () => {
    const amount = fc.oneof(
      fc.double({ min: -1e11, max: 1e11, noNaN: true }),
      fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 1000),
      fc.integer({ min: -1e9, max: 1e9 }).map((n) => (2 * n + 1) / 2e5)
    );
    fc.assert(
      fc.property(amount, fc.integer({ min: -6, max: 4 }), (value, places) => {
        expect(scaleAndRound(value, places)).toBe(slowScaleAndRound(value, places));
      }),
      { numRuns: 5000 }
    );
  });

  test.each([
    { minuend: 500, subtrahend: 99.9, difference: 400.1 },
    { minuend: 0.3, subtrahend: 0.1, difference: 0.2 },
    { minuend: 1200, subtrahend: 1200, difference: 0 },
  ])("$minuend − $subtrahend is $difference", ({ minuend, subtrahend, difference }) => {
    expect(subtract(minuend, subtrahend)).toBe(difference);
  });

  test("weights keep their proportions as whole numbers", () => {
    expect(toWholeNumbers([0.8, 0.2])).toEqual([8n, 2n]);
    expect(toWholeNumbers([1e21, 0.5])).toEqual([10n ** 22n, 5n]);
    expect(toWholeNumbers([0, 3])).toEqual([0n, 3n]);
  });
});

describe("money", () => {
  test.each([1e300, 2 ** 53, -(2 ** 60)])("%d kr is refused, not rounded", (kronor) => {
    expect(toUnits(kronor, 2)).toBeNull();
  });

  test("an amount in öre survives the way to units and back", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e14, max: 1e14 }), (ore) => {
        const kronor = toKronor(ore, 2);
        expect(String(toUnits(kronor, 2))).toBe(String(ore));
      }),
      { numRuns: 2000 }
    );
  });
});
