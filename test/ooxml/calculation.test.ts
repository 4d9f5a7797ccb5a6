import { added, changedWorkbook, override, type PartChange, relation } from "./changedParts";
import { copyOf, texts } from "./copying";
import { R, SHEETML } from "./excelParts";
import type { FixtureCell, FixtureWorkbook } from "./excelWorkbook";
import { readCells, readParts } from "./readWorkbook";
import type { CopyMode } from "../../src/ooxml/copyTexts";

const BOOK = "xl/workbook.xml";
const TARIFF: FixtureCell = { f: "_xldudf_NATLAKARE_TARIFF(A1)", v: 500, ref: "B1", dynamic: true };
const WITHIN: FixtureCell = {
  f: "SUM(_xldudf_NATLAKARE_TARIFF(A1))*2",
  v: 1000,
  ref: "B1",
  dynamic: true,
};

async function copied(
  cells: Readonly<Record<string, FixtureCell>>,
  mode: CopyMode = "values",
  changes: Readonly<Record<string, PartChange>> = {},
  more: Partial<FixtureWorkbook> = {}
) {
  const workbook = { sheets: [{ name: "Blad", cells: { A1: 43800, ...cells } }], ...more };
  const { bytes, report } = await copyOf(changedWorkbook(workbook, changes), { mode });
  const parts = readParts(bytes);
  return {
    asked: parts[BOOK]!.includes('fullCalcOnLoad="1"'),
    parts,
    report,
    cells: readCells(bytes),
  };
}

test.each<[string, Record<string, FixtureCell>, CopyMode, boolean]>([
  ["no formula of ours", { B1: { f: "A1*2", v: 87600 } }, "values", false],
  ["values that are what Excel shows", { B1: TARIFF }, "values", false],
  [
    "a value that changes what others add up",
    { B1: { ...(TARIFF as object), v: 1 } as FixtureCell },
    "values",
    true,
  ],
  ["a formula that refers to an answer", { B1: WITHIN }, "values", true],
  ["living formulas", { B1: TARIFF }, "living", true],
])("with %s, the copy asks for calculation only if it must", async (_what, cells, mode, asked) => {
  const copy = await copied(cells, mode);
  expect(copy.asked).toBe(asked);
  expect(copy.report.notes).toEqual([]);
});

const link = (book: string): Readonly<Record<string, PartChange>> => ({
  [BOOK]: (xml) =>
    xml.replace(
      "</sheets>",
      '</sheets><externalReferences><externalReference r:id="rIdL"/></externalReferences>'
    ),
  "xl/_rels/workbook.xml.rels": added(
    relation("rIdL", `${R}/externalLink`, "externalLinks/externalLink1.xml")
  ),
  "[Content_Types].xml": added(
    override("xl/externalLinks/externalLink1.xml", `${SHEETML}.externalLink+xml`)
  ),
  "xl/externalLinks/externalLink1.xml": `<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${book}</externalLink>`,
});
const EMPTY = "<externalBook/>";
const CACHED =
  '<externalBook><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>7</v></cell></row></sheetData></sheetDataSet></externalBook>';

test.each<[string, FixtureCell, Readonly<Record<string, PartChange>>]>([
  ["a function of another add-in", { f: "_xldudf_ANNAT_SUMMA(A1)", v: 9 }, {}],
  ["one by its file", { f: "[1]!ANNAT(A1)", v: 9 }, link(CACHED)],
  ["a cube", { f: 'CUBEVALUE("Data","[Mått].[Kostnad]")', v: 9 }, {}],
  ["real-time data", { f: 'RTD("kurs","","SEK")', v: 9 }, {}],
  ["an XLL function", { f: "_xll.HAMTA(1)", v: 9 }, {}],
  ["a link without what it read", { f: "[1]Blad1!$A$1", v: 9 }, link(EMPTY)],
  ["a link that is gone", { f: "'[3]Mitt blad'!$A$1", v: 9 }, {}],
])(
  "where %s would lose its value nothing is calculated, and it is said",
  async (_what, cell, changes) => {
    const values = await copied({ B1: WITHIN, C1: cell }, "values", changes);
    expect(values.asked).toBe(false);
    expect(values.cells["Blad!C1"]).toBe(`=${(cell as { f: string }).f}`);
    const note = { code: "notCalculated" as const, cells: ["Blad!C1"], instead: false };
    expect(values.report.notes).toEqual([note]);
    expect(values.parts["xl/worksheets/sheet2.xml"]).toContain("räknar inte om den när den öppnas");
    expect(texts.notes.note(note)).toContain("Blad!C1");
    // Its steps would stand without values.
    const living = await copied({ B1: TARIFF, C1: cell }, "living", changes);
    expect(living.report.notes).toEqual([{ ...note, instead: true }]);
    expect(living.asked).toBe(false);
    expect(living.cells["Blad!B1"]).toBe(500);
  }
);

test("a living copy becomes values where calculation would lose others' values", async () => {
  const { report, cells, parts } = await copied(
    { B1: WITHIN, C1: { f: 'RTD("kurs","","SEK")', v: 9 } },
    "living"
  );
  expect(report.notes).toEqual([{ code: "notCalculated", cells: ["Blad!C1"], instead: true }]);
  expect(cells["Blad!B1"]).toBe("=SUM('Underlag kopia'!$A$5)*2");
  expect(parts[BOOK]).not.toContain("Beräkningar");
});

test.each<[string, FixtureCell]>([
  ["a link with what it read", { f: "[1]Blad1!$A$1*2", v: 14 }],
  ["a column of a table called by a number", { f: "SUM(Priser[1])", v: 3 }],
  ["a text that names a cube", { f: '"CUBEVALUE("&A1', v: "CUBEVALUE(1" }],
])("%s is calculated", async (_what, cell) => {
  expect((await copied({ B1: WITHIN, C1: cell }, "values", link(CACHED))).asked).toBe(true);
});

test("a workbook that asks for calculation itself stops asking where values would be lost", async () => {
  const ask: PartChange = (xml) => xml.replace("<calcPr ", '<calcPr fullCalcOnLoad="1" ');
  const lost = { f: 'RTD("kurs","","SEK")', v: 9 };
  expect((await copied({ C1: lost }, "values", { [BOOK]: ask })).asked).toBe(false);
  expect((await copied({ C1: 1 }, "values", { [BOOK]: ask })).asked).toBe(true);
});
