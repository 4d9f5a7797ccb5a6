import { halfOf, lineInUse } from "../../../src/core/scenario/growthLine";
import {
  extremeOf,
  linesOf,
  spanBand,
  type SpanLine,
  spanLine,
  toSpanForecast,
  yearlyOutcome,
} from "../../../src/core/scenario/spanForecast";
import { monthOf } from "../../../src/core/calendar";
import { constantTariff } from "../../../src/core/tariff";
import { professionGroups } from "../../../src/data/professions";
import type { Patch } from "../../../src/core/policy/policy";
import { compare } from "../../../src/core/scenario/compare";
import type { RegionData } from "../../../src/core/scenario/regionData";
import { cashOf, spansOf, sumOf } from "../../../src/core/scenario/rollUp";
import type { BaselineSettings, Scenario } from "../../../src/core/scenario/scenario";
import { booked, policy, settings, unit, valueOf, year } from "./region";

function scenarioOf(
  data: RegionData,
  changed: Partial<BaselineSettings> & { readonly lastOutcome: number },
  patches: readonly Patch[] = []
): Scenario {
  const base = policy("base", patches);
  return valueOf(
    compare(data, settings(changed.lastOutcome, changed), [base, policy("other", [])], "base")
  );
}

const yearly = (
  contacts: readonly number[],
  first = 2017,
  price: number | null = null
): RegionData => ({
  periodUnit: "year",
  units: [unit("all")],
  observations: contacts.map((number, i) =>
    year(first + i, price === null ? null : number * price, number)
  ),
});

/** 100 kr a contact, so that mkr are ten thousands of contacts. */
const plainPrice = { schedule: constantTariff(100, professionGroups) };
const memorandum = scenarioOf(yearly([24_000, 56_000, 105_000, 125_000], 2017, 100), {
  ...plainPrice,
  lastOutcome: monthOf(2020, 12),
  method: "half-trend",
});

function millions(scenario: Scenario, line: SpanLine): readonly number[] {
  return valueOf(spanLine(scenario, line)).map(({ cost }) => cost / 1e8);
}

describe("years", () => {
  const growth = (12.5 / 2.4) ** (1 / 3);
  test.each([
    { line: "none", ahead: [12.5, 12.5, 12.5] },
    { line: "half", ahead: [16.457346316865, 21.667539823457, 28.527216536727] },
    { line: "full", ahead: [1, 2, 3].map((h) => 12.5 * growth ** h) },
  ] as const)("$line goes on from 2.4, 5.6, 10.5 and 12.5 mkr", ({ line, ahead }) => {
    const costs = millions(memorandum, line);
    expect(costs.slice(0, 4)).toEqual([2.4, 5.6, 10.5, 12.5]);
    for (const [i, value] of ahead.entries()) expect(costs[4 + i]).toBeCloseTo(value, 6);
  });

  test("the band at 80 % is 6.0–45.2 mkr the first year", () => {
    const { years } = yearlyOutcome(memorandum);
    const band = spanBand(years, valueOf(spanLine(memorandum, "used")))!;
    expect(band.slice(0, 4)).toEqual([null, null, null, null]);
    expect([band[4]!.low / 1e8, band[4]!.high / 1e8].map((one) => one.toFixed(1))).toEqual([
      "6.0",
      "45.2",
    ]);
    // Wider every year.
    expect(band[5]!.high / band[5]!.low).toBeGreaterThan(band[4]!.high / band[4]!.low);
  });

  test("three years carry no band", () => {
    const short = scenarioOf(yearly([24, 56, 105]), { lastOutcome: monthOf(2019, 12) });
    expect(spanBand(yearlyOutcome(short).years, valueOf(spanLine(short, "used")))).toBeNull();
  });

  test.each([
    { name: "one year", contacts: [100] },
    { name: "a year without contacts", contacts: [100, 0, 300] },
  ])("$name: growth is a fault, the level is not", ({ contacts }) => {
    const scenario = scenarioOf(yearly(contacts), {
      lastOutcome: monthOf(2016 + contacts.length, 12),
    });
    expect(spanLine(scenario, "none").ok).toBe(true);
    for (const line of ["half", "full"] as const)
      expect(spanLine(scenario, line)).toMatchObject({
        ok: false,
        fault: { code: "scenario.projection" },
      });
  });

  test("volumes are projected and priced, never kronor across a tariff change", () => {
    const scenario = scenarioOf(yearly([1200, 1200], 2018), { lastOutcome: monthOf(2019, 12) });
    // 9 months at 650 and 3 at 500 in 2019, 500 from then on.
    const [, last, next] = millions(scenario, "none");
    expect([last, next]).toEqual([0.735, 0.6]);
  });
});

/** Twelve even months a year, the years' contacts as given. */
function monthly(contactsByYear: readonly number[], last: number): RegionData {
  const first = monthOf(2018, 1);
  return {
    periodUnit: "month",
    units: [unit("all")],
    observations: Array.from({ length: last - first + 1 }, (_, i) =>
      booked(first + i, null, contactsByYear[Math.floor(i / 12)]! / 12)
    ),
  };
}

describe("months", () => {
  const scenario = scenarioOf(monthly([1200, 4800, 6000], monthOf(2020, 5)), {
    ...plainPrice,
    lastOutcome: monthOf(2020, 5),
    method: "run-rate",
  });

  test("growth is that between whole calendar years", () => {
    const { years, growth } = yearlyOutcome(scenario);
    expect([years.map(({ contacts }) => contacts), growth]).toEqual([[1200, 4800], 3]);
  });

  test.each(["none", "half", "full"] as const)("%s goes on from the last three months", (line) => {
    const growth = { none: 0, half: 1, full: 3 }[line];
    expect(halfOf(3)).toBe(1);
    const after = valueOf(spanLine(scenario, line));
    const month = (h: number): number => 500 * (1 + growth) ** (h / 12);
    const sum = (from: number, to: number): number =>
      Array.from({ length: to - from + 1 }, (_, i) => month(from + i)).reduce((a, b) => a + b, 0);
    expect(after[2]!.bookedContacts).toBe(2500);
    expect(after[2]!.contacts).toBeCloseTo(2500 + sum(1, 7), 6);
    expect(after[3]!.contacts).toBeCloseTo(sum(8, 19), 6);
    expect(after[3]!.cost / 100).toBeCloseTo(sum(8, 19) * 100, 0);
  });

  test("one whole year says nothing of growth", () => {
    const short = scenarioOf(monthly([1200, 4800], monthOf(2019, 5)), {
      lastOutcome: monthOf(2019, 5),
      method: "run-rate",
    });
    expect(valueOf(spanLine(short, "none"))).toHaveLength(6);
    expect(spanLine(short, "full")).toEqual({
      ok: false,
      fault: { code: "span.wholeYears", given: 1 },
    });
  });

  test("what is booked of a year that has begun stands outside the band", () => {
    const long = scenarioOf(monthly([1200, 2400, 4800, 6000, 7000], monthOf(2022, 5)), {
      ...plainPrice,
      lastOutcome: monthOf(2022, 5),
      method: "run-rate",
    });
    const line = valueOf(spanLine(long, "used"));
    const band = spanBand(yearlyOutcome(long).years, line)!;
    const { cost, bookedCost } = line[4]!;
    expect(bookedCost).toBeGreaterThan(0);
    expect(band[4]!.low).toBeGreaterThan(bookedCost);
    expect((band[4]!.high - bookedCost) * (band[4]!.low - bookedCost)).toBeCloseTo(
      (cost - bookedCost) ** 2,
      -6
    );
  });
});

test.each([
  { unit: "year", method: "flat", line: "none" },
  { unit: "year", method: "run-rate", line: "none" },
  { unit: "year", method: "half-trend", line: "half" },
  { unit: "year", method: "cagr", line: "full" },
  { unit: "year", method: "drift", line: null },
  { unit: "month", method: "run-rate", line: "none" },
  { unit: "month", method: "flat", line: null },
  { unit: "month", method: "half-trend", line: null },
] as const)("$method on a $unit is the line $line", ({ unit: period, method, line }) => {
  const data = period === "year" ? yearly([10, 20, 30]) : monthly([10, 20], monthOf(2019, 12));
  const scenario = scenarioOf(data, { lastOutcome: monthOf(2019, 12), method });
  expect(lineInUse(scenario)).toBe(line);
  if (!line) return;
  const costs = (of: SpanLine): readonly number[] =>
    valueOf(spanLine(scenario, of)).map(({ cost }) => cost);
  expect(costs(line)).toEqual(costs("used"));
});

test("the line in use is the baseline's own result where the baseline changes nothing", () => {
  const [baseline] = memorandum.alternatives;
  const line = valueOf(spanLine(memorandum, "used"));
  for (const [i, span] of spansOf(memorandum, "year").entries()) {
    expect(line[i]!.cost).toBe(cashOf(baseline!, memorandum.cells, span));
    expect(line[i]!.contacts).toBe(sumOf(baseline!, memorandum.cells, "contacts", span));
  }
});

test("many units sum to the region to the öre", () => {
  const rows = [0, 1, 2].flatMap((u) =>
    Array.from({ length: 17 }, (_, m) => monthOf(2019, 1) + m).flatMap((month, m) => [
      booked(month, 431.37 * (50 + u * 7 + m), 50 + u * 7 + m, { unit: u }),
      booked(month, null, 20 + u, { unit: u, profession: "SJ" }),
    ])
  );
  const data: RegionData = {
    periodUnit: "month",
    units: ["north", "south", "west"].map((id) => unit(id)),
    observations: rows,
  };
  const scenario = scenarioOf(data, { lastOutcome: monthOf(2020, 5), method: "run-rate" });
  const [baseline] = scenario.alternatives;
  const line = valueOf(spanLine(scenario, "used"));
  for (const [i, span] of spansOf(scenario, "year").entries())
    expect(line[i]!.cost).toBe(cashOf(baseline!, scenario.cells, span));
});

test.each([
  { name: "growth that leaves what can be believed", contacts: [1000, 8000], year: 2021 },
  { name: "growth that stays within it", contacts: [1000, 1100], year: null },
])("$name: $year", ({ contacts, year: expected }) => {
  const scenario = scenarioOf(yearly(contacts, 2018, 100), { lastOutcome: monthOf(2019, 12) });
  const lines = new Map(linesOf(scenario).map((line) => [line, spanLine(scenario, line)]));
  const extreme = extremeOf(toSpanForecast(scenario, lines));
  expect(extreme?.year.span.year ?? null).toBe(expected);
  if (extreme) expect(extreme.times).toBeCloseTo(64, 9);
});
