import {
  changedWorkbook,
  override,
  type PartChange,
  relation,
  relationships,
} from "../changedParts";
import { copyOf, faultOf } from "../copying";
import { R, SHEETML } from "../excelParts";
import type { FixtureWorkbook } from "../excelWorkbook";
import { readCells, readParts } from "../readWorkbook";
import { smallCells } from "./hiding";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const MS = "http://schemas.microsoft.com/office";

/** Three units, of which one has few contacts, a pivot table of them, and another sheet. */
const base: FixtureWorkbook = {
  sheets: [
    {
      name: "Kontakter",
      cells: {
        A1: "Period",
        B1: "Enhet",
        C1: "Kontakter",
        A2: 202501,
        B2: "Alby vårdcentral",
        C2: 3,
        A3: 202501,
        B3: "Björka vårdcentral",
        C3: 12,
        A4: 202501,
        B4: "Cedern vårdcentral",
        C4: 20,
      },
    },
    { name: "Nämnd", cells: { A1: "Summa", A2: 35, C1: { f: "Kontakter!C4", v: 20 } } },
  ],
};

const PIVOT: Readonly<Record<string, PartChange>> = {
  "xl/worksheets/_rels/sheet2.xml.rels": relationships(
    relation("rIdP", `${R}/pivotTable`, "../pivotTables/pivotTable1.xml"),
    relation(
      "rIdS",
      "http://schemas.microsoft.com/office/2007/relationships/slicer",
      "../slicers/slicer1.xml"
    ),
    relation("rIdD", `${R}/drawing`, "../drawings/drawing9.xml")
  ),
  "xl/worksheets/sheet2.xml": (xml) =>
    xml.replace(
      "</worksheet>",
      `<drawing xmlns:r="${R}" r:id="rIdD"/><extLst><ext uri="{A8765BA9-456A-4dab-B4F3-ACF838C121DE}" xmlns:x14="${MS}/spreadsheetml/2009/9/main"><x14:slicerList><x14:slicer xmlns:r="${R}" r:id="rIdS"/></x14:slicerList></ext></extLst></worksheet>`
    ),
  "xl/drawings/drawing9.xml": `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor><sle:slicer xmlns:sle="${MS}/drawing/2010/slicer" name="Enhet"/></xdr:twoCellAnchor><xdr:twoCellAnchor><xdr:sp textlink="Kontakter!$C$2"><xdr:txBody><a:p><a:r><a:t>3 styck</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:twoCellAnchor></xdr:wsDr>`,
  "xl/slicers/slicer1.xml": `<slicers xmlns="${MS}/spreadsheetml/2009/9/main"><slicer name="Enhet" cache="Slicer_Enhet" caption="Enhet"/></slicers>`,
  "xl/slicerCaches/slicerCache1.xml": `<slicerCacheDefinition xmlns="${MS}/spreadsheetml/2009/9/main" name="Slicer_Enhet" sourceName="Enhet"><data><tabular pivotCacheId="7"/></data></slicerCacheDefinition>`,
  "xl/pivotTables/pivotTable1.xml": `<pivotTableDefinition xmlns="${MAIN}" name="P" cacheId="7"><location ref="A1:A2" firstHeaderRow="1" firstDataRow="1" firstDataCol="0"/></pivotTableDefinition>`,
  "xl/pivotTables/_rels/pivotTable1.xml.rels": relationships(
    relation("rId1", `${R}/pivotCacheDefinition`, "../pivotCache/pivotCacheDefinition1.xml")
  ),
  "xl/pivotCache/pivotCacheDefinition1.xml": `<pivotCacheDefinition xmlns="${MAIN}"><cacheSource type="worksheet"><worksheetSource ref="A1:C4" sheet="Kontakter"/></cacheSource><cacheFields count="1"><cacheField name="Kontakter"><sharedItems><n v="3"/></sharedItems></cacheField></cacheFields></pivotCacheDefinition>`,
  "xl/workbook.xml": (xml) =>
    xml
      .replace(
        "</sheets>",
        '</sheets><definedNames><definedName name="Slicer_Enhet">#N/A</definedName></definedNames>'
      )
      .replace(
        "</workbook>",
        `<pivotCaches><pivotCache cacheId="7" xmlns:r="${R}" r:id="rIdC"/></pivotCaches><extLst><ext uri="{BBE1A952-AA13-448e-AADC-164F8A28A991}" xmlns:x14="${MS}/spreadsheetml/2009/9/main"><x14:slicerCaches><x14:slicerCache xmlns:r="${R}" r:id="rIdSC"/></x14:slicerCaches></ext></extLst></workbook>`
      ),
  "xl/_rels/workbook.xml.rels": (xml) =>
    xml.replace(
      "</Relationships>",
      `${relation("rIdC", `${R}/pivotCacheDefinition`, "pivotCache/pivotCacheDefinition1.xml")}${relation("rIdSC", "http://schemas.microsoft.com/office/2007/relationships/slicerCache", "slicerCaches/slicerCache1.xml")}</Relationships>`
    ),
  "docProps/thumbnail.xml": "<picture>3</picture>",
  "_rels/.rels": (xml) =>
    xml.replace(
      "</Relationships>",
      `${relation("rIdT", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail", "docProps/thumbnail.xml")}</Relationships>`
    ),
  "[Content_Types].xml": (xml) =>
    xml.replace(
      "</Types>",
      [
        override("xl/pivotTables/pivotTable1.xml", `${SHEETML}.pivotTable+xml`),
        override("xl/pivotCache/pivotCacheDefinition1.xml", `${SHEETML}.pivotCacheDefinition+xml`),
        override("xl/slicers/slicer1.xml", "application/vnd.ms-excel.slicer+xml"),
        override("xl/slicerCaches/slicerCache1.xml", "application/vnd.ms-excel.slicerCache+xml"),
        override(
          "xl/drawings/drawing9.xml",
          "application/vnd.openxmlformats-officedocument.drawing+xml"
        ),
      ].join("") + "</Types>"
    ),
};

const NOT_LEFT = /pivot|slicer|thumbnail/i;

test("a pivot table of hidden cells goes with its rows and what filters them; its cells stay", async () => {
  const { bytes } = await copyOf(changedWorkbook(base, PIVOT), { smallCells });
  const parts = readParts(bytes);
  expect(Object.keys(parts).filter((part) => NOT_LEFT.test(part))).toEqual([]);
  expect(
    Object.entries(parts)
      .filter(([, xml]) => NOT_LEFT.test(xml))
      .map(([part]) => part)
  ).toEqual([]);
  expect(readCells(bytes)["Nämnd!A2"]).toBe(35);
  expect(readCells(bytes)["Nämnd!C1"]).toBe("=Kontakter!C4");
});

test("a box does not show what a hidden cell said", async () => {
  const { bytes } = await copyOf(changedWorkbook(base, PIVOT), { smallCells });
  const drawing = readParts(bytes)["xl/drawings/drawing9.xml"];
  expect(drawing).toContain('textlink="Kontakter!$C$2"');
  expect(drawing).not.toContain("3 styck");
});

test("the slicers of a pivot table that reads a sheet that is left out go with it", async () => {
  const { bytes, report } = await copyOf(changedWorkbook(base, PIVOT), { leaveOut: ["Kontakter"] });
  const parts = readParts(bytes);
  expect(Object.keys(parts).filter((part) => /pivot|slicer/i.test(part))).toEqual([]);
  expect(JSON.stringify(parts)).not.toMatch(/pivot|Slicer_/);
  expect(report.removedParts).toContain("xl/slicerCaches/slicerCache1.xml");
});

test("pivot tables, slicers and pictures of workbooks without small cells stay", async () => {
  const cells = { ...base.sheets[0]!.cells, C2: 30 };
  const book = { sheets: [{ name: "Kontakter", cells }, base.sheets[1]!] };
  const { bytes } = await copyOf(changedWorkbook(book, PIVOT), { smallCells });
  expect(Object.keys(readParts(bytes)).filter((part) => NOT_LEFT.test(part))).toHaveLength(6);
});

test("what-if values and sums that a table would write again are forgotten", async () => {
  const [counts, other] = base.sheets;
  const table = {
    name: "Utfall",
    ref: "A1:C5",
    columns: ["Period", "Enhet", "Kontakter"],
  };
  const book: FixtureWorkbook = {
    sheets: [
      {
        ...counts!,
        cells: {
          ...counts!.cells,
          A5: "Totalt",
          C5: { f: "SUBTOTAL(109,Utfall[Kontakter])", v: 35 },
        },
        table,
      },
      other!,
    ],
  };
  const bytes = changedWorkbook(book, {
    "xl/worksheets/sheet1.xml": (xml) =>
      xml.replace(
        "</sheetData>",
        '</sheetData><scenarios current="0"><scenario name="Före" count="1"><inputCells r="C2" val="3"/></scenario></scenarios>'
      ),
    "xl/tables/table1.xml": (xml) =>
      xml
        .replace("<table ", '<table totalsRowCount="1" ')
        .replace('name="Kontakter"', 'name="Kontakter" totalsRowFunction="sum"'),
  });
  const copy = await copyOf(bytes, { smallCells });
  const parts = readParts(copy.bytes);
  expect(parts["xl/worksheets/sheet1.xml"]).not.toContain("scenario");
  expect(parts["xl/tables/table1.xml"]).not.toContain("totalsRowFunction");
  expect(readCells(copy.bytes)["Kontakter!C5"]).toBe(35);
});

test("a connection goes with the only sheet that gets rows by it; others stay", async () => {
  const connections = `<connections xmlns="${MAIN}"><connection id="1" name="Hemlig"/><connection id="2" name="Kvar"/></connections>`;
  const query = (id: number): string =>
    `<queryTable xmlns="${MAIN}" name="q" connectionId="${id}"/>`;
  const bytes = changedWorkbook(base, {
    "xl/connections.xml": connections,
    "xl/queryTables/queryTable1.xml": query(1),
    "xl/queryTables/queryTable2.xml": query(2),
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(
      relation("rId1", `${R}/queryTable`, "../queryTables/queryTable1.xml")
    ),
    "xl/worksheets/_rels/sheet2.xml.rels": relationships(
      relation("rId1", `${R}/queryTable`, "../queryTables/queryTable2.xml")
    ),
    "xl/_rels/workbook.xml.rels": (xml) =>
      xml.replace(
        "</Relationships>",
        `${relation("rIdC", `${R}/connections`, "connections.xml")}</Relationships>`
      ),
    "[Content_Types].xml": (xml) =>
      xml.replace(
        "</Types>",
        `${override("xl/connections.xml", `${SHEETML}.connections+xml`)}${override("xl/queryTables/queryTable1.xml", `${SHEETML}.queryTable+xml`)}${override("xl/queryTables/queryTable2.xml", `${SHEETML}.queryTable+xml`)}</Types>`
      ),
  });
  const one = readParts((await copyOf(bytes, { leaveOut: ["Kontakter"] })).bytes);
  expect(one["xl/connections.xml"]).toContain("Kvar");
  expect(JSON.stringify(one)).not.toContain("Hemlig");
  const none = readParts((await copyOf(bytes)).bytes);
  expect(none["xl/connections.xml"]).toContain("Hemlig");
});

test("a sheet that only small numbers were hidden on is looked at last, as all that is written", async () => {
  const bytes = changedWorkbook(base, {
    "xl/worksheets/sheet1.xml": (xml) => xml.replace('r="A3"', 'r="1e308"'),
  });
  expect(await faultOf(bytes, { smallCells })).toMatchObject({
    code: "copy.unsound",
    part: "xl/worksheets/sheet1.xml",
    why: "columns",
  });
});
