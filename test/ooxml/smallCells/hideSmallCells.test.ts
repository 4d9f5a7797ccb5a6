import { copyOf } from "../copying";
import { excelWorkbook, type FixtureCell, type FixtureWorkbook } from "../excelWorkbook";
import { readCells, readParts } from "../readWorkbook";
import { smallCells } from "./hiding";

type Cells = Readonly<Record<string, FixtureCell>>;

const cross: Cells = {
  A1: "Kontakter per enhet och månad 2025",
  A3: "Enhet",
  B3: "2025-01",
  C3: "2025-02",
  D3: "2025-03",
  E3: "Totalt",
  A4: "Alby vårdcentral",
  B4: 2,
  C4: 31,
  D4: 17,
  E4: { f: "SUM(B4:D4)", v: 50 },
  A5: "Björka vårdcentral",
  B5: 14,
  C5: 40,
  D5: 9,
  E5: { f: "SUM(B5:D5)", v: 63 },
  A6: "Cedern vårdcentral",
  B6: 25,
  C6: 60,
  D6: 21,
  E6: { f: "SUM(B6:D6)", v: 106 },
  A7: "Totalt",
  B7: { f: "SUM(B4:B6)", v: 41 },
  C7: { f: "SUM(C4:C6)", v: 131 },
  D7: { f: "SUM(D4:D6)", v: 47 },
  E7: { f: "SUM(E4:E6)", v: 219 },
};

async function covered(cells: Cells, more: Partial<FixtureWorkbook> = {}) {
  const { bytes, report } = await copyOf(
    { sheets: [{ name: "Kontakter", cells }], ...more },
    { smallCells }
  );
  const made = readCells(bytes);
  const at = (place: string): unknown => made[place.includes("!") ? place : `Kontakter!${place}`];
  return { report, at, parts: readParts(bytes) };
}

test("a unit's few contacts in a month are hidden, with cover in its row and its column", async () => {
  const { at } = await covered(cross);
  const lines = ["4", "5", "6"].map((row) => ["B", "C", "D"].map((column) => at(column + row)));
  expect(lines).toEqual([
    ["<5", 31, "dolt"],
    ["dolt", 40, "dolt"],
    [25, 60, 21],
  ]);
});

test("sums of hidden cells stay as the values that they showed; the others go on adding up", async () => {
  const { at, report, parts } = await covered(cross);
  expect(["E4", "E5", "B7", "D7"].map(at)).toEqual([50, 63, 41, 47]);
  expect(["E6", "C7", "E7"].map(at)).toEqual(["=SUM(B6:D6)", "=SUM(C4:C6)", "=SUM(E4:E6)"]);
  expect(report.smallCells).toEqual({
    hidden: [
      { sheet: "Kontakter", at: "B4:B5", count: 2 },
      { sheet: "Kontakter", at: "D4:D5", count: 2 },
    ],
    frozen: [
      { sheet: "Kontakter", at: "B7", count: 1 },
      { sheet: "Kontakter", at: "D7", count: 1 },
      { sheet: "Kontakter", at: "E4:E5", count: 2 },
    ],
  });
  const [, about] = Object.entries(parts).find(([, xml]) => xml.includes("Små tal som är dolda"))!;
  expect(about).toContain("D4:D5");
});

test("no total less the others gives a cell back", async () => {
  const { at } = await covered(cross);
  for (const row of ["4", "5", "6"])
    expect(
      ["B", "C", "D"].filter((column) => typeof at(column + row) === "string").length
    ).not.toBe(1);
  for (const column of ["B", "C", "D"])
    expect(["4", "5", "6"].filter((row) => typeof at(column + row) === "string").length).not.toBe(
      1
    );
});

const list: Cells = {
  A1: "Period",
  B1: "Enhet",
  C1: "Antal kontakter",
  D1: "Kostnad",
  E1: "Kr per kontakt",
  A2: 202501,
  B2: "Alby vårdcentral",
  C2: 3,
  D2: { f: "C2*700", v: 2100 },
  E2: { f: "D2/C2", v: 700 },
  A3: 202501,
  B3: "Björka vårdcentral",
  C3: 12,
  D3: { f: "C3*700", v: 8400 },
  E3: { f: "D3/C3", v: 700 },
  A4: 202501,
  B4: "Cedern vårdcentral",
  C4: 20,
  D4: { f: "C4*700", v: 14000 },
  E4: { f: "D4/C4", v: 700 },
  G1: { f: "C2", v: 3 },
  G2: { f: "G1*2", v: 6 },
  G3: { f: "SUM(C2:C4)", v: 35 },
  G4: { f: "G3-C3-C4", v: 3 },
  G5: { f: "SUM(C2:C2)", v: 3 },
  G6: { f: "MIN(C2:C4)", v: 3 },
  G7: { f: 'INDIRECT("C2")', v: 3 },
  G8: { f: "SUM(C4:C4)", v: 20 },
  G9: { f: "G3*1", v: 35 },
};

test("kronor of hidden contacts are hidden, and whatever is reckoned from them", async () => {
  const { at } = await covered(list);
  expect(["C2", "D2", "E2", "C3", "D3", "E3", "C4", "D4", "E4"].map(at)).toEqual([
    ...["<5", "<5", "<5"],
    ...["dolt", "dolt", "dolt"],
    ...[20, "=C4*700", "=D4/C4"],
  ]);
  expect(["G1", "G2", "G4", "G6", "G7"].map(at)).toEqual(Array(5).fill("dolt"));
  expect(at("G5")).toBe("<5");
  expect(["G3", "G8", "G9"].map(at)).toEqual([35, "=SUM(C4:C4)", "=G3*1"]);
});

test("our own formula of hidden contacts is hidden with all that it fills; of others it is worked out", async () => {
  const { at, report } = await covered({
    ...list,
    H1: {
      f: "_xldudf_NATLAKARE_ALLOCATE_SPLIT(D2,{1,2})",
      v: 700,
      ref: "H1:I1",
      dynamic: true,
    },
    I1: 1400,
    H2: {
      f: "_xldudf_NATLAKARE_ALLOCATE_SPLIT(G3,{1,4})",
      v: 7,
      ref: "H2:I2",
      dynamic: true,
    },
    I2: 28,
  });
  expect(["H1", "I1", "H2", "I2"].map(at)).toEqual(["dolt", "dolt", 7, 28]);
  expect(report.replaced.map(({ at: cell }) => cell)).toEqual(["H2:I2"]);
});

test("a living copy has no step that reckons with hidden contacts", async () => {
  const { bytes } = await copyOf(
    {
      sheets: [
        {
          name: "Kontakter",
          cells: {
            ...list,
            H1: {
              f: "_xldudf_NATLAKARE_ALLOCATE_SPLIT(D2,{1,2})",
              v: 1,
              ref: "H1:I1",
              dynamic: true,
            },
            I1: 1,
          },
        },
      ],
    },
    { smallCells, mode: "living" }
  );
  const all = Object.entries(readParts(bytes)).filter(([part]) => part.includes("worksheets"));
  expect(all.filter(([, xml]) => /2100|<f>[^<]*\$D\$2/.test(xml)).map(([part]) => part)).toEqual(
    []
  );
});

test("kronor that are a few contacts at the tariff are hidden without any contacts, with cover", async () => {
  const { at } = await covered({
    ...{ A1: "Nätläkare, kostnad per vårdcentral" },
    ...{ A2: "Månad", B2: "Vårdcentral", C2: "Kostnad" },
    ...{ A3: "2025-01", B3: "Alby", C3: 1500, A4: "2025-01", B4: "Björka", C4: 6000 },
    ...{ A5: "2025-01", B5: "Cedern", C5: 10_000, A6: "2025-01", B6: "Dalen", C6: 20_000 },
    ...{ E1: { f: "SUM(C3:C6)", v: 37_500 }, E2: { f: "C3/500", v: 3 } },
  });
  expect(["C3", "C4", "C5", "C6", "E1", "E2"].map(at)).toEqual([
    ...["<5", "dolt", 10_000, 20_000],
    ...[37_500, "dolt"],
  ]);
});

test("cells that share a formula with a hidden one go on alone", async () => {
  const { at } = await covered({
    ...list,
    D2: { f: "C2*700", v: 2100, ref: "D2:D4", shared: "0" },
    D3: { f: "", v: 8400, shared: "0" },
    D4: { f: "", v: 14000, shared: "0" },
  });
  expect(["D2", "D3", "D4"].map(at)).toEqual(["<5", "dolt", "=C4*700"]);
});

test("a chart forgets the points of hidden cells, and keeps the others", async () => {
  const book: FixtureWorkbook = {
    sheets: [{ name: "Kontakter", cells: list, chart: "Kontakter!$C$2:$C$4" }],
  };
  const part = "xl/charts/chart1.xml";
  const chart = readParts(excelWorkbook(book))[part]!.replace(
    /<c:numRef><c:f>[^<]*<\/c:f>/,
    '<c:numRef><c:f>Kontakter!$C$2:$C$4</c:f><c:numCache><c:ptCount val="3"/><c:pt idx="0"><c:v>3</c:v></c:pt><c:pt idx="1"><c:v>12</c:v></c:pt><c:pt idx="2"><c:v>20</c:v></c:pt></c:numCache>'
  );
  const { parts } = await covered(list, { ...book, parts: { [part]: chart } });
  expect(parts[part]).toContain(
    '<c:numCache><c:ptCount val="3"/><c:pt idx="2"><c:v>20</c:v></c:pt></c:numCache>'
  );
});

test("where they are to be shown the copy is as without, and says how many there are", async () => {
  const book = { sheets: [{ name: "Kontakter", cells: list }] };
  const shown = await copyOf(book, { smallCells: { ...smallCells, keep: true } });
  expect(readCells(shown.bytes)["Kontakter!C2"]).toBe(3);
  expect(shown.report.notes).toEqual([{ code: "smallCellsShown", count: expect.any(Number) }]);
  const plain = await copyOf(book);
  expect(readParts(shown.bytes)["xl/worksheets/sheet1.xml"]).toBe(
    readParts(plain.bytes)["xl/worksheets/sheet1.xml"]
  );
});

test.each<[string, Cells]>([
  [
    "no contacts are few",
    { A1: "Period", B1: "Enhet", C1: "Kontakter", A2: 202501, B2: "Alby", C2: 12 },
  ],
  ["none is there", { A1: "Period", B1: "Enhet", C1: "Kontakter", A2: 202501, B2: "Alby", C2: 0 }],
  ["the numbers are of something else", { A1: "Namn", B1: "Läge", A2: "x", B2: 3 }],
  [
    "small kronor stand in a table of tariffs",
    { A1: "Från", B1: "Yrke", C1: "Ersättning", A2: "2025-01-01", B2: "Läkare", C2: 3 },
  ],
])("nothing is hidden where %s", async (_, cells) => {
  const { report } = await covered(cells);
  expect(report.smallCells).toEqual({ hidden: [], frozen: [] });
  expect(report.notes).toEqual([]);
});
