import { readFileSync, statSync } from "node:fs";
import { correlation, rankCorrelation } from "../../build/sampleRegion/correlation";
import { checkRegion, generateRegion, regionText } from "../../build/sampleRegion/sampleRegion";

const FILE = "src/data/sampleRegion.json";
const generated = generateRegion();

describe("the script of the sample region", () => {
  test("writes the committed file, byte for byte", () => {
    expect(regionText(generated.region)).toBe(readFileSync(FILE, "utf8"));
  });

  test("gives the same twice, and something else from another seed", () => {
    expect(generateRegion()).toEqual(generated);
    expect(generateRegion(1).region.series).not.toEqual(generated.region.series);
  });

  test("meets its own checks", () => {
    expect(checkRegion(generated).filter(({ ok }) => !ok)).toEqual([]);
  });

  test("sees a figure that is an öre or a contact off", () => {
    const { region } = generated;
    const [one, ...others] = region.series.values;
    const off = {
      ...one!,
      contacts: one!.contacts.map((count, i) => (i === 30 ? count! + 1 : count)),
      cost: one!.cost.map((ore, i) => (i === 35 ? ore! + 1 : ore)),
    };
    const altered = { ...region, series: { ...region.series, values: [off, ...others] } };
    const failing = checkRegion({ ...generated, region: altered }).filter(({ ok }) => !ok);
    expect(failing.map(({ what }) => what)).toEqual([
      "contacts 2019",
      "cost 2019",
      "cost October–December 2019, 3/12 of 12.5 mkr",
    ]);
  });

  test("changes what it drew by less than 2 % to meet a total", () => {
    expect(generated.calibrations).toHaveLength(8);
    for (const { factor } of generated.calibrations) {
      expect(factor).toBeGreaterThan(0.98);
      expect(factor).toBeLessThan(1.02);
    }
  });

  test("keeps the file small, and each unit and each series on a line", () => {
    expect(statSync(FILE).size).toBeLessThan(150_000);
    const lines = readFileSync(FILE, "utf8").split("\n");
    expect(lines.filter((line) => line.startsWith('      {"id":"vc'))).toHaveLength(20);
    expect(lines.filter((line) => line.startsWith('      {"unit":"'))).toHaveLength(84);
  });
});

test("correlation and rank correlation, against values worked by hand", () => {
  expect(correlation([1, 2, 3], [2, 4, 6])).toBeCloseTo(1, 12);
  expect(correlation([1, 2, 3, 4], [1, 3, 2, 4])).toBeCloseTo(0.8, 12);
  expect(rankCorrelation([1, 2, 3, 100], [1, 4, 9, 16])).toBeCloseTo(1, 12);
  // Ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4: 4.5 ÷ √(4.5 × 5).
  expect(rankCorrelation([10, 20, 20, 30], [1, 2, 3, 4])).toBeCloseTo(4.5 / Math.sqrt(22.5), 12);
});
