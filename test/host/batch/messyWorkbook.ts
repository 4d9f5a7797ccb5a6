import { strToU8, zipSync } from "fflate";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006/relationships";

/** Day numbers of the first days of January to March 2020. */
const [january, february, march] = [43831, 43862, 43891];

/**
 * A workbook as regions have them and as this host does not write them: titles above the headings,
 * shared formulas, dates that only their format tells, numbers as text, a sum, rows at fault, a
 * hidden sheet, a chart sheet, references into tables and into another file, and a part with
 * prefixes. 22 contacts and 10 750 kronor can be read.
 * @param first name of the sheet with them
 */
export function messyWorkbook(first = "Kontakter jan–mars"): Uint8Array {
  const contacts = sheet(
    row(1, text("A1", "Nätläkare &amp; co, januari–mars 2020")),
    row(4, ...headings("Månad", "Vårdcentral", "Yrke", "Antal besök", "Kostnad, tkr", "Anm.")),
    row(
      5,
      date("A5", january!),
      text("B5", "Björken"),
      text("C5", "LK"),
      number("D5", 10),
      shared("E5", 5, "D5*0.5", "E5:E7")
    ),
    row(
      6,
      date("A6", february!),
      text("B6", "Björken"),
      text("C6", "LK"),
      number("D6", 8),
      shared("E6", 4)
    ),
    // Nobody has saved what it gives.
    row(
      7,
      date("A7", march!),
      text("B7", "Eken"),
      text("C7", "sjuksköterska"),
      number("D7", 1),
      '<c r="E7"><f t="shared" si="0"/></c>'
    ),
    row(
      8,
      date("A8", march!),
      text("B8", "Eken"),
      text("C8", "LK"),
      text("D8", "3"),
      text("E8", "1,25"),
      text("F8", "inskrivet för hand")
    ),
    row(
      9,
      date("A9", march!),
      text("B9", "Eken"),
      text("C9", "trollkarl"),
      number("D9", 2),
      number("E9", 0.7)
    ),
    row(
      10,
      date("A10", march!),
      text("B10", "Granen"),
      text("C10", "LK"),
      '<c r="D10" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      number("E10", 0.3)
    ),
    row(11, text("A11", "Summa"), number("D11", 24), number("E11", 11.75))
  );
  const units = sheet(
    row(1, ...headings("Vårdcentral", "Driftform", "Listade", "Dubbelt")),
    row(
      2,
      text("A2", "Björken"),
      text("B2", "egenregi"),
      '<c r="C2"><f>[1]Listning!B2</f><v>7000</v></c>',
      '<c r="D2"><f>Enheter[[#This Row],[Listade]]*2</f></c>'
    ),
    row(3, text("A3", "Eken"), text("B3", "privat"), number("C3", 5000))
  ).replace(
    "</worksheet>",
    '<tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>'
  );
  return pack({
    "xl/workbook.xml":
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>` +
      [first, "Enheter VC", "Diagram", "Gammalt", "Anteckningar"]
        .map((name, i) => {
          const state = name === "Gammalt" ? ' state="hidden"' : "";
          return `<sheet name="${name}" sheetId="${i + 1}"${state} r:id="rId${i + 1}"/>`;
        })
        .join("") +
      "</sheets><definedNames>" +
      '<definedName name="taxan">500</definedName>' +
      '<definedName name="trasigt" hidden="1">#REF!</definedName>' +
      `<definedName name="rubrik" localSheetId="0">'${first}'!$A$1</definedName>` +
      '<definedName name="dubbla">_xlfn.LAMBDA(_xlpm.x,_xlpm.x*2)</definedName>' +
      "</definedNames></workbook>",
    "xl/_rels/workbook.xml.rels": relationships(
      ["worksheet", "worksheets/sheet1.xml"],
      ["worksheet", "worksheets/sheet2.xml"],
      ["chartsheet", "chartsheets/sheet1.xml"],
      ["worksheet", "worksheets/sheet3.xml"],
      ["worksheet", "worksheets/sheet4.xml"],
      ["styles", "styles.xml"]
    ),
    "xl/styles.xml":
      `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="mmmm\\ yyyy"/></numFmts>` +
      '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>',
    "xl/worksheets/sheet1.xml": contacts,
    "xl/worksheets/sheet2.xml": units,
    "xl/worksheets/_rels/sheet2.xml.rels": relationships(["table", "../tables/table1.xml"]),
    "xl/tables/table1.xml":
      `<table xmlns="${main}" id="1" name="Enheter" displayName="Enheter" ref="A1:D3" totalsRowShown="0">` +
      '<autoFilter ref="A1:D3"/><tableColumns count="4">' +
      ["Vårdcentral", "Driftform", "Listade", "Dubbelt"]
        .map((name, i) => `<tableColumn id="${i + 1}" name="${name}"/>`)
        .join("") +
      "</tableColumns></table>",
    "xl/chartsheets/sheet1.xml": `<chartsheet xmlns="${main}"/>`,
    "xl/worksheets/sheet3.xml": sheet(
      row(1, ...headings("År", "Antal", "Kostnad")),
      row(2, number("A2", 2018), number("B2", 5), number("C2", 3000))
    ),
    "xl/worksheets/sheet4.xml": prefixed(sheet(row(1, text("A1", "Fråga Anna om Granen")))),
  });
}

function pack(parts: Readonly<Record<string, string>>): Uint8Array {
  const overrides = Object.keys(parts)
    .filter((path) => !path.includes("_rels"))
    .map((path) => `<Override PartName="/${path}" ContentType="${contentType(path)}"/>`);
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`;
  const all = {
    "[Content_Types].xml": types,
    "_rels/.rels": relationships(["officeDocument", "xl/workbook.xml"]),
    ...parts,
  };
  return zipSync(
    Object.fromEntries(Object.entries(all).map(([path, xml]) => [path, strToU8(xml)]))
  );
}

function contentType(path: string): string {
  const kind = /worksheets/.test(path)
    ? "worksheet"
    : /chartsheets/.test(path)
      ? "chartsheet"
      : /tables/.test(path)
        ? "table"
        : /styles/.test(path)
          ? "styles"
          : "sheet.main";
  return `application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml`;
}

function relationships(...all: readonly (readonly [type: string, target: string])[]): string {
  const items = all.map(
    ([type, target], i) =>
      `<Relationship Id="rId${i + 1}" Type="${office}/${type}" Target="${target}"/>`
  );
  return `<Relationships xmlns="${packages}">${items.join("")}</Relationships>`;
}

function sheet(...rows: readonly string[]): string {
  return `<worksheet xmlns="${main}" xmlns:r="${office}"><sheetData>${rows.join("")}</sheetData></worksheet>`;
}

/** As some programs write every element. */
function prefixed(xml: string): string {
  return xml.replace(/<(\/?)(\w)/g, "<$1x:$2").replace(` xmlns="${main}"`, ` xmlns:x="${main}"`);
}

function row(number: number, ...cells: readonly string[]): string {
  return `<row r="${number}">${cells.join("")}</row>`;
}

/** Without places, which follow from the order. */
function headings(...texts: readonly string[]): readonly string[] {
  return texts.map((each) => `<c t="inlineStr"><is><t>${each}</t></is></c>`);
}

function text(at: string, value: string): string {
  return `<c r="${at}" t="inlineStr"><is><r><t>${value}</t></r></is></c>`;
}

function number(at: string, value: number): string {
  return `<c r="${at}"><v>${value}</v></c>`;
}

function date(at: string, day: number): string {
  return `<c r="${at}" s="1"><v>${day}</v></c>`;
}

function shared(at: string, saved: number, formula?: string, area?: string): string {
  const first = formula ? `ref="${area}" si="0">${formula}</f>` : 'si="0"/>';
  return `<c r="${at}"><f t="shared" ${first}<v>${saved}</v></c>`;
}
