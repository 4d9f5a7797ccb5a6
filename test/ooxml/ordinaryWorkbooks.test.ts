import { unzipSync } from "fflate";
import {
  added,
  changedWorkbook,
  override,
  type PartChange,
  relation,
  relationships,
  utf16,
} from "./changedParts";
import { copyOf, faultOf, texts } from "./copying";
import { MAIN, R, SHEETML } from "./excelParts";
import { excelWorkbook, type FixtureWorkbook, partsOf } from "./excelWorkbook";
import { readCells, readParts } from "./readWorkbook";
import { asZip64 } from "./zip64";

const plain: FixtureWorkbook = {
  sheets: [
    {
      name: "Blad",
      cells: {
        A1: 43800,
        B1: { f: "_xldudf_NATLAKARE_TARIFF(A1)", v: 1, ref: "B1", dynamic: true },
        C1: { f: "B1*2", v: 2 },
      },
    },
  ],
};
const SHEET = "xl/worksheets/sheet1.xml";
const BOOK = "xl/workbook.xml";
const BOOK_RELATIONS = "xl/_rels/workbook.xml.rels";
const TYPES = "[Content_Types].xml";

async function copied(changes: Readonly<Record<string, PartChange>>, workbook = plain) {
  const copy = await copyOf(changedWorkbook(workbook, changes));
  return {
    ...copy,
    parts: readParts(copy.bytes),
    get cells() {
      return readCells(copy.bytes);
    },
  };
}

describe("a part in UTF-16, as Power Query leaves one", () => {
  const mashup =
    '<?xml version="1.0" encoding="utf-16"?><DataMashup xmlns="http://schemas.microsoft.com/DataMashup">Å</DataMashup>';
  const withItem = (item: Uint8Array): Readonly<Record<string, PartChange>> => ({
    "customXml/item1.xml": item,
    [BOOK_RELATIONS]: added(relation("rIdQ", `${R}/customXml`, "../customXml/item1.xml")),
  });

  test.each([
    ["little-endian", utf16(mashup)],
    ["big-endian", utf16(mashup, "big")],
    ["without a byte order mark", utf16(mashup).slice(2)],
  ])("%s is kept byte for byte", async (_what, item) => {
    const { bytes, cells } = await copied(withItem(item));
    expect(Buffer.from(unzipSync(bytes)["customXml/item1.xml"]!)).toEqual(Buffer.from(item));
    expect(cells["Blad!B1"]).toBe(500);
  });

  test("a personal number in it is found", async () => {
    const item = utf16(mashup.replace("Å", "19121212-1212"));
    expect(await faultOf(changedWorkbook(plain, withItem(item)))).toMatchObject({
      code: "copy.personalNumbers",
      places: [{ at: "customXml/item1.xml" }],
    });
  });
});

test.each([
  ["UTF-16", (xml: string) => utf16(xml.replace("UTF-8", "UTF-16"))],
  [
    "Latin 1",
    (xml: string) => Uint8Array.from(Buffer.from(xml.replace("UTF-8", "ISO-8859-1"), "latin1")),
  ],
  ["UTF-8 that says UTF-16", (xml: string) => Buffer.from(xml.replace("UTF-8", "utf-16"))],
])("a sheet in %s is read, and written in UTF-8", async (_what, encode) => {
  const sheet = partsOf(plain)
    [SHEET]!.replace("<v>43800</v>", "<v>43800</v>")
    .replace(
      "</sheetData>",
      '<row r="2"><c r="A2" t="inlineStr"><is><t>Åre</t></is></c></row></sheetData>'
    );
  const { cells, parts } = await copied({ [SHEET]: Uint8Array.from(encode(sheet)) });
  expect(cells["Blad!B1"]).toBe(500);
  expect(cells["Blad!A2"]).toBe("Åre");
  expect(parts[SHEET]).toMatch(/^\ufeff?<\?xml[^>]*encoding="UTF-8"/);
});

test("a table with an alternative text is the table", async () => {
  const table: FixtureWorkbook = {
    sheets: [
      {
        name: "Tabell",
        cells: {
          A1: "Dag",
          B1: "Pris",
          A2: 43800,
          B2: { f: "_xldudf_NATLAKARE_TARIFF(Priser[[#This Row],[Dag]])", v: 1 },
        },
        table: { name: "Priser", ref: "A1:B2", columns: ["Dag", "Pris"] },
      },
    ],
  };
  const { cells, report } = await copied(
    {
      "xl/tables/table1.xml": (xml) =>
        xml.replace(
          "</table>",
          '<extLst><ext uri="{504A1905-F514-4f6f-8877-14C23A59335A}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:table altText="Priser" altTextSummary="Per dag"/></ext></extLst></table>'
        ),
    },
    table
  );
  expect(cells["Tabell!B2"]).toBe(500);
  expect(report.notRecomputed).toEqual([]);
});

test("a sheet with nothing behind it keeps its place", async () => {
  const { cells, parts } = await copied({
    [BOOK]: (xml) =>
      xml.replace(
        "</sheets>",
        '<sheet name="Modul1" sheetId="7" state="veryHidden" r:id=""/></sheets>'
      ),
  });
  expect(cells["Blad!B1"]).toBe(500);
  expect(parts[BOOK]).toContain('r:id=""/><sheet name="Om arbetsboken" sheetId="8"');
});

const CHART_SHEET = {
  [BOOK_RELATIONS]: (xml: string) =>
    xml.replace(
      /Type="[^"]*\/worksheet" Target="[^"]*"/,
      `Type="${R}/chartsheet" Target="chartsheets/sheet1.xml"`
    ),
  "xl/worksheets/sheet1.xml": null,
  "xl/chartsheets/sheet1.xml":
    '<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"/></sheetViews></chartsheet>',
  "[Content_Types].xml": (xml: string) =>
    xml.replace(
      /<Override PartName="\/xl\/worksheets\/sheet1.xml"[^>]*\/>/,
      override("xl/chartsheets/sheet1.xml", `${SHEETML}.chartsheet+xml`)
    ),
};

test("a workbook of chart sheets alone is copied, without the add-in's traces and with what is said of it", async () => {
  const { bytes, report } = await copyOf(
    changedWorkbook(plain, {
      ...CHART_SHEET,
      "customXml/item1.xml": '<a xmlns="urn:natlakarkalkyl:workspace">{}</a>',
      [BOOK_RELATIONS]: (xml) =>
        added(relation("rIdC1", `${R}/customXml`, "../customXml/item1.xml"))(
          CHART_SHEET[BOOK_RELATIONS]!(xml)
        ),
    })
  );
  const parts = readParts(bytes);
  expect(report.replaced).toEqual([]);
  expect(report.notes).toEqual([{ code: "ownData" }]);
  expect(JSON.stringify(parts)).not.toContain("urn:natlakarkalkyl");
  expect(parts["xl/chartsheets/sheet1.xml"]).toContain("<chartsheet ");
  expect(parts[BOOK]).toMatch(/<sheet name="Om arbetsboken"/);
});

test("a name that calls the add-in in a workbook of chart sheets is an error there, and listed", async () => {
  const named = {
    ...plain,
    names: { Taxan: "_xldudf_NATLAKARE_TARIFF(Blad!$A$2)" },
  };
  const { bytes, report } = await copyOf(changedWorkbook(named, CHART_SHEET));
  expect(readParts(bytes)[BOOK]).toContain(">#N/A</definedName>");
  expect(report.notRecomputed.map(({ at }) => at)).toEqual(["Taxan"]);
});

test("folders parted by backslashes are folders", async () => {
  const parts = Object.entries(partsOf(plain)).map(([name, xml]): [string, PartChange] => [
    name.replace(/\//g, "\\"),
    xml,
  ]);
  const none = Object.keys(partsOf(plain)).map((name): [string, PartChange] => [name, null]);
  const { cells, parts: written } = await copied(Object.fromEntries([...none, ...parts]));
  expect(cells["Blad!B1"]).toBe(500);
  expect(Object.keys(written).join()).not.toContain("\\");
});

test("names that the standard gives are spelt as it does, for programs that mind", async () => {
  const parts = partsOf(plain);
  const { cells, parts: written } = await copied({
    [TYPES]: null,
    "[content_types].xml": parts[TYPES]!,
    "_rels/.rels": null,
    "_Rels/.RELS": parts["_rels/.rels"]!,
  });
  expect(cells["Blad!B1"]).toBe(500);
  expect(Object.keys(written)).toEqual(expect.arrayContaining([TYPES, "_rels/.rels"]));
});

test.each([
  ["in its place", "xl/worksheets/sheet2.xml"],
  ["in other letters", "xl/worksheets/Sheet2.XML"],
])("a part that is %s already is left alone", async (_what, name) => {
  const { parts, report } = await copied({ [name]: "<gammal/>" });
  expect(parts[name]).toBe("<gammal/>");
  expect(report.changedParts).toContainEqual({ part: "xl/worksheets/sheet3.xml", why: "added" });
});

test("references that spell a part in other letters, or with %20, find it", async () => {
  const sheet = partsOf(plain)[SHEET]!;
  const { parts } = await copied({
    [SHEET]: null,
    "xl/worksheets/mitt blad.xml": sheet,
    [BOOK_RELATIONS]: (xml) => xml.replace("worksheets/sheet1.xml", "Worksheets/Mitt%20blad.xml"),
    [TYPES]: (xml) => xml.replace(SHEET, "xl/worksheets/mitt%20blad.xml"),
  });
  expect(parts["xl/worksheets/mitt blad.xml"]).toContain('<c r="B1"><v>500</v></c>');
});

test("a strict workbook gets strict sheets, and its dates are days", async () => {
  const strict = (xml: string) =>
    xml
      .split(MAIN)
      .join("http://purl.oclc.org/ooxml/spreadsheetml/main")
      .split(R)
      .join("http://purl.oclc.org/ooxml/officeDocument/relationships");
  const { cells, parts } = await copied({
    [BOOK]: (xml) => strict(xml).replace("<workbook ", '<workbook conformance="strict" '),
    [SHEET]: (xml) =>
      strict(xml).replace('<c r="A1"><v>43800</v>', '<c r="A1" t="d"><v>2019-12-01T00:00:00</v>'),
    [BOOK_RELATIONS]: strict,
    "xl/styles.xml": strict,
    "xl/sharedStrings.xml": strict,
    "_rels/.rels": strict,
  });
  expect(cells["Blad!B1"]).toBe(500);
  const written = [parts["xl/worksheets/sheet2.xml"], parts[BOOK], parts[BOOK_RELATIONS]];
  for (const xml of written) {
    expect(xml).toContain("http://purl.oclc.org/ooxml/");
    expect(xml).not.toContain("schemas.openxmlformats.org/spreadsheetml/");
    expect(xml).not.toContain("openxmlformats.org/officeDocument/2006/relationships");
  }
});

describe("prefixed roots of other programs' files", () => {
  /** As ElementTree and others write a part: every element of it has a prefix. */
  const prefixed = (xml: string): string =>
    xml.replace(/\sxmlns="/, ' xmlns:ns0="').replace(/<(\/?)([A-Za-z]\w*)(?=[\s/>])/g, "<$1ns0:$2");

  test.each([
    ["the list of types", [TYPES]],
    ["the relationships", [BOOK_RELATIONS, "_rels/.rels"]],
    ["the workbook", [BOOK]],
    ["the sheet", [SHEET]],
    ["the styles", ["xl/styles.xml", "xl/sharedStrings.xml"]],
    ["all of them", [TYPES, BOOK_RELATIONS, "_rels/.rels", BOOK, SHEET, "xl/styles.xml"]],
  ])("%s", async (_what, names) => {
    const { parts, report } = await copied(
      Object.fromEntries(names.map((name) => [name, prefixed]))
    );
    for (const name of names) expect(parts[name]).not.toMatch(/<(?!ns0:|\/ns0:|\?|!)/);
    expect(report.replaced).toMatchObject([{ at: "B1", how: "value" }]);
    expect(parts[SHEET]).toMatch(/<(ns0:)?c r="B1"[^>]*><(ns0:)?v>500</);
    expect(parts[BOOK]).toContain("Om arbetsboken");
  });

  test("a workbook whose sheets say themselves what r: means", async () => {
    const { parts } = await copied({
      [BOOK]: (xml) =>
        xml
          .replace(` xmlns:r="${R}"`, "")
          .replace('r:id="rId1"', `d4p1:id="rId1" xmlns:d4p1="${R}"`),
    });
    expect(parts[BOOK]).toContain(`<sheet xmlns:r="${R}" name="Om arbetsboken"`);
  });
});

describe("a signed workbook", () => {
  const signed: Readonly<Record<string, PartChange>> = {
    "_rels/.rels": added(
      relation(
        "rIdS",
        "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin",
        "_xmlsignatures/origin.sigs"
      )
    ),
    "_xmlsignatures/origin.sigs": "",
    "_xmlsignatures/_rels/origin.sigs.rels": relationships(
      relation(
        "rId1",
        "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/signature",
        "sig1.xml"
      )
    ),
    "_xmlsignatures/sig1.xml": '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"/>',
    [TYPES]: added(
      override(
        "_xmlsignatures/sig1.xml",
        "application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml"
      ),
      override(
        "_xmlsignatures/origin.sigs",
        "application/vnd.openxmlformats-package.digital-signature-origin"
      )
    ),
  };

  test("loses the signature, and it is said", async () => {
    const { parts, report } = await copied(signed);
    expect(Object.entries(parts).join()).not.toMatch(/signature|\.sigs/);
    expect(report.notes).toEqual([{ code: "signature" }]);
    expect(parts["xl/worksheets/sheet2.xml"]).toContain(texts.notes.note({ code: "signature" }));
  });
});

test("an ordinary workbook has nothing to be told of", async () => {
  const { report } = await copyOf(excelWorkbook(plain));
  expect(report.notes).toEqual([]);
});

test("a file whose sizes stand in the records of ZIP64 is copied as the same without them", async () => {
  const bytes = excelWorkbook(plain);
  const long = asZip64(bytes);
  expect(Object.keys(unzipSync(long))).toEqual(Object.keys(unzipSync(bytes)));
  expect((await copyOf(long)).bytes).toEqual((await copyOf(bytes)).bytes);
});

test("where a sheet has no number, those that are added have", async () => {
  const { parts } = await copied({ [BOOK]: (xml) => xml.replace(' sheetId="1"', "") });
  expect(parts[BOOK]).toMatch(/<sheet name="Om arbetsboken" sheetId="\d+"/);
});
