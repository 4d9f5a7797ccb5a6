import { workOutInExcel } from "../../../../src/share/copy/excel/scratch";
import { HostError } from "../../../host/wire/hostError";
import { type OpenExcel, openExcel } from "../../../excel/openExcel";

let excel: OpenExcel;

async function inExcel(work: (context: Excel.RequestContext) => unknown): Promise<void> {
  await Excel.run(async (context) => {
    await work(context);
    await context.sync();
  });
}

beforeEach(async () => {
  excel = openExcel({ excelApi: "1.20", platform: "PC" });
  await inExcel(({ workbook }) => {
    const sheet = workbook.worksheets.add("Utfall (tkr)");
    sheet.getRange("A1:C4").values = [
      ["Asp", 100, 43_800],
      ["Björk", 200.5, 43_000],
      ["Asp", 50, 42_800],
      ["Cypress", 7, 43_831],
    ];
    workbook.names.add("Belopp", sheet.getRange("B1:B4"));
  });
});

afterEach(() => excel.close());

/** As a file writes them, on the sheet Utfall (tkr). */
const FORMS = [
  ['=SUMIFS(B1:B4,A1:A4,"Asp")', [[150]]],
  ['=VLOOKUP("Björk",A1:C4,2,FALSE)', [[200.5]]],
  ['=INDEX(B1:B4,MATCH("Cypress",A1:A4,0))', [[7]]],
  ['=_xlfn.XLOOKUP("Björk",$A$1:$A$4,$C$1:$C$4)', [[43_000]]],
  ["=SUM(OFFSET(B1,0,0,2,1))", [[300.5]]],
  ["=ROUNDUP(B2,0)", [[201]]],
  ['=A1&"-"&A2', [["Asp-Björk"]]],
  ['=TEXT(B2,"0.00")', [["200.50"]]],
  ["=B1:B2*2", [[200], [401]]],
  ["=SUM(Belopp)/2", [[178.75]]],
  ["=SUM('Utfall (tkr)'!B1:B4)-B4", [[350.5]]],
] as const;

async function workOut(formulas: readonly string[]) {
  const sheet = "Utfall (tkr)";
  const scratch = await workOutInExcel(
    formulas.map((formula) => ({ formula, sheet })),
    "Tillfälligt"
  );
  return formulas.map((formula) => scratch(formula, sheet));
}

test("Excel works out what only it can, and the workbook is as before", async () => {
  await inExcel(({ workbook }) => {
    const sheet = workbook.worksheets.getItem("Utfall (tkr)");
    sheet.getRange("E1:E2").formulas = [["=SUM(Belopp)"], ["=A1&A2"]];
    sheet.getRange("B1:B4").numberFormat = [["#,##0"], ["0.00"], ["General"], ["0"]];
    sheet.getRange("A1").format.fill.color = "#FFFF00";
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4"));
    chart.title.text = "Utfall";
    const hidden = workbook.worksheets.add("Dolt");
    hidden.getRange("A1").values = [["Kvar"]];
    hidden.visibility = "Hidden";
    sheet.tables.add("G1:H3", true).name = "Tabell";
    workbook.customXmlParts.add('<a xmlns="urn:region">Kvar</a>');
  });
  const before = await wholeWorkbook();
  expect(before.sheets.map(({ name }) => name)).toEqual(["Blad1", "Utfall (tkr)", "Dolt"]);
  expect(await workOut(FORMS.map(([formula]) => formula))).toEqual(FORMS.map(([, value]) => value));
  expect(await wholeWorkbook()).toEqual(before);
});

test("one that Excel refuses does not take the others with it", async () => {
  expect(await workOut(["=SUM(B1:B2)", "=SUM((", "=[1]Blad1!A1", "=B1+1"])).toEqual([
    [[300.5]],
    null,
    null,
    [[101]],
  ]);
  expect(await sheetNames()).toEqual(["Blad1", "Utfall (tkr)"]);
});

test("where no sheet can be added, nothing is known and nothing changed", async () => {
  await inExcel(({ workbook }) => workbook.protection.protect());
  expect(await workOut(["=SUM(B1:B2)"])).toEqual([null]);
  expect(await sheetNames()).toEqual(["Blad1", "Utfall (tkr)"]);
});

test("where Excel refuses the sheet, nothing is known and nothing changed", async () => {
  excel.grid.addSheet = () => {
    throw new HostError("AccessDenied");
  };
  expect(await workOut(["=SUM(B1:B2)"])).toEqual([null]);
  expect(await sheetNames()).toEqual(["Blad1", "Utfall (tkr)"]);
});

/** All that the workbook holds: cells with formulas and values, and whatever stands beside them. */
async function wholeWorkbook() {
  await excel.host.workbook.settle();
  const { contents } = excel.host.save();
  return {
    contents,
    sheets: excel.grid.sheets().map((sheet) => {
      const area = sheet.usedArea();
      return { name: sheet.name, cells: area && sheet.read(area) };
    }),
  };
}

async function sheetNames(): Promise<readonly string[]> {
  let names: readonly string[] = [];
  await inExcel(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    names = sheets.items.map(({ name }) => name);
  });
  return names;
}
