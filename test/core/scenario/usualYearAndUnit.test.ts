import { monthOf } from "../../../src/core/calendar";
import { compare } from "../../../src/core/scenario/compare";
import { latestYearWithOutcome } from "../../../src/core/scenario/differingYear";
import type { Scenario } from "../../../src/core/scenario/scenario";
import { usualUnit } from "../../../src/core/scenario/usualUnit";
import { figuresBy, tellingYear } from "../../../src/comparison/pane/figures";
import { booked, fourYears, policy, settings, split, unit, valueOf, year } from "./region";

const same = [policy("today", []), policy("same", [])];

function yearly(kronor: number): Scenario {
  const data = { ...fourYears, observations: [2018, 2019, 2020].map((one) => year(one, kronor)) };
  return valueOf(compare(data, settings(monthOf(2020, 12)), same, "today"));
}

test.each([
  [999_999, "tkr"],
  [1_000_000, "mkr"],
])("a region of %s kronor a year is shown in %s", (kronor, shown) => {
  expect(usualUnit(yearly(kronor))).toBe(shown);
});

test("where no alternative differs the latest year with outcome is shown first", () => {
  const scenario = yearly(500_000);
  expect(latestYearWithOutcome(scenario).year).toBe(2020);
  expect(tellingYear(scenario, 1, figuresBy(scenario, 1, "year")).span.year).toBe(2020);
});

test("a year that has begun has outcome; where one differs, the first in which it does is shown", () => {
  const data = {
    ...fourYears,
    periodUnit: "month" as const,
    units: [unit("all")],
    observations: Array.from({ length: 18 }, (_, m) => booked(monthOf(2019, 1) + m, 1_000, 2)),
  };
  const at = (policies: Parameters<typeof compare>[2]): Scenario =>
    valueOf(compare(data, settings(monthOf(2020, 6)), policies, "today"));
  expect(latestYearWithOutcome(at(same)).year).toBe(2020);
  const later = policy("later", [split("2022-01-01", 0.8, { retroactive: false })]);
  const scenario = at([policy("today", []), later]);
  expect(tellingYear(scenario, 1, figuresBy(scenario, 1, "year")).span.year).toBe(2022);
});
