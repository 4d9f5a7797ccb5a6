import { watchCells } from "../../src/ooxml/personal/openCells";
import { CountWatch } from "../../src/ooxml/smallCells/countWatch";
import { countedTables } from "../../src/reading/sheet/countedTables";
import { dayOfIso, serialOf } from "../../src/core/calendar";
import {
  type SavedForecast,
  toForecastRows,
  toPlainSchedule,
} from "../../src/core/scenario/savedForecast";
import type { DateSystem } from "../../src/core/dateSystem";
import { nothingOld } from "../../src/core/scenario/oldValues";
import type { DataSource, Workspace } from "../../src/core/scenario/workspace";
import { presetPolicies } from "../../src/data/policies";
import { nationalSchedule } from "../../src/data/tariffs";
import { checkWorkbook } from "../../src/share/check/excel/check";
import { insertComparison } from "../../src/comparison/excel/comparison";
import { insertExample } from "../../src/example/excel/example";
import { explainSelection } from "../../src/share/explain/excel/explain";
import { previewPricing, priceTable } from "../../src/share/pricing/excel/priceTable";
import { readRegion } from "../../src/reading/excel/readRegion";
import { loadForecasts, saveForecast } from "../../src/analysis/since/excel/savedForecasts";
import { loadWorkspace, saveWorkspace } from "../../src/policies/excel/workspace";
import { describeWithLibreOffice, LibreOffice, type ShownValue } from "../support/libreOffice";
import { copyOf } from "../ooxml/copying";
import { contextOf, nothing, scenarioOf } from "../comparison/sheet/fixture";
import { type OpenExcel, openExcel } from "./openExcel";

let excel: OpenExcel;
const opened: OpenExcel[] = [];

function open(system: DateSystem): void {
  excel = openExcel({ excelApi: "1.20" });
  opened.push(excel);
  excel.host.workbook.contents.usesDatesOf1904 = system === 1904;
}

afterEach(() => {
  for (const one of opened.splice(0)) one.close();
});

/** Types dates as a person does: Excel makes them its own numbers and formats them. */
async function type(sheet: string, rows: readonly (readonly unknown[])[]): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const target = sheet === "Blad1" ? worksheets.getItem(sheet) : worksheets.add(sheet);
    target.getRangeByIndexes(0, 0, rows.length, rows[0]!.length).values = rows.map((row) => [
      ...row,
    ]);
    await context.sync();
  });
}

/** What the sheets show, dates as dates. */
function shownOf(sheets: readonly string[]): Promise<readonly (readonly string[][])[]> {
  return Excel.run(async (context) => {
    const ranges = sheets.map((name) =>
      context.workbook.worksheets.getItem(name).getUsedRange().load("text")
    );
    await context.sync();
    return ranges.map(({ text }) => text);
  });
}

function selected(address: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Blad1").getRange(address).load("values");
    await context.sync();
    return range.values[0]![0];
  });
}

const source = (role: DataSource["role"], place: string): DataSource => ({
  role,
  place,
  columns: {},
  kronorPerUnit: null,
});

/** Everything that the product reads dates from or writes them to; the same whatever the system. */
const WORKS: readonly (readonly [string, () => Promise<unknown>])[] = [
  [
    "months, days, tariffs and rules of a region",
    async () => {
      await type("Blad1", [
        ["Månad", "Kontakter", "Kostnad"],
        ["2019-12-01", 10, 4000],
        ["2020-01-31", 11, 4500],
        [202002, 12, 5000],
        ["'2020-03", 13, 5500],
      ]);
      await type("Taxor", [
        ["Från", "Till", "Yrke", "Belopp"],
        ["2019-10-01", "2019-12-31", "läkare", 501],
        ["2020-01-01", "", "läkare", 480],
      ]);
      await type("Regler", [
        ["Från", "Vårdcentral", "Region"],
        ["2020-01-01", 0.2, 0.8],
      ]);
      const { data, schedule, rules, problems } = await readRegion([
        source("contacts", "Blad1!A:C"),
        source("tariffs", "Taxor!A:D"),
        source("rules", "Regler!A:C"),
      ]);
      expect(rules).toMatchObject([{ from: "2020-01-01" }]);
      expect(schedule!.periods.get("LK")!.map(({ from }) => from)).toEqual(
        ["2019-10-01", "2020-01-01"].map(dayOfIso)
      );
      const codes = problems.map(({ code }) => code).filter((code) => code !== "dates.otherSystem");
      return { data, schedule, rules, codes };
    },
  ],
  [
    "alternatives and settings in their tables",
    async () => {
      const policies = presetPolicies("sv");
      const workspace: Workspace = {
        terms: { healthCentre: null, region: null },
        sources: [],
        synthetic: false,
        rulesInForce: [
          { from: "2017-01-01", shares: { healthCentre: 1, region: 0 }, unlisted: "region" },
        ],
        lastOutcome: null,
        laterRows: null,
        lastMonth: null,
        method: null,
        meanFees: null,
        inhabitants: null,
        policies,
        chosen: [],
        baseline: policies[0]!.id,
      };
      const { sheet } = await saveWorkspace(workspace, "sv");
      const later = {
        ...workspace,
        rulesInForce: [{ ...workspace.rulesInForce[0]!, from: "2018-03-01" }],
      };
      await saveWorkspace(later, "sv");
      // Without the part the tables are all there is.
      excel.host.workbook.contents.customXmlParts.length = 0;
      const { workspace: read, problems } = await loadWorkspace("sv");
      expect(read!.rulesInForce).toEqual(later.rulesInForce);
      return [read, problems, await shownOf([sheet!])];
    },
  ],
  [
    "saved forecasts",
    async () => {
      const scenario = scenarioOf();
      const { settings, months, firstForecast } = scenario;
      const forecast: SavedForecast = {
        id: "P",
        name: "Prognos",
        saved: "2020-06-05",
        policyName: nothing.name,
        lastOutcome: months[firstForecast - 1]!,
        lastMonth: months.at(-1)!,
        notes: { method: "", rule: "", tariff: "", fees: "", calibration: "", data: "" },
        rows: toForecastRows(scenario, scenario.alternatives[0]!),
        assumptions: {
          policy: nothing,
          method: settings.method,
          rulesInForce: settings.rulesInForce,
          meanFees: settings.meanFees,
          schedule: toPlainSchedule(settings.schedule),
        },
      };
      await saveForecast(forecast, "sv");
      await saveForecast({ ...forecast, id: "Q" }, "sv");
      const { forecasts, problems } = await loadForecasts();
      expect(forecasts).toMatchObject([
        { id: "P", saved: "2020-06-05", lastOutcome: forecast.lastOutcome, editedByHand: false },
        { id: "Q", rows: forecast.rows, editedByHand: false },
      ]);
      return [forecasts, problems, await shownOf(["Sparade prognoser"])];
    },
  ],
  [
    "a table that is priced",
    async () => {
      await type("Blad1", [
        ["Datum", "Yrke", "Kontakter"],
        ["2017-06-30", "LK", 1],
        ["2019-10-01", "PS", 2],
      ]);
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Blad1").tables.add("A1:C3", true).name = "Min";
        await context.sync();
      });
      const options = {
        language: "sv",
        schedule: nationalSchedule,
        old: nothingOld,
        rules: [
          { from: "2017-01-01", shares: { healthCentre: 1, region: 0 }, unlisted: "region" },
          { from: "2019-01-01", shares: { healthCentre: 0.2, region: 0.8 }, unlisted: "region" },
        ],
        meanFee: null,
      } as const;
      const { example } = await previewPricing("Min", options);
      const { sheet } = await priceTable("Min", options);
      return [example, await shownOf(["Blad1", sheet!])];
    },
  ],
  [
    "the example",
    async () => shownOf(await insertExample("sv", "NATLAKARE").then((names) => names!)),
  ],
  [
    "a comparison",
    async () => {
      const names = await insertComparison(scenarioOf(), contextOf(), { replace: "none" });
      return shownOf(names!.filter((name) => name !== "Prognosunderlag"));
    },
  ],
];

test.each(WORKS)("%s: the same in both systems", async (_, work) => {
  open(1900);
  const usual = await work();
  open(1904);
  expect(await work()).toEqual(usual);
});

test("a date that is written has the workbook's own number", async () => {
  open(1904);
  await type("Blad1", [["2020-01-01"]]);
  expect(await selected("A1")).toBe(serialOf(dayOfIso("2020-01-01")) - 1462);
});

test.each([
  [1900, "2020-01-01", 500, []],
  [1904, "2020-01-01", "#N/A", ["Blad1!B1"]],
  [1904, "'2020-01-01", 500, []],
  [1904, 20200101, 500, []],
] as const)("in %s the check tells of TARIFF of %s", async (system, date, answer, found) => {
  open(system);
  await type("Blad1", [[date, "=NATLAKARE.TARIFF(A1)"]]);
  expect(await selected("B1")).toBe(answer);
  const findings = await checkWorkbook({
    namespace: "NATLAKARE",
    numbers: watchCells("2026-11-22"),
    counts: new CountWatch(countedTables),
  });
  expect(findings).toMatchObject({ dayNumbers: found, stale: [] });
});

test.each([
  [1900, []],
  [1904, ["dates.otherSystem"]],
] as const)("in %s a reading tells of what functions cannot see", async (system, codes) => {
  open(system);
  await type("Blad1", [
    ["År", "Kostnad"],
    [2019, 1_000_000],
  ]);
  const { problems } = await readRegion([source("contacts", "Blad1!A:B")]);
  expect(problems.map(({ code }) => code)).toEqual(codes);
});

test("an explanation works DATE out as the workbook does", async () => {
  open(1904);
  await type("Blad1", [["=NATLAKARE.TARIFF(DATE(2024,1,1)+1462)"]]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Blad1").getRange("A1").select();
    await context.sync();
  });
  expect(await explainSelection("NATLAKARE")).toMatchObject({
    calls: [{ arguments: [{ reading: { values: [[serialOf(dayOfIso("2024-01-01"))]] } }] }],
  });
});

test("a workbook keeps its system in its file", async () => {
  open(1904);
  const bytes = await excel.host.saveXlsx();
  open(1900);
  excel.host.read(bytes);
  expect(excel.host.workbook.contents.usesDatesOf1904).toBe(true);
});

describeWithLibreOffice("LibreOffice, which has no add-in", () => {
  const libreOffice = new LibreOffice();

  afterAll(() => libreOffice.close());

  /** A living copy of a workbook with the example and a comparison. */
  async function copied(system: DateSystem): Promise<Uint8Array> {
    open(system);
    await insertExample("sv", "NATLAKARE");
    await insertComparison(scenarioOf(), contextOf(), { replace: "none" });
    const { bytes } = await copyOf(await excel.host.saveXlsx(), { mode: "living", lambdas: true });
    return bytes;
  }

  test("calculates the same from a living copy in both systems", async () => {
    const [usual, other] = await libreOffice.recalculate(await copied(1900), await copied(1904));
    expect([...other!.keys()]).toEqual([...usual!.keys()]);
    for (const [sheet, cells] of usual!) {
      // Checksums count the numbers of days; in the steps dates are numbers and texts of all kinds.
      if (sheet === "Om arbetsboken" || sheet === "Beräkningar") continue;
      for (const [address, value] of cells) {
        const now = other!.get(sheet)!.get(address);
        // Months that a function reads are texts in a workbook of 1904.
        if (!isSame(value, now) && now !== `${value}-01`)
          throw new Error(`${sheet}!${address}: ${value}, not ${now}`);
      }
    }
  });

  test("shows the answers of the functions in a living copy, dates in every form", async () => {
    open(1904);
    await type("Blad1", [
      ["2023-09-30", "'2023-09-30", 20170701, 201707],
      ["A", "B", "C", "D"].map((column) => `=NATLAKARE.TARIFF(${column}1,"PS")`),
      ["=NATLAKARE.TARIFF(DATE(2023,9,30))", "", "", ""],
    ]);
    const { bytes } = await copyOf(await excel.host.saveXlsx(), { mode: "living" });
    const [shown] = await libreOffice.recalculate(bytes);
    const cells = shown!.get("Blad1")!;
    // Dates are read four years off, as in the workbook; texts and ÅÅÅÅMMDD are read right.
    expect(["A2", "B2", "C2", "D2", "A3"].map((cell) => cells.get(cell))).toEqual([
      600, 425, 600, 600, 650,
    ]);
  });
});

function isSame(one: ShownValue, other: ShownValue | undefined): boolean {
  return typeof one === "number" && typeof other === "number"
    ? Math.abs(one - other) < 1e-6
    : one === other;
}
