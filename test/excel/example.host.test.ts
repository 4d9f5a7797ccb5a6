import { planExample } from "../../src/example/sheet/planExample";
import { insertExample } from "../../src/example/excel/example";
import type { Cell } from "../host/grid/grid";
import { type OpenExcel, openExcel } from "./openExcel";

let excel: OpenExcel;

beforeEach(() => {
  excel = openExcel();
});

afterEach(() => excel.close());

const swedishNames = planExample("sv", "NATLAKARE").map(({ name }) => name);

describe("the example", () => {
  test("adds its sheets after the user's, and shows the first of them", async () => {
    expect(await insertExample("sv", "NATLAKARE")).toEqual(swedishNames);
    expect(excel.sheetNames()).toEqual(["Blad1", ...swedishNames]);
    expect(excel.grid.activeSheet().name).toBe("Om exemplet");
  });

  test("asks the functions for the tariff on the days around every change", async () => {
    await insertExample("sv", "NATLAKARE");
    const cells = await excel.read("Taxor");
    const heading = cells.findIndex(([date]) => date?.value === "Datum");
    const none = "#N/A";
    expect(cells.slice(heading, heading + 7).map((row) => row.slice(1, 5).map(valueOf))).toEqual([
      ["LK", "PS", "PT", "SJ"],
      [1200, none, none, none],
      [1200, none, none, none],
      [650, 600, none, 300],
      [650, 600, none, 300],
      [500, 425, 425, 275],
      [500, 425, 425, 275],
    ]);
  });

  test.each(["sv", "en"] as const)("has no other error than those, in %s", async (language) => {
    const names = await insertExample(language, "NATLAKARE");
    const errors: string[] = [];
    for (const name of names!)
      for (const row of await excel.read(name))
        for (const { kind, value } of row) if (kind === "Error") errors.push(`${name} ${value}`);
    expect(errors).toEqual(new Array(8).fill(`${names![1]} #N/A`));
  });

  test("shows Västmanland's years, without contacts where the source has none", async () => {
    await insertExample("sv", "NATLAKARE");
    const rows = await excel.rows("Västmanland");
    const firstSeven = [2017, 2018, 2019, 2020].map((year) => rows.get(year)!.slice(1, 7));
    expect(firstSeven.map(([kind, contacts, cost]) => [kind, contacts, cost])).toEqual([
      ["utfall", 2900, 2_400_000],
      ["utfall", null, 5_600_000],
      ["utfall", 23_700, 10_500_000],
      ["prognos", null, 12_500_000],
    ]);
    expect(firstSeven.map((row) => row[3] || null)).toEqual([
      expect.closeTo(827.586, 3),
      null,
      expect.closeTo(443.038, 3),
      null,
    ]);
    expect(firstSeven.map((row) => row[5])).toEqual([650, 650, 500, 500]);
    expect(rows.get(2018)).toContain("Kontakter: ej i källan.");
    expect(rows.get(2020)).toContain("Kontakter: ej i källan. Kostnad: ca.");
  });

  test("splits the cost of 2020 into 10 and 2.5 million, and every year exactly", async () => {
    await insertExample("sv", "NATLAKARE");
    const rows = await excel.rows("Fördelning 80-20");
    expect(rows.get(2020)).toEqual([
      2020,
      "prognos",
      12_500_000,
      0,
      12_500_000,
      10_000_000,
      2_500_000,
      10_000_000,
      -10_000_000,
      0,
      0,
    ]);
    for (const year of [2017, 2018, 2019, "Summa"])
      expect(rows.get(year)!.slice(-2)).toEqual([0, 0]);
    expect(rows.get("Regionens del 2020, beräknad, kr")![1]).toBe(10_000_000);
  });

  test("forecasts 11.85 million without growth, beside the document's 12.5", async () => {
    await insertExample("sv", "NATLAKARE");
    const rows = await excel.rows("Prognos 2020");
    expect(rows.get("Kostnad 2020 (prognos), kr")![1]).toBe(12_500_000);
    expect(rows.get(0)!.map((value) => value || null)).toEqual([
      null,
      2020,
      23_700,
      11_850_000,
      null,
      null,
      11.85,
      -650_000,
    ]);
    expect(rows.get(0.05)![3]).toBeCloseTo(12_442_500, 6);
    expect(rows.get(0.1)![3]).toBeCloseTo(13_035_000, 6);
  });

  test("gives Jämtland Härjedalen at least 14 000 visits, and 16 157 at the country's mix", async () => {
    await insertExample("sv", "NATLAKARE");
    const rows = await excel.rows("Jämtland Härjedalen");
    expect(rows.get("Besök, minst")![1]).toBe(14_000);
    expect(rows.get("Vägd taxa, kr")![1]).toBe(433.25);
    expect(rows.get("Besök, ca")![1]).toBe(16_157);
  });

  test("has a tariff table that works as own tariffs", async () => {
    await insertExample("sv", "NATLAKARE");
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.getRange("A1:D1").formulas = [
        [
          '=NATLAKARE.TARIFF("2018-01-01","PS",,Taxor!A5:J15)',
          '=NATLAKARE.TARIFF("2017-03-01",,,Taxor!A5:J15)',
          '=NATLAKARE.TARIFF("2020-01-01","DT",,Taxor!A5:J15)',
          '=NATLAKARE.TARIFF("2020-01-01","PT",,Taxor!A5:J15)',
        ],
      ];
      await context.sync();
    });
    expect((await excel.read("Blad1"))[0]!.map(valueOf)).toEqual([600, 1200, 275, 425]);
  });

  test("follows changed figures from sheet to sheet", async () => {
    await insertExample("sv", "NATLAKARE");
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Västmanland").getRange("C7:D8").values = [
        [20_000, 10_000_000],
        ["", 13_000_000],
      ];
      worksheets.getItem("Fördelning 80-20").getRange("B7:C7").values = [[0.7, 0.3]];
      worksheets.getItem("Jämtland Härjedalen").getRange("B5").values = [[8_000_000]];
      await context.sync();
    });
    expect((await excel.rows("Västmanland")).get(2019)![4]).toBe(500);
    const split = await excel.rows("Fördelning 80-20");
    expect(split.get(2020)!.slice(5, 7)).toEqual([9_100_000, 3_900_000]);
    expect(split.get("Skillnad, kr")![1]).toBe(-900_000);
    const forecast = await excel.rows("Prognos 2020");
    expect(forecast.get(0)!.slice(3)).toEqual([10_000_000, "", "", 10, -3_000_000]);
    const jamtland = await excel.rows("Jämtland Härjedalen");
    expect(jamtland.get("Besök, minst")![1]).toBe(16_000);
    expect(jamtland.get("Besök, ca")![1]).toBe(18_465);
  });
});

function valueOf({ value }: Cell): Cell["value"] {
  return value;
}
