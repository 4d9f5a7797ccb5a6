import { strFromU8, unzipSync } from "fflate";
import type { ReportChart, ReportContent } from "../../src/core/reportContent";
import { readBoundTexts } from "../../src/ooxml/document/boundTexts";
import { toDocx } from "../../src/ooxml/document/document";

const source = { kind: "run", key: "cost" } as never;

const chart: ReportChart = {
  kind: "chart",
  form: "columns",
  title: "Ändring & orsak, mkr",
  description: "Två staplar.",
  categoryHeading: "Orsak",
  categories: ["Volym", "Taxa <2019>"],
  valueTitle: "mkr",
  decimals: 1,
  series: [{ name: "Belopp", color: "#0B1F3A", values: [12.84, -2.6], sources: [source, source] }],
};

async function written(form: ReportChart["form"]): Promise<Uint8Array> {
  const content: ReportContent = {
    id: "memorandum:x",
    language: "sv-SE",
    title: "Titel",
    header: "",
    footer: "",
    page: { page: "Sida", of: "av" },
    blocks: [{ ...chart, form }],
  };
  return toDocx(content);
}

test.each(["columns", "stacked", "bars", "lines"] as const)(
  "%s: names stand at the edge, values where they were, and what is drawn begins at zero",
  async (form) => {
    const xml = strFromU8(unzipSync(await written(form))["word/charts/chart1.xml"]!);
    const [names] = /<c:catAx>.*<\/c:catAx>/s.exec(xml)!;
    const [values] = /<c:valAx>.*<\/c:valAx>/s.exec(xml)!;
    expect(names).toContain('<c:tickLblPos val="low"/>');
    expect(values).toContain('<c:tickLblPos val="nextTo"/>');
    // Bars go out from where the axis of names crosses.
    expect(names).not.toMatch(/<c:crosses val="(min|max)"\/>/);
  }
);

test.each(["columns", "bars", "lines"] as const)(
  "%s: what it draws is read again",
  async (form) => {
    const read = readBoundTexts(await written(form));
    expect(read.ok && read.value.drawn).toEqual([
      { chart: "Ändring & orsak, mkr", series: "Belopp", category: "Volym", value: 12.84 },
      { chart: "Ändring & orsak, mkr", series: "Belopp", category: "Taxa <2019>", value: -2.6 },
    ]);
  }
);
