import * as fc from "fast-check";
import {
  printedAmount,
  printsAsZero,
  someSumDiffers,
} from "../../../src/core/rounding/printedAmount";

test.each([
  [485_263_200, -7, 49],
  [375_000_000, -7, 38],
  [-375_000_000, -7, -38],
  [232_513_704, -7, 23],
  [0.285, 2, 29],
  [0.285 * 100, 0, 29],
  [1.005, 2, 101],
  [-0.04, 1, 0],
  [9_007_199_254_740_991, -2, 90_071_992_547_410],
])("%d with %i decimals is %i of its last digit", (value, decimals, expected) => {
  expect(printedAmount(value, decimals)).toBe(expected);
  expect(Object.is(printedAmount(value, decimals), -0)).toBe(false);
});

test("whole öre are rounded by themselves, halves away from zero, as long division has it", () => {
  const ore = fc.maxSafeInteger();
  const wide = fc.integer({ min: 0, max: 8 });
  fc.assert(
    fc.property(ore, wide, (amount, places) => {
      const step = 10n ** BigInt(places);
      const size = BigInt(Math.abs(amount));
      const steps = Number((2n * size + step) / (2n * step));
      expect(printedAmount(amount, -places)).toBe(amount < 0 ? 0 - steps : steps);
      expect(printedAmount(0 - amount, -places)).toBe(0 - printedAmount(amount, -places));
      expect(printsAsZero(amount, -places)).toBe(steps === 0);
    })
  );
});

test.each([
  { parts: [375_000_000, 375_000_000], sum: 750_000_000, differs: true },
  { parts: [380_000_000, 370_000_000], sum: 750_000_000, differs: false },
  { parts: [], sum: 0, differs: false },
])("$parts under $sum, in tenths of millions, differ: $differs", ({ parts, sum, differs }) => {
  expect(someSumDiffers([{ sum, parts }], -7)).toBe(differs);
});
