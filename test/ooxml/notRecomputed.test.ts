import { copiedCells, copyOf, faultOf, texts } from "./copying";
import { excelWorkbook, type FixtureCell } from "./excelWorkbook";
import { readParts } from "./readWorkbook";

function own(f: string, v: number | string = 7, ref = "B2"): FixtureCell {
  return { f, v, ref, dynamic: true };
}

test.each<[string, Record<string, FixtureCell>, string, unknown]>([
  [
    "an argument that only Excel can work out",
    { B2: own("_xldudf_NATLAKARE_TARIFF(WORKDAY(43799,1))") },
    "argument",
    7,
  ],
  ["a sum of references", { B2: own("_xldudf_NATLAKARE_TARIFF((A1,A2))") }, "argument", 7],
  ["another workbook", { B2: own("_xldudf_NATLAKARE_TARIFF([1]Blad1!A1)") }, "argument", 7],
  [
    "a local name",
    { B2: own("_xlfn.LET(_xlpm.x,A1,_xldudf_NATLAKARE_TARIFF(_xlpm.x))") },
    "argument",
    7,
  ],
  [
    "more cells than a column has",
    { B2: own("_xldudf_NATLAKARE_TARIFF('Källa å'!$A$1:$XFD$1048576)") },
    "argument",
    7,
  ],
  ["a sheet that is gone", { B2: own("_xldudf_NATLAKARE_TARIFF(#REF!A1)") }, "argument", 7],
  [
    "a function that is gone",
    { B2: own("_xldudf_NATLAKARE_OLD_TARIFF(A1)") },
    "unknownFunction",
    7,
  ],
  ["a formula that needs itself", { B2: own("_xldudf_NATLAKARE_TARIFF(B2)") }, "circular", 7],
  [
    "a spill that is blocked",
    { B2: own("_xldudf_NATLAKARE_ALLOCATE_SPLIT(9,{1;1})"), B3: 1 },
    "spillBlocked",
    7,
  ],
  [
    "a call of ours inside what only Excel can work out",
    { B2: own("_xldudf_NATLAKARE_TARIFF(N(_xldudf_NATLAKARE_TARIFF(A1)))") },
    "argument",
    7,
  ],
  [
    "Excel's own formula around it",
    { B2: own("ROUND(_xldudf_NATLAKARE_TARIFF(TODAY()),0)") },
    "argument",
    7,
  ],
])("%s: what Excel saved, and why", async (_what, cells, code, value) => {
  const { cells: copied, copy } = await copiedCells({ A1: 43800, ...cells });
  expect(copied["Blad 1!B2"]).toBe(value);
  expect(copy.report.notRecomputed.map(({ at, why }) => [at, why.code])).toEqual([["B2", code]]);
  expect(Object.values(readParts(copy.bytes)).join("\n")).not.toMatch(/_xldudf_|NATLAKARE[._]/i);
  const about = Object.values(copied);
  expect(about).toContain(texts.why(copy.report.notRecomputed[0]!.why));
});

test("formulas in a circle are all left as Excel saved them", async () => {
  const { cells, copy } = await copiedCells({
    A1: own("_xldudf_NATLAKARE_TARIFF(A2)", 1, "A1"),
    A2: own("_xldudf_NATLAKARE_TARIFF(A1)", 2, "A2"),
    A3: own('_xldudf_NATLAKARE_TARIFF("2019-12-01")', 3, "A3"),
  });
  expect([cells["Blad 1!A1"], cells["Blad 1!A2"], cells["Blad 1!A3"]]).toEqual([1, 2, 500]);
  expect(copy.report.notRecomputed.map(({ at }) => at)).toEqual(["A1", "A2"]);
});

test("what Excel has worked out for an argument is used", async () => {
  const asked: string[][] = [];
  const { cells, copy } = await copiedCells(
    { B2: own("_xldudf_NATLAKARE_TARIFF(WORKDAY(43799,1))") },
    {},
    {
      scratch: (formula, sheet) => {
        asked.push([formula, sheet]);
        return [[43800]];
      },
    }
  );
  expect(asked).toEqual([["=WORKDAY(43799,1)", "Blad 1"]]);
  expect(cells["Blad 1!B2"]).toBe(500);
  expect(copy.report.notRecomputed).toEqual([]);
});

const call = "_xldudf_NATLAKARE_TARIFF($A$2)";

test.each([
  [
    "a validation",
    `<dataValidations><dataValidation type="decimal" sqref="B2"><formula1>${call}</formula1><formula2>9</formula2></dataValidation></dataValidations>`,
    "<formula1>'Underlag kopia'!$A$5</formula1><formula2>9</formula2>",
  ],
  [
    "a newer rule",
    `<extLst><ext><x14:conditionalFormatting xmlns:x14="a" xmlns:xm="b"><x14:cfRule type="expression"><xm:f>${call}&gt;1</xm:f></x14:cfRule><xm:sqref>B2:B3</xm:sqref></x14:conditionalFormatting></ext></extLst>`,
    "<xm:f>'Underlag kopia'!$A$5&gt;1</xm:f>",
  ],
  [
    "a rule that we cannot work out",
    `<conditionalFormatting sqref="B2"><cfRule type="expression" priority="1"><formula>_xldudf_NATLAKARE_OLD(1)</formula></cfRule></conditionalFormatting>`,
    "<formula>#N/A</formula>",
  ],
])("%s refers to the answer", async (_what, after, written) => {
  const copy = await copyOf({ sheets: [{ name: "Blad", cells: { A2: 43800 }, after }] });
  expect(readParts(copy.bytes)["xl/worksheets/sheet1.xml"]).toContain(written);
});

test("a chart refers to the answer", async () => {
  const copy = await copyOf({
    sheets: [{ name: "Blad", cells: { A2: 43800 }, chart: `Blad!${call}` }],
  });
  expect(readParts(copy.bytes)["xl/charts/chart1.xml"]).toContain(
    "<c:f>'Underlag kopia'!$A$5</c:f>"
  );
});

test("a rule for many cells with an answer each applies to none, and is listed", async () => {
  const copy = await copyOf({
    sheets: [
      {
        name: "Blad",
        cells: { A2: 43800, A3: 43000 },
        after:
          '<conditionalFormatting sqref="A2:A3"><cfRule type="expression" priority="1"><formula>_xldudf_NATLAKARE_TARIFF(A2)&gt;1</formula></cfRule></conditionalFormatting>',
      },
    ],
  });
  expect(copy.report.notRecomputed.map(({ at, why }) => [at, why.code])).toEqual([
    ["A2:A3", "relative"],
  ]);
  expect(readParts(copy.bytes)["xl/worksheets/sheet1.xml"]).toContain("<formula>#N/A</formula>");
});

describe("what may be written into many cells, by a rule with an answer each", () => {
  const call = "_xldudf_NATLAKARE_TARIFF(A2)";
  const fixed = "_xldudf_NATLAKARE_TARIFF($A$2)";
  const validation = (inner: string) =>
    `<dataValidations count="1"><dataValidation type="whole" operator="between" allowBlank="1" showErrorMessage="1" error="Fel" sqref="B2:B3">${inner}</dataValidation></dataValidations>`;
  const OPEN =
    '<dataValidation type="custom" operator="between" allowBlank="1" showErrorMessage="1" error="Fel" sqref="B2:B3"><formula1>TRUE</formula1></dataValidation>';

  test.each([
    ["one answer", `<formula1>${call}</formula1>`, 1],
    ["two answers", `<formula1>${call}</formula1><formula2>${call}*2</formula2>`, 2],
    ["one answer and a number", `<formula1>0</formula1><formula2>${call}</formula2>`, 1],
    [
      "one answer and another that is the same for all",
      `<formula1>${fixed}</formula1><formula2>${call}</formula2>`,
      1,
    ],
    [
      "one answer before another that is the same for all",
      `<formula1>${call}</formula1><formula2>${fixed}</formula2>`,
      1,
    ],
    ["a name with an answer for each cell", "<formula1>Relativt</formula1>", 2],
  ])("of %s lets everything in, and is listed", async (_what, inner, listed) => {
    const { bytes, report } = await copyOf({
      sheets: [{ name: "Blad", cells: { A2: 43800, A3: 43000 }, after: validation(inner) }],
      names: { Relativt: "_xldudf_NATLAKARE_TARIFF(Blad!A2)" },
    });
    expect(readParts(bytes)["xl/worksheets/sheet1.xml"]).toContain(OPEN);
    const lost = report.notRecomputed.map(({ at, why }) => [at, why.code]);
    expect(lost.filter(([at]) => at !== "Relativt" || inner.includes("Relativt"))).toHaveLength(
      listed
    );
    expect(lost.find(([at]) => at === "B2:B3")![1]).toBe(
      inner.includes("Relativt") ? "rule" : "relative"
    );
  });

  test("as newer files write it, too", async () => {
    const after = `<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>${call}</xm:f></x14:formula1><xm:sqref>B2:B3</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;
    const { bytes } = await copyOf({ sheets: [{ name: "Blad", cells: { A2: 43800 }, after }] });
    expect(readParts(bytes)["xl/worksheets/sheet1.xml"]).toContain(
      '<x14:dataValidation type="custom" allowBlank="1"><x14:formula1><xm:f>TRUE</xm:f></x14:formula1><xm:sqref>B2:B3</xm:sqref>'
    );
  });
});

test("a format by a name with an answer for each cell applies to none, and is listed", async () => {
  const { bytes, report } = await copyOf({
    sheets: [
      {
        name: "Blad",
        cells: { A2: 43800, A3: 43000 },
        after:
          '<conditionalFormatting sqref="B2:B3"><cfRule type="expression" priority="1"><formula>Relativt&gt;1</formula></cfRule></conditionalFormatting>',
      },
    ],
    names: { Relativt: "_xldudf_NATLAKARE_TARIFF(Blad!A2)" },
  });
  expect(readParts(bytes)["xl/worksheets/sheet1.xml"]).toContain("<formula>#N/A</formula>");
  expect(report.notRecomputed.map(({ at, why }) => [at, why.code])).toContainEqual([
    "B2:B3",
    "rule",
  ]);
});

test("formulas that share a text each get their own answer", async () => {
  const { cells } = await copiedCells({
    A2: 43800,
    A3: 43000,
    A4: 42800,
    B2: { f: "_xldudf_NATLAKARE_TARIFF($A2)+C2", v: 1, ref: "B2:B4", shared: "0" },
    B3: { f: "", v: 1, shared: "0" },
    B4: { f: "", v: 1, shared: "0" },
  });
  expect(["B2", "B3", "B4"].map((cell) => cells[`Blad 1!${cell}`])).toEqual([
    "='Underlag kopia'!$A$5+C2",
    "='Underlag kopia'!$A$6+C3",
    "='Underlag kopia'!$A$7+C4",
  ]);
  expect(["A5", "A6", "A7"].map((cell) => cells[`Underlag kopia!${cell}`])).toEqual([
    500, 650, 1200,
  ]);
});

test("a formula uses the new answer of another, however long the way", async () => {
  const cells: Record<string, FixtureCell> = {
    A1: own('_xldudf_NATLAKARE_TARIFF("2019-12-01")', 1, "A1"),
  };
  for (let row = 2; row <= 3000; row += 1)
    cells[`A${row}`] = own(`_xldudf_NATLAKARE_ALLOCATE_SPLIT(A${row - 1},5)`, 1, `A${row}`);
  const copied = await copiedCells(cells);
  expect(copied.cells["Blad 1!A3000"]).toBe(500);
});

test("cancelled, it is no copy", async () => {
  const cancel = new AbortController();
  const fault = await faultOf(excelWorkbook({ sheets: [{ name: "Blad", cells: { A1: 1 } }] }), {
    signal: cancel.signal,
    onProgress: () => cancel.abort(),
  });
  expect(fault).toEqual({ code: "copy.cancelled" });
});

test("progress goes from 0 to 1", async () => {
  const shares: number[] = [];
  await copyOf(
    { sheets: [{ name: "Blad", cells: { A1: 1 } }] },
    { onProgress: (x) => shares.push(x) }
  );
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares[0]).toBe(0);
  expect(Math.max(...shares)).toBeLessThanOrEqual(1);
});
