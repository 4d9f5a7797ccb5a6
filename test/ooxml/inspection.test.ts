import { added, changedWorkbook, relation, relationships, utf16 } from "./changedParts";
import { R } from "./excelParts";
import { type InspectionOptions, inspectWorkbook } from "../../src/ooxml/inspection";
import { namespaces } from "./copying";
import { excelWorkbook, type FixtureWorkbook } from "./excelWorkbook";

async function inspectionOf(workbook: FixtureWorkbook, options: Partial<InspectionOptions> = {}) {
  const found = await inspectWorkbook(excelWorkbook(workbook), {
    namespaces,
    today: "2026-11-22",
    ...options,
  });
  if (!found.ok) throw new Error(found.fault.code);
  return found.value;
}

const workbook: FixtureWorkbook = {
  functions: ["_xldudf_NATLAKARE_TARIFF"],
  otherAddIn: true,
  properties: { creator: "Anna Ekonom", company: "Region Exempel" },
  names: { Taxan: '_xldudf_NATLAKARE_TARIFF("2020-01-01")' },
  sheets: [
    {
      name: "Blad",
      cells: {
        A1: 43800,
        B1: { f: "_xldudf_NATLAKARE_TARIFF(A1)", v: 500, ref: "B1", dynamic: true },
        B2: { f: "_xldudf_NATLAKARE_TARIFF(A1)", v: 650, ref: "B2", dynamic: true },
        B3: { f: "ROUND(_xldudf_NATLAKARE_TARIFF(A1),0)", v: 1, ref: "B3", dynamic: true },
        B4: { f: "_xldudf_NATLAKARE_TARIFF(TODAY())", v: 1, ref: "B4", dynamic: true },
        B5: { f: "1/0", v: "#DIV/0!", error: true },
        B6: { f: "NATLAKARE.TARIFF(A1)", v: "#NAME?", error: true, ref: "B6", dynamic: true },
        C1: { f: "_xldudf_NATLAKARE_ALLOCATE_SPLIT(9,{1,1})", v: 4.5, ref: "C1:D1", dynamic: true },
        D1: 4,
      },
      comments: { A1: "En anteckning" },
    },
    { name: "Dold", cells: { A1: "19121212-1212" }, state: "hidden" },
    { name: "Mycket dold", cells: { A1: 1 }, state: "veryHidden" },
  ],
};

test("each formula, what Excel shows and what it gives", async () => {
  const { formulas } = await inspectionOf(workbook);
  expect(
    formulas.map(({ area, cached, recomputed, differs, unread }) => [
      area,
      cached,
      recomputed,
      differs,
      unread?.code,
    ])
  ).toEqual([
    ["B1", 500, 500, false, undefined],
    ["C1:D1", 4.5, 4.5, true, undefined],
    ["B2", 650, 500, true, undefined],
    ["B3", 1, null, false, undefined],
    ["B4", 1, null, false, "argument"],
    ["B6", "#NAME?", 500, true, undefined],
  ]);
  expect(formulas[0]).toMatchObject({ sheet: "Blad", formula: "=_xldudf_NATLAKARE_TARIFF(A1)" });
});

test("what else to know before the workbook is shared", async () => {
  const found = await inspectionOf(workbook);
  expect(found.errorCells).toEqual([
    { sheet: "Blad", cell: "B5", error: "#DIV/0!" },
    { sheet: "Blad", cell: "B6", error: "#NAME?" },
  ]);
  expect(found.wanted).toEqual([{ formula: "=TODAY()", sheet: "Blad" }]);
  expect(found.otherFormulas).toEqual([
    { label: "Taxan", formula: '=_xldudf_NATLAKARE_TARIFF("2020-01-01")' },
  ]);
  expect(found.hiddenSheets).toEqual([
    { name: "Dold", state: "hidden" },
    { name: "Mycket dold", state: "veryHidden" },
  ]);
  expect(found.personalNumbers).toEqual([{ kind: "cell", sheet: "Dold", at: "A1" }]);
  expect(found.properties).toEqual([
    { kind: "creator", name: "", value: "Anna Ekonom" },
    { kind: "lastModifiedBy", name: "", value: "Anna Ekonom" },
    { kind: "company", name: "", value: "Region Exempel" },
    { kind: "commentAuthor", name: "", value: "Ekonom" },
  ]);
  expect(found.webExtensions).toEqual({
    own: ["xl/webextensions/webextension1.xml"],
    other: ["xl/webextensions/webextension2.xml"],
  });
});

test("links to other workbooks, and properties of the organisation's own", async () => {
  const { externalLinks, properties } = await inspectionOf({
    sheets: [{ name: "Blad", cells: { A1: 1 } }],
    parts: {
      "xl/_rels/workbook.xml.rels":
        '<Relationships><Relationship Id="rId1" Type="a/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId8" Type="a/externalLink" Target="externalLinks/externalLink1.xml"/></Relationships>',
      "xl/externalLinks/_rels/externalLink1.xml.rels":
        '<Relationships><Relationship Id="rId1" Type="a/externalLinkPath" Target="file:///C:\\Budget.xlsx" TargetMode="External"/></Relationships>',
      "_rels/.rels":
        '<Relationships><Relationship Id="rId1" Type="a/officeDocument" Target="/xl/workbook.xml"/><Relationship Id="rId2" Type="a/custom-properties" Target="docProps/custom.xml"/></Relationships>',
      "docProps/custom.xml":
        '<Properties><property name="Diarienummer"><vt:lpwstr>2026-123</vt:lpwstr></property></Properties>',
    },
  });
  expect(externalLinks).toEqual(["file:///C:\\Budget.xlsx"]);
  expect(properties).toEqual([{ kind: "custom", name: "Diarienummer", value: "2026-123" }]);
});

test("what Excel has worked out for an argument is not asked for", async () => {
  const { wanted, formulas } = await inspectionOf(workbook, { scratch: () => [[43800]] });
  expect(wanted).toEqual([]);
  expect(formulas.find(({ cell }) => cell === "B4")).toMatchObject({
    recomputed: 500,
    differs: true,
  });
});

test("a file that is no workbook is said to be none", async () => {
  const options = { namespaces, today: "2026-11-22" };
  expect(await inspectWorkbook(new Uint8Array(9), options)).toEqual({
    ok: false,
    fault: { code: "package.notWorkbook", part: "" },
  });
});

test("connections, embedded files, hidden chart sheets and labels are told of", async () => {
  const bytes = changedWorkbook(
    { sheets: [{ name: "Blad", cells: { A1: 1 } }] },
    {
      "xl/workbook.xml": (xml) =>
        xml.replace(
          "</sheets>",
          '<sheet name="Diagram1" sheetId="8" state="veryHidden" r:id="rIdD"/><sheet name="Diagram2" sheetId="9" r:id="rIdD"/></sheets>'
        ),
      "xl/_rels/workbook.xml.rels": added(
        relation("rIdD", `${R}/chartsheet`, "chartsheets/sheet1.xml"),
        relation("rIdC", `${R}/connections`, "connections.xml"),
        relation("rIdQ", `${R}/customXml`, "../customXml/item1.xml")
      ),
      "xl/chartsheets/sheet1.xml": "<chartsheet/>",
      "xl/connections.xml":
        '<connections><connection id="1" name="Ekonomisystemet" type="1"/></connections>',
      "customXml/item1.xml": utf16('<?xml version="1.0" encoding="utf-16"?><DataMashup/>'),
      "xl/model/item.data": "rader",
      "xl/worksheets/_rels/sheet1.xml.rels": relationships(
        relation("rId1", `${R}/oleObject`, "../embeddings/oleObject1.bin"),
        relation("rId2", `${R}/package`, "../embeddings/Avtal.docx")
      ),
      "xl/embeddings/oleObject1.bin": "a",
      "xl/embeddings/Avtal.docx": "a",
      "docMetadata/LabelInfo.xml":
        '<clbl:labelList xmlns:clbl="urn:labels"><clbl:label id="{1}" enabled="1" removed="0"/><clbl:label id="{2}" removed="1"/></clbl:labelList>',
    }
  );
  const options = { namespaces, today: "2026-11-22" };
  const found = await inspectWorkbook(bytes, options);
  if (!found.ok) throw new Error(found.fault.code);
  expect(found.value.hiddenCharts).toEqual([{ name: "Diagram1", state: "veryHidden" }]);
  expect(found.value.carried).toEqual({
    connections: [
      { kind: "connection", name: "Ekonomisystemet" },
      { kind: "query", name: "" },
      { kind: "dataModel", name: "" },
    ],
    embedded: ["oleObject1.bin", "Avtal.docx"],
    labels: ["{1}"],
  });
});

test("a label is told by its name where the properties have it", async () => {
  const { carried } = await inspectionOf({
    sheets: [{ name: "Blad", cells: { A1: 1 } }],
    parts: {
      "_rels/.rels":
        '<Relationships><Relationship Id="rId1" Type="a/officeDocument" Target="/xl/workbook.xml"/><Relationship Id="rId2" Type="a/custom-properties" Target="docProps/custom.xml"/></Relationships>',
      "docProps/custom.xml":
        '<Properties><property name="MSIP_Label_abc_Name"><lpwstr>Intern</lpwstr></property><property name="MSIP_Label_abc_Enabled"><lpwstr>true</lpwstr></property></Properties>',
    },
  });
  expect(carried.labels).toEqual(["Intern"]);
});
