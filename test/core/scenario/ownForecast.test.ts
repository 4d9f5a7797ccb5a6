import * as fc from "fast-check";
import { monthOf } from "../../../src/core/calendar";
import { compare } from "../../../src/core/scenario/compare";
import type { Observation, RegionData } from "../../../src/core/scenario/regionData";
import {
  isMarked,
  regionOf,
  healthCentresOf,
  spansOf,
  sumOf,
} from "../../../src/core/scenario/rollUp";
import type { BaselineSettings, Scenario } from "../../../src/core/scenario/scenario";
import { arbitraryRegion } from "./arbitraryRegion";
import { booked, expected, fourRows, policy, settings, split, unit, valueOf, year } from "./region";

const nothing = policy("nothing", []);
const other = policy("other", []);
const eightyTwenty = policy("80/20", [split("2020-01-01", 0.8)]);

function run(
  data: RegionData,
  options: BaselineSettings,
  ...policies: readonly (typeof nothing)[]
): Scenario {
  return valueOf(compare(data, options, [nothing, ...policies, other], "nothing"));
}

function inYear(scenario: Scenario, number: number, measure: "net" | "contacts" = "net"): number {
  const span = spansOf(scenario, "year").find((one) => one.year === number)!;
  return sumOf(scenario.alternatives[0]!, scenario.cells, measure, span);
}

describe("the document's four rows", () => {
  const scenario = run(fourRows, settings(monthOf(2019, 12)), eightyTwenty);
  const [, after] = scenario.alternatives;
  const spanOf = (number: number) => spansOf(scenario, "year").find((one) => one.year === number)!;

  test("2020 is a forecast of 12,5 mkr and the level of the years after it", () => {
    expect(spanOf(2019).kind).toBe("outcome");
    for (const number of [2020, 2021, 2022, 2023]) {
      expect(spanOf(number).kind).toBe("forecast");
      expect(inYear(scenario, number)).toBe(1_250_000_000);
    }
  });

  test("80/20 from 2020 gives 10,0 and 2,5, and corrects nothing", () => {
    const span = spanOf(2020);
    expect(regionOf(after!, scenario.cells, span)).toBe(1_000_000_000);
    expect(healthCentresOf(after!, scenario.cells, span)).toBe(250_000_000);
    expect(after!.corrections).toEqual([]);
    expect(after!.warnings).toEqual([]);
  });

  test("2018 and 2020 have calculated contacts, by the deviation of 2017 and 2019", () => {
    const [y2017, y2019] = [2_400_000 / 2_900 / 925, 10_500_000 / 23_700 / 612.5];
    expect(inYear(scenario, 2018, "contacts")).toBeCloseTo(
      5_600_000 / (650 * ((y2017 + y2019) / 2)),
      6
    );
    expect(inYear(scenario, 2020, "contacts")).toBeCloseTo(12_500_000 / (500 * y2019), 6);
    expect(inYear(scenario, 2017, "contacts")).toBeCloseTo(2_900, 9);
    const calculated = spansOf(scenario, "year").map((span) =>
      isMarked(scenario.calculated, scenario.cells, span)
    );
    // What goes on from 2020 goes on from calculated contacts.
    expect(calculated).toEqual([false, true, false, true, true, true, true]);
    const own = spansOf(scenario, "year").map((span) =>
      isMarked(scenario.own, scenario.cells, span)
    );
    expect(own).toEqual([false, false, false, true, false, false, false]);
  });

  test("says which year is its own forecast and from where, and what is calculated", () => {
    expect(scenario.warnings).toEqual(
      expect.arrayContaining([
        {
          code: "data.ownForecast",
          rows: 1,
          contacts: null,
          cost: 1_250_000_000,
          years: [2020],
          places: [{ place: "Blad1!A:C", row: 5 }],
        },
        { code: "data.contactsFromCost", years: [2018, 2020], deviating: true },
      ])
    );
  });

  test("unmarked, 2020 is its own forecast too once the outcome is said to end before it", () => {
    const unmarked = {
      ...fourRows,
      observations: [...fourRows.observations.slice(0, 3), year(2020, 12_500_000)],
    };
    const stated = run(unmarked, settings(monthOf(2019, 12)));
    expect(inYear(stated, 2020)).toBe(1_250_000_000);
    const incomplete = settings(monthOf(2019, 12), { laterRows: "incomplete", method: "flat" });
    const left = run(unmarked, incomplete);
    expect(inYear(left, 2020)).toBeCloseTo(23_700 * 500 * (10_500_000 / 23_700 / 612.5) * 100, -1);
    expect(left.warnings).toContainEqual({
      code: "data.laterIgnored",
      rows: 1,
      contacts: null,
      cost: 1_250_000_000,
    });
  });
});

const MAY = monthOf(2020, 5);
const OUTCOME = Array.from({ length: 17 }, (_, i) => booked(monthOf(2019, 1) + i, 50_000, 100));

function monthly(...rows: readonly Observation[]): RegionData {
  return {
    periodUnit: "month",
    units: [unit("A"), unit("B")],
    observations: [...OUTCOME, ...rows],
  };
}

describe("rows after the outcome, by month", () => {
  const later = booked(monthOf(2020, 6), 10_000, 20);

  test("are incomplete unless something else is said", () => {
    const scenario = run(monthly(later), settings(MAY));
    expect(scenario.warnings).toContainEqual({
      code: "data.laterIgnored",
      rows: 1,
      contacts: 20,
      cost: 1_000_000,
    });
    expect(isMarked(scenario.own, scenario.cells, { from: 0, to: scenario.months.length })).toBe(
      false
    );
  });

  test("are the region's own forecast where the user says so", () => {
    const scenario = run(monthly(later), settings(MAY, { laterRows: "forecast" }));
    const june = { from: 17, to: 18 };
    expect(sumOf(scenario.alternatives[0]!, scenario.cells, "net", june)).toBe(1_000_000);
    expect(sumOf(scenario.alternatives[0]!, scenario.cells, "contacts", june)).toBeCloseTo(20, 9);
  });

  test("are outcome that is not all there beside a forecast of the same time", () => {
    const marked = expected(booked(monthOf(2020, 6), 45_000, 90));
    const scenario = run(monthly(later, marked), settings(MAY, { laterRows: "forecast" }));
    expect(sumOf(scenario.alternatives[0]!, scenario.cells, "net", { from: 17, to: 18 })).toBe(
      4_500_000
    );
  });
});

describe("a year's forecast with months of outcome", () => {
  const whole = (kronor: number, contacts: number | null = null) =>
    expected({ ...year(2020, kronor, contacts), profession: "LK" });

  test("is for the rest of the year what the outcome leaves of it", () => {
    const scenario = run(monthly(whole(12_500_000)), settings(MAY));
    expect(inYear(scenario, 2020)).toBe(1_250_000_000);
  });

  test("is for the rest of the year what outcome and forecast months leave of it", () => {
    const june = expected(booked(monthOf(2020, 6), 45_000, 90));
    const scenario = run(monthly(whole(12_500_000, 26_000), june), settings(MAY));
    expect(inYear(scenario, 2020)).toBe(1_250_000_000);
    expect(inYear(scenario, 2020, "contacts")).toBeCloseTo(26_000, 6);
    expect(sumOf(scenario.alternatives[0]!, scenario.cells, "net", { from: 17, to: 18 })).toBe(
      4_500_000
    );
  });

  test("that is less than what has been is left to the method, and said", () => {
    const scenario = run(monthly(whole(200_000)), settings(MAY));
    expect(inYear(scenario, 2020)).toBe(12 * 5_000_000);
    expect(scenario.warnings).toContainEqual({
      code: "data.ownForecastUnused",
      reason: "passed",
      rows: 1,
      contacts: null,
      cost: 20_000_000,
      years: [2020],
    });
  });

  test("of a year that is all outcome stands beside it and changes nothing", () => {
    const past = expected({ ...year(2019, 99), profession: "LK" });
    const [plain, with2019] = [monthly(), monthly(past)].map((data) => run(data, settings(MAY)));
    expect(with2019!.alternatives[0]!.measures).toEqual(plain!.alternatives[0]!.measures);
    expect(with2019!.warnings).toEqual(plain!.warnings);
  });
});

describe("a forecast of the whole region", () => {
  const divided = OUTCOME.flatMap((one) => [
    { ...one, contacts: 75 },
    { ...one, unit: 1, contacts: 25 },
    { ...one, unit: 1, profession: "PS" as const, contacts: 100 },
  ]);
  const data = (...rows: readonly Observation[]): RegionData => ({
    periodUnit: "month",
    units: [unit("A"), unit("B")],
    observations: [...divided, ...rows],
  });
  const june = { from: 17, to: 18 };

  test("is spread by the latest shares of units and professions", () => {
    const row = expected(booked(monthOf(2020, 6), null, 400), { unit: null, profession: null });
    const { alternatives, cells } = run(data(row), settings(MAY));
    const contacts = cells.map((cell) =>
      sumOf(alternatives[0]!, cells, "contacts", june, (one) => one === cell)
    );
    expect(contacts).toEqual([150, 50, 200].map((count) => expect.closeTo(count, 9)));
  });

  test("of one profession leaves the others to the method", () => {
    const row = expected(booked(monthOf(2020, 6), 77_777.77, 200), { unit: null });
    const { alternatives, cells } = run(data(row), settings(MAY));
    const of = (profession: string) =>
      sumOf(alternatives[0]!, cells, "net", june, (one) => one.profession === profession);
    expect(of("LK")).toBe(7_777_777);
    expect(of("PS")).toBe(5_000_000);
  });

  test("of a unit and a profession that are new is a cell of its own, and goes on", () => {
    const row = expected(booked(monthOf(2020, 6), 30_000, 100, { profession: "SJ" }));
    const { alternatives, cells } = run(data(row), settings(MAY));
    const sj = (m: number) =>
      sumOf(
        alternatives[0]!,
        cells,
        "net",
        { from: m, to: m + 1 },
        (one) => one.profession === "SJ"
      );
    expect([16, 17, 18].map(sj)).toEqual([0, 3_000_000, 3_000_000]);
  });

  test("by profession, of a region that is not divided, is added up", () => {
    const undivided = OUTCOME.map((one) => ({ ...one, profession: null }));
    const rows = (["LK", "PS"] as const).map((profession) =>
      expected(booked(monthOf(2020, 6), 20_000, 40, { profession }))
    );
    const scenario = run(
      { periodUnit: "month", units: [unit("A")], observations: [...undivided, ...rows] },
      settings(MAY)
    );
    expect(scenario.cells).toHaveLength(1);
    expect(sumOf(scenario.alternatives[0]!, scenario.cells, "net", june)).toBe(4_000_000);
  });
});

test("a total beside one profession's row reaches the others, though they have had nothing lately", () => {
  const scenario = run(
    {
      periodUnit: "year",
      units: [unit("all")],
      observations: [
        { ...year(2018, 120_000, 300), profession: "LK" },
        { ...year(2019, 120_000, 300), profession: "LK" },
        { ...year(2018, 20_000, 100), profession: "SJ" },
        expected({ ...year(2020, 130_000, 330), profession: "LK" }, { profession: "LK" }),
        expected(year(2020, 180_000, 450), { profession: null }),
      ],
    },
    settings(monthOf(2019, 12))
  );
  expect(inYear(scenario, 2020)).toBe(18_000_000);
  expect(inYear(scenario, 2020, "contacts")).toBeCloseTo(450, 9);
});

const ROWS = fc.array(
  fc.record({
    ahead: fc.integer({ min: 1, max: 8 }),
    cost: fc.option(fc.integer({ min: 1, max: 900_000_000 }), { freq: 4 }),
    contacts: fc.option(fc.integer({ min: 1, max: 9_000 }), { freq: 2 }),
    whole: fc.boolean(),
    undivided: fc.boolean(),
  }),
  { minLength: 1, maxLength: 6 }
);

test("whatever is expected, the outcome stays and a month's expected öre are its cost", () =>
  fc.assert(
    fc.property(arbitraryRegion, ROWS, ({ data, last }, drawn) => {
      const rows = [...new Map(drawn.map((one) => [one.ahead, one])).values()].map((one) => {
        const cost = one.cost ?? (one.contacts === null ? 100_000 : null);
        const row = booked(last + one.ahead, cost === null ? null : cost / 100, one.contacts);
        return {
          ahead: one.ahead,
          cost,
          row: expected(row, {
            unit: one.whole ? null : 0,
            profession: one.undivided ? null : "LK",
          }),
        };
      });
      const options = settings(last, { lastMonth: last + 24, method: "run-rate" });
      const plain = run(data, options);
      const observations = [...data.observations, ...rows.map(({ row }) => row)];
      const result = compare({ ...data, observations }, options, [nothing, other], "nothing");
      // Outcome at a millionth of the tariff makes more contacts of millions than can be exact.
      fc.pre(result.ok || result.fault.code !== "scenario.tooLarge");
      const own = valueOf(result);
      const end = plain.firstForecast * plain.cells.length;
      expect(own.cells).toEqual(plain.cells);
      for (const measure of ["contacts", "gross", "fee", "net", "healthCentre"] as const)
        expect(own.alternatives[0]!.measures[measure].subarray(0, end)).toEqual(
          plain.alternatives[0]!.measures[measure].subarray(0, end)
        );
      for (const { ahead, cost, row } of rows) {
        const from = own.firstForecast + ahead - 1;
        const net = sumOf(
          own.alternatives[0]!,
          own.cells,
          "net",
          { from, to: from + 1 },
          (cell) =>
            (row.unit === null || cell.unit === row.unit) &&
            (row.profession === null || cell.profession === row.profession)
        );
        // Beside cells of the method an öre may fall on either side; alone it cannot.
        const alone = row.unit === null && row.profession === null;
        if (cost !== null)
          expect(Math.abs(net - cost)).toBeLessThanOrEqual(alone ? 1 : own.cells.length);
      }
    }),
    { numRuns: 60 }
  ));

test("a year that is all expected is exact to the öre", () =>
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 4_000_000_000 }), { minLength: 1, maxLength: 4 }),
      fc.array(fc.option(fc.integer({ min: 1, max: 90_000 })), { minLength: 4, maxLength: 4 }),
      (costs, contacts) => {
        const rows = costs.map((cost, i) => expected(year(2020 + i, cost / 100, contacts[i]!)));
        const scenario = run(
          { ...fourRows, observations: [...fourRows.observations.slice(0, 3), ...rows] },
          settings(monthOf(2019, 12), { lastMonth: monthOf(2024, 12) })
        );
        for (const [i, cost] of costs.entries()) expect(inYear(scenario, 2020 + i)).toBe(cost);
        expect(inYear(scenario, 2024)).toBeGreaterThan(0);
      }
    ),
    { numRuns: 100 }
  ));
