import { hitsOf } from "../../../src/analysis/since/core/forecastAccuracy";
import { ownAsSaved, ownYears } from "../../../src/core/scenario/ownForecastAccuracy";
import { toForecastRows } from "../../../src/core/scenario/savedForecast";
import { monthOf } from "../../../src/core/calendar";
import { compare } from "../../../src/core/scenario/compare";
import type { RegionData } from "../../../src/core/scenario/regionData";
import { fourRows, policy, settings, valueOf, year } from "./region";

function run(data: RegionData, last: number) {
  return valueOf(
    compare(data, settings(monthOf(last, 12)), [policy("a", []), policy("b", [])], "a")
  );
}

/** Kronor per contact in 2020, at the deviation of 2019. */
const PRICE = 443.0379746835443 * (500 / 612.5);

describe("the document's four rows", () => {
  const [found, ...more] = ownYears(run(fourRows, 2019));
  const figures = new Map(found!.lines.map((line) => [line.forecaster, line.figures!]));

  test("2020 alone has an own forecast, and the methods know the outcome to 2019", () => {
    expect(more).toEqual([]);
    expect(found).toMatchObject({ year: 2020, known: monthOf(2019, 12), outcome: null });
    expect([...figures.keys()]).toEqual(["own", "none", "half", "full"]);
    expect(found!.closest).toEqual([]);
  });

  test("the methods count on by an own calculation", () => {
    const growth = Math.sqrt(23_700 / 2_900);
    const contacts = { none: 23_700, half: 23_700 * Math.sqrt(growth), full: 23_700 * growth };
    expect(figures.get("own")!.cost).toBe(1_250_000_000);
    for (const [line, count] of Object.entries(contacts)) {
      const { contacts: given, cost } = figures.get(line as "none")!;
      expect(given).toBeCloseTo(count, 6);
      expect(cost / 100).toBeCloseTo(count * PRICE, 1);
    }
  });
});

describe("once the outcome is there", () => {
  const scenario = run(
    { ...fourRows, observations: [...fourRows.observations, year(2020, 12_400_000, 30_000)] },
    2020
  );

  test("who came closest is told from the same outcome as then", () => {
    const [found] = ownYears(scenario);
    expect(found).toMatchObject({
      year: 2020,
      known: monthOf(2019, 12),
      outcome: { cost: 1_240_000_000 },
      closest: ["own"],
    });
    const misses = found!.lines.map(({ figures }) => Math.abs(figures!.cost - 1_240_000_000));
    expect(misses[0]).toBe(Math.min(...misses));
  });

  test("the own forecast is held to it as a saved one is", () => {
    const past = ownAsSaved(scenario, (number) => `Egen ${number}`);
    const now = toForecastRows(scenario, scenario.alternatives[0]!);
    expect(hitsOf(past, now)).toEqual([
      expect.objectContaining({
        from: monthOf(2020, 1),
        to: monthOf(2020, 12),
        expected: 1_250_000_000,
        outcome: 1_240_000_000,
      }),
    ]);
  });

  test("the baseline is the outcome, and goes on from it", () => {
    expect(scenario.warnings.map(({ code }) => code)).not.toContain("data.ownForecast");
  });
});
