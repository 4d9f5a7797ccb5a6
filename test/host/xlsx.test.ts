// What is loaded here is read after the sync of the session around it.
/* eslint-disable office-addins/load-object-before-read */
import { strFromU8, unzipSync } from "fflate";
import { validateXML } from "xmllint-wasm";
import { openSession } from "./session";
import { standIn } from "./standIn";

/** A text that XML and spreadsheets each have their own trouble with. */
const awkward = " <&\"'>\n_x0041_\u0001 å ";

type Parts = ReadonlyMap<string, string>;

function partsOf(bytes: Uint8Array): Parts {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, each]) => [name, strFromU8(each)]));
}

/** A workbook with something of everything that the host keeps. */
async function writeAll(context: Excel.RequestContext): Promise<void> {
  const { workbook } = context;
  const sheet = workbook.worksheets.getFirst();
  sheet.name = "Underlag & åäö";
  sheet.getRange("A1:C4").values = [
    ["Enhet", "Antal", "Andel"],
    ["Björken", 120, ""],
    ["Eken", 80, ""],
    [`'${awkward}`, 0.1, ""],
  ];
  const table = sheet.tables.add("A1:C4", true);
  table.name = "Enheter";
  sheet.getRange("C2:C4").formulas = new Array(3).fill(["=[@Antal]/SUM([Antal])"]);
  table.showTotals = true;
  sheet.getRange("C2:C4").numberFormat = [["0.0%"], ["0.0%"], ["0.0%"]];
  sheet.getRange("E1").values = [["#N/A"]];
  sheet.getRange("E2").values = [[true]];
  sheet.getRange("E3:F3").merge();
  const format = sheet.getRange("E4").format;
  format.fill.color = "#DDEBF7";
  format.font.bold = true;
  format.borders.getItem("EdgeBottom").style = "Continuous";
  format.wrapText = true;
  sheet.getRange("A:A").format.columnWidth = 150;
  sheet.freezePanes.freezeRows(1);
  sheet.tabColor = "#1F4E79";
  sheet.getRange("B2:B4").dataValidation.rule = {
    list: { inCellDropDown: true, source: "80,120" },
  };
  const rule = sheet.getRange("B2:B4").conditionalFormats.add("CellValue" as never).cellValue;
  rule.rule = { formula1: "=100", operator: "GreaterThan" };
  rule.format.fill.color = "#FFC7CE";
  sheet.getRange("E4").format.protection.locked = false;
  sheet.protection.protect({ allowFormatColumns: true });
  const result = workbook.worksheets.add("Årets resultat");
  result.getRange("A1:A4").formulas = [
    ["=SUM(Enheter[Antal])*1.1"],
    ["=TEST.HALF()"],
    [""],
    ["=SUM(TEST.ADD('Underlag & åäö'!B2:B3,1))*2"],
  ];
  const chart = result.charts.add("ColumnStacked" as never, sheet.getRange("A1:B4"), "Auto");
  chart.title.text = "Antal <per> enhet";
  chart.setPosition("C2", "H12");
  result.pageLayout.orientation = "Landscape" as never;
  result.pageLayout.zoom = { horizontalFitToPages: 1 };
  result.pageLayout.setPrintTitleRows("$1:$1");
  result.pageLayout.headersFooters.defaultForAllPages.leftHeader = "A && B";
  result.horizontalPageBreaks.add("A3");
  result.customProperties.add("part", "7 å");
  workbook.worksheets.add("Dold").visibility = "VeryHidden";
  workbook.names.add("antal", sheet.getRange("B2:B4"));
  workbook.customXmlParts.add('<a xmlns="urn:test"><b/></a>');
  workbook.settings.add("policy", "80/20");
  workbook.properties.title = "Till nämnden";
  workbook.properties.custom.add("Diarienummer", "RS 2026-1");
  await context.sync();
}

describe("a workbook with something of everything", () => {
  let parts: Parts;
  let bytes: Uint8Array;

  beforeAll(async () => {
    const session = openSession(standIn);
    await session.run(writeAll);
    bytes = await session.saveXlsx();
    parts = partsOf(bytes);
    session.close();
  });

  test("is a file with Excel's parts", () => {
    expect([...parts.keys()].sort()).toEqual(
      [
        "[Content_Types].xml",
        "_rels/.rels",
        "customXml/_rels/item1.xml.rels",
        "customXml/item1.xml",
        "customXml/itemProps1.xml",
        "docProps/app.xml",
        "docProps/core.xml",
        "docProps/custom.xml",
        "xl/_rels/workbook.xml.rels",
        "xl/calcChain.xml",
        "xl/charts/chart1.xml",
        "xl/customProperty2_1.bin",
        "xl/drawings/_rels/drawing1.xml.rels",
        "xl/drawings/drawing1.xml",
        "xl/metadata.xml",
        "xl/sharedStrings.xml",
        "xl/styles.xml",
        "xl/tables/table1.xml",
        "xl/theme/theme1.xml",
        "xl/webextensions/_rels/taskpanes.xml.rels",
        "xl/webextensions/taskpanes.xml",
        "xl/webextensions/webextension1.xml",
        "xl/workbook.xml",
        "xl/worksheets/_rels/sheet1.xml.rels",
        "xl/worksheets/_rels/sheet2.xml.rels",
        "xl/worksheets/sheet1.xml",
        "xl/worksheets/sheet2.xml",
        "xl/worksheets/sheet3.xml",
      ].sort()
    );
  });

  test("is XML throughout", async () => {
    const xml = [...parts].filter(([name]) => !name.endsWith(".bin"));
    const { errors } = await validateXML({
      xml: xml.map(([fileName, contents]) => ({ fileName, contents })),
      normalization: "c14n",
    });
    expect(errors).toEqual([]);
  });

  test("has every part that another names, and its type", () => {
    const types = parts.get("[Content_Types].xml")!;
    for (const [name, xml] of parts) {
      const isTyped = /\.rels$|^customXml\/item1|^\[/.test(name);
      expect([name, isTyped || types.includes(`PartName="/${name}"`)]).toEqual([name, true]);
      if (!name.endsWith(".rels")) continue;
      const folder = `/${name.replace(/_rels\/[^/]*$/, "")}`;
      for (const [, target] of xml.matchAll(/Target="([^"]*)"/g))
        expect(parts.has(new URL(target!, `file://${folder}`).pathname.slice(1))).toBe(true);
    }
  });

  test.each([
    // What is answered by a function of the add-in may spill, and keeps the values it had.
    [
      "xl/worksheets/sheet2.xml",
      '<c r="A2" cm="1"><f t="array" ref="A2:A3">_xldudf_TEST_HALF()</f><v>1</v></c>',
    ],
    ["xl/worksheets/sheet2.xml", '<c r="A3" t="e"><v>#N/A</v></c>'],
    [
      "xl/worksheets/sheet2.xml",
      '<f t="array" ref="A4">SUM(_xldudf_TEST_ADD(\'Underlag &amp; åäö\'!B2:B3,1))*2</f><v>404</v>',
    ],
    ["xl/worksheets/sheet2.xml", "<f>SUM(Enheter[Antal])*1.1</f>"],
    ["xl/worksheets/sheet1.xml", "<f>Enheter[[#This Row],[Antal]]/SUM(Enheter[Antal])</f>"],
    ["xl/worksheets/sheet1.xml", '<c r="E1" t="e"><v>#N/A</v></c>'],
    ["xl/worksheets/sheet1.xml", '<c r="E2" t="b"><v>1</v></c>'],
    ["xl/worksheets/sheet1.xml", '<mergeCell ref="E3:F3"/>'],
    [
      "xl/worksheets/sheet1.xml",
      '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    ],
    ["xl/worksheets/sheet1.xml", '<tabColor rgb="FF1F4E79"/>'],
    ["xl/worksheets/sheet1.xml", '<formula1>"80,120"</formula1>'],
    ["xl/worksheets/sheet1.xml", 'operator="greaterThan"><formula>100</formula>'],
    [
      "xl/worksheets/sheet1.xml",
      '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0"/>',
    ],
    [
      "xl/worksheets/sheet2.xml",
      '<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="landscape"/>',
    ],
    ["xl/worksheets/sheet2.xml", "<oddHeader>&amp;LA &amp;&amp; B</oddHeader>"],
    ["xl/worksheets/sheet2.xml", '<brk id="2" max="16383" man="1"/>'],
    ["xl/styles.xml", '<fgColor rgb="FFDDEBF7"/>'],
    ["xl/styles.xml", '<numFmt numFmtId="164" formatCode="0.0%"/>'],
    ["xl/styles.xml", '<protection locked="0"/>'],
    ["xl/sharedStrings.xml", "> &lt;&amp;\"'&gt;\n_x005F_x0041__x0001_ å </t>"],
    [
      "xl/tables/table1.xml",
      "<calculatedColumnFormula>Enheter[[#This Row],[Antal]]/SUM(Enheter[Antal])</calculatedColumnFormula>",
    ],
    ["xl/tables/table1.xml", 'ref="A1:C5" totalsRowCount="1"'],
    ["xl/workbook.xml", '<sheet name="Dold" sheetId="3" state="veryHidden" r:id="rId3"/>'],
    ["xl/workbook.xml", "<definedName name=\"antal\">'Underlag &amp; åäö'!$B$2:$B$4</definedName>"],
    [
      "xl/workbook.xml",
      '<definedName name="_xlnm.Print_Titles" localSheetId="1">\'Årets resultat\'!$1:$1</definedName>',
    ],
    ["xl/charts/chart1.xml", "<c:f>'Underlag &amp; åäö'!$B$2:$B$4</c:f>"],
    ["xl/charts/chart1.xml", '<c:grouping val="stacked"/>'],
    ["xl/charts/chart1.xml", "<a:t>Antal &lt;per&gt; enhet</a:t>"],
    [
      "xl/webextensions/webextension1.xml",
      '<we:reference id="11111111-2222-4333-8444-555555555555" version="1.2.0.0" store="developer" storeType="Registry"/>',
    ],
    [
      "xl/webextensions/webextension1.xml",
      '<we:property name="policy" value="&quot;80/20&quot;"/>',
    ],
    [
      "xl/webextensions/webextension1.xml",
      "<we:customFunctionIds>_xldudf_TEST_ADD</we:customFunctionIds>",
    ],
    ["xl/customProperty2_1.bin", "7\0 \0"],
    ["customXml/item1.xml", '<a xmlns="urn:test"><b/></a>'],
    ["customXml/itemProps1.xml", 'ds:uri="urn:test"'],
    ["docProps/core.xml", "<dc:title>Till nämnden</dc:title>"],
    ["docProps/custom.xml", "<vt:lpwstr>RS 2026-1</vt:lpwstr>"],
    ["xl/calcChain.xml", '<c r="A4" i="2"/>'],
  ])("%s holds %j", (part, text) => {
    expect(parts.get(part)).toContain(text);
  });

  test("is the same file when it is saved again", async () => {
    const session = openSession(standIn);
    await session.run(writeAll);
    expect(await session.saveXlsx()).toEqual(await session.saveXlsx());
    session.close();
  });
});

test("a workbook that the add-in has never been used in tells nothing of it", async () => {
  const session = openSession(standIn);
  await session.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").formulas = [["=1+1"]];
    await context.sync();
  });
  const names = [...partsOf(await session.saveXlsx()).keys()];
  expect(names.filter((name) => /webextension|metadata/.test(name))).toEqual([]);
  session.close();
});

test.each(["Waterfall", "Funnel"])("%s is not written, and that is said", async (type) => {
  const session = openSession(standIn);
  await session.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:A2").values = [[1], [2]];
    sheet.charts.add(type as never, sheet.getRange("A1:A2"), "Auto");
    await context.sync();
  });
  await expect(session.saveXlsx()).rejects.toThrow(`type ${type}`);
  session.close();
});
