import * as fc from "fast-check";
import { GROWTH_LINES, type GrowthLine } from "../../../src/core/scenario/growthLine";
import { growthSpan } from "../../../src/core/scenario/growthSpan";
import { spanLine } from "../../../src/core/scenario/spanForecast";
import { monthOf } from "../../../src/core/calendar";
import { compare } from "../../../src/core/scenario/compare";
import type { OutcomeObservation, RegionData } from "../../../src/core/scenario/regionData";
import { spansOf, sumOf } from "../../../src/core/scenario/rollUp";
import type { BaselineSettings, Scenario } from "../../../src/core/scenario/scenario";
import { constantTariff } from "../../../src/core/tariff";
import { professionGroups } from "../../../src/data/professions";
import { arbitraryRegion } from "./arbitraryRegion";
import { booked, expected, fourRows, policy, settings, unit, valueOf, year } from "./region";

function scenarioOf(data: RegionData, options: BaselineSettings): Scenario {
  return valueOf(compare(data, options, [policy("today", []), policy("other", [])], "today"));
}

function yearOf(profession: "LK" | "PS", number: number, contacts: number): OutcomeObservation {
  return { ...year(number, null, contacts), profession };
}

/** Mkr by year, by one of the lines. */
function millions(scenario: Scenario, line: GrowthLine): ReadonlyMap<number, number> {
  const years = valueOf(spanLine(scenario, line));
  return new Map(years.map(({ span, cost }) => [span.year, cost / 1e8]));
}

describe("years with the region's own forecast", () => {
  const scenario = scenarioOf(fourRows, settings(monthOf(2019, 12)));
  /** Between the outcome's years 2017 and 2019 alone. */
  const perYear = {
    none: 1,
    half: Math.sqrt(23_700 / 2_900) ** 0.5,
    full: Math.sqrt(23_700 / 2_900),
  };

  test.each(GROWTH_LINES)("the document's 12,5 mkr stands, and %s goes on from it", (line) => {
    const cost = millions(scenario, line);
    expect(cost.get(2019)).toBe(10.5);
    expect(cost.get(2020)).toBe(12.5);
    for (const [i, number] of [2021, 2022, 2023].entries())
      expect(cost.get(number)).toBeCloseTo(12.5 * perYear[line] ** (i + 1), 6);
  });

  test("each profession grows by its own history", () => {
    const rows = [
      ...[100, 200, 400].map((count, i) => yearOf("LK", 2017 + i, count)),
      ...[50, 50, 50].map((count, i) => yearOf("PS", 2017 + i, count)),
    ];
    const full = scenarioOf(
      {
        periodUnit: "year",
        units: [unit("all")],
        observations: [...rows, expected(yearOf("LK", 2020, 500), { profession: "LK" })],
      },
      settings(monthOf(2019, 12), {
        schedule: constantTariff(100, professionGroups),
        lastMonth: monthOf(2022, 12),
      })
    );
    const contacts = valueOf(spanLine(full, "full")).map((one) => Math.round(one.contacts));
    expect(contacts).toEqual([150, 250, 450, 550, 1050, 2050]);
  });
});

test("months of the own forecast stand, and growth begins after them", () => {
  const rows = Array.from({ length: 24 }, (_, i) =>
    booked(monthOf(2018, 1) + i, null, i < 12 ? 100 : 400)
  );
  const own = [1, 2, 3].map((number) => expected(booked(monthOf(2020, number), null, 600)));
  const scenario = scenarioOf(
    { periodUnit: "month", units: [unit("all")], observations: [...rows, ...own] },
    settings(monthOf(2019, 12), {
      schedule: constantTariff(100, professionGroups),
      lastMonth: monthOf(2020, 12),
    })
  );
  const of = (line: GrowthLine): number =>
    valueOf(spanLine(scenario, line)).find(({ span }) => span.year === 2020)!.contacts;
  const ahead = (perYear: number): number =>
    Array.from({ length: 9 }, (_, i) => 600 * perYear ** ((i + 1) / 12)).reduce((a, b) => a + b);
  expect(of("none")).toBeCloseTo(12 * 600, 6);
  expect(of("half")).toBeCloseTo(3 * 600 + ahead(2), 6);
  expect(of("full")).toBeCloseTo(3 * 600 + ahead(4), 6);
});

const AHEAD = fc.array(
  fc.record({ ahead: fc.integer({ min: 1, max: 14 }), contacts: fc.integer({ min: 1, max: 900 }) }),
  { maxLength: 4 }
);

test("Prognosens spann and the span beside a figure are the same figures", () =>
  fc.assert(
    fc.property(arbitraryRegion, AHEAD, ({ data, last }, drawn) => {
      const own = [...new Map(drawn.map((one) => [one.ahead, one])).values()].map((one) =>
        expected(booked(last + one.ahead, null, one.contacts))
      );
      const scenario = scenarioOf(
        { ...data, observations: [...data.observations, ...own] },
        settings(last, { lastMonth: last + 30, method: "run-rate" })
      );

      for (const span of spansOf(scenario, "year")) {
        const beside = growthSpan(scenario, scenario.baseline, (line, at) =>
          sumOf(line.alternatives[at]!, line.cells, "net", span)
        );
        for (const line of GROWTH_LINES) {
          const years = spanLine(scenario, line);
          const figure = beside[line];
          expect(years.ok).toBe(figure.ok);
          if (!years.ok || !figure.ok) continue;
          const { cost } = years.value.find((one) => one.span.year === span.year)!;
          // All units in one and each by itself are rounded to whole öre.
          expect(Math.abs(cost - figure.value)).toBeLessThanOrEqual(1);
        }
      }
    }),
    { numRuns: 40 }
  ));

test.each([
  { name: "years", rows: [year(2018, 120_000, 320), year(2019, -4_000)] },
  {
    name: "months",
    rows: Array.from({ length: 24 }, (_, i) =>
      booked(monthOf(2018, 1) + i, i < 12 ? 10_000 : -400, i < 12 ? 20 : null)
    ),
  },
])("a credit without contacts last in $name is a growth that is not known", ({ name, rows }) => {
  const scenario = scenarioOf(
    { periodUnit: name === "years" ? "year" : "month", units: [unit("all")], observations: rows },
    settings(monthOf(2019, 12))
  );
  expect(spanLine(scenario, "none").ok).toBe(true);
  for (const line of ["half", "full"] as const) expect(spanLine(scenario, line).ok).toBe(false);
});
