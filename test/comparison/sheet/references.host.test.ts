import type { InsertionRemark } from "../../../src/excel/rewrite/remark";
import { insertComparison } from "../../../src/comparison/excel/comparison";
import { policy, split } from "../../core/scenario/region";
import { type OpenExcel, openExcel } from "../../excel/openExcel";
import {
  contextOf,
  eightyTwenty,
  lowerTariff,
  nothing,
  scenarioOf,
  smallScenario,
} from "./fixture";

/** Every table of it has as many columns as in the larger one, and fewer rows. */
const small = smallScenario();
const large = scenarioOf([nothing, eightyTwenty, lowerTariff]);
/** Nothing is corrected and nothing is financed. */
const plain = scenarioOf([nothing, policy("2021", [split("2021-01-01", 0.5)], { name: "Delat" })]);

let excel: OpenExcel;

afterEach(() => excel.close());

async function insert(scenario: typeof small, language: "sv" | "en" = "sv") {
  const remarks: InsertionRemark[] = [];
  const names = await insertComparison(scenario, contextOf(language), {
    replace: "unedited",
    onRemark: (remark) => void remarks.push(remark),
  });
  return { names, remarks };
}

/** What the user has made of our sheets: formulas, a name, a chart, a note and a list of choices. */
async function useSheets(): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const own = worksheets.getItem("Blad1");
    own.getRange("A1:A7").formulas = [
      ["=SUM(Resultat[Kassa, kr])"],
      ["=SUM(Kostnad_per_år[Totalt, kr])"],
      ["=ROWS(Kostnad_per_år)"],
      ["=Jämförelse!A1"],
      ["=Titel"],
      ["=ROWS(Rättelser)"],
      ["=SUM(Källor[#Headers])"],
    ];
    names.add("Titel", worksheets.getItem("Jämförelse").getRange("A1"));
    const chart = own.charts.add(
      "ColumnClustered",
      worksheets.getItem("Jämförelse").getRange("E19:E20"),
      "Columns"
    );
    chart.name = "Mitt diagram";
    const there = worksheets
      .getItem("Jämförelse")
      .charts.add("Line", worksheets.getItem("Jämförelse").getRange("E19:E20"), "Columns");
    there.name = "Mitt på deras blad";
    await context.sync();
  });
}

async function seen() {
  const cells = await excel.read("Blad1");
  const charts = [...excel.host.charts("Blad1"), ...excel.host.charts("Jämförelse")];
  return {
    values: cells.map(([cell]) => cell!.value),
    formulas: await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Blad1").getRange("A1:A7").load("formulas");
      await context.sync();
      return range.formulas.map(([formula]) => formula as unknown);
    }),
    charts: charts.map(({ name }) => name).sort(),
    name: await Excel.run(async (context) => {
      const name = context.workbook.names.getItem("Titel").load("formula");
      await context.sync();
      return name.formula as unknown;
    }),
  };
}

/** What the sheets' own cells say the sums are. */
async function sums(heading = "Kassa, kr"): Promise<readonly number[]> {
  const result = await excel.read("Resultat");
  const at = result.findIndex((row) => row.some((cell) => cell.value === heading));
  const column = result[at]!.findIndex((cell) => cell.value === heading);
  const amounts = result.slice(at + 1).map((row) => Number(row[column]!.value));
  return [amounts.reduce((sum, one) => sum + one, 0), amounts.length];
}

describe.each(["1.9", "1.14"])("an Excel of ExcelApi %s", (excelApi) => {
  test("keeps what the user has made of the sheets through larger and smaller runs", async () => {
    excel = openExcel({ excelApi });
    await insert(small);
    await useSheets();
    const first = await seen();
    const runs = excelApi === "1.9" ? [large, small] : [large, small, plain, small];
    for (const scenario of runs) {
      const { remarks } = await insert(scenario);
      expect(remarks.filter(({ code }) => code !== "emptied")).toEqual([]);
      const now = await seen();
      expect(now.formulas).toEqual(first.formulas);
      expect(now.name).toBe(first.name);
      expect(now.charts).toEqual(expect.arrayContaining(["Mitt diagram", "Mitt på deras blad"]));
      expect(now.values.filter((value) => String(value).startsWith("#"))).toEqual([]);
      expect(now.values[0]).toBeCloseTo((await sums())[0]!, 2);
      expect(now.values[3]).toBe(first.values[3]);
      expect(now.values[4]).toBe(first.values[3]);
    }
    expect((await seen()).values).toEqual(first.values);
  });
});

test("a run in another language leaves formulas about the tables alive, with the columns' new names", async () => {
  excel = openExcel({ excelApi: "1.14" });
  await insert(small);
  await useSheets();
  const first = await seen();
  const english = [
    "=SUM(Resultat[Cash, SEK])",
    "=SUM(Kostnad_per_år[Total, SEK])",
    "=ROWS(Kostnad_per_år)",
  ];
  for (const scenario of [large, small]) {
    const { remarks } = await insert(scenario, "en");
    expect(remarks.filter(({ code }) => code !== "emptied")).toEqual([]);
    const { formulas, values } = await seen();
    expect(formulas.slice(0, 3)).toEqual(english);
    expect(values.filter((value) => String(value).startsWith("#"))).toEqual([]);
    expect(values[0]).toBeCloseTo((await sums("Cash, SEK"))[0]!, 2);
  }
  expect((await insert(small)).remarks).toEqual([]);
  expect(await seen()).toEqual(first);
});

test("a run without corrections leaves their sheet, and says so on it", async () => {
  excel = openExcel({ excelApi: "1.14" });
  await insert(small);
  expect(excel.sheetNames()).toContain("Rättelser");
  const { names, remarks } = await insert(plain);
  expect(remarks).toEqual([{ code: "emptied", sheets: ["Rättelser"] }]);
  expect(names).not.toContain("Rättelser");
  const cells = await excel.read("Rättelser");
  expect(cells[1]![0]!.value).toMatch(/^Den senaste körningen har inget att visa här/);
  expect(cells.length).toBeLessThan(12);
  const again = await insert(small);
  expect(again.names).toContain("Rättelser");
  expect((await excel.read("Rättelser")).length).toBeGreaterThan(12);
});
