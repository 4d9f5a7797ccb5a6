import { describeWithLibreOffice, LibreOffice, type ShownSheets } from "../support/libreOffice";
import { copyOf } from "./copying";
import { excelWorkbook, type FixtureWorkbook } from "./excelWorkbook";

/** Every value in it is stale, so that what is right has been recalculated. */
const workbook: FixtureWorkbook = {
  functions: ["_xldudf_NATLAKARE_TARIFF"],
  names: { Taxan: "_xldudf_NATLAKARE_TARIFF('Underlag å'!$A$2)" },
  sheets: [
    {
      name: "Underlag å",
      cells: {
        A1: "Dag",
        B1: "Kontakter",
        C1: "Pris",
        A2: 43800,
        B2: 1000,
        C2: { f: "_xldudf_NATLAKARE_TARIFF(Kontakter[[#This Row],[Dag]])", v: 1 },
        A3: 43000,
        B3: 200,
        C3: { f: "_xldudf_NATLAKARE_TARIFF(Kontakter[[#This Row],[Dag]])", v: 1 },
      },
      table: {
        name: "Kontakter",
        ref: "A1:C3",
        columns: ["Dag", "Kontakter", "Pris"],
        formula: "_xldudf_NATLAKARE_TARIFF(Kontakter[[#This Row],[Dag]])",
      },
      chart: "'Underlag å'!$C$2:$C$3",
      comments: { A1: "Dag för kontakten" },
    },
    {
      name: "Svar ö",
      cells: {
        A1: { f: "SUMPRODUCT(Kontakter[Kontakter],Kontakter[Pris])", v: 1 },
        A2: {
          f: "SUM(_xldudf_NATLAKARE_ALLOCATE_SPLIT('Underlag å'!B2,{1,1,1}))*1.1",
          v: 1,
          ref: "A2",
          dynamic: true,
        },
        A3: { f: "Taxan*2", v: 1 },
        A4: {
          f: "_xldudf_NATLAKARE_ALLOCATE_SPLIT(A6,{80;20})",
          v: 1,
          ref: "A4:A5",
          dynamic: true,
        },
        A5: 1,
        A6: 100.01,
        A7: { f: "SUM(A4:A5)", v: 1 },
        A8: { f: '_xldudf_NATLAKARE_TARIFF(1,"TH")', v: 1, ref: "A8", dynamic: true },
        A9: { f: "INDEX(_xldudf_NATLAKARE_ALLOCATE_SPLIT(10,{1;2;7}),3)+1", v: 1 },
        A10: {
          f: "_xldudf_NATLAKARE_ALLOCATE_SPLIT(10,{1;4})*2",
          v: 1,
          ref: "A10:A11",
          dynamic: true,
        },
        A11: 1,
      },
    },
  ],
};

describeWithLibreOffice("a values copy in LibreOffice, recalculated", () => {
  const office = new LibreOffice();
  let before: ShownSheets;
  let after: ShownSheets;
  beforeAll(async () => {
    const { bytes } = await copyOf(workbook);
    [before, after] = (await office.recalculate(excelWorkbook(workbook), bytes)) as [
      ShownSheets,
      ShownSheets,
    ];
  });
  afterAll(() => office.close());

  const svar = (sheets: ShownSheets, cell: string) => sheets.get("Svar ö")!.get(cell);

  test("without the copy, our formulas are lost", () => {
    expect(svar(before, "A2")).toBe("#NAME?");
  });

  test.each([
    ["A1", 1000 * 500 + 200 * 650],
    ["A2", 1100],
    ["A3", 1000],
    ["A4", 80.01],
    ["A5", 20],
    ["A7", 100.01],
    ["A9", 8],
    ["A10", 4],
    ["A11", 16],
  ])("%s is %d", (cell, value) => {
    expect(svar(after, cell)).toBeCloseTo(value, 9);
  });

  test("an error is the same error", () => {
    expect(svar(after, "A8")).toBe("#VALUE!");
  });

  test("the checksums of the sheets without formulas of Excel's own are what the sheets hold", () => {
    const about = after.get("Om arbetsboken")!;
    const [row] = [...about].find(([, value]) => value === "Underlag å")!;
    const number = row.slice(1);
    const numbers = [...after.get("Underlag å")!.values()].filter(
      (value) => typeof value === "number"
    );
    expect(about.get(`B${number}`)).toBe(numbers.length);
    expect(about.get(`C${number}`)).toBe(numbers.reduce((sum, value) => sum + value, 0));
  });

  test("the copy prints", async () => {
    const { bytes } = await copyOf(workbook);
    expect((await office.toPdf(bytes)).subarray(0, 5).toString()).toBe("%PDF-");
  });
});
