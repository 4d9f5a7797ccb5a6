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

describe("what only Excel can follow keeps what Excel saved, and is listed", () => {
  test.each([
    ["a name for the first cell is followed", "SUM(_xlfn.ANCHORARRAY(Forsta))", null],
    ["a cell found by a function", "SUM(_xlfn.ANCHORARRAY(INDEX($A$1:$A$9,1)))", "spill"],
    ["a cell found anywhere", 'SUM(_xlfn.ANCHORARRAY(INDIRECT("A1")))', "spill"],
    ["Excel's own, found by a function", "SUM(_xlfn.ANCHORARRAY(INDEX($E$1:$E$9,1)))", null],
    ["a name for a cell found by a function", "SUM(Funnen)", "name"],
  ])("%s", async (_what, f, code) => {
    const { copy, cells } = await copiedCells(
      { ...CELLS, G1: { f, v: 99 } },
      {
        names: {
          Forsta: "'Blad 1'!$A$1",
          Funnen: "_xlfn.ANCHORARRAY(INDEX('Blad 1'!$A$1:$A$9,1))",
        },
      }
    );
    const listed = copy.report.notRecomputed.find(({ at }) => at === "G1");
    expect(listed?.why.code ?? null).toBe(code);
    if (code !== null) expect(cells["Blad 1!G1"]).toBe(99);
    else
      expect(readParts(copy.bytes)["xl/worksheets/sheet1.xml"]).not.toContain("ANCHORARRAY(Forsta");
  });

  test("those that share a formula with one that is changed do not go blank", async () => {
    const follower = (v: number): FixtureCell => ({ f: "", v, shared: "3" });
    const { copy } = await copiedCells({
      ...CELLS,
      B3: follower(50),
      B1: { f: "SUM(_xlfn.ANCHORARRAY($A$1))*C1", v: 1, ref: "B1:B5", shared: "3" },
      B4: follower(75),
      B5: follower(100),
    });
    const sheet = readParts(copy.bytes)["xl/worksheets/sheet1.xml"]!;
    for (const row of [1, 3, 4, 5]) expect(sheet).toContain(`<f>SUM($A$1:$A$3)*C${row}</f>`);
    expect(sheet).not.toContain('t="shared"');
  });
});
