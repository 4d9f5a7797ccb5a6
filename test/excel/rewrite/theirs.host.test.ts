import type { InsertionRemark } from "../../../src/excel/rewrite/remark";
import { readOutgoing } from "../../../src/excel/ownSheet";
import { insertSheets } from "../../../src/excel/sheetWriter";
import type { SheetPlan } from "../../../src/sheet/sheetPlan";
import { contains } from "../../host/area";
import { twoSheets } from "../faults/workflows";
import { type OpenExcel, openExcel } from "../openExcel";

let excel: OpenExcel;

afterEach(() => excel.close());

async function run(plans: readonly SheetPlan[]): Promise<readonly InsertionRemark[]> {
  const remarks: InsertionRemark[] = [];
  const onRemark = (remark: InsertionRemark): void => void remarks.push(remark);
  await insertSheets(plans, { onRemark }, await readOutgoing("test"));
  await excel.host.workbook.settle();
  return remarks;
}

function onSheet<T>(name: string, work: (sheet: Excel.Worksheet) => T): Promise<T> {
  return Excel.run(async (context) => {
    const result = work(context.workbook.worksheets.getItem(name));
    await context.sync();
    return result;
  });
}

/** The rules that a cell has, with their formulas as that cell has them. */
function rulesAt(sheet: string, row: number, column: number): readonly string[] {
  const { host, grid } = excel;
  const { id } = grid.sheets().find(({ name }) => name === sheet)!;
  return host.workbook
    .record(id)
    .formatRules.filter(({ area }) => contains(area, row, column))
    .map(({ area, type, properties, format }) => {
      const written = String(properties["formula"] ?? "");
      const formula = written && grid.moveFormula(written, row - area.row, column - area.column);
      return JSON.stringify([type, formula, properties["rule"], format]);
    })
    .sort();
}

/** Of all cells around what the runs write. */
function allRules(): ReadonlyMap<string, readonly string[]> {
  const rules = new Map<string, readonly string[]>();
  for (const sheet of ["Summor", "Underlag"])
    for (let row = 0; row < 30; row += 1)
      for (let column = 0; column < 12; column += 1)
        rules.set(`${sheet} ${row} ${column}`, rulesAt(sheet, row, column));
  return rules;
}

describe.each(["1.9", "1.14"])("conditional formats of the user's in ExcelApi %s", (excelApi) => {
  beforeEach(async () => {
    excel = openExcel({ excelApi });
    await run(twoSheets(3, 100));
    await onSheet("Underlag", (sheet) => {
      const large = sheet.getRange("B3:B40").conditionalFormats.add("CellValue");
      large.cellValue.rule = { formula1: "=150", operator: "GreaterThan" };
      large.cellValue.format.fill.color = "#ffc7ce";
      const rows = sheet.getRange("A1:Z100").conditionalFormats.add("Custom");
      rows.custom.rule.formula = "=$B1>Blad1!$A$1";
      rows.custom.format.font.bold = true;
    });
    await onSheet("Summor", (sheet) => {
      sheet.getRange("B2").conditionalFormats.add("DataBar");
    });
  });

  test.each([
    ["longer and further down", 6, 3],
    ["shorter", 1, 2],
    ["as before", 3, 2],
  ])("stay on their cells when the run is %s", async (_, rows, first) => {
    const before = allRules();
    expect([...before.values()].filter((rules) => rules.length === 2)).toHaveLength(28);
    expect(await run(twoSheets(rows, 70, first))).toEqual([]);
    expect(allRules()).toEqual(before);
    await run(twoSheets(2, 70));
    expect(allRules()).toEqual(before);
  });

  test("bring none of the old looks along", async () => {
    await onSheet("Underlag", (sheet) => {
      sheet.getRange("A1:B1").format.fill.color = "#ff0000";
      sheet.getRange("B5").format.font.bold = true;
    });
    await run(twoSheets(6, 70));
    const looks = await onSheet("Underlag", (sheet) => [
      sheet.getRange("A1:B1").format.fill.load("color"),
      sheet.getRange("B5").format.font.load("bold"),
    ]);
    expect(looks.map((each) => each.toJSON())).toEqual([{ color: "#FFFFFF" }, { bold: false }]);
  });
});

describe.each(["1.9", "1.14"])("a rule for what may be typed, in ExcelApi %s", (excelApi) => {
  const withInput = (values: readonly number[], row = 4): readonly SheetPlan[] => {
    const [sums, data] = twoSheets(3, 100);
    const rows = [...sums!.rows.slice(0, 3), ...Array<never[]>(row - 3).fill([]), sums!.rows[4]!];
    const choices = [{ area: { row, column: 0, rows: 1, columns: 1 }, values }];
    return [{ ...sums!, rows, choices }, data!];
  };
  const ruleAt = (address: string) =>
    onSheet("Summor", (sheet) =>
      sheet.getRange(address).dataValidation.load("rule, prompt, type")
    ).then(({ rule, prompt }) => ({ rule: { ...rule }, prompt: prompt.message }));
  const setRule = (rule: Excel.DataValidationRule) =>
    onSheet("Summor", (sheet) => {
      sheet.getRange("A5").dataValidation.rule = rule;
    });

  beforeEach(async () => {
    excel = openExcel({ excelApi });
    await run(withInput([2019, 2020]));
  });

  test("that is ours goes with the run, and a prompt of the user's stays", async () => {
    await onSheet("Summor", (sheet) => {
      sheet.getRange("A5").dataValidation.prompt = {
        message: "Välj bokslutsår",
        showPrompt: true,
        title: "",
      };
    });
    expect(await run(withInput([2020, 2021]))).toEqual([]);
    expect(await ruleAt("A5")).toEqual({
      rule: { list: { inCellDropDown: true, source: "2020,2021" } },
      prompt: "Välj bokslutsår",
    });
    expect(await run(withInput([2021, 2022], 5))).toEqual([]);
    expect((await ruleAt("A5")).rule).toEqual({});
    expect((await ruleAt("A6")).rule).toMatchObject({ list: { source: "2021,2022" } });
  });

  test.each<[string, Excel.DataValidationRule]>([
    ["a list of other years", { list: { inCellDropDown: true, source: "2018,2019" } }],
    ["a list in cells", { list: { inCellDropDown: true, source: "=Blad1!$A$1:$A$3" } }],
    ["a whole number", { wholeNumber: { formula1: 2000, formula2: 2030, operator: "Between" } }],
  ])("that the user has set stays: %s", async (_, rule) => {
    await setRule(rule);
    expect(await run(withInput([2020, 2021]))).toEqual([]);
    expect((await ruleAt("A5")).rule).toEqual(rule);
    expect(await run(withInput([2021, 2022]))).toEqual([]);
    expect((await ruleAt("A5")).rule).toEqual(rule);
  });

  test("that the user has set where one types no more stays, and is told of", async () => {
    const rule = { list: { inCellDropDown: true, source: "=Blad1!$A$1:$A$3" } };
    await setRule(rule);
    expect(await run(withInput([2020, 2021], 6))).toEqual([
      { code: "ownRules", places: ["Summor!A5"] },
    ]);
    expect((await ruleAt("A5")).rule).toEqual(rule);
    expect((await ruleAt("A7")).rule).toMatchObject({ list: { source: "2020,2021" } });
  });
});

describe("a chart of ours", () => {
  const charts = () =>
    excel.host.charts("Underlag").map(({ name, series }) => ({
      name,
      values: series.map(({ values }) => values),
    }));
  const point = (address: string): Promise<void> =>
    onSheet("Underlag", (sheet) => {
      const chart = sheet.charts.getItem("Nätläkarkalkyl 1");
      chart.series.getItemAt(0).setValues(sheet.getRange(address));
    });

  test("that draws what it was given follows the run", async () => {
    excel = openExcel({ excelApi: "1.15" });
    await run(twoSheets(3, 100));
    await run(twoSheets(4, 10, 3));
    expect(charts()).toEqual([{ name: "Nätläkarkalkyl 1", values: [[10, 20, 30, 40]] }]);
    await run(twoSheets(2, 10));
    expect(charts()).toEqual([{ name: "Nätläkarkalkyl 1", values: [[10, 20]] }]);
  });

  test("that the user has pointed at other cells goes on drawing them, and a new one is drawn", async () => {
    excel = openExcel({ excelApi: "1.15" });
    await run(twoSheets(3, 100));
    await point("B4:B5");
    await run(twoSheets(4, 10));
    const expected = [
      { name: "Nätläkarkalkyl 1 (2)", values: [[10, 20]] },
      { name: "Nätläkarkalkyl 1", values: [[10, 20, 30, 40]] },
    ];
    expect(charts()).toEqual(expected);
    await run(twoSheets(4, 10));
    expect(charts()).toEqual(expected);
  });

  test("that the user has rebuilt stays also where the new run draws it elsewhere", async () => {
    excel = openExcel({ excelApi: "1.14" });
    await run(twoSheets(3, 100));
    await onSheet("Underlag", (sheet) => {
      sheet.charts.getItem("Nätläkarkalkyl 1").chartType = "Pie";
    });
    const [sums, data] = twoSheets(4, 10);
    const [chart] = data!.charts!;
    await run([sums!, { ...data!, charts: [{ ...chart!, at: { ...chart!.at, row: 9 } }] }]);
    expect(charts().map(({ name }) => name)).toEqual(["Nätläkarkalkyl 1 (2)", "Nätläkarkalkyl 1"]);
  });

  test("that could not be pointed anew is known the next time", async () => {
    excel = openExcel({ excelApi: "1.15" });
    await run(twoSheets(3, 100));
    const { faults } = excel.host;
    faults.failBatch(({ Actions }) => Actions.some(({ Name }) => Name === "SetValues"));
    expect(await run(twoSheets(5, 10))).toMatchObject([{ code: "undressed" }]);
    expect(charts()).toEqual([{ name: "Nätläkarkalkyl 1", values: [[10, 20, 30]] }]);
    expect(await run(twoSheets(5, 10))).toEqual([]);
    expect(charts()).toEqual([{ name: "Nätläkarkalkyl 1", values: [[10, 20, 30, 40, 50]] }]);
  });
});
