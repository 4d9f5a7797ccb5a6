import {
  added,
  changedWorkbook,
  override,
  type PartChange,
  relation,
  relationships,
} from "./changedParts";
import { copyOf, texts } from "./copying";
import { R, SHEETML } from "./excelParts";
import type { FixtureCell, FixtureWorkbook } from "./excelWorkbook";
import { readCells, readParts } from "./readWorkbook";

const BOOK = "xl/workbook.xml";
const BOOK_RELATIONS = "xl/_rels/workbook.xml.rels";
const TYPES = "[Content_Types].xml";

function workbookOf(cells: Readonly<Record<string, FixtureCell>> = {}): FixtureWorkbook {
  return {
    sheets: [
      {
        name: "Blad",
        cells: {
          A1: 43800,
          B1: { f: "_xldudf_NATLAKARE_TARIFF(A1)", v: 500, ref: "B1", dynamic: true },
          ...cells,
        },
        comments: { A1: "Fråga Anna" },
      },
    ],
  };
}

async function copied(
  changes: Readonly<Record<string, PartChange>>,
  workbook: FixtureWorkbook = workbookOf()
) {
  const { bytes, report } = await copyOf(changedWorkbook(workbook, changes));
  const parts = readParts(bytes);
  return { report, parts, cells: readCells(bytes), all: Object.entries(parts).join("\n") };
}

describe("what the add-in notes on sheets that it wrote", () => {
  const noted = (name: string): Readonly<Record<string, PartChange>> => ({
    "xl/customProperty1.bin": new Uint8Array(
      Buffer.from('{"work":"comparison","alternatives":["Hemligt förslag"]}', "utf16le")
    ),
    "xl/worksheets/sheet1.xml": (xml) =>
      xml.replace(
        "</sheetData>",
        `</sheetData><customProperties><customPr xmlns:r="${R}" name="${name}" r:id="rIdCP"/></customProperties>`
      ),
    "xl/worksheets/_rels/sheet1.xml.rels": added(
      relation("rIdCP", `${R}/customProperty`, "../customProperty1.bin")
    ),
    [TYPES]: added(override("xl/customProperty1.bin", `${SHEETML}.customProperty`)),
  });

  test("goes out of the copy, and it is said", async () => {
    const { parts, report } = await copied(noted("natlakarkalkyl"));
    expect(Object.keys(parts).filter((name) => name.includes("customProperty"))).toEqual([]);
    expect(parts["xl/worksheets/sheet1.xml"]).not.toContain("customPr");
    expect(report.notes).toEqual([{ code: "ownData" }]);
  });

  test("of another program stays", async () => {
    const { parts, report } = await copied(noted("annan"));
    expect(parts["xl/worksheets/sheet1.xml"]).toContain('name="annan"');
    expect(parts["xl/customProperty1.bin"]).toBeDefined();
    expect(report.notes).toEqual([]);
  });
});

describe("what the add-in keeps out of sight", () => {
  const item = (number: number, xml: string): Readonly<Record<string, string>> => ({
    [`customXml/item${number}.xml`]: xml,
    [`customXml/itemProps${number}.xml`]: `<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{${number}}"/>`,
    [`customXml/_rels/item${number}.xml.rels`]: relationships(
      relation("rId1", `${R}/customXmlProps`, `itemProps${number}.xml`)
    ),
  });
  const others = '<region xmlns="urn:region">Kvar</region>';
  const changes: Readonly<Record<string, PartChange>> = {
    ...item(
      1,
      '<workspace xmlns="urn:natlakarkalkyl:workspace" schema="1">{"utkast":1}</workspace>'
    ),
    ...item(2, others),
    ...item(3, '<forecasts xmlns="urn:natlakarkalkyl:forecasts">[]</forecasts>'),
    [BOOK_RELATIONS]: added(
      ...[1, 2, 3].map((number) =>
        relation(`rIdX${number}`, `${R}/customXml`, `../customXml/item${number}.xml`)
      )
    ),
    [TYPES]: added(
      ...[1, 2, 3].map((number) =>
        override(
          `customXml/itemProps${number}.xml`,
          "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
        )
      )
    ),
  };

  test("goes out with its relationships, properties and types; what others keep stays", async () => {
    const { parts, report, all } = await copied(changes);
    expect(Object.keys(parts).filter((name) => name.startsWith("customXml"))).toEqual([
      "customXml/item2.xml",
      "customXml/itemProps2.xml",
      "customXml/_rels/item2.xml.rels",
    ]);
    expect(parts["customXml/item2.xml"]).toBe(others);
    expect(all).not.toMatch(/natlakarkalkyl:|item1\.xml|itemProps3/);
    expect(report.notes).toEqual([{ code: "ownData" }]);
    expect(parts["xl/worksheets/sheet2.xml"]).toContain(texts.notes.note({ code: "ownData" }));
    expect(report.removedParts).toContain("customXml/item1.xml");
  });

  test("goes out where nothing refers to it any more", async () => {
    const loose = Object.entries(changes).filter(([part]) => part !== BOOK_RELATIONS);
    expect((await copied(Object.fromEntries(loose))).all).not.toContain("urn:natlakarkalkyl");
  });

  test("comments stay", async () => {
    expect((await copied(changes)).parts["xl/comments1.xml"]).toContain("Anna");
  });
});

describe("links to add-ins", () => {
  const PATH = "file:///C:\\Users\\anna.andersson\\AppData\\FUNCRES.XLAM";
  const linked = (targets: readonly string[]): Readonly<Record<string, PartChange>> => ({
    [BOOK]: (xml) =>
      xml.replace(
        "</sheets>",
        `</sheets><externalReferences>${targets.map((_, i) => `<externalReference r:id="rIdL${i + 1}"/>`).join("")}</externalReferences>`
      ),
    [BOOK_RELATIONS]: added(
      ...targets.map((_, i) =>
        relation(`rIdL${i + 1}`, `${R}/externalLink`, `externalLinks/externalLink${i + 1}.xml`)
      )
    ),
    [TYPES]: added(
      ...targets.map((_, i) =>
        override(`xl/externalLinks/externalLink${i + 1}.xml`, `${SHEETML}.externalLink+xml`)
      )
    ),
    ...Object.fromEntries(
      targets.flatMap((target, i) => [
        [
          `xl/externalLinks/externalLink${i + 1}.xml`,
          `<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${R}"><externalBook r:id="rId1"><sheetNames><sheetName val="Blad1"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>7</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
        ],
        [
          `xl/externalLinks/_rels/externalLink${i + 1}.xml.rels`,
          relationships(
            `<Relationship Id="rId1" Type="${R}/externalLinkPath" Target="${target}" TargetMode="External"/>`
          ),
        ],
      ])
    ),
  });

  test("go out where our functions were all that used them", async () => {
    const { parts, report, cells, all } = await copied(
      linked([PATH]),
      workbookOf({ B2: { f: "[1]!_xldudf_NATLAKARE_TARIFF(A1)", v: 1 } })
    );
    expect(cells["Blad!B2"]).toBe(500);
    expect(all).not.toMatch(/FUNCRES\.XLAM"|anna\.andersson|externalLink|externalReference/);
    expect(report.notes).toEqual([{ code: "addInLinks", files: ["FUNCRES.XLAM"] }]);
    expect(parts[BOOK]).toContain("</sheets>");
  });

  test("stay where other functions of the add-in are used", async () => {
    const { parts, cells, report } = await copied(
      linked([PATH]),
      workbookOf({ B2: { f: "[1]!ANNAT(A1)", v: 8 } })
    );
    expect(cells["Blad!B2"]).toBe("=[1]!ANNAT(A1)");
    expect(parts["xl/externalLinks/_rels/externalLink1.xml.rels"]).toContain(PATH);
    expect(report.notes).toEqual([]);
  });

  test("before one that is used, only the path goes: numbers count from the first", async () => {
    const { parts, cells } = await copied(
      linked([PATH, "Budget.xlsx"]),
      workbookOf({ B2: { f: "[2]Blad1!$A$1*2", v: 14 } })
    );
    expect(cells["Blad!B2"]).toBe("=[2]Blad1!$A$1*2");
    expect(parts["xl/externalLinks/_rels/externalLink1.xml.rels"]).toContain(
      'Target="FUNCRES.XLAM"'
    );
    expect(parts[BOOK]).toMatch(/rIdL1.*rIdL2/);
  });

  test("after one that is used, the link goes and the other stays", async () => {
    const { parts, cells } = await copied(
      linked(["Budget.xlsx", PATH]),
      workbookOf({ B2: { f: "[1]Blad1!$A$1*2", v: 14 } })
    );
    expect(cells["Blad!B2"]).toBe("=[1]Blad1!$A$1*2");
    expect(parts[BOOK]).toContain(
      '<externalReferences><externalReference r:id="rIdL1"/></externalReferences>'
    );
    expect(Object.keys(parts).join()).not.toContain("externalLink2");
  });

  test("a link to a workbook stays, used or not", async () => {
    const { parts, report } = await copied(linked(["Budget.xlsx"]));
    expect(parts["xl/externalLinks/externalLink1.xml"]).toBeDefined();
    expect(report.notes).toEqual([]);
  });
});

test("the folder that the workbook was saved in goes out", async () => {
  const path =
    '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x15"><x15ac:absPath url="C:\\Users\\anna\\Ekonomi\\" xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent>';
  const { parts, report } = await copied({
    [BOOK]: (xml) =>
      xml
        .replace("<workbook ", '<workbook xmlns:x15="urn:x15" ')
        .replace("<bookViews>", `${path}<bookViews>`),
  });
  expect(parts[BOOK]).not.toMatch(/absPath|AlternateContent|anna/);
  expect(parts[BOOK]).toContain("<bookViews>");
  expect(report.notes).toEqual([{ code: "savedPath" }]);
});
