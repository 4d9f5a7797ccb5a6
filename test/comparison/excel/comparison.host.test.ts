import { monthOf, yearAndMonth } from "../../../src/core/calendar";
import {
  cashOf,
  healthCentresOf,
  regionOf,
  spansOf,
  sumOf,
} from "../../../src/core/scenario/rollUp";
import type { Scenario } from "../../../src/core/scenario/scenario";
import { presetPolicies } from "../../../src/data/policies";
import { insertComparison } from "../../../src/comparison/excel/comparison";
import type { Cell } from "../../host/grid/grid";
import { fourYears, policy, settings, split } from "../../core/scenario/region";
import { type OpenExcel, openExcel } from "../../excel/openExcel";
import { contextOf, eightyTwenty, nothing, scenarioOf, stop, visitCost } from "../sheet/fixture";

let excel: OpenExcel;

function open(): void {
  excel = openExcel({ excelApi: "1.14" });
}

function insert(scenario: Scenario, language: "sv" | "en" = "sv"): Promise<unknown> {
  return insertComparison(scenario, contextOf(language), { replace: "none" });
}

async function write(sheet: string, address: string, value: number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
}

type Row = ReadonlyMap<string, Cell["value"]>;

/** The rows under a heading row, by heading, until the first column is empty. */
async function table(sheet: string, heading: string, after = ""): Promise<readonly Row[]> {
  const values = (await excel.read(sheet)).map((row) => row.map(({ value }) => value));
  const start = after === "" ? 0 : values.findIndex(([first]) => first === after);
  const top = values.findIndex((row, i) => i >= start && row.includes(heading));
  const rows: Row[] = [];
  for (let i = top + 1; values[i] && (values[i]![0] ?? "") !== ""; i += 1)
    rows.push(new Map(values[top]!.map((name, c) => [String(name ?? c), values[i]![c] ?? null])));
  return rows;
}

async function verdicts(sheet: string, heading: string): Promise<readonly Cell["value"][]> {
  return (await table(sheet, heading)).map((row) => row.get(heading)!);
}

describe("a comparison", () => {
  const scenario = scenarioOf();

  beforeAll(async () => {
    open();
    await insert(scenario);
  });

  afterAll(() => excel.close());

  test("every check is right, and so says the sheet", async () => {
    const found = await verdicts("Avstämning", "Utfall av kontrollen");
    expect(found.length).toBeGreaterThan(30);
    expect(new Set(found)).toEqual(new Set(["OK"]));
    expect((await excel.read("Avstämning"))[2]![0]!.value).toBe("Alla kontroller stämmer.");
  });

  test("the comparison's years are the engine's", async () => {
    const rows = await table("Jämförelse", "Etikett i diagram");
    const years = spansOf(scenario, "year");
    expect(rows).toHaveLength(years.length * 4);
    for (const [y, span] of years.entries())
      for (const [a, alternative] of scenario.alternatives.entries()) {
        const row = rows[y * 4 + a]!;
        const baseline = scenario.alternatives[0]!;
        const { cells } = scenario;
        expect([
          row.get("År"),
          row.get("Alternativ"),
          row.get("Vårdcentralerna, kr"),
          row.get("Regionen centralt, kr"),
          row.get("Kostnadsförändring totalt, kr (+ = ökar)"),
        ]).toEqual([
          span.year,
          alternative.policy.name,
          healthCentresOf(alternative, cells, span) / 100,
          regionOf(alternative, cells, span) / 100,
          expect.closeTo(
            (cashOf(alternative, cells, span) - cashOf(baseline, cells, span)) / 100,
            6
          ),
        ]);
      }
  });

  test("names that look like formulas or patterns are text, and summed as themselves", async () => {
    const rows = await table("Omfördelning per vårdcentral", "100 % vårdcentral, kr");
    expect(rows[0]!.get("Vårdcentral")).toBe("=cmd|'/c calc'!A1");
    expect(rows[0]!.get("100 % vårdcentral, kr")).toBe(676_801.32);
    const formulas = (await excel.read("Resultat")).flat().filter(({ formula }) => formula);
    expect(formulas).toEqual([]);
  });

  test("the function's forecast is the engine's", async () => {
    const rows = await table("Prognosunderlag", "Skillnad, kontakter");
    expect(rows.map((row) => row.get("År"))).toEqual([2021, 2022, 2023]);
    for (const row of rows)
      for (const heading of ["Skillnad, kontakter", "Skillnad, kr"])
        expect(Math.abs(Number(row.get(heading)))).toBe(0);
  });

  test("the long table counts contacts once and has a row for the one-off cost", async () => {
    const rows = await table("Resultat", "Kassa, kr");
    for (const [a, alternative] of scenario.alternatives.entries()) {
      const own = rows.filter((row) => row.get("Nr alternativ") === a + 1);
      const all = { from: 0, to: scenario.months.length };
      const sum = (heading: string): number =>
        own.reduce((total, row) => total + Number(row.get(heading) ?? 0), 0);
      expect(sum("Kontakter")).toBeCloseTo(sumOf(alternative, scenario.cells, "contacts", all), 6);
      expect(sum("Kassa, kr")).toBeCloseTo(cashOf(alternative, scenario.cells, all) / 100, 4);
    }
    const oneOff = rows.filter((row) => row.get("Vårdcentral") === "Engångskostnad");
    expect(
      oneOff.map((row) => [row.get("Alternativ"), row.get("År"), row.get("Kassa, kr")])
    ).toEqual([["Stopp", 2022, 250_000]]);
    expect(yearAndMonth(scenario.months[0]!)).toEqual({ year: 2019, month: 1 });
  });

  test("tables and charts are native, and charts draw ranges of the workbook", async () => {
    const { tables, charts } = await Excel.run(async (context) => {
      const all = context.workbook.tables.load("items/name");
      const drawn = context.workbook.worksheets.getItem("Jämförelse").charts;
      drawn.load("items/name, items/title/text");
      await context.sync();
      return {
        tables: all.items.map(({ name }) => name),
        charts: drawn.items.map(({ title }) => title.text),
      };
    });
    expect(tables).toEqual(
      expect.arrayContaining(["Resultat", "Kostnad_per_år", "Avstämning", "Finansiering_per_år"])
    );
    expect(charts).toEqual(["Kostnad per år och part, prognosår (påhittat exempel)"]);
    const [series] = excel.host.charts("Jämförelse")[0]!.series;
    expect(series!.categories.slice(0, 5)).toEqual([
      "2020 (utfall och prognos) 100 % vårdcentral",
      "2020 (utfall och prognos) 80/20",
      "2020 (utfall och prognos) Stopp",
      "2020 (utfall och prognos) Lägre taxa",
      "2021 (prognos) 100 % vårdcentral",
    ]);
  });
});

describe("a comparison of its own", () => {
  beforeEach(open);

  afterEach(() => excel.close());

  test("no cell of any sheet is an error, in English too", async () => {
    await insert(scenarioOf(), "en");
    for (const name of excel.sheetNames().slice(1))
      for (const [r, row] of (await excel.read(name)).entries())
        for (const [c, { kind, value }] of row.entries())
          expect([name, r, c, kind === "Error" ? value : null]).toEqual([name, r, c, null]);
    expect(new Set(await verdicts("Reconciliation", "Verdict"))).toEqual(new Set(["OK"]));
  });

  test("the units' rows are the engine's, and follow the year that the reader chooses", async () => {
    const scenario = scenarioOf();
    await insert(scenario);
    const name = "Omfördelning per vårdcentral";
    for (const year of [2020, 2022]) {
      const place = (await excel.read(name)).findIndex(([label]) => label?.value === "År");
      await write(name, `B${place + 1}`, year);
      const span = spansOf(scenario, "year").find((one) => one.year === year)!;
      const rows = await table(name, "100 % vårdcentral, kr");
      for (const [u, unit] of scenario.units.slice(0, 2).entries())
        for (const { policy: about, ...alternative } of scenario.alternatives)
          expect([year, unit.name, rows[u]!.get(`${about.name}, kr`)]).toEqual([
            year,
            rows[u]!.get("Vårdcentral"),
            sumOf(alternative, scenario.cells, "healthCentre", span, ({ unit: of }) => of === u) /
              100,
          ]);
      expect(new Set(await verdicts("Avstämning", "Utfall av kontrollen"))).toEqual(
        new Set(["OK"])
      );
    }
  });

  test("a sheet that is tampered with is found out", async () => {
    await insert(scenarioOf());
    const cells = await excel.read("Resultat");
    const top = cells.findIndex((row) => row.some(({ value }) => value === "Kassa, kr"));
    const column = cells[top]!.findIndex(({ value }) => value === "Kassa, kr");
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Resultat");
      sheet.getCell(top + 1, column).values = [[1]];
      await context.sync();
    });
    expect(await verdicts("Avstämning", "Utfall av kontrollen")).toContain("Fel");
    expect((await excel.read("Avstämning"))[2]![0]!.value).toMatch(/^Minst en kontroll/);
  });

  test("four amounts typed in give 10 and 2.5 million, and the stop its capacity", async () => {
    const stopped = policy("Stopp", [
      {
        ...stop.patches[0]!,
        kind: "stop",
        returning: 0.45,
        forgone: 0.55,
        ownDigital: 0,
        otherChannel: 0,
      } as never,
      visitCost(1500),
    ]);
    const four = scenarioOf(
      [nothing, policy("80/20", [split("2020-01-01", 0.8)]), stopped],
      fourYears,
      { ...settings(monthOf(2020, 12)), meanFees: null }
    );
    await insert(four);
    const rows = await table("Jämförelse", "Etikett i diagram");
    const of2020 = rows.filter((row) => row.get("År") === 2020);
    expect(of2020.map((row) => row.get("Regionen centralt, kr"))).toEqual([0, 10_000_000, 0]);
    expect(of2020.map((row) => row.get("Vårdcentralerna, kr"))).toEqual([
      12_500_000, 2_500_000, 12_500_000,
    ]);
    const capacity = await table("Jämförelse", "Realiserbar andel");
    const row = capacity.find((one) => one.get("År") === 2022 && one.get("Nr") === 3)!;
    expect([...row.values()].slice(3)).toEqual([
      11_250, 16_875_000, 0, 0, 0, -12_500_000, -12_500_000, 4_375_000,
    ]);
    expect(new Set(await verdicts("Avstämning", "Utfall av kontrollen"))).toEqual(new Set(["OK"]));
  });

  test("without the cost of a visit there are visits, and no net", async () => {
    const unknown = policy("Stopp", [stop.patches[0]!, visitCost(null)]);
    await insert(scenarioOf([nothing, unknown]));
    const row = (await table("Jämförelse", "Realiserbar andel"))[1]!;
    expect(row.get("Fysiska besök (+ = fler)")).toBeGreaterThan(0);
    for (const heading of [
      "Kapacitet, kr (+ = ökar)",
      "Netto, kr",
      "Nettoförändring vid 100 %, kr",
    ])
      expect(row.get(heading)).toBe("ej angiven");
  });

  test("every preset beside every other reconciles, with any of them as the baseline", async () => {
    const presets = presetPolicies("sv").slice(0, 8);
    expect(presets.length).toBeGreaterThan(6);
    await insert(scenarioOf([presets[1]!, ...presets.filter((_, i) => i !== 1)]));
    expect(new Set(await verdicts("Avstämning", "Utfall av kontrollen"))).toEqual(new Set(["OK"]));
  });

  test("the grant shows what is left, and the rest of the need falls on the next in line", async () => {
    const scenario = scenarioOf([nothing, eightyTwenty]);
    await insert(scenario);
    const rows = await table("Finansiering", "Behov kvar att täcka, kr");
    const { financing } = scenario.alternatives[1]!;
    expect(
      rows.map((row) => [
        row.get("Ram, kr"),
        row.get("Utnyttjat, kr"),
        row.get("Kvar av ramen, kr"),
      ])
    ).toEqual(
      financing
        .map(({ year, frame, drawn, left }) => ({
          year,
          sizes: [frame / 100, drawn / 100, left / 100],
        }))
        .sort((a, b) => a.year - b.year)
        .map(({ sizes }) => sizes)
    );
  });
});
