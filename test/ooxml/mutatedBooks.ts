import { added, override, relation, relationships, utf16 } from "./changedParts";
import { R, SHEETML } from "./excelParts";
import type { Original } from "./mutateWorkbook";

const rich: Original["workbook"] = {
  functions: ["_xldudf_NATLAKARE_TARIFF"],
  otherAddIn: true,
  properties: { creator: "Ekonom", company: "Region Exempel" },
  names: { Kontakter: "'Blad å 1'!$A$2:$A$3", Taxan: "_xldudf_NATLAKARE_TARIFF('Blad å 1'!$A$2)" },
  sheets: [
    {
      name: "Blad å 1",
      cells: {
        A1: "Datum",
        A2: 43800,
        A3: 43000,
        B2: { f: "_xldudf_NATLAKARE_TARIFF(A2:A3)", v: 1, ref: "B2:B3", dynamic: true },
        B3: 2,
        C2: {
          f: "SUM(_xldudf_NATLAKARE_ALLOCATE_SPLIT(100,{1,1,1}))*1.1",
          v: 5,
          ref: "C2",
          dynamic: true,
        },
        D2: { f: "SUM(_xlfn.ANCHORARRAY(B2))", v: 3 },
        E2: { f: "A2*2", v: 1, ref: "E2:E3", shared: "0" },
        E3: { f: "", v: 1, shared: "0" },
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
    { name: "Dolt", cells: { A1: 1 }, state: "hidden" },
  ],
};

/** Contacts of which some are few, with what is reckoned from them. */
const counted: Original["workbook"] = {
  sheets: [
    {
      name: "Kontakter",
      cells: {
        A1: "Period",
        B1: "Enhet",
        C1: "Kontakter",
        D1: "Kostnad",
        A2: 202501,
        B2: "Alby vårdcentral",
        C2: 3,
        D2: { f: "C2*700", v: 2100, ref: "D2:D4", shared: "0" },
        A3: 202501,
        B3: "Björka vårdcentral",
        C3: 12,
        D3: { f: "", v: 8400, shared: "0" },
        A4: 202501,
        B4: "Cedern vårdcentral",
        C4: 20,
        D4: { f: "", v: 14000, shared: "0" },
        A5: "Totalt",
        C5: { f: "SUM(C2:C4)", v: 35 },
        F1: {
          f: "_xldudf_NATLAKARE_ALLOCATE_SPLIT(D2,{1;1})",
          v: 1050,
          ref: "F1:F2",
          dynamic: true,
        },
        F2: 1050,
      },
      table: {
        name: "Utfall",
        ref: "A1:D4",
        columns: ["Period", "Enhet", "Kontakter", "Kostnad"],
      },
      chart: "Kontakter!$C$2:$C$4",
    },
    {
      name: "Nämnd",
      cells: { A1: { f: "Kontakter!C2*2", v: 6 }, A2: { f: "Kontakter!C5", v: 35 } },
    },
  ],
};

/** Workbooks that are damaged at random, see `mutate`. */
export const originals: readonly Original[] = [
  { workbook: rich },
  { workbook: counted },
  {
    workbook: rich,
    changes: {
      "customXml/item1.xml": '<a xmlns="urn:natlakarkalkyl:workspace">{}</a>',
      "customXml/item2.xml": utf16('<?xml version="1.0" encoding="utf-16"?><b/>'),
      "xl/externalLinks/externalLink1.xml": `<externalLink xmlns:r="${R}"><externalBook r:id="rId1"/></externalLink>`,
      "xl/externalLinks/_rels/externalLink1.xml.rels": relationships(
        `<Relationship Id="rId1" Type="${R}/externalLinkPath" Target="file:///C:\\a\\FUNCRES.XLAM" TargetMode="External"/>`
      ),
      "_xmlsignatures/origin.sigs": "",
      "_rels/.rels": added(
        relation("rIdS", "a/digital-signature/origin", "_xmlsignatures/origin.sigs")
      ),
      "xl/workbook.xml": (xml) =>
        xml.replace(
          "</sheets>",
          '</sheets><externalReferences><externalReference r:id="rIdL"/></externalReferences>'
        ),
      "xl/_rels/workbook.xml.rels": added(
        relation("rIdL", `${R}/externalLink`, "externalLinks/externalLink1.xml"),
        relation("rIdC1", `${R}/customXml`, "../customXml/item1.xml"),
        relation("rIdC2", `${R}/customXml`, "../customXml/item2.xml")
      ),
      "[Content_Types].xml": added(
        override("xl/externalLinks/externalLink1.xml", `${SHEETML}.externalLink+xml`),
        '<Default Extension="sigs" ContentType="a/b"/>'
      ),
    },
  },
];
