import { selectCell } from "../../../src/excel/selectCell";
import { professionLabel } from "../../../src/data/professions";
import { errorCellSentence } from "../../../src/words/explain";
import { findErrorCells } from "../../../src/calls/excel/errorCells";
import { readCells } from "../../../src/calls/excel/readCells";
import { type OpenExcel, openExcel } from "../../excel/openExcel";

let excel: OpenExcel;

beforeEach(() => {
  excel = openExcel({ excelApi: "1.20" });
});

afterEach(() => excel.close());

async function write(address: string, formulas: unknown[][], sheet = "Blad1"): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const found = worksheets.getItemOrNullObject(sheet);
    await context.sync();
    const target = found.isNullObject ? worksheets.add(sheet) : found;
    target.getRange(address).formulas = formulas;
    await context.sync();
  });
}

async function errors(): Promise<unknown[]> {
  const found = await findErrorCells("NATLAKARE");
  return found.map((each) => [
    each.address,
    each.error,
    errorCellSentence(each, "sv", professionLabel),
  ]);
}

test("a workbook without our errors has none", async () => {
  await write("A1:B2", [
    ["=1/0", "=NA()"],
    ['=NATLAKARE.TARIFF("2019-01-01")', "#N/A"],
  ]);
  expect(await findErrorCells("NATLAKARE")).toEqual([]);
});

test("each of our errors is listed with its whole sentence", async () => {
  await write("A1:A6", [
    ["2016-05-01"],
    ["=NATLAKARE.TARIFF(A1)"],
    ['=NATLAKARE.ALLOCATE_SPLIT(100,{"x",1})'],
    ['=1+NATLAKARE.TARIFF(A1,"zebra")'],
    ["=NATLAKARE.TARIFF(DATE(2016,5,1))"],
    ["=NATLAKARE.TARIFF(N(42491))"],
  ]);
  expect(await errors()).toEqual([
    [
      "Blad1!A2",
      "#N/A",
      expect.stringMatching(
        /^Ingen taxa för läkare gäller 2016-05-01; den första gäller från 2017/
      ),
    ],
    ["Blad1!A3", "#VALUE!", expect.stringContaining("”x”, inte ett tal")],
    ["Blad1!A4", "#N/A", expect.stringContaining("Yrket ”zebra” är okänt")],
    ["Blad1!A5", "#N/A", expect.stringContaining("gäller 2016-05-01")],
    ["Blad1!A6", "#N/A", expect.stringContaining("räknas ut av Excel")],
  ]);
});

test("of an answer in several cells only those with errors, each with its own sentence", async () => {
  await write("A1:A3", [["2019-01-01"], ["2016-05-01"], ["zebra"]]);
  await write("B1", [["=NATLAKARE.TARIFF(A1:A3)"]]);
  expect(await errors()).toEqual([
    ["Blad1!B2", "#N/A", expect.stringContaining("2016-05-01")],
    ["Blad1!B3", "#VALUE!", expect.stringContaining("”zebra”, inget datum")],
  ]);
});

test("an unknown function of ours, and a blocked answer, are explained", async () => {
  await write("A1:B1", [["=NATLAKARE.TARRIF(1)", ""]]);
  await write("D1", [["=NATLAKARE.ALLOCATE_SPLIT(100,{1,1})"]]);
  await write("E1", [["i vägen"]]);
  const found = await errors();
  expect(found).toContainEqual(["Blad1!A1", "#NAME?", expect.stringContaining("känner inte igen")]);
  expect(found).toContainEqual(["Blad1!D1", "#SPILL!", expect.stringContaining("flera celler")]);
});

test("sheets with strange names are named so that the cell can be shown; hidden ones are left out", async () => {
  await write("C3", [['=NATLAKARE.TARIFF("zebra")']], "Å's (blad)");
  await write("C3", [['=NATLAKARE.TARIFF("zebra")']], "Dolt");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Dolt").visibility = "Hidden";
    await context.sync();
  });
  const [only, ...others] = await findErrorCells("NATLAKARE");
  expect([only!.address, others]).toEqual(["'Å''s (blad)'!C3", []]);
  await selectCell(only!.address);
  const { sheet, area } = excel.grid.selection();
  expect([sheet.name, area.row, area.column]).toEqual(["Å's (blad)", 2, 2]);
});

test.each(["#NAME?", "#BUSY!", "#SPILL!", "#CALC!", "#N/A", "#VALUE!", "#REF!"])(
  "%s has a sentence in both languages",
  (error) => {
    const sentences = (["sv", "en"] as const).map((language) =>
      errorCellSentence({ error, fault: null }, language, professionLabel)
    );
    expect(new Set(sentences).size).toBe(2);
    for (const each of sentences) expect(each).toMatch(/^[A-Z].*\.$/);
  }
);

test("a long sheet is read in parts", async () => {
  const rows = 60_001;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.getRange(`A1:A${rows}`).values = Array.from({ length: rows }, (_, i) => [i]);
    sheet.getRange(`B${rows}`).formulas = [['=NATLAKARE.TARIFF("zebra")']];
    await context.sync();
    const area = { row: 0, column: 0, rows, columns: 1 };
    const [cells] = await readCells(context, [{ sheet: "Blad1", area }]);
    expect([cells!.values.length, cells!.values.at(-1)]).toEqual([rows, [rows - 1]]);
  });
  expect((await findErrorCells("NATLAKARE")).map(({ cell }) => cell)).toEqual([`B${rows}`]);
});
