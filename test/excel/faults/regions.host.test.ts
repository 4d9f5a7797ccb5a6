import { WorkbookUnchanged } from "../../../src/excel/unchanged";
import type { InsertionRemark } from "../../../src/excel/rewrite/remark";
import { insertComparison } from "../../../src/comparison/excel/comparison";
import { compare } from "../../../src/core/scenario/compare";
import type { Scenario } from "../../../src/core/scenario/scenario";
import { readRegion } from "../../../src/reading/excel/readRegion";
import { findSources } from "../../../src/reading/excel/sources";
import { settingsOf } from "../../../src/reading/pane/settings";
import { contextOf } from "../../comparison/sheet/fixture";
import { valueOf } from "../../core/scenario/region";
import { readSetup } from "../../host/batch/setup";
import { type OpenExcel, openExcel } from "../openExcel";
import { differences, snapshot } from "./snapshot";

let excel: OpenExcel;

afterEach(() => excel.close());

const typed = [
  ["År", "Vårdcentral", "Kontakter", "Kostnad"],
  [2018, "Björken", 410, 205_000],
  [2018, "Eken", 220, 110_000],
  [2019, "Björken", 640, 301_300],
  [2019, "Eken", 305, 143_700.5],
  [2020, "Björken", 800, 377_010.25],
  [2020, "Eken", 390, 181_404],
];

/** Titles above, numbers and periods as text, codes, a credit, a sum, and words below. */
const messy = [
  ["Nätläkare, fakturor", "", "", "", ""],
  ["uttag 2020-09-01", "", "", "", ""],
  ["", "", "", "", ""],
  ["Månad", "Mottagning", "Yrke", "Antal kontakter", "Belopp, kr"],
  ["202001", "Södra VC", "LK", "'112", "48 205,50"],
  ["202001", "Norra VC", "PS", 14, 5_950],
  ["202002", "Södra VC", "LK", 98, 42_100],
  ["202002", "Norra VC", "LK", 41, 17_600.75],
  ["202003", "Södra VC", "LK", 120, 51_400],
  ["202003", "Norra VC", "LK", -2, -860],
  ["Summa", "", "", 383, 164_396.25],
  ["* preliminärt", "", "", "", ""],
];

/** The sample, which is larger, runs twice in Chromium: test/e2e/rerun. */
const inputs: readonly [string, () => Promise<unknown>][] = [
  ["rows typed in an empty workbook", () => fill(typed)],
  ["an invented messy region", () => fill(messy)],
];

function fill(rows: readonly (readonly unknown[])[]): Promise<void> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    const range = sheet.getRangeByIndexes(0, 0, rows.length, rows[0]!.length);
    range.values = rows.map((row) => [...row]);
    await context.sync();
  });
}

async function scenarioOf(policies: readonly string[]): Promise<Scenario> {
  const sources = (await findSources()).map(({ source }) => source);
  const reading = await readRegion(sources, "sv");
  const workspace = { ...readSetup({ bearing: "healthCentre", policies }, reading), sources };
  const settings = settingsOf(reading, workspace)!;
  return valueOf(compare(reading.data!, settings, workspace.policies, workspace.baseline));
}

async function run(scenario: Scenario): Promise<readonly InsertionRemark[]> {
  const remarks: InsertionRemark[] = [];
  await insertComparison(scenario, contextOf(), {
    replace: "unedited",
    onRemark: (remark) => void remarks.push(remark),
  });
  return remarks.filter(({ code }) => code !== "emptied");
}

/** Formulas about a table and a cell, a name, two charts, a conditional format and a note. */
function useSheets(): Promise<void> {
  return Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const [own, run] = [worksheets.add("Eget"), worksheets.getItem("Jämförelse")];
    names.add("Rubrik", run.getRange("A1"));
    own.getRange("A1:A4").formulas = [
      ["=SUM(Resultat[Kassa, kr])"],
      ["=ROWS(Resultat)"],
      ["=Rubrik"],
      ["Min anteckning"],
    ];
    for (const sheet of [own, run])
      sheet.charts.add("Line", run.getRange("G19:G24"), "Columns").name = "Mitt diagram";
    const rule = run.getRange("A1:Z60").conditionalFormats.add("Custom");
    rule.custom.rule.formula = "=$E1>1000000";
    await context.sync();
  });
}

async function seen() {
  await excel.host.workbook.settle();
  const [formulas, rules] = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const cells = worksheets.getItem("Eget").getRange("A1:A4").load("formulas");
    const found = worksheets.getItem("Jämförelse").getRange("A1").conditionalFormats;
    found.load("items/custom/rule/formula");
    await context.sync();
    return [cells.formulas.flat(), found.items.map(({ custom }) => custom.rule.formula)] as const;
  });
  return {
    formulas,
    rules,
    charts: ["Eget", "Jämförelse"].map((sheet) =>
      excel.host.charts(sheet).some(({ name }) => name === "Mitt diagram")
    ),
    words: (await excel.read("Eget")).slice(2).map(([cell]) => cell!.value),
  };
}

async function ofResult(): Promise<readonly [number, number]> {
  const rows = (await excel.read("Resultat")).map((row) => row.map(({ value }) => value));
  const at = rows.findIndex((row) => row.includes("Kassa, kr"));
  const column = rows[at]!.indexOf("Kassa, kr");
  const amounts = rows.slice(at + 1).map((row) => Number(row[column]));
  return [amounts.reduce((sum, one) => sum + one, 0), amounts.length];
}

test.each(inputs)("%s: a run again, failed, written in and done", async (_, setUp) => {
  excel = openExcel({ excelApi: "1.15" });
  await setUp();
  const small = await scenarioOf(["split-80-20"]);
  const large = await scenarioOf(["split-80-20", "region"]);
  expect(await run(small)).toEqual([]);
  await useSheets();
  const first = await seen();
  const sheets = excel.sheetNames();

  // Nothing is changed by a run that cannot do all.
  const { faults } = excel.host;
  for (const isMeant of ["suspendApiCalculationUntilNextSync", "CopyFrom", "Clear"]) {
    const before = await snapshot(excel);
    faults.failBatch(({ Actions }) =>
      Actions.some(({ Name }) => Name.toLowerCase() === isMeant.toLowerCase())
    );
    await expect(run(large)).rejects.toThrow(WorkbookUnchanged);
    expect(differences(before, await snapshot(excel))).toEqual([]);
  }
  faults.recover();

  expect(await run(large)).toEqual([]);
  expect(await seen()).toEqual(first);
  expect(excel.sheetNames()).toEqual(expect.arrayContaining([...sheets]));
  const [[total, count], own] = [await ofResult(), await excel.read("Eget")];
  expect(own[0]![0]!.value).toBeCloseTo(total, 2);
  expect(own[1]![0]!.value).toBe(count);

  // Somebody writes a note while it runs.
  let arrived = 0;
  faults.failBatch(() => {
    arrived += 1;
    const sheet = excel.grid.sheets().find(({ name }) => name === "Källor")!;
    if (arrived === 40)
      sheet.write({ row: 30, column: 1, rows: 1, columns: 1 }, [["kollegans ord"]]);
    return false;
  });
  const remarks = await run(small);
  expect(arrived).toBeGreaterThan(40);
  expect(remarks).toEqual([
    { code: "editedSince", sheet: "Källor", copy: "Källor (2)", frozen: true },
  ]);
  expect((await excel.read("Källor (2)"))[30]![1]!.value).toBe("kollegans ord");
  expect(await seen()).toEqual(first);
});
