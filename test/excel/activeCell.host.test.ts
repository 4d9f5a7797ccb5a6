import { insertInActiveCell } from "../../src/excel/activeCell";
import { type OpenExcel, openExcel } from "./openExcel";

let excel: OpenExcel;

beforeEach(() => {
  excel = openExcel();
});

afterEach(() => excel.close());

describe("the active cell", () => {
  const formula = '=NATLAKARE.TARIFF("2019-10-01","LK")';

  test("takes a formula", async () => {
    expect(await insertInActiveCell(formula)).toEqual({ address: "Blad1!A1", inserted: true });
    expect((await excel.read("Blad1"))[0]![0]).toMatchObject({ value: 500, formula });
  });

  test("keeps what it has", async () => {
    await insertInActiveCell("=1+1");
    expect(await insertInActiveCell(formula)).toEqual({ address: "Blad1!A1", inserted: false });
    expect((await excel.read("Blad1"))[0]![0]).toMatchObject({ value: 2, formula: "=1+1" });
  });

  test("keeps the answer of a formula elsewhere", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.getRange("A1").formulas = [["=NATLAKARE.ALLOCATE_SPLIT(100,D1:E1)"]];
      sheet.getRange("D1:E1").values = [[1, 3]];
      sheet.getRange("B1").select();
      await context.sync();
    });
    expect(await insertInActiveCell(formula)).toEqual({ address: "Blad1!B1", inserted: false });
    expect((await excel.read("Blad1"))[0]!.slice(0, 2).map(({ value }) => value)).toEqual([25, 75]);
  });
});
