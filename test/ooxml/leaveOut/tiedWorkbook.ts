import { excelWorkbook, type FixtureWorkbook } from "../excelWorkbook";
import { readParts } from "../readWorkbook";

const NAMES =
  '<definedNames><definedName name="Summa">SUM(Rådata!$B$2:$B$3)</definedName><definedName name="Dubbel">Summa*2</definedName><definedName name="Kvar">Nämnd!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Rådata!$A$1:$B$9</definedName><definedName name="_xlnm.Print_Area" localSheetId="1">Nämnd!$A$1:$B$9</definedName></definedNames>';

/** A sheet to which names, formulas of all kinds, a rule, a link and a chart of another lead. */
export const base: FixtureWorkbook = {
  sheets: [
    {
      name: "Rådata",
      cells: { A1: "Patient", A2: "19121212-1212", B1: "Kostnad", B2: 300, B3: 700 },
      table: { name: "Kontakter", ref: "A1:B3", columns: ["Patient", "Kostnad"] },
      comments: { A2: "Hemlig anteckning" },
    },
    {
      name: "Nämnd",
      cells: {
        A1: "Text",
        A2: { f: "SUM(Rådata!B2:B3)", v: 1000 },
        A3: { f: "SUM(A2)*2", v: 2000 },
        A4: { f: "Dubbel+1", v: 2001 },
        A5: { f: "SUM(Kontakter[Kostnad])", v: 1000 },
        A6: { f: 'INDIRECT("Råd"&"ata!B2")', v: 300 },
        A7: { f: '"Rådata!"&A1', v: "Rådata!Text" },
        A8: { f: "Kvar&A1", v: "TextText" },
        A9: {
          f: "_xldudf_NATLAKARE_ALLOCATE_SPLIT(Rådata!B2,{1,2})",
          v: 99,
          ref: "A9:B9",
          dynamic: true,
        },
        B9: 201,
        C1: { f: "Rådata!B2*1", v: 300, ref: "C1:C2", shared: "0" },
        C2: { f: "", v: 700, shared: "0" },
      },
      chart: "Rådata!$B$2:$B$3",
      after:
        '<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="1"><formula>Rådata!$B$2&gt;1</formula></cfRule></conditionalFormatting><hyperlinks><hyperlink ref="A1" location="Rådata!A1"/></hyperlinks>',
    },
  ],
};

export function workbook(): FixtureWorkbook {
  const parts = readParts(excelWorkbook(base));
  const xml = parts["xl/workbook.xml"]!.replace("</sheets>", `</sheets>${NAMES}`).replace(
    "<workbookView ",
    '<workbookView activeTab="1" '
  );
  const chart = parts["xl/charts/chart2.xml"]!.replace(
    /<c:numRef><c:f>[^<]*<\/c:f>/,
    '<c:numRef><c:f>Rådata!$B$2:$B$3</c:f><c:numCache><c:ptCount val="2"/><c:pt idx="0"><c:v>300</c:v></c:pt><c:pt idx="1"><c:v>700</c:v></c:pt></c:numCache>'
  );
  return { ...base, parts: { "xl/workbook.xml": xml, "xl/charts/chart2.xml": chart } };
}
