import { strFromU8, unzipSync } from "fflate";
import { validateXML } from "xmllint-wasm";
import type { ReportBlock, ReportContent } from "../../../src/core/reportContent";
import { runText } from "../../../src/core/runText";
import { toDocx } from "../../../src/ooxml/document/document";
import { holdsPersonalNumber } from "../../../src/core/personal/personalNumber";
import { composeReport } from "../../../src/share/report/sheet/report";
import { describeWithWriter, LibreOffice } from "../../support/libreOffice";
import { contextOf } from "../../comparison/sheet/fixture";
import { sampleScenario } from "../../share/report/sheet/fixture";

type Parts = ReadonlyMap<string, string>;

async function partsOf(content: ReportContent): Promise<Parts> {
  const files = unzipSync(await toDocx(content));
  return new Map(
    Object.entries(files).flatMap(([name, bytes]) =>
      /\.(xml|rels)$/.test(name) ? [[name, strFromU8(bytes)] as const] : []
    )
  );
}

function contentOf(...blocks: readonly ReportBlock[]): ReportContent {
  return {
    id: "memorandum:a",
    language: "sv-SE",
    title: "Titel",
    header: "",
    footer: "Nätläkarkalkyl 1.2.3",
    page: { page: "Sida", of: "av" },
    blocks,
  };
}

async function bodyOf(...blocks: readonly ReportBlock[]): Promise<string> {
  return (await partsOf(contentOf(...blocks))).get("word/document.xml")!;
}

/** The texts of the runs that are marked as places to write in. */
function markedTexts(body: string): readonly string[] {
  return [
    ...body.matchAll(/<w:r>(?:(?!<\/w:r>).)*?<w:highlight w:val="yellow"\/>.*?<\/w:r>/gs),
  ].map(([run]) => textOf(run));
}

function textOf(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join("");
}

async function faultsOf(parts: Parts): Promise<readonly unknown[]> {
  const { errors } = await validateXML({
    xml: [...parts].map(([fileName, contents]) => ({ fileName, contents })),
    normalization: "c14n",
  });
  return errors;
}

const heading = (level: 1 | 2): ReportBlock => ({ kind: "heading", level, text: "Rubrik" });
const source = { kind: "run", key: "cost" } as const;
const number = { value: 12.5, decimals: 1, signed: false, text: "12,5", source, terms: [] };
const table: ReportBlock = {
  kind: "table",
  caption: "Tabell 1",
  headings: ["År", "Kostnad", "Per listad"],
  rows: [
    { label: "2020", isSum: false, numbers: [number, null] },
    { label: "Totalt", isSum: true, numbers: [number, null] },
  ],
  foot: "Avrundade var för sig.",
};
const chart: ReportBlock = {
  kind: "chart",
  form: "stacked",
  title: "Kostnad",
  description: "Två staplar.",
  categoryHeading: "År",
  categories: ["2020", "2021"],
  valueTitle: "mkr",
  decimals: 1,
  series: [{ name: "Regionen", color: "#0B1F3A", values: [10, 2.5], sources: [source, source] }],
};

describe("a document", () => {
  test.each([
    ["a title", heading(1), /<w:pStyle w:val="Title"\/>/],
    ["a heading of a part", heading(1), /<w:pStyle w:val="Heading1"\/>.*Rubrik/s],
    ["a heading below it", heading(2), /<w:pStyle w:val="Heading2"\/>.*Rubrik/s],
    ["a caption before a table", table, /<w:pStyle w:val="Caption"\/>.*Tabell 1.*<w:tbl>/s],
    ["a heading row that is repeated", table, /<w:tblHeader\/>.*År.*<\/w:tr>/s],
    ["rows that are not split", table, /<w:cantSplit\/>/],
    ["a foot after a table", table, /<\/w:tbl>.*Avrundade var för sig\./s],
    ["a dash where nothing is known", table, />–</],
    [
      "a chart with its words for those who do not see it",
      chart,
      /<wp:docPr [^>]*descr="Två staplar\."/,
    ],
    ["points as a list", { kind: "points", items: [["Ett"]] } as ReportBlock, /<w:numPr>/],
    [
      "a warning in bold",
      { kind: "warning", text: "Påhittat" } as ReportBlock,
      /<w:b\/>.*Påhittat/s,
    ],
  ])("has %s", async (_, block, pattern) => {
    expect(await bodyOf(block)).toMatch(pattern);
  });

  test("has a language, a title, and a program for its author", async () => {
    const parts = await partsOf({ ...contentOf(), language: "en-GB" });
    expect(parts.get("word/styles.xml")).toMatch(/<w:lang w:val="en-GB"\/>/);
    const properties = parts.get("docProps/core.xml")!;
    expect(properties).toMatch(/<dc:title>Titel<\/dc:title>/);
    expect(properties).toMatch(/<dc:creator>Nätläkarkalkyl<\/dc:creator>/);
    expect(properties).toMatch(/<cp:lastModifiedBy>Nätläkarkalkyl<\/cp:lastModifiedBy>/);
  });

  test("has the header on every page, and pages with numbers", async () => {
    const parts = await partsOf({ ...contentOf(), header: "Påhittat exempel" });
    const all = [...parts].filter(([name]) => /header|footer/.test(name)).map(([, xml]) => xml);
    expect(all.join("")).toMatch(/Påhittat exempel/);
    expect(all.join("")).toMatch(/Sida .*PAGE.* av .*NUMPAGES/s);
  });

  test("keeps a chart's figures in a workbook of its own", async () => {
    const files = unzipSync(await toDocx(contentOf(chart)));
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining([
        "word/charts/chart1.xml",
        "word/embeddings/Microsoft_Excel_Worksheet1.xlsx",
      ])
    );
    expect(strFromU8(files["word/charts/chart1.xml"]!)).toMatch(/<c:v>2\.5<\/c:v>/);
  });

  test.each([
    ["Södra & Norra <b>", "Södra &amp; Norra &lt;b&gt;"],
    ["]]> \"'", "]]&gt; "],
    ["tecken\u0000\u0007\ufffe här", "tecken här"],
    ["halv \ud83d här", "halv  här"],
    ["hel 😀 här", "hel 😀 här"],
  ])("takes the user's text %j as text", async (text, written) => {
    const body = await bodyOf({ kind: "paragraph", runs: [text] });
    expect(body).toContain(written);
    expect(await faultsOf(new Map([["document.xml", body]]))).toEqual([]);
  });

  test("keeps the lines of a text apart", async () => {
    const body = await bodyOf({ kind: "paragraph", runs: ["ett\ntvå\r\ntre"] });
    expect(body.match(/<w:br\/>/g)).toHaveLength(2);
  });

  test("marks a place to write in, and nothing else", async () => {
    const body = await bodyOf({
      kind: "paragraph",
      runs: ["att [anges] ", { fillIn: "beslutet fylls i" }],
    });
    expect(markedTexts(body)).toEqual(["[beslutet fylls i]"]);
  });
});

describe.each([
  ["sv", "memorandum", "split-80-20", 2020],
  ["sv", "motion", "stopped-payment", 2022],
  ["en", "memorandum", "split-80-20", 2020],
  ["en", "motion", "stopped-payment", 2022],
] as const)("the sample region's report (%s, %s)", (language, template, alternative, year) => {
  const content = composeReport(sampleScenario(language), contextOf(language), {
    template,
    alternative,
    year,
    unit: "mkr",
  });

  test("is XML throughout, with nobody in it", async () => {
    const parts = await partsOf(content);
    expect(await faultsOf(parts)).toEqual([]);
    for (const [name, xml] of parts)
      expect([name, holdsPersonalNumber(xml, "2026-01-01")]).toEqual([name, false]);
  });

  test("marks every place to write in", async () => {
    const body = (await partsOf(content)).get("word/document.xml")!;
    const wanted = content.blocks.flatMap((block) => {
      const runs =
        block.kind === "paragraph" ? block.runs : block.kind === "points" ? block.items.flat() : [];
      return runs.flatMap((run) =>
        typeof run === "object" && "fillIn" in run ? [runText(run)] : []
      );
    });
    // What heads the paper, the work environment and the environment, and of a motion what it says
    // and what becomes of it.
    expect(wanted.length).toBe(template === "motion" ? 5 : 3);
    expect(markedTexts(body).map((text) => text.replace(/&apos;/g, "'"))).toEqual(wanted);
  });

  describeWithWriter("in LibreOffice", () => {
    test("opens, on a few pages", async () => {
      const office = new LibreOffice();
      const pdf = await office.toPdf(await toDocx(content), "docx");
      office.close();
      const pages = pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g);
      expect(pages!.length).toBeGreaterThanOrEqual(4);
      expect(pages!.length).toBeLessThanOrEqual(8);
    });
  });
});

test("a title with signs that XML or Word cannot hold is written without them", async () => {
  const title = "Vem\u0000 betalar\u0085\n\u2028i \ud83d dag?\u007f";
  const parts = await partsOf({ ...contentOf(), title });
  expect(parts.get("docProps/core.xml")).toContain("<dc:title>Vem betalar i dag?</dc:title>");
  expect(parts.get("word/document.xml")).toContain(">Vem betalar i dag?<");
});
