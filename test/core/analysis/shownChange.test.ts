import * as fc from "fast-check";
import { analyseChange } from "../../../src/core/analysis/change";
import { roundTable, roundTogether } from "../../../src/core/analysis/roundTogether";
import { showChange } from "../../../src/core/analysis/shownChange";
import { analyseUnits, showUnits, totalOf } from "../../../src/core/analysis/unitChange";
import { sampleData } from "../scenario/sampleData";
import { scenarioOf, yearsApart } from "./changeFixture";

const scenario = scenarioOf(sampleData);
const YEARS = [2017, 2018, 2019, 2020, 2021] as const;
const STEPS = [1, 100, 100_000, 10_000_000] as const;
const pairs = YEARS.flatMap((before) => YEARS.map((after) => ({ before, after })));

describe.each(pairs)("what is shown of $before to $after", ({ before, after }) => {
  const question = yearsApart(scenario, before, after);
  const change = analyseChange(scenario, question);

  test.each(STEPS)("in steps of %i öre adds up and is less than a step off", (step) => {
    const shown = showChange(change, step);
    const sum = shown.effects.reduce((total, { amount }) => total + amount, shown.before);
    expect(sum).toBe(shown.after);
    for (const [i, { amount }] of shown.effects.entries()) {
      expect(Number.isInteger(amount / step)).toBe(true);
      expect(Math.abs(amount - change.effects[i]!.amount)).toBeLessThan(2 * step);
    }
  });
});

describe("the units", () => {
  const question = yearsApart(scenario, 2018, 2019);
  const region = analyseChange(scenario, question);
  const units = analyseUnits(scenario, question);

  test("and what is between them are the region, effect by effect", () => {
    for (const name of ["volume", "mix", "price", "other"] as const)
      expect(
        units.units.reduce((sum, { effects }) => sum + effects[name], units.between[name])
      ).toBe(units.region[name]);
  });

  test("sum to the region's change, so that nothing is left between them in all", () => {
    expect(totalOf(units.between)).toBe(0);
    expect(units.units.reduce((sum, { effects }) => sum + totalOf(effects), 0)).toBe(
      region.after - region.before
    );
    expect(units.between.volume).not.toBe(0);
  });

  test.each(STEPS)("shown in steps of %i öre have rows and columns that add up", (step) => {
    const shown = showUnits(units, showChange(region, step), step);
    for (const name of ["volume", "mix", "price", "other"] as const)
      expect(
        shown.units.reduce((sum, { effects }) => sum + effects[name], shown.between[name])
      ).toBe(shown.region[name]);
    for (const [i, { effects }] of shown.units.entries())
      expect(Math.abs(totalOf(effects) - totalOf(units.units[i]!.effects))).toBeLessThan(step);
  });
});

const amount = fc.integer({ min: -1_000_000, max: 1_000_000 });

test("numbers rounded together are less than one off, and their opposites are opposite", () =>
  fc.assert(
    fc.property(fc.array(amount, { minLength: 1, maxLength: 6 }), (amounts) => {
      const quotas = amounts.map((one) => one / 100);
      const total = Math.round(amounts.reduce((sum, one) => sum + one, 0) / 100) + 0;
      const rounded = roundTogether(quotas, total);
      expect(rounded.reduce((sum, one) => sum + one, 0)).toBe(total);
      for (const [i, one] of rounded.entries()) expect(Math.abs(one - quotas[i]!)).toBeLessThan(1);
      const opposite = roundTogether(
        quotas.map((one) => 0 - one),
        0 - total
      );
      expect(opposite).toEqual(rounded.map((one) => 0 - one));
    })
  ));

test("a table rounded together has exact columns, and cells and rows less than one off", () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 4 }).chain((width) =>
        fc.array(fc.array(amount, { minLength: width, maxLength: width }), {
          minLength: 1,
          maxLength: 8,
        })
      ),
      fc.constantFrom(10, 1000),
      (amounts, step) => {
        const sums = amounts[0]!.map((_, c) => amounts.reduce((sum, row) => sum + row[c]!, 0));
        const all = sums.reduce((sum, one) => sum + one, 0);
        const columns = roundTogether(
          sums.map((one) => one / step),
          Math.round(all / step) + 0
        );
        const rounded = roundTable(amounts, step, columns);
        for (const [c, total] of columns.entries())
          expect(rounded.reduce((sum, row) => sum + row[c]!, 0)).toBe(total);
        for (const [r, row] of rounded.entries()) {
          const off = row.map((one, c) => one - amounts[r]![c]! / step);
          for (const one of off) expect(Math.abs(one)).toBeLessThan(1);
          expect(Math.abs(off.reduce((sum, one) => sum + one, 0))).toBeLessThan(1);
        }
      }
    )
  ));
