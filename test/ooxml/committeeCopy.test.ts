import { readDirectory } from "../../src/ooxml/zip/directory";
import { copiedCells, copyOf } from "./copying";
import { excelWorkbook, type FixtureCell, type FixtureWorkbook } from "./excelWorkbook";
import { readParts } from "./readWorkbook";

/** A formula of ours as Excel saves one: an array formula that spills, with its value. */
function own(f: string, v: FixtureCell = 0, ref = "B2"): FixtureCell {
  return { f, v: v as number, ref, dynamic: true };
}

const everything: FixtureWorkbook = {
  functions: ["_xldudf_NATLAKARE_TARIFF", "_xldudf_NATLAKARE_ALLOCATE_SPLIT"],
  properties: { creator: "Ekonom", company: "Region Exempel" },
  names: { Kontakter: "'Blad å 1'!$A$2:$A$3", Taxan: "_xldudf_NATLAKARE_TARIFF('Blad å 1'!$A$2)" },
  sheets: [
    {
      name: "Blad å 1",
      cells: {
        A1: "Datum",
        B1: "Taxa & <avgift>",
        A2: 43800,
        A3: 43000,
        B2: { f: "_xldudf_NATLAKARE_TARIFF(A2:A3)", v: 1, ref: "B2:B3", dynamic: true, style: 1 },
        B3: 2,
        C2: {
          f: "SUM(_xldudf_NATLAKARE_ALLOCATE_SPLIT(100,{1,1,1}))*1.1",
          v: 5,
          ref: "C2",
          dynamic: true,
        },
        D2: { f: "SUM(B2:B3)", v: 3 },
        E2: { f: "Taxan*2", v: 1 },
      },
      after:
        '<conditionalFormatting sqref="A2:A3"><cfRule type="expression" priority="1"><formula>$A$2&gt;_xldudf_NATLAKARE_TARIFF($A$2)</formula></cfRule></conditionalFormatting>',
      comments: { A1: "En anteckning" },
      chart: "'Blad å 1'!$B$2:$B$3",
    },
    {
      name: "Tabell",
      cells: {
        A1: "Dag",
        B1: "Pris",
        A2: 43800,
        B2: { f: "_xldudf_NATLAKARE_TARIFF(Priser[[#This Row],[Dag]])", v: 1 },
      },
      table: {
        name: "Priser",
        ref: "A1:B2",
        columns: ["Dag", "Pris"],
        formula: "_xldudf_NATLAKARE_TARIFF(Priser[[#This Row],[Dag]])",
      },
    },
    { name: "Orört blad", cells: { A1: "Text", B1: 1, C1: { f: "B1*2", v: 2 } } },
  ],
};

test("the copy has none of our formulas, names or parts", async () => {
  const { bytes } = await copyOf(everything);
  const parts = readParts(bytes);
  const all = Object.entries(parts)
    .map(([name, text]) => name + text)
    .join("\n");
  expect(all).not.toMatch(/_xldudf_|NATLAKARE\.|webextension|calcChain/i);
});

test("the parts that changed, and why; every other part has the very same bytes", async () => {
  const before = excelWorkbook(everything);
  const { bytes, report } = await copyOf(before);
  expect(Object.fromEntries(report.changedParts.map(({ part, why }) => [part, why]))).toEqual({
    "[Content_Types].xml": "index",
    "_rels/.rels": "index",
    "xl/_rels/workbook.xml.rels": "index",
    // Lists the new sheets, asks for recalculation, and has a name that called us.
    "xl/workbook.xml": "formulas",
    "xl/worksheets/sheet1.xml": "formulas",
    "xl/worksheets/sheet2.xml": "formulas",
    // The table's rule for new rows.
    "xl/tables/table2.xml": "formulas",
    "xl/worksheets/sheet4.xml": "added",
    "xl/worksheets/sheet5.xml": "added",
  });
  expect([...report.removedParts].sort()).toEqual([
    "xl/calcChain.xml",
    "xl/webextensions/_rels/taskpanes.xml.rels",
    "xl/webextensions/taskpanes.xml",
    "xl/webextensions/webextension1.xml",
  ]);
  const changed = new Set(report.changedParts.map(({ part }) => part));
  const old = new Map(readDirectory(before).map((entry) => [entry.name, entry]));
  const kept = readDirectory(bytes).filter(({ name }) => !changed.has(name));
  expect(kept.map(({ name }) => name).sort()).toEqual(
    [...old.keys()]
      .filter((name) => !changed.has(name) && !report.removedParts.includes(name))
      .sort()
  );
  for (const entry of kept)
    expect(Buffer.from(entry.packed).equals(old.get(entry.name)!.packed)).toBe(true);
});

test("in a part that changed, everything but our formulas is as it was", async () => {
  const before = readParts(excelWorkbook(everything));
  const after = readParts((await copyOf(everything)).bytes);
  const sheet = (text: string) =>
    text.replace(/<c r="(B2|B3|C2)".*?<\/c>/g, "").replace(/<formula>.*?<\/formula>/, "");
  expect(sheet(after["xl/worksheets/sheet1.xml"]!)).toBe(
    sheet(before["xl/worksheets/sheet1.xml"]!)
  );
  expect(after["xl/worksheets/sheet1.xml"]).toContain('<c r="B2" s="1"><v>500</v></c>');
  const listed = /<sheet name="(Om arbetsboken|Underlag kopia)"[^>]*>/g;
  expect(after["xl/workbook.xml"]!.replace(listed, "")).toBe(
    before["xl/workbook.xml"]!.replace(
      "_xldudf_NATLAKARE_TARIFF('Blad å 1'!$A$2)",
      "'Underlag kopia'!$A$8"
    ).replace('calcId="191029"', 'calcId="191029" fullCalcOnLoad="1"')
  );
});

test("the workbook that came in is not changed", async () => {
  const before = excelWorkbook(everything);
  const kept = Buffer.from(before);
  await copyOf(before);
  expect(kept.equals(before)).toBe(true);
});

test("another add-in's pane stays where ours goes", async () => {
  const { bytes, report } = await copyOf({ ...everything, otherAddIn: true });
  const parts = readParts(bytes);
  expect(report.removedParts).toEqual(["xl/calcChain.xml", "xl/webextensions/webextension1.xml"]);
  expect(parts["xl/webextensions/webextension2.xml"]).toContain("_xldudf_ANNAT_SUMMA");
  expect(parts["xl/webextensions/taskpanes.xml"]!.match(/<wetp:taskpane /g)).toHaveLength(1);
  expect(parts["xl/webextensions/taskpanes.xml"]).toContain('r:id="rId2"');
  expect(parts["xl/webextensions/_rels/taskpanes.xml.rels"]).not.toContain("webextension1");
  expect(parts["[Content_Types].xml"]).not.toContain("webextension1");
});

test("our pane is known by the manifest's id too", async () => {
  const id = "6F1D2C3B-0000-4000-8000-000000000001";
  const { report } = await copyOf({ ...everything, functions: [] }, { addInIds: [id] });
  expect(report.removedParts).toContain("xl/webextensions/webextension1.xml");
});

const date = { A2: 43800, A3: "LK", A4: 43000 };

test.each<[string, FixtureCell, Record<string, unknown>]>([
  ["a literal", own('_xldudf_NATLAKARE_TARIFF("2019-12-01")'), { B2: 500 }],
  ["a reference", own("_xldudf_NATLAKARE_TARIFF(A2)"), { B2: 500 }],
  ["another case", own("_XLDUDF_natlakare_Tariff(a2)"), { B2: 500 }],
  ["a test build's name", own("_xldudf_NATLAKARETEST_TARIFF(A2)"), { B2: 500 }],
  ["another add-in's prefix", own("[2]!_xldudf_NATLAKARE_TARIFF(A2)"), { B2: 500 }],
  [
    "a path as prefix",
    own("'C:\\Program Files\\FUNCRES.XLAM'!_xldudf_NATLAKARE_TARIFF(A2)"),
    { B2: 500 },
  ],
  [
    "typed while unloaded",
    { f: "NATLAKARE.TARIFF(A2)", v: "#NAME?", error: true, ref: "B2", dynamic: true },
    { B2: 500 },
  ],
  ["one cell of an answer", own("_xlfn.SINGLE(_xldudf_NATLAKARE_TARIFF(A2))"), { B2: 500 }],
  ["no array formula", { f: "_xldudf_NATLAKARE_TARIFF(A2)", v: 7 }, { B2: 500 }],
  ["another sheet", own("_xldudf_NATLAKARE_TARIFF('Källa å'!C1)"), { B2: 500 }],
  [
    "a whole column",
    own("SUM(_xldudf_NATLAKARE_ALLOCATE_SPLIT(90,'Källa å'!D:D))"),
    { B2: "=SUM('Underlag kopia'!$A$5:$A$7)" },
  ],
  ["a name", own("_xldudf_NATLAKARE_TARIFF(Datumet)"), { B2: 500 }],
  ["a name for a constant", own("_xldudf_NATLAKARE_TARIFF(Konstant)"), { B2: 650 }],
  [
    "our own function inside",
    own("_xldudf_NATLAKARE_ALLOCATE_SPLIT(_xldudf_NATLAKARE_TARIFF(A2),{1,1})", 0, "B2:C2"),
    { B2: 250, C2: 250 },
  ],
  [
    "a spilled answer",
    own("_xldudf_NATLAKARE_ALLOCATE_SPLIT(100,{1,1,1})", 0, "B2:D2"),
    { B2: 33.34, C2: 33.33, D2: 33.33 },
  ],
  [
    "a spill that has grown",
    own("_xldudf_NATLAKARE_ALLOCATE_SPLIT(100,{1;1})"),
    { B2: 50, B3: 50 },
  ],
  ["a spill that has shrunk", own("_xldudf_NATLAKARE_TARIFF(A2)", 0, "B2:C2"), { B2: 500, C2: "" }],
  [
    "an array formula of a fixed size",
    { f: "_xldudf_NATLAKARE_ALLOCATE_SPLIT(100,{1;1})", v: 1, ref: "B2:C4" },
    { B2: 50, C2: 50, B3: 50, B4: "#N/A" },
  ],
  ["an error", own('_xldudf_NATLAKARE_TARIFF(A2,"TH")'), { B2: "#N/A" }],
  ["no answer for a blank", own("_xldudf_NATLAKARE_TARIFF(Z99)"), { B2: "" }],
  [
    "a text like a formula",
    "=_xldudf_NATLAKARE_TARIFF(A2)",
    { B2: "=_xldudf_NATLAKARE_TARIFF(A2)" },
  ],
  [
    "our name in a text",
    { f: '"NATLAKARE.TARIFF("&A3', v: "x" },
    { B2: '="NATLAKARE.TARIFF("&A3' },
  ],
  [
    "inside Excel's own",
    own("ROUND(_xldudf_NATLAKARE_TARIFF(A2)*1.1,0)"),
    { B2: "=ROUND('Underlag kopia'!$A$5*1.1,0)", "Underlag kopia!A5": 500 },
  ],
  [
    "a function of another add-in",
    { f: "_xldudf_ANNAT_SUMMA(A2)", v: 9 },
    { B2: "=_xldudf_ANNAT_SUMMA(A2)" },
  ],
])("%s", async (_what, formula, expected) => {
  const { cells, copy } = await copiedCells(
    { ...date, B2: formula },
    {
      source: { C1: "2019-12-01", D1: 1, D2: 1, D3: 1 },
      names: { Datumet: "'Blad 1'!$A$2", Konstant: '"2018-01-01"' },
    }
  );
  const found = Object.keys(expected).map((cell) => [
    cell,
    cells[cell.includes("!") ? cell : `Blad 1!${cell}`],
  ]);
  expect(Object.fromEntries(found)).toEqual(expected);
  expect(copy.report.notRecomputed).toEqual([]);
});
