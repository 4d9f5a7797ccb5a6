import * as fc from "fast-check";
import { roundParts } from "../../../src/core/rounding/signedRounding";

const amount = fc.integer({ min: -1_000_000, max: 1_000_000 });

test("numbers rounded together are less than one off, and their opposites are opposite", () =>
  fc.assert(
    fc.property(fc.array(amount, { minLength: 1, maxLength: 6 }), (amounts) => {
      const quotas = amounts.map((one) => one / 100);
      const total = Math.round(amounts.reduce((sum, one) => sum + one, 0) / 100) + 0;
      const rounded = roundParts(quotas, total);
      expect(rounded.reduce((sum, one) => sum + one, 0)).toBe(total);
      for (const [i, one] of rounded.entries()) expect(Math.abs(one - quotas[i]!)).toBeLessThan(1);
      const opposite = roundParts(
        quotas.map((one) => 0 - one),
        0 - total
      );
      expect(opposite).toEqual(rounded.map((one) => 0 - one));
    })
  ));
