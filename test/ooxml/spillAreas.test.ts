import { describeWithLibreOffice, LibreOffice } from "../support/libreOffice";
import { copiedCells, copyOf } from "./copying";
import type { FixtureCell } from "./excelWorkbook";
import { readParts } from "./readWorkbook";

const CELLS: Readonly<Record<string, FixtureCell>> = {
  A1: {
    f: "_xldudf_NATLAKARE_ALLOCATE_SPLIT(100,{2;1;1})",
    v: 50,
    ref: "A1:A3",
    dynamic: true,
  },
  A2: 25,
  A3: 25,
  C1: { f: "SUM(_xlfn.ANCHORARRAY(A1))", v: 100 },
  C2: { f: "SUM(_xlfn.ANCHORARRAY('Blad 1'!$A$1))*_xldudf_NATLAKARE_TARIFF(43800)", v: 50_000 },
  C3: { f: "SUM(_xlfn.ANCHORARRAY(E1))", v: 3 },
  C4: { f: "SUM(Delarna)", v: 100 },
  E1: { f: "_xlfn.SEQUENCE(2)", v: 1, ref: "E1:E2", dynamic: true },
  E2: 2,
};

describe.each(["values", "living"] as const)("in a copy with %s", (mode) => {
  const made = copiedCells(
    CELLS,
    {
      names: { Delarna: "_xlfn.ANCHORARRAY('Blad 1'!$A$1)" },
      source: { A1: { f: "SUM(_xlfn.ANCHORARRAY('Blad 1'!A1))", v: 100 } },
    },
    { mode }
  );

  test("what refers to our spilled cells by their first refers to all of them", async () => {
    const parts = readParts((await made).copy.bytes);
    const sheet = parts["xl/worksheets/sheet1.xml"]!;
    expect(sheet).toContain("SUM(A1:A3)");
    expect(sheet).toContain("SUM('Blad 1'!$A$1:$A$3)*");
    expect(parts["xl/worksheets/sheet2.xml"]).toContain("SUM('Blad 1'!A1:A3)");
    expect(parts["xl/workbook.xml"]).toContain(">'Blad 1'!$A$1:$A$3</definedName>");
  });

  test("and so do lists to choose from and rules for formats", async () => {
    const after =
      '<conditionalFormatting sqref="H1"><cfRule type="expression" priority="1"><formula>SUM(_xlfn.ANCHORARRAY($A$1))&gt;H1</formula></cfRule></conditionalFormatting>' +
      '<dataValidations count="1"><dataValidation type="list" sqref="H1"><formula1>_xlfn.ANCHORARRAY($A$1)</formula1></dataValidation></dataValidations>';
    const copy = await copyOf({ sheets: [{ name: "Blad 1", cells: CELLS, after }] }, { mode });
    const sheet = readParts(copy.bytes)["xl/worksheets/sheet1.xml"]!;
    expect(sheet).toContain("<formula>SUM($A$1:$A$3)&gt;H1</formula>");
    expect(sheet).toContain("<formula1>$A$1:$A$3</formula1>");
  });

  test("what refers to Excel's own stays as it is", async () => {
    const parts = readParts((await made).copy.bytes);
    expect(parts["xl/worksheets/sheet1.xml"]).toContain("SUM(_xlfn.ANCHORARRAY(E1))");
  });

  describeWithLibreOffice("recalculated", () => {
    const office = new LibreOffice();
    afterAll(() => office.close());

    test("it gives the same", async () => {
      const [sheets] = await office.recalculate((await made).copy.bytes);
      const cells = sheets!.get("Blad 1")!;
      expect(["A1", "A2", "A3", "C1", "C2", "C4"].map((address) => cells.get(address))).toEqual([
        50, 25, 25, 100, 50_000, 100,
      ]);
      expect(sheets!.get("Källa å")!.get("A1")).toBe(100);
    });
  });
});
