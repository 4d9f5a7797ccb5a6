import { analyseChange } from "../../../../src/analysis/change/core/change";
import { analyseUnits, totalOf } from "../../../../src/analysis/change/core/unitChange";
import { sampleData } from "../../../core/scenario/sampleData";
import { scenarioOf, yearsApart } from "./changeFixture";

const scenario = scenarioOf(sampleData);

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
});
