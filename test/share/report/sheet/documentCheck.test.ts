import fc from "fast-check";
import { fromRun, sourceKey } from "../../../../src/core/numberSource";
import type { ReportBlock, ReportContent } from "../../../../src/core/reportContent";
import { runText } from "../../../../src/core/runText";
import { emptyMatter } from "../../../../src/core/scenario/matter";
import type { TemplatePart } from "../../../../src/ooxml/document/fillTemplate";
import type { BoundText } from "../../../../src/ooxml/document/boundTexts";
import { checkDocument } from "../../../../src/share/report/sheet/documentCheck";
import { originText, readDocumentOrigin } from "../../../../src/share/report/sheet/documentOrigin";
import { composeReport } from "../../../../src/share/report/sheet/report";
import { templateContent } from "../../../../src/share/report/sheet/templateContent";
import { contextOf } from "../../../comparison/sheet/fixture";
import { sampleScenario } from "./fixture";

const reports = (["memorandum", "motion"] as const).map((template) =>
  composeReport(sampleScenario(), contextOf(), {
    template,
    alternative: "split-80-20",
    year: 2020,
    unit: "mkr",
  })
);

/** As a document has them that was made of the report. */
function writtenIn({ blocks }: ReportContent): readonly BoundText[] {
  const texts: BoundText[] = [];
  const take = (key: string, text: string): void =>
    void texts.push({ hash: key, text, place: "här" });
  for (const block of blocks) {
    if (block.kind === "table")
      for (const { numbers } of block.rows)
        for (const number of numbers) if (number) take(sourceKey(number.source), number.text);
    const runs =
      block.kind === "paragraph" ? block.runs : block.kind === "points" ? block.items.flat() : [];
    for (const run of runs)
      if (typeof run === "object" && "source" in run) take(sourceKey(run.source), run.text);
  }
  return texts;
}

const asIs = (key: string): string => key;

test("any one point that is moved is found, as its digits are printed", () => {
  const points = [
    { name: "Aspen", x: 0.62, y: 71.2 },
    { name: "Björken", x: 1.1, y: 52.9 },
  ].map((one) => ({ ...one, source: fromRun("cni", one.name) }));
  const report: ReportContent = {
    ...reports[0]!,
    blocks: [
      {
        kind: "scatter",
        ...{ title: "Kontakter mot CNI", description: "", name: "Enheter", points },
        x: { title: "CNI", decimals: 2, isShare: false },
        y: { title: "Kontakter", decimals: 1, isShare: false },
      },
    ],
  };
  const drawn = points.map(({ x, y }, point) => ({ chart: "Kontakter mot CNI", point, x, y }));
  const check = (all: typeof drawn) => checkDocument([], report, asIs, all);
  expect(check(drawn)).toEqual({ same: 2, changed: [], unknown: [] });
  const [first, second] = drawn as [(typeof drawn)[0], (typeof drawn)[0]];
  for (const moved of [
    { ...second, x: 1.12 },
    { ...second, y: 53 },
    { ...second, y: NaN },
  ])
    expect(check([first, moved])).toMatchObject({
      same: 1,
      changed: [{ place: "Kontakter mot CNI: Björken", now: "1,10; 52,9" }],
    });
  expect(check([first, second, { ...first, point: 2 }])).toMatchObject({
    same: 2,
    unknown: [{ place: "Kontakter mot CNI: 3" }],
  });
});

describe.each(reports.map((report) => [report.id, report] as const))("%s", (_, report) => {
  const texts = writtenIn(report);

  test("agrees with itself", () => {
    expect(texts.length).toBeGreaterThan(50);
    expect(checkDocument(texts, report, asIs)).toEqual({
      same: texts.length,
      changed: [],
      unknown: [],
    });
  });

  test("any one figure that is changed is found, and no other", () => {
    fc.assert(
      fc.property(fc.nat(texts.length - 1), fc.nat(9), (which, digit) => {
        const text = `${texts[which]!.text}${digit}`;
        const changed = texts.map((one, i) => (i === which ? { ...one, text } : one));
        expect(checkDocument(changed, report, asIs)).toMatchObject({
          same: texts.length - 1,
          changed: [{ written: text.replace(/\s+/gu, " "), place: "här" }],
          unknown: [],
        });
      })
    );
  });

  test("any one value of a chart that is changed is found, as its digits are printed", () => {
    const charts = report.blocks.flatMap((block) => (block.kind === "chart" ? [block] : []));
    const drawn = charts.flatMap(({ title, categories, series }) =>
      series.flatMap(({ name, values }) =>
        categories.map((category, i) => ({
          chart: title,
          series: name,
          category,
          value: values[i]!,
        }))
      )
    );
    expect(drawn.length).toBeGreaterThan(5);
    expect(checkDocument(texts, report, asIs, drawn)).toEqual({
      same: texts.length + drawn.length,
      changed: [],
      unknown: [],
    });
    for (const [which, one] of drawn.entries()) {
      const all = drawn.map((each, i) =>
        i === which ? { ...each, value: one.value + 0.2 } : each
      );
      const { changed, unknown } = checkDocument(texts, report, asIs, all);
      expect(unknown).toEqual([]);
      expect(changed.map(({ place }) => place)).toEqual([
        `${one.chart}: ${one.series}, ${one.category}`,
      ]);
    }
    const [first] = drawn;
    const gone = { ...first!, category: "1999" };
    const theirs = { ...first!, chart: "Mallens eget diagram" };
    expect(checkDocument(texts, report, asIs, [gone, theirs])).toMatchObject({
      same: texts.length,
      unknown: [{ place: `${first!.chart}: ${first!.series}, 1999` }],
    });
  });

  test("a figure that is no longer there is told apart from a changed one", () => {
    const lost: BoundText = { hash: "run/gone", text: "12,5", place: "År 2020" };
    expect(checkDocument([...texts, lost], report, asIs)).toMatchObject({
      changed: [],
      unknown: [{ written: "12,5", place: "År 2020" }],
    });
  });

  test("every block is in a template's content once, in order", () => {
    const content = templateContent(report, emptyMatter, "Ärendet", "");
    const blocksIn = (parts: readonly TemplatePart[]): readonly ReportBlock[] =>
      parts.flatMap(({ heading, blocks, parts: inner }) => [
        ...(heading ? [heading] : []),
        ...blocks,
        ...blocksIn(inner),
      ]);
    expect(blocksIn(content.parts)).toEqual(report.blocks);
    expect([...content.texts]).toEqual([["Ärende", "Ärendet"]]);
  });
});

test("what is stated of the matter is a text of a template, and a line where it has no control", () => {
  const matter = { ...emptyMatter, region: "Region Norrsjö", caseNumber: "RS 1" };
  const report = composeReport(
    sampleScenario(),
    contextOf(),
    { template: "memorandum", alternative: "split-80-20", year: 2020, unit: "mkr" },
    { matter, findings: {} }
  );
  const { texts, parts } = templateContent(report, matter, "Ärendet", "");
  expect([...texts]).toEqual([
    ["Ärende", "Ärendet"],
    ["Region", "Region Norrsjö"],
    ["Diarienummer", "RS 1"],
  ]);
  const lines = parts.filter(({ tag }) => tag === "Region" || tag === "Diarienummer");
  expect(lines.map(({ blocks }) => blocks.map(linesOf))).toEqual([
    ["Region: Region Norrsjö"],
    ["Diarienummer: RS 1"],
  ]);
});

function linesOf(block: ReportBlock): string {
  return block.kind === "paragraph" ? block.runs.map(runText).join("") : "";
}

test("what a document was made of is read back, and any other comment is not", () => {
  const choice = fc.record({
    template: fc.constantFrom("memorandum" as const, "motion" as const),
    alternative: fc.string(),
    year: fc.integer({ min: 1990, max: 2100 }),
    unit: fc.constantFrom("kr" as const, "tkr" as const, "mkr" as const),
  });
  fc.assert(
    fc.property(choice, fc.constantFrom("sv" as const, "en" as const), (one, language) => {
      expect(readDocumentOrigin(originText(one, language))).toEqual({ ...one, language });
    })
  );
  for (const text of ["", "Utkast", "Nätläkarkalkyl ", "Nätläkarkalkyl {", "Nätläkarkalkyl null"])
    expect(readDocumentOrigin(text)).toBeNull();
  fc.assert(
    fc.property(fc.json(), (json) => {
      expect(readDocumentOrigin(`Nätläkarkalkyl ${json}`)).toBeNull();
    })
  );
});
