import { copyOf, faultOf } from "../copying";
import { excelWorkbook, type FixtureWorkbook } from "../excelWorkbook";
import { readCells, readParts } from "../readWorkbook";
import { base, workbook } from "./tiedWorkbook";

const leaveOut = ["rådata"];

test("a copy without a sheet holds nothing of it, and nothing that leads to it", async () => {
  const { bytes } = await copyOf(workbook(), { leaveOut });
  const parts = readParts(bytes);
  expect(Object.keys(parts).filter((part) => /table|comments|vmlDrawing/.test(part))).toEqual([]);
  expect(parts["[Content_Types].xml"]).not.toMatch(/table1|comments1/);
  for (const [part, xml] of Object.entries(parts)) {
    expect([part, /19121212|Hemlig|Patient/.test(xml)]).toEqual([part, false]);
    for (const [, formula] of xml.matchAll(/<(?:\w+:)?f(?:ormula)?\b[^>]*>([^<]*)</g))
      expect(formula).not.toMatch(/^(?!&quot;).*(?:Rådata|Kontakter|Dubbel|Summa)/);
  }
  const names = [...parts["xl/workbook.xml"]!.matchAll(/<definedName ([^>]*)>([^<]*)/g)];
  expect(names.map(([, attributes, text]) => [attributes, text])).toEqual([
    ['name="Kvar"', "Nämnd!$A$1"],
    ['name="_xlnm.Print_Area" localSheetId="0"', "Nämnd!$A$1:$B$9"],
  ]);
  expect(parts["xl/workbook.xml"]).toContain('activeTab="0"');
  expect(parts["xl/worksheets/sheet2.xml"]).not.toContain("hyperlink");
  expect(parts["xl/worksheets/sheet2.xml"]).toContain("<formula>#REF!</formula>");
});

test("formulas that referred to it are values and listed, our own worked out anew", async () => {
  const { bytes, report } = await copyOf(workbook(), { leaveOut });
  const cells = readCells(bytes);
  const at = (cell: string) => cells[`Nämnd!${cell}`];
  expect(["A2", "A4", "A5", "A6", "A9", "B9", "C1", "C2"].map((each) => at(each))).toEqual([
    1000, 2001, 1000, 300, 100, 200, 300, 700,
  ]);
  expect(["A3", "A7", "A8"].map((each) => at(each))).toEqual([
    "=SUM(A2)*2",
    '="Rådata!"&A1',
    "=Kvar&A1",
  ]);
  expect(report.leftOut.sheets).toEqual(["Rådata"]);
  expect(report.removedParts).toContain("xl/tables/table1.xml");
  expect(report.leftOut.frozen.map(({ sheet, at: place }) => `${sheet} ${place}`)).toEqual(
    expect.arrayContaining(["Nämnd A2", "Nämnd A4:A6", "Nämnd A9", "Nämnd C1:C2"])
  );
});

test("a chart of it keeps the figures that it shows", async () => {
  const { bytes } = await copyOf(workbook(), { leaveOut });
  const chart = readParts(bytes)["xl/charts/chart2.xml"];
  expect(chart).toContain(
    '<c:val><c:numLit><c:ptCount val="2"/><c:pt idx="0"><c:v>300</c:v></c:pt>'
  );
});

test("numbers of persons on it do not stop the copy; on a sheet that stays they do", async () => {
  expect(await faultOf(workbook())).toMatchObject({ code: "copy.personalNumbers" });
  expect(await faultOf(workbook(), { leaveOut })).toBeNull();
});

test.each([["all", ["Rådata", "Nämnd"]]])("a copy without %s sheets is none", async (_, all) => {
  expect(await faultOf(workbook(), { leaveOut: all })).toEqual({ code: "copy.noSheet" });
});

test("a sheet that is not there changes nothing", async () => {
  const plain = { sheets: [{ name: "Blad", cells: { A1: 1 } }] };
  const { report } = await copyOf(plain, { leaveOut: ["Annat"] });
  expect(report.leftOut).toEqual({ sheets: [], frozen: [] });
});

test("a pivot table of it goes with its source, and its cells stay", async () => {
  const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const relations = (...each: readonly string[]): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join("")}</Relationships>`;
  const parts = readParts(excelWorkbook(base));
  const pivot = `<Relationship Id="rIdP" Type="${R}/pivotTable" Target="../pivotTables/pivotTable1.xml"/>`;
  const cache = (target: string): string =>
    `<Relationship Id="rIdC" Type="${R}/pivotCacheDefinition" Target="${target}"/>`;
  const book: FixtureWorkbook = {
    ...base,
    parts: {
      "xl/worksheets/_rels/sheet2.xml.rels": parts["xl/worksheets/_rels/sheet2.xml.rels"]!.replace(
        "</Relationships>",
        `${pivot}</Relationships>`
      ),
      "xl/pivotTables/pivotTable1.xml": "<pivotTableDefinition/>",
      "xl/pivotTables/_rels/pivotTable1.xml.rels": relations(
        cache("../pivotCache/pivotCacheDefinition1.xml")
      ),
      "xl/pivotCache/pivotCacheDefinition1.xml":
        '<pivotCacheDefinition><cacheSource type="worksheet"><worksheetSource ref="A1:B3" sheet="Rådata"/></cacheSource><s v="19121212-1212"/></pivotCacheDefinition>',
      "xl/workbook.xml": parts["xl/workbook.xml"]!.replace(
        "</sheets>",
        '</sheets><pivotCaches><pivotCache cacheId="1" r:id="rIdC"/></pivotCaches>'
      ),
      "xl/_rels/workbook.xml.rels": parts["xl/_rels/workbook.xml.rels"]!.replace(
        "</Relationships>",
        `${cache("pivotCache/pivotCacheDefinition1.xml")}</Relationships>`
      ),
    },
  };
  const { bytes } = await copyOf(book, { leaveOut });
  const made = readParts(bytes);
  expect(Object.keys(made).filter((part) => /pivot/i.test(part))).toEqual([]);
  expect(JSON.stringify(made)).not.toMatch(/pivot/i);
  expect(readCells(bytes)["Nämnd!A2"]).toBe(1000);
});
