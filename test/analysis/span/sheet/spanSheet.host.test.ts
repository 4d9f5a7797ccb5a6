import {
  linesOf,
  type SpanForecast,
  spanLine,
  toSpanForecast,
} from "../../../../src/core/scenario/spanForecast";
import { monthOf } from "../../../../src/core/calendar";
import type { RegionData } from "../../../../src/core/scenario/regionData";
import type { BaselineSettings, Scenario } from "../../../../src/core/scenario/scenario";
import { constantTariff } from "../../../../src/core/tariff";
import { professionGroups } from "../../../../src/data/professions";
import { insertAnalysis } from "../../../../src/analysis/excel/insertAnalysis";
import { spanSheet } from "../../../../src/analysis/span/sheet/spanSheet";
import type { Cell } from "../../../host/grid/grid";
import { booked, fourYears, unit } from "../../../core/scenario/region";
import { contextOf, eightyTwenty, nothing, scenarioOf } from "../../../comparison/sheet/fixture";
import { type OpenExcel, openExcel } from "../../../excel/openExcel";

/** Three years of months and five more, two professions that grow unlike each other. */
const monthly: RegionData = {
  periodUnit: "month",
  units: [unit("north"), unit("none", { unlisted: true })],
  observations: Array.from({ length: 41 }, (_, i) => monthOf(2017, 1) + i).flatMap((month, i) => [
    booked(month, 431.37 * (100 + 7 * i), 100 + 7 * i),
    booked(month, 240.11 * (20 + i), 20 + i, { unit: 1, profession: "SJ" }),
  ]),
};

const longYears: RegionData = {
  ...fourYears,
  observations: fourYears.observations.map((one, i) => ({
    ...one,
    contacts: [2900, 11_000, 23_700, 31_000][i]!,
    profession: "LK" as const,
  })),
};

function scenario(data: RegionData, changed: Partial<BaselineSettings> = {}): Scenario {
  const lastOutcome = data.periodUnit === "month" ? monthOf(2020, 5) : monthOf(2020, 12);
  return scenarioOf([nothing, eightyTwenty], data, { lastOutcome, ...changed });
}

function spanOf(one: Scenario): SpanForecast {
  return toSpanForecast(one, new Map(linesOf(one).map((line) => [line, spanLine(one, line)])));
}

let excel: OpenExcel;
let rows: readonly (readonly Cell["value"][])[];

async function insert(one: Scenario, language: "sv" | "en" = "sv"): Promise<SpanForecast> {
  const span = spanOf(one);
  await insertAnalysis("span", spanSheet(one, span, ["En mening."], contextOf(language)));
  const sheet = excel
    .sheetNames()
    .find((name) => name === "Prognosens spann" || name === "Span of the forecast");
  rows = (await excel.read(sheet!)).map((row) => row.map(({ value }) => value));
  return span;
}

/** Figures of a year in one of the two tables, by heading. */
function yearIn(title: string, year: number): ReadonlyMap<string, Cell["value"]> {
  const top = rows.findIndex(([first]) => first === title) + 1;
  const row = rows.slice(top).find(([first]) => first === year)!;
  return new Map(rows[top]!.map((heading, i) => [String(heading ?? i), row[i] ?? null]));
}

beforeEach(() => {
  excel = openExcel({ excelApi: "1.14" });
});
afterEach(() => excel.close());

const NAMES = { none: "Utan tillväxt", half: "Halverad tillväxt", full: "Full tillväxt" } as const;

test.each([
  { name: "months", data: monthly, changed: {} },
  { name: "months by a method of its own", data: monthly, changed: { method: "damped" } },
  {
    name: "months at a price of the region's own",
    data: monthly,
    changed: { schedule: constantTariff(480, professionGroups) },
  },
  { name: "years", data: longYears, changed: { method: "half-trend" } },
  { name: "years by a growth of its own", data: longYears, changed: { method: 0.05 } },
  { name: "years of cost alone", data: fourYears, changed: { method: "half-trend" } },
] as const)("$name: the sheet's formulas give the engine's figures", async ({ data, changed }) => {
  const one = scenario(data, changed);
  const span = await insert(one);
  expect([...span.lines.values()].every(({ ok }) => ok)).toBe(true);
  let compared = 0;
  for (const [line, years] of span.lines) {
    if (!years.ok) continue;
    for (const { span: year, cost, contacts } of years.value) {
      if (year.kind === "outcome") continue;
      const costs = yearIn("Kostnad, kr", year.year);
      const heading =
        line === "used"
          ? [...costs.keys()].find((key) => key.startsWith("Metod i bruk"))!
          : NAMES[line];
      expect(Math.abs((costs.get(heading) as number) - cost / 100)).toBeLessThan(1);
      expect(yearIn("Kontakter", year.year).get(heading)).toBeCloseTo(contacts, 4);
      compared += 1;
    }
  }
  expect(compared).toBeGreaterThan(8);
  for (const [i, limits] of (span.band ?? []).entries()) {
    if (!limits) continue;
    const first = [...span.lines.values()].find(({ ok }) => ok)!;
    const year = first.ok ? first.value[i]!.span.year : 0;
    const costs = yearIn("Kostnad, kr", year);
    expect(((costs.get("Band 80 %, låg") as number) * 100) / limits.low).toBeCloseTo(1, 6);
    expect(((costs.get("Band 80 %, hög") as number) * 100) / limits.high).toBeCloseTo(1, 6);
  }
  expect(rows.flat().filter((value) => String(value).startsWith("#"))).toEqual([]);
});

test("a fee that changes during the forecast leaves the engine's values, and says so", async () => {
  const fees = [60, 100].map((amount, i) => ({ profession: null, year: 2019 + 3 * i, amount }));
  const one = scenario(monthly, { meanFees: fees });
  const span = await insert(one);
  const none = span.lines.get("none")!;
  if (!none.ok) throw new Error("no line");
  for (const { span: year, cost } of none.value)
    if (year.kind !== "outcome")
      expect(yearIn("Kostnad, kr", year.year).get("Utan tillväxt")).toBe(cost / 100);
  expect(rows.flat().join(" ")).toContain("inte formler");
});

test("what cannot be made is left out, the rest stands", async () => {
  const short: RegionData = {
    ...monthly,
    observations: monthly.observations.filter(
      ({ period }) => period.unit === "month" && period.month >= monthOf(2019, 1)
    ),
  };
  await insert(scenario(short));
  const headings = [...yearIn("Kostnad, kr", 2021).keys()];
  expect(headings).toContain("Utan tillväxt");
  expect(headings).not.toContain("Full tillväxt");
});

test("English has the same figures", async () => {
  const numbers = (): unknown =>
    rows.map((row) => row.filter((value) => typeof value === "number"));
  await insert(scenario(monthly));
  const swedish = numbers();
  excel.close();
  excel = openExcel({ excelApi: "1.14" });
  await insert(scenario(monthly), "en");
  expect(numbers()).toEqual(swedish);
});
