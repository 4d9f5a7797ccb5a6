import {
  type Development,
  toDevelopment,
} from "../../../../src/analysis/development/core/development";
import { monthOf } from "../../../../src/core/calendar";
import type { RegionData } from "../../../../src/core/scenario/regionData";
import { insertAnalysis } from "../../../../src/analysis/excel/insertAnalysis";
import { developmentSheet } from "../../../../src/analysis/development/sheet/developmentSheet";
import { unit, year } from "../../../core/scenario/region";
import type { Cell } from "../../../host/grid/grid";
import {
  contextOf,
  eightyTwenty,
  nothing,
  region,
  scenarioOf,
} from "../../../comparison/sheet/fixture";
import { type OpenExcel, openExcel } from "../../../excel/openExcel";

const document: RegionData = {
  periodUnit: "year",
  units: [unit("all", { listed: 270_000 })],
  observations: [
    year(2017, 2_400_000, 2900),
    year(2018, 5_600_000),
    year(2019, 10_500_000, 23_700),
    year(2020, 12_500_000),
  ],
};

let excel: OpenExcel;
beforeEach(() => {
  excel = openExcel({ excelApi: "1.14" });
});
afterEach(() => excel.close());

async function write(
  data: RegionData,
  lastOutcome: number,
  language: "sv" | "en" = "sv",
  inhabitants: number | null = null
): Promise<{ development: Development; rows: readonly (readonly Cell["value"][])[] }> {
  const one = scenarioOf([nothing, eightyTwenty], data, { lastOutcome });
  const development = toDevelopment(one);
  const context = { ...contextOf(language), inhabitants };
  await insertAnalysis("development", developmentSheet(one, development, ["En mening."], context));
  const cells = await excel.read(language === "sv" ? "Utveckling" : "Development");
  return { development, rows: cells.map((row) => row.map(({ value }) => value)) };
}

function figuresOf(
  rows: readonly (readonly Cell["value"][])[],
  number: number
): ReadonlyMap<string, Cell["value"]> {
  const top = rows.findIndex(([first]) => first === "År" || first === "Year");
  const row = rows.slice(top).find(([first]) => first === number)!;
  return new Map(rows[top]!.map((heading, i) => [String(heading), row[i] ?? null]));
}

test("the document's rows by formulas", async () => {
  const { rows } = await write(document, monthOf(2020, 12), "sv", 277_000);
  const of2019 = figuresOf(rows, 2019);
  expect(of2019.get("Kostnad, förändring")).toBeCloseTo(0.875, 12);
  expect(of2019.get("Kostnad, gånger första året")).toBe(4.375);
  expect(of2019.get("Kontakter, gånger första året")).toBeCloseTo(8.1724, 4);
  expect(of2019.get("Kr per kontakt")).toBeCloseTo(443.04, 2);
  expect(of2019.get("Kontakter per 1\u00a0000 listade")).toBeCloseTo((23_700 / 270_000) * 1000, 9);
  expect(of2019.get("Kr per invånare")).toBeCloseTo(10_500_000 / 277_000, 9);
  expect(figuresOf(rows, 2017).get("Kr per kontakt")).toBeCloseTo(827.59, 2);
  expect(figuresOf(rows, 2018).get("Kostnad, förändring")).toBeCloseTo(4 / 3, 12);
  expect(figuresOf(rows, 2018).get("Kontakterna är")).toBe("beräknade");
  expect(figuresOf(rows, 2018).get("Kr per kontakt")).toBeNull();
  expect(figuresOf(rows, 2020).get("Kostnad, förändring")).toBeCloseTo(2 / 10.5, 12);
  const named = (label: string): unknown => rows.find(([first]) => first === label)?.[1];
  expect(named("Kostnadens tillväxt per år")).toBeCloseTo((12.5 / 2.4) ** (1 / 3) - 1, 12);
  expect(named("År till fördubbling i den takten")).toBeCloseTo(
    (3 * Math.log(2)) / Math.log(12.5 / 2.4),
    12
  );
});

test.each([
  ["document", document, monthOf(2020, 12), "sv"],
  ["months", region, monthOf(2020, 5), "en"],
] as const)("%s: every formula is the engine's figure", async (_, data, lastOutcome, language) => {
  const { development, rows } = await write(data, lastOutcome, language);
  const texts = {
    sv: ["Kostnad, förändring", "Kontakter, förändring", "Kostnad, gånger första året"],
    en: ["Cost, change", "Contacts, change", "Cost, times the first year"],
  }[language];
  for (const one of development.years) {
    const figures = figuresOf(rows, one.span.year);
    const wanted = [one.costChange, one.contactsChange, one.costMultiple];
    for (const [i, value] of wanted.entries()) {
      const shown = figures.get(texts[i]!);
      if (value === null) expect(shown).toBeNull();
      else expect(shown).toBeCloseTo(value, 10);
    }
  }
  expect(rows.flat().filter((value) => String(value).startsWith("#"))).toEqual([]);
});

test("the chart's years say what is a forecast", async () => {
  await write(region, monthOf(2020, 5));
  const [series] = excel.host.charts("Utveckling")[0]!.series;
  expect(series!.categories).toEqual(["2019 (utfall)", "2020 (utfall och prognos)"]);
});

test("a changed figure is followed by the rest", async () => {
  await write(document, monthOf(2020, 12));
  const cells = await excel.read("Utveckling");
  const top = cells.findIndex(([first]) => first!.value === "År");
  const row = cells.findIndex(([first], i) => i > top && first!.value === 2020);
  const cost = cells[top]!.findIndex(({ value }) => value === "Kostnad, kr");
  const change = cells[top]!.findIndex(({ value }) => value === "Kostnad, förändring");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Utveckling").getCell(row, cost).values = [[21_000_000]];
    await context.sync();
  });
  expect((await excel.read("Utveckling"))[row]![change]!.value).toBeCloseTo(1, 12);
});
