import { Refusal } from "../../src/ooxml/fault";
import { lastCheck } from "../../src/ooxml/lastCheck/lastCheck";
import { Package } from "../../src/ooxml/package";
import { Workbook } from "../../src/ooxml/parts/workbook";
import { added, changedWorkbook, type PartChange, relation } from "./changedParts";
import { namespaces } from "./copying";
import { R } from "./excelParts";
import { excelWorkbook, type FixtureWorkbook, partsOf } from "./excelWorkbook";

const plain: FixtureWorkbook = {
  sheets: [
    { name: "Blad", cells: { A1: 1, A2: "Text", A3: { f: "A1*2", v: 2 } }, chart: "Blad!$A$1" },
    { name: "Annat", cells: { A1: 2 } },
  ],
};
const SHEET = "xl/worksheets/sheet1.xml";
const OTHER = "xl/worksheets/sheet2.xml";
const BOOK = "xl/workbook.xml";
const BOOK_RELATIONS = "xl/_rels/workbook.xml.rels";
const TYPES = "[Content_Types].xml";

/** The fault of a copy that differs so from its workbook, whose first sheet it has written in. */
function faultOf(
  changes: Readonly<Record<string, PartChange>>,
  before: Readonly<Record<string, PartChange>> = {}
): unknown {
  const copy = new Package(changedWorkbook(plain, { ...before, ...changes }));
  const looked = {
    before: new Package(changedWorkbook(plain, before)),
    copy,
    changed: [SHEET],
    workbook: BOOK,
    sheets: new Workbook(new Package(excelWorkbook(plain))).sheets.map(({ part }) => part),
  };
  try {
    const steps = lastCheck(looked, { namespaces, ownData: ["urn:natlakarkalkyl:"] });
    while (!steps.next().done);
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.fault;
    throw error;
  }
}

const cell = (inner: string): PartChange => {
  return (xml) => xml.replace("</sheetData>", `<row r="9">${inner}</row></sheetData>`);
};
const text = (length: number): string =>
  `<c r="A9" t="inlineStr"><is><t>${"å".repeat(length)}</t></is></c>`;
const formula = (length: number): string => `<c r="A9"><f>${"1+".repeat(length / 2)}</f></c>`;

test("a sound copy passes", () => {
  expect(faultOf({})).toBeNull();
});

test.each<[string, Readonly<Record<string, PartChange>>, string, string, number | null]>([
  [
    "a row too many",
    { [SHEET]: (xml) => xml.replace('<row r="3"', '<row r="1048577"') },
    SHEET,
    "rows",
    1_048_576,
  ],
  ["a cell in a row too many", { [SHEET]: cell('<c r="A1048577"/>') }, SHEET, "rows", 1_048_576],
  ["a column too many", { [SHEET]: cell('<c r="XFE9"/>') }, SHEET, "columns", 16_384],
  ["a long text", { [SHEET]: cell(text(32_768)) }, SHEET, "cellText", 32_767],
  ["a long formula", { [SHEET]: cell(formula(8194)) }, SHEET, "formulaLength", 8192],
  [
    "a long name of a sheet",
    { [BOOK]: (xml) => xml.replace('"Annat"', `"${"a".repeat(32)}"`) },
    BOOK,
    "sheetName",
    31,
  ],
  [
    "two sheets of a name",
    { [BOOK]: (xml) => xml.replace('"Annat"', '"BLAD"') },
    BOOK,
    "sheetName",
    31,
  ],
  [
    "a follower without its master",
    { [SHEET]: cell('<c r="A9"><f t="shared" si="4"/><v>1</v></c>') },
    SHEET,
    "sharedFormula",
    null,
  ],
  ["a prefix that nothing declares", { [SHEET]: cell('<x:c r="A9"/>') }, SHEET, "xml", null],
  [
    "an attribute's prefix that nothing declares",
    { [SHEET]: cell('<c x:r="A9"/>') },
    SHEET,
    "xml",
    null,
  ],
  ["tags that cross", { [OTHER]: cell("<c><v></c></v>") }, OTHER, "xml", null],
  ["an attribute twice", { [SHEET]: cell('<c r="A9" r="B9"/>') }, SHEET, "xml", null],
  ["a sign that XML has not", { [SHEET]: cell("<c><v>\u0001</v></c>") }, SHEET, "xml", null],
  [
    "an entity that nothing declares",
    { [SHEET]: cell("<c><v>&aring;</v></c>") },
    SHEET,
    "xml",
    null,
  ],
  [
    "a part cut short",
    { [BOOK_RELATIONS]: (xml) => xml.slice(0, -20) },
    BOOK_RELATIONS,
    "xml",
    null,
  ],
  [
    "an element without namespace among prefixed ones",
    {
      [TYPES]: (xml) =>
        xml
          .replace('xmlns="', 'xmlns:n="')
          .replace(/<(\/?)(?=[A-Z])/g, "<$1n:")
          .replace("</n:Types>", '<Override PartName="/a" ContentType="b"/></n:Types>'),
    },
    TYPES,
    "namespace",
    null,
  ],
  [
    "a call of ours in a cell",
    { [OTHER]: cell("<c><f>_xldudf_NATLAKARE_TARIFF(A1)</f></c>") },
    OTHER,
    "trace",
    null,
  ],
  [
    "one beside a name with a quotation mark",
    { [OTHER]: cell("<c><f>'a\"b'!A1+NATLAKARE.TARIFF(A1)</f></c>") },
    OTHER,
    "trace",
    null,
  ],
  [
    "one after a column with a quotation mark",
    { [OTHER]: cell('<c><f>T[5" rör]+NATLAKARE.TARIFF(A1)&amp;"x"</f></c>') },
    OTHER,
    "trace",
    null,
  ],
  [
    "one beside a column with a sign before it",
    { [OTHER]: cell("<c><f>T[a '#]+NATLAKARE.TARIFF(A1)</f></c>") },
    OTHER,
    "trace",
    null,
  ],
  [
    "one in coded letters",
    { [OTHER]: cell("<c><f>&#78;ATLAKARE.TARIFF(A1)</f></c>") },
    OTHER,
    "trace",
    null,
  ],
  [
    "our function as an argument",
    { [OTHER]: cell("<c><f>MAP(A1:A3,_xldudf_NATLAKARE_TARIFF)</f></c>") },
    OTHER,
    "trace",
    null,
  ],
  [
    "a call in a chart",
    { "xl/charts/chart1.xml": (xml) => xml.replace("Blad!$A$1", "NATLAKARE.TARIFF(1)") },
    "xl/charts/chart1.xml",
    "trace",
    null,
  ],
  [
    "our data",
    { "customXml/item1.xml": '<a xmlns="urn:natlakarkalkyl:workspace"/>' },
    "customXml/item1.xml",
    "trace",
    null,
  ],
  [
    "a reference to nothing",
    { "xl/charts/chart1.xml": null },
    "xl/drawings/_rels/drawing1.xml.rels",
    "relationship",
    null,
  ],
  [
    "an id for two",
    { [BOOK_RELATIONS]: added(relation("rId1", `${R}/theme`, "styles.xml")) },
    BOOK_RELATIONS,
    "relationship",
    null,
  ],
  [
    "a kind that no program knows",
    { [BOOK_RELATIONS]: (xml) => xml.replace("openxmlformats.org/o", "openxmlformats.org/u") },
    BOOK_RELATIONS,
    "relationship",
    null,
  ],
  ["a sheet that is gone", { [OTHER]: null }, OTHER, "relationship", null],
  [
    "the workbook under a name in other letters",
    { [BOOK]: null, "XL/WORKBOOK.XML": partsOf(plain)[BOOK]! },
    "_rels/.rels",
    "relationship",
    null,
  ],
  [
    "relationships in no namespace",
    { "_rels/.rels": (xml) => xml.replace(/ xmlns="[^"]*"/, "") },
    "_rels/.rels",
    "namespace",
    null,
  ],
  [
    "types in no namespace",
    { [TYPES]: (xml) => xml.replace(/ xmlns="[^"]*"/, "") },
    TYPES,
    "namespace",
    null,
  ],
  [
    "a part without a type",
    {
      "xl/media/image1.png": "a",
      "xl/drawings/_rels/drawing1.xml.rels": added(
        relation("rId9", `${R}/image`, "../media/image1.png")
      ),
    },
    "xl/media/image1.png",
    "contentType",
    null,
  ],
])("%s is not handed out", (_what, changes, part, why, most) => {
  expect(faultOf(changes)).toEqual({ code: "copy.unsound", part, why, most });
});

test.each<[string, Readonly<Record<string, PartChange>>]>([
  ["a text as long as Excel takes", { [SHEET]: cell(text(32_767)) }],
  ["a formula as long as Excel takes", { [SHEET]: cell(formula(8192)) }],
  [
    "the last cell of a sheet",
    {
      [SHEET]: (xml) =>
        xml.replace("</sheetData>", '<row r="1048576"><c r="XFD1048576"/></row></sheetData>'),
    },
  ],
  [
    "our name in a text of a cell",
    { [SHEET]: cell('<c t="inlineStr"><is><t>Skriv =NATLAKARE.TARIFF(A1)</t></is></c>') },
  ],
  [
    "our name in a text of a formula",
    { [SHEET]: cell('<c><f>"NATLAKARE.TARIFF("&amp;A1</f><v>1</v></c>') },
  ],
  [
    "our name in a prompt",
    {
      [SHEET]: (xml) =>
        xml.replace(
          "<pageMargins",
          '<dataValidations><dataValidation prompt="=NATLAKARE.TARIFF(A1)" sqref="A1"/></dataValidations><pageMargins'
        ),
    },
  ],
  [
    "a follower before its master",
    {
      [SHEET]: cell(
        '<c r="A9"><f t="shared" si="4"/></c><c r="B9"><f t="shared" si="4" ref="A9:B9">A1</f></c>'
      ),
    },
  ],
  [
    "a link to a place in the workbook",
    {
      "xl/worksheets/_rels/sheet1.xml.rels": added(relation("rId9", `${R}/hyperlink`, "#Annat!A1")),
    },
  ],
])("%s is sound", (_what, changes) => {
  expect(faultOf(changes)).toBeNull();
});

test("what the workbook could be opened without from the start is no fault of the copy", () => {
  const printer = {
    "xl/worksheets/_rels/sheet1.xml.rels": added(
      relation("rId9", `${R}/printerSettings`, "../printerSettings/printerSettings1.bin")
    ),
  };
  expect(faultOf({}, printer)).toBeNull();
  const there = {
    ...printer,
    "xl/printerSettings/printerSettings1.bin": "a",
    [TYPES]: added('<Default Extension="bin" ContentType="a/b"/>'),
  };
  expect(faultOf({}, there)).toBeNull();
  expect(faultOf({ "xl/printerSettings/printerSettings1.bin": null }, there)).toMatchObject({
    why: "relationship",
  });
});
