import { readCopySheets, unreadSheets } from "../../../../src/share/copy/excel/copySheets";
import { markFrozen, readRunSheets } from "../../../../src/excel/ownSheet";
import { insertSheets } from "../../../../src/excel/sheetWriter";
import type { SheetPlan } from "../../../../src/sheet/sheetPlan";
import { type OpenExcel, openExcel } from "../../../excel/openExcel";

let excel: OpenExcel;

beforeEach(async () => {
  excel = openExcel({ excelApi: "1.14", platform: "PC" });
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const data = worksheets.add("Underlag å");
    data.getRange("A1:B2").values = [
      ["År", "Kontakter"],
      [2020, 9],
    ];
    data.tables.add("A1:B2", true).name = "Kontakter";
    worksheets.add("Dold").visibility = "Hidden";
    await context.sync();
  });
});

afterEach(() => excel.close());

test.each([
  ["a range", "'Underlag å'!A:B"],
  ["a table", "kontakter"],
])("a sheet that data are read from by %s is not what a committee reads", async (_, source) => {
  const sheets = await readCopySheets([source]);
  expect(sheets).toEqual([
    { name: "Blad1", isVisible: true, unread: null },
    { name: "Underlag å", isVisible: true, unread: "data" },
    { name: "Dold", isVisible: false, unread: null },
  ]);
  expect(unreadSheets(sheets)).toEqual(["Underlag å"]);
});

test("a sheet with rows of few contacts is not what a committee reads, frozen either", async () => {
  const plan = (name: string, ofFew: boolean): SheetPlan => ({
    ...{ key: name, name, columnWidths: [10], frozenRows: 0, work: "comparison", ofFew },
    rows: [[{ content: "Aspen", style: "plain", numberFormat: "General" }]],
  });
  await insertSheets([plan("Omfördelning", true), plan("Jämförelse", false)]);
  const isFew = expect.objectContaining({ name: "Omfördelning", unread: "few" });
  expect(await readCopySheets([])).toContainEqual(isFew);
  await Excel.run(async (context) => {
    const sheets = await readRunSheets(context);
    for (const sheet of sheets) markFrozen(context, sheet);
    await context.sync();
  });
  const sheets = await readCopySheets([]);
  expect(sheets).toContainEqual(isFew);
  expect(unreadSheets(sheets)).toEqual(["Omfördelning"]);
});

test("where nothing would be left to see, all are in the copy", async () => {
  const sheets = await readCopySheets(["'Underlag å'!A:B", "Blad1!A1:B2"]);
  expect(unreadSheets(sheets)).toEqual([]);
});

test("a sheet with nothing but the add-in's own tables is not what a committee reads", async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    for (const [sheet, table] of [
      ["Alternativ", "Natlakarkalkyl_Alternativ"],
      ["Egna", "Priser"],
    ] as const) {
      const added = worksheets.add(sheet);
      added.getRange("A1:A2").values = [["Namn"], [1]];
      added.tables.add("A1:A2", true).name = table;
    }
    await context.sync();
  });
  const sheets = await readCopySheets([]);
  expect(sheets).toContainEqual(expect.objectContaining({ name: "Alternativ", unread: "kept" }));
  expect(unreadSheets(sheets)).toEqual(["Alternativ"]);
});
