import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { SaxesParser } from "saxes";
import { validateXML } from "xmllint-wasm";
import { fromRun } from "../../../src/core/numberSource";
import type { ReportBlock } from "../../../src/core/reportContent";
import {
  type FilledTemplate,
  fillTemplate,
  type TemplateContent,
} from "../../../src/ooxml/document/fillTemplate";
import { MOST_TEMPLATE_MEGABYTES } from "../../../src/ooxml/document/templateFault";
import { describeWithWriter, LibreOffice } from "../../support/libreOffice";
import { blockControl, cellControl, inlineControl, paragraph, run, templateOf } from "./template";

const heading = (text: string): ReportBlock => ({ kind: "heading", level: 1, text });
const say = (text: string): ReportBlock => ({ kind: "paragraph", runs: [text] });
const source = fromRun("totals", 2020, "total");
const table: ReportBlock = {
  kind: "table",
  caption: "Tabell 1. Kostnad",
  headings: ["År", "mkr"],
  rows: [
    {
      label: "2020",
      isSum: false,
      numbers: [{ value: 12.5, decimals: 1, signed: false, text: "12,5", terms: [], source }],
    },
  ],
  foot: null,
};
const chart: ReportBlock = {
  kind: "chart",
  form: "stacked",
  title: "Kostnad per år",
  description: "Kostnaden ökar.",
  categoryHeading: "År",
  categories: ["2019", "2020"],
  valueTitle: "mkr",
  decimals: 1,
  series: [{ name: "Regionen", color: "#0B5394", values: [10.5, 12.5], sources: [source, source] }],
};

const content: TemplateContent = {
  title: "Kostnader för nätläkare",
  origin: "",
  texts: new Map([
    ["Region", "Region Norrsjö & Åby"],
    ["Diarienummer", "RS 2020-117"],
    ["Ärende", "Kostnader för <nätläkare>"],
  ]),
  parts: [
    { tag: null, heading: null, blocks: [say("Siffrorna är påhittade.")], parts: [] },
    {
      tag: "Beskrivning",
      heading: heading("Beskrivning av ärendet"),
      blocks: [say("Det började 2016."), table],
      parts: [],
    },
    {
      tag: "Förslag",
      heading: heading("Förslag till beslut"),
      blocks: [{ kind: "points", items: [["att 80 procent"], ["att följa upp"]] }],
      parts: [],
    },
    {
      tag: "Konsekvenser",
      heading: heading("Konsekvenser"),
      blocks: [chart, say("Det kostar.")],
      parts: [
        {
          tag: "Juridik",
          heading: { kind: "heading", level: 2, text: "Juridik" },
          blocks: [say("Lagen.")],
          parts: [],
        },
      ],
    },
    { tag: "Källor", heading: heading("Källor"), blocks: [say("Taxan.")], parts: [] },
  ],
  rest: "Innehåll",
};

async function fill(template: Uint8Array, what = content): Promise<FilledTemplate> {
  const filled = await fillTemplate(template, what);
  if (!filled.ok) throw new Error(filled.fault.code);
  return filled.value;
}

function partOf(bytes: Uint8Array, name: string): string {
  return strFromU8(unzipSync(bytes)[name]!);
}

/** The texts of the paragraphs in order. */
function linesOf(xml: string): readonly string[] {
  return [...xml.matchAll(/<w:p\b[^>]*?(?:\/>|>([\s\S]*?)<\/w:p>)/g)]
    .map(([, inner]) =>
      [...(inner ?? "").matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, text]) => text).join("")
    )
    .filter((line) => line !== "");
}

async function expectSound(bytes: Uint8Array): Promise<void> {
  const files = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(xml|rels)$/.test(name));
  const { errors } = await validateXML({
    xml: files.map(([fileName, contents]) => ({ fileName, contents: strFromU8(contents) })),
    normalization: "c14n",
  });
  expect(errors).toEqual([]);
  for (const [name, contents] of files)
    expect([name, /[\ue000\ue001]/.test(strFromU8(contents))]).toEqual([name, false]);
}

const whole = templateOf({
  header: inlineControl("diarienummer"),
  body: [
    paragraph(run("Från: ") + inlineControl("REGION") + run(", till nämnden")),
    blockControl("arende"),
    `<w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="5000"/><w:gridCol w:w="4000"/></w:tblGrid><w:tr><w:tc><w:p>${run("Dnr")}</w:p></w:tc>${cellControl("Diarienummer")}</w:tr></w:tbl>`,
    paragraph(run("1. Beskrivning"), "Rubrik1"),
    blockControl("beskrivning"),
    paragraph(run("2. Vad vi vill"), "Rubrik1"),
    paragraph(inlineControl("förslag")),
    paragraph(run("Vidare: ") + inlineControl("konsekvenser")),
    blockControl("innehåll"),
    blockControl("Ordförande", "Namnteckning"),
  ].join(""),
});

test("fills a region's controls, each by its tag, and leaves the others", async () => {
  const { bytes, filled, isAppended } = await fill(whole);
  expect(filled).toEqual([
    "REGION",
    "arende",
    "Diarienummer",
    "beskrivning",
    "förslag",
    "konsekvenser",
    "innehåll",
    "diarienummer",
  ]);
  expect(isAppended).toBe(false);
  expect(linesOf(partOf(bytes, "word/document.xml"))).toEqual([
    "Från: Region Norrsjö &amp; Åby, till nämnden",
    "Kostnader för &lt;nätläkare&gt;",
    "Dnr",
    "RS 2020-117",
    "1. Beskrivning",
    "Det började 2016.",
    "Tabell 1. Kostnad",
    "År",
    "mkr",
    "2020",
    "12,5",
    "2. Vad vi vill",
    "att 80 procent",
    "att följa upp",
    "Vidare: ",
    "Det kostar.",
    "Juridik",
    "Lagen.",
    "Siffrorna är påhittade.",
    "Källor",
    "Taxan.",
    "Namnteckning",
    "Namnteckning igen",
  ]);
  expect(linesOf(partOf(bytes, "word/header1.xml"))).toEqual(["Region NorrsjöRS 2020-117"]);
  await expectSound(bytes);
});

test("a text keeps the look of its place, and the control can be written in again", async () => {
  const { bytes } = await fill(whole);
  const body = partOf(bytes, "word/document.xml");
  expect(body).toMatch(
    /<w:tag w:val="REGION"\/><\/w:sdtPr><w:sdtContent>(?:<w:r>(?:<w:rPr><w:b\/><\/w:rPr>)?(?:<w:t[^>]*\/>|<w:t[^>]*><\/w:t>)?<\/w:r>)*<w:r><w:rPr><w:b\/><\/w:rPr><w:t xml:space="preserve">Region Norrsjö/
  );
  expect(body).toMatch(/<w:tag w:val="arende"\/>[\s\S]{0,60}<w:p><w:pPr><w:jc w:val="right"\/>/);
});

test("headings take the look that the template's headings have", async () => {
  const { bytes } = await fill(whole);
  expect(partOf(bytes, "word/document.xml")).toMatch(
    /<w:pStyle w:val="Rubrik1"\/>(?:(?!<\/w:p>).)*>Källor</
  );
  expect(partOf(bytes, "word/styles.xml").match(/w:val="heading 1"/g)).toHaveLength(1);
});

test("the chart is in the file, with a type and a relation", async () => {
  const { bytes } = await fill(whole);
  const names = Object.keys(unzipSync(bytes));
  expect(names.filter((name) => /^word\/charts\/chart\d+\.xml$/.test(name))).toHaveLength(1);
  expect(partOf(bytes, "[Content_Types].xml")).toContain("drawingml.chart+xml");
  expect(partOf(bytes, "word/_rels/document.xml.rels")).toContain("charts/chart");
});

test("says who made it: the program, not the one who made the template", async () => {
  const core = `<?xml version="1.0"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Mall</dc:title><dc:creator>Anna Ek</dc:creator><cp:lastModifiedBy>Bo Alm</cp:lastModifiedBy></cp:coreProperties>`;
  const { bytes } = await fill(
    templateOf({ body: blockControl("innehåll"), more: { "docProps/core.xml": core } })
  );
  const written = partOf(bytes, "docProps/core.xml");
  expect(written).toContain("<dc:title>Kostnader för nätläkare</dc:title>");
  expect(written).not.toMatch(/Anna Ek|Bo Alm/);
});

test("what has no control of its own stands last, before the last section's properties", async () => {
  const { bytes, isAppended } = await fill(
    templateOf({ body: blockControl("Beskrivning") + paragraph(run("Slut på mallen")) })
  );
  expect(isAppended).toBe(true);
  const body = partOf(bytes, "word/document.xml");
  expect(linesOf(body).slice(5)).toEqual([
    "12,5",
    "Slut på mallen",
    "Siffrorna är påhittade.",
    "Förslag till beslut",
    "att 80 procent",
    "att följa upp",
    "Konsekvenser",
    "Det kostar.",
    "Juridik",
    "Lagen.",
    "Källor",
    "Taxan.",
  ]);
  expect(body.lastIndexOf("Taxan.")).toBeLessThan(body.lastIndexOf("<w:sectPr"));
  await expectSound(bytes);
});

test.each([
  ["showing what to write", "<w:showingPlcHdr/>"],
  ["bound to data of the template", '<w:dataBinding w:xpath="/a" w:storeItemID="{1}"/>'],
  ["of plain text", "<w:text/>"],
])("a control %s holds what is written", async (_, properties) => {
  const { bytes } = await fill(
    templateOf({
      body:
        paragraph(inlineControl("region", "Klicka här", properties)) +
        blockControl("ärende", "Klicka här", properties) +
        blockControl("källor", "Klicka här", properties),
    })
  );
  const body = partOf(bytes, "word/document.xml");
  expect(linesOf(body).slice(0, 3)).toEqual([
    "Region Norrsjö &amp; Åby",
    "Kostnader för &lt;nätläkare&gt;",
    "Taxan.",
  ]);
  expect(body).not.toMatch(/showingPlcHdr|dataBinding/);
});

test("a place that nobody has filled in is left to be", async () => {
  const { bytes, filled } = await fill(
    templateOf({ body: paragraph(inlineControl("handläggare")) + blockControl("innehåll") })
  );
  expect(filled).toEqual(["innehåll"]);
  expect(linesOf(partOf(bytes, "word/document.xml"))[0]).toBe("Skriv här");
});

test("a section that has a control is not in the part that it is of", async () => {
  const { bytes } = await fill(
    templateOf({
      body: blockControl("konsekvenser") + blockControl("juridik") + blockControl("innehåll"),
    })
  );
  const lines = linesOf(partOf(bytes, "word/document.xml"));
  expect(lines.slice(0, 3)).toEqual(["Det kostar.", "Lagen.", "Siffrorna är påhittade."]);
  expect(lines).not.toContain("Juridik");
});

test("a control within another goes with it, and one around rows is left", async () => {
  const inner = `<w:sdt><w:sdtPr><w:tag w:val="innehåll"/></w:sdtPr><w:sdtContent>${blockControl("källor")}</w:sdtContent></w:sdt>`;
  const rows = `<w:tbl><w:sdt><w:sdtPr><w:tag w:val="förslag"/></w:sdtPr><w:sdtContent><w:tr><w:tc>${paragraph(run("Rad"))}</w:tc></w:tr></w:sdtContent></w:sdt></w:tbl>`;
  const { bytes, filled } = await fill(templateOf({ body: inner + rows }));
  expect(filled).toEqual(["innehåll"]);
  expect(linesOf(partOf(bytes, "word/document.xml")).slice(-2)).toEqual(["Taxan.", "Rad"]);
});

test("a template of Word's own kind becomes a document", async () => {
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml";
  const { bytes } = await fill(templateOf({ body: blockControl("innehåll"), type }));
  expect(partOf(bytes, "[Content_Types].xml")).not.toContain("template.main");
});

const macros = "application/vnd.ms-word.document.macroEnabled.main+xml";
const bomb = zipSync({ "word/document.xml": new Uint8Array(8_000_000) }, { level: 9 });

test.each([
  ["no Word file", strToU8("hej och hå"), "template.notWord"],
  ["an empty file", new Uint8Array(0), "template.notWord"],
  ["a workbook", zipSync({ "[Content_Types].xml": strToU8("<Types/>") }), "template.notWord"],
  ["of Word 97", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]), "template.locked"],
  ["with macros", templateOf({ body: "", type: macros }), "template.macros"],
  ["without controls", templateOf({ body: paragraph(run("Hej")) }), "template.noControls"],
  ["with broken XML", templateOf({ body: "<w:p><w:sdt>" }), "template.damaged"],
  [
    "with a document type",
    templateOf({ body: "", more: { "word/header1.xml": "<!DOCTYPE a><w:hdr/>" } }),
    "template.damaged",
  ],
  ["cut short", whole.slice(0, whole.length - 40), "template.damaged"],
  ["that would grow without end", bomb, "template.tooLarge"],
  ["too large", new Uint8Array(MOST_TEMPLATE_MEGABYTES * 1024 * 1024 + 1), "template.tooLarge"],
])("a file %s is refused with what is wrong", async (_, bytes, code) => {
  expect(await fillTemplate(bytes, content)).toMatchObject({ ok: false, fault: { code } });
});

test("in templates of any order every part and text is written once for each control, none is lost", async () => {
  const tags = [
    "region",
    "ärende",
    "beskrivning",
    "förslag",
    "konsekvenser",
    "källor",
    "innehåll",
    "annat",
  ];
  const control = fc
    .tuple(fc.constantFrom(...tags), fc.constantFrom("inline", "block", "beside"))
    .map(([tag, kind]) => ({
      tag,
      xml:
        kind === "block"
          ? blockControl(tag, "GAMMALT")
          : paragraph((kind === "beside" ? run("INTILL") : "") + inlineControl(tag, "GAMMALT")),
      beside: kind === "beside",
    }));
  await fc.assert(
    fc.asyncProperty(fc.array(control, { minLength: 1, maxLength: 6 }), async (controls) => {
      const template = templateOf({ body: controls.map(({ xml }) => xml).join("") });
      const known = controls.filter(({ tag }) => tag !== "annat");
      if (known.length === 0) return;
      const { bytes } = await fill(template);
      const body = partOf(bytes, "word/document.xml");
      const count = (text: string): number => body.split(text).length - 1;
      const countOf = (tag: string): number => known.filter((one) => one.tag === tag).length;
      const rest = Math.max(1, countOf("innehåll"));
      expect(count("INTILL")).toBe(controls.filter(({ beside }) => beside).length);
      expect(count("Region Norrsjö")).toBe(countOf("region"));
      expect(count("Det började 2016.")).toBe(countOf("beskrivning") || rest);
      expect(count("att 80 procent")).toBe(countOf("förslag") || rest);
      expect(count("Det kostar.")).toBe(countOf("konsekvenser") || rest);
      expect(count("Taxan.")).toBe(countOf("källor") || rest);
      expect(() => new SaxesParser({ xmlns: true }).write(body).close()).not.toThrow();
    }),
    { numRuns: 40 }
  );
});

describeWithWriter("in LibreOffice", () => {
  test("opens as it is filled", async () => {
    const office = new LibreOffice();
    const pdf = await office.toPdf((await fill(whole)).bytes, "docx");
    office.close();
    expect(pdf.toString("latin1")).toMatch(/\/Type\s*\/Page[^s]/);
  });
});
