import { LEAST_SCALE, LEAST_TEXT } from "../../src/sheet/printSize";
import { planExample } from "../../src/example/sheet/planExample";
import { insertExample } from "../../src/example/excel/example";
import { SheetsLeftBehind } from "../../src/excel/rewrite/addedSheets";
import { insertSheets } from "../../src/excel/sheetWriter";
import type { SheetPlan } from "../../src/sheet/sheetPlan";
import type { GridSheet } from "../host/grid/grid";
import { HostError } from "../host/wire/hostError";
import { type OpenExcel, openExcel } from "./openExcel";

let excel: OpenExcel;

beforeEach(() => {
  excel = openExcel();
});

afterEach(() => excel.close());

const LOCKED = "The operation attempted is invalid on the object.";
const swedishNames = planExample("sv", "NATLAKARE").map(({ name }) => name);

describe("a workbook that has sheets of those names", () => {
  test("keeps them as they are; the new ones refer to each other by their new names", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("VÄSTMANLAND");
      sheet.getRange("A1:D9").values = Array.from({ length: 9 }, () => ["min", 1, 2, 3]);
      await context.sync();
    });
    const before = await excel.read("VÄSTMANLAND");
    const names = await insertExample("sv", "NATLAKARE");
    expect(names).toContain("Västmanland (2)");
    expect(await excel.read("VÄSTMANLAND")).toEqual(before);
    const rows = await excel.rows("Fördelning 80-20");
    expect(rows.get(2020)!.slice(5, 7)).toEqual([10_000_000, 2_500_000]);
    expect((await excel.rows("Om exemplet")).has("Västmanland (2)")).toBe(true);
  });

  test("takes the example twice", async () => {
    await insertExample("sv", "NATLAKARE");
    const first = await readAll(swedishNames);
    const again = await insertExample("sv", "NATLAKARE");
    expect(again).toEqual(swedishNames.map((name) => `${name} (2)`));
    expect(await readAll(swedishNames)).toEqual(first);
    const rows = await excel.rows("Prognos 2020 (2)");
    expect(rows.get(0)![3]).toBe(11_850_000);
    const formulas = (await excel.read("Prognos 2020 (2)")).flat().map(({ formula }) => formula);
    expect(formulas).toContain("='Västmanland (2)'!C7");
  });
});

describe("an insertion that is not finished", () => {
  function sheetCalled(name: string): GridSheet {
    return excel.grid.sheets().find((sheet) => sheet.name === name)!;
  }

  /** As a workbook behaves that somebody locks while the sheets are written. */
  function lock(name: string, member: "write" | "remove"): void {
    const { grid } = excel;
    const sheetOf = grid.sheet.bind(grid);
    grid.sheet = (id) => {
      const sheet = sheetOf(id);
      if (sheet?.name === name)
        sheet[member] = () => {
          throw new HostError("InvalidOperation");
        };
      return sheet;
    };
  }

  async function contentBefore(): Promise<unknown> {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Blad1").getRange("A1:B1").values = [["eget", 1]];
      await context.sync();
    });
    return excel.read("Blad1");
  }

  test("because Excel refuses leaves the workbook as it was", async () => {
    const before = await contentBefore();
    lock("Prognos 2020", "write");
    await expect(insertExample("sv", "NATLAKARE")).rejects.toThrow(LOCKED);
    expect(excel.sheetNames()).toEqual(["Blad1"]);
    expect(await excel.read("Blad1")).toEqual(before);
  });

  test("because a name is impossible leaves the workbook as it was", async () => {
    const [first, second] = planExample("sv", "NATLAKARE");
    await expect(insertSheets([first!, { ...second!, name: "a/b" }])).rejects.toThrow("invalid");
    expect(excel.sheetNames()).toEqual(["Blad1"]);
    expect(await insertExample("sv", "NATLAKARE")).toEqual(swedishNames);
  });

  test("because the user cancels leaves the workbook as it was", async () => {
    const before = await contentBefore();
    const controller = new AbortController();
    const shares: number[] = [];
    const onProgress = (share: number): void => {
      shares.push(share);
      if (shares.length === 3) controller.abort();
    };
    const { signal } = controller;
    expect(await insertExample("sv", "NATLAKARE", { onProgress, signal })).toBeNull();
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares).toHaveLength(3);
    expect(shares[2]).toBeLessThan(1);
    expect(excel.sheetNames()).toEqual(["Blad1"]);
    expect(await excel.read("Blad1")).toEqual(before);
  });

  test("because a sheet was deleted meanwhile takes the others away", async () => {
    const onProgress = (share: number): void => {
      if (share > 0.4 && excel.sheetNames().includes("Prognos 2020"))
        sheetCalled("Prognos 2020").remove();
    };
    await expect(insertExample("sv", "NATLAKARE", { onProgress })).rejects.toThrow("doesn't exist");
    expect(excel.sheetNames()).toEqual(["Blad1"]);
  });

  test("names the sheets that Excel does not let go", async () => {
    lock("Taxor", "remove");
    lock("Prognos 2020", "write");
    const failure = await insertExample("sv", "NATLAKARE").catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(SheetsLeftBehind);
    expect(failure).toMatchObject({ sheets: ["Taxor"], message: LOCKED });
    expect(excel.sheetNames()).toEqual(["Blad1", "Taxor"]);
  });
});

describe("a sheet with a table, a chart and a layout for print", () => {
  const cell = (content: string | number) =>
    ({ content, style: "plain", numberFormat: "General" }) as const;
  const column = (at: number) => ({
    sheet: "a",
    area: { row: 1, column: at, rows: 2, columns: 1 },
    pinned: false,
  });
  const plan: SheetPlan = {
    key: "a",
    name: "Kostnad",
    columnWidths: [10, 10],
    frozenRows: 1,
    rows: [[cell("År"), cell("Kostnad")]],
    body: {
      columns: [
        { style: "text", numberFormat: "0" },
        { style: "plain", numberFormat: "#,##0" },
      ],
      count: 2,
      row: (index) => [2019 + index, 100 * index],
    },
    tables: [{ name: "Kostnad", area: { row: 0, column: 0, rows: 3, columns: 2 }, filter: true }],
    charts: [
      {
        kind: "column",
        title: "Kostnad per år",
        at: { row: 4, column: 0, rows: 10, columns: 2 },
        categories: column(0),
        series: [
          { name: "Kostnad", values: column(1), color: "#0B1F3A" },
          { name: "Igen", values: column(1), color: null },
        ],
        valueTitle: "kr",
        numberFormat: "#,##0",
      },
    ],
    choices: [{ area: { row: 1, column: 0, rows: 1, columns: 1 }, values: [2019, 2020] }],
    tabColor: "#3F7CAC",
    print: { titleRows: 1, header: "Hälso & sjukvård", footer: "1.0", page: "Sida &P av &N" },
  };

  test("has them as native ones", async () => {
    await insertSheets([plan]);
    const found = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Kostnad").load("tabColor");
      const table = sheet.tables.getItem("Kostnad").load("name, showFilterButton, style");
      const range = table.getRange().load("address, values");
      const choice = sheet.getRange("A2").dataValidation.load("rule");
      const chart = sheet.charts.getItemAt(0);
      chart.load("title/text, legend/position, axes/valueAxis/title/text, format/font/size");
      const series = chart.series.load("items/name");
      const pages = sheet.pageLayout.load("orientation, paperSize, zoom");
      const header = pages.headersFooters.defaultForAllPages.load("leftHeader, rightFooter");
      await context.sync();
      return {
        tabColor: sheet.tabColor,
        table: [table.name, table.showFilterButton, table.style, range.address],
        values: range.values,
        choices: choice.rule.list?.source,
        chart: [chart.title.text, chart.legend.position, chart.axes.valueAxis.title.text],
        // At the least scale it is the least text.
        chartText: (chart.format.font.size * LEAST_SCALE) / 100 >= LEAST_TEXT,
        series: series.items.map(({ name }) => name),
        pages: [pages.orientation, pages.paperSize, pages.zoom.scale],
        header: [header.leftHeader, header.rightFooter],
      };
    });
    expect(found).toEqual({
      tabColor: "#3F7CAC",
      table: ["Kostnad", true, "TableStyleLight1", "Kostnad!A1:B3"],
      values: [
        ["År", "Kostnad"],
        [2019, 0],
        [2020, 100],
      ],
      choices: "2019,2020",
      chart: ["Kostnad per år", "Bottom", "kr"],
      chartText: true,
      series: ["Kostnad", "Igen"],
      pages: ["Portrait", "A4", 100],
      header: ["Hälso && sjukvård", "Sida &P av &N"],
    });
  });

  test("has no legend of a single series, which the title names", async () => {
    const [chart] = plan.charts!;
    await insertSheets([{ ...plan, charts: [{ ...chart!, series: [chart!.series[0]!] }] }]);
    const isVisible = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Kostnad");
      const legend = sheet.charts.getItemAt(0).legend.load("visible");
      await context.sync();
      return legend.visible;
    });
    expect(isVisible).toBe(false);
  });

  test("is not begun where it is longer than a sheet", async () => {
    const body = { ...plan.body!, count: 1_048_576 };
    await expect(insertSheets([{ ...plan, body }])).rejects.toThrow("a sheet holds 1048576");
    expect(excel.sheetNames()).toEqual(["Blad1"]);
  });

  test("gives the table a number where its name is taken", async () => {
    await insertSheets([plan]);
    await insertSheets([plan]);
    const names = await Excel.run(async (context) => {
      const tables = context.workbook.tables.load("items/name");
      await context.sync();
      return tables.items.map(({ name }) => name);
    });
    expect(names).toEqual(["Kostnad", "Kostnad_2"]);
  });
});

test("text is written as text, whatever Excel could take it for", async () => {
  const texts = [
    "2019-06-14",
    "=A1",
    "1 200",
    "80 %",
    "-",
    "maj 2019",
    "TRUE",
    "#N/A",
    "'",
    "läkare",
  ];
  const rows = texts.map((content) => [
    { content, style: "plain", numberFormat: "General" } as const,
  ]);
  const plan = { key: "a", name: "Text", columnWidths: [], frozenRows: 0, rows };
  await insertSheets([plan]);
  const cells = await excel.read("Text");
  expect(cells.map(([cell]) => [cell!.value, cell!.formula])).toEqual(
    texts.map((text) => [text, undefined])
  );
});

test.each([
  ["1.9", { delayForCellEdit: true }],
  ["1.20", { delayForCellEdit: true, mergeUndoGroup: true }],
])("an Excel of ExcelApi %s is asked for what it can: %j", async (excelApi, options) => {
  excel.close();
  excel = openExcel({ excelApi });
  const run = jest.spyOn(Excel, "run");
  expect(await insertExample("sv", "NATLAKARE")).toEqual(swedishNames);
  expect(run).toHaveBeenCalledWith(options, expect.any(Function));
});

async function readAll(names: readonly string[]): Promise<unknown[]> {
  const sheets: unknown[] = [];
  for (const name of names) sheets.push(await excel.read(name));
  return sheets;
}
