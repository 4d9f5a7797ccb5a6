import { readFileSync } from "node:fs";
import vm from "node:vm";
import Decimal from "decimal.js";
import * as fc from "fast-check";
import slimDecimal from "../../build/slimDecimal.js";

const source = readFileSync(require.resolve("decimal.js").replace(/\.js$/, ".mjs"), "utf8");
const slimSource = slimDecimal(source);
const script = slimSource.replace(/^export default .*$/m, "").replace(/^export /gm, "");
const Slim = vm.runInNewContext(`${script}; Decimal`) as typeof Decimal;

const OPTIONS = { precision: 40, rounding: Decimal.ROUND_HALF_UP } as const;
const Whole = Decimal.clone(OPTIONS);
const Part = Slim.clone(OPTIONS);

test("half of the code is left out", () => {
  expect(slimSource.length).toBeLessThan(source.length * 0.65);
});

test("what is left computes as the whole does", () => {
  const number = fc.double({ noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(number, number, fc.integer({ min: -6, max: 4 }), (a, b, places) => {
      const use = (Constructor: typeof Decimal): readonly (string | number)[] => [
        new Constructor(a).minus(b).toNumber(),
        new Constructor(Math.abs(a)).times(`1e${places}`).toDecimalPlaces(0).toNumber(),
        new Constructor(a).decimalPlaces(),
        new Constructor(b).toFixed(Math.max(0, new Constructor(b).decimalPlaces())),
      ];
      expect(use(Part)).toEqual(use(Whole));
    }),
    { numRuns: 2000 }
  );
});
