import type { ReportBlock, ReportContent } from "../../../src/core/reportContent";
import { searchContent } from "../../../src/ooxml/personal/contentSearch";

const content = (
  blocks: readonly ReportBlock[],
  more: Partial<ReportContent> = {}
): ReportContent => ({
  ...{ id: "a", language: "sv", title: "Beslutsunderlag", header: "", footer: "", blocks },
  page: { page: "Sida", of: "av" },
  ...more,
});
const heading: ReportBlock = { kind: "heading", level: 1, text: "Kostnader" };
const found = (report: ReportContent) => searchContent(report, "2026-11-22").places;
const under = (at: string) => [{ kind: "part", sheet: null, at }];

test.each<[string, ReportContent, string]>([
  ["the title", content([], { title: "Om 121212-1212" }), "Om ••••••-••••"],
  ["the footer", content([heading], { footer: "121212-1212" }), "Beslutsunderlag"],
  [
    "a paragraph of several runs",
    content([heading, { kind: "paragraph", runs: ["Enskild firma 1212", "12-1212"] }]),
    "Kostnader",
  ],
  [
    "a unit's name in a table",
    content([
      heading,
      {
        ...{ kind: "table", caption: "A", headings: ["Enhet", "kr"], foot: null },
        rows: [{ label: "Dr Ek 19121212-1212", isSum: false, numbers: [null] }],
      },
    ]),
    "Kostnader",
  ],
])("a person's number in %s is found under its heading", (_, report, at) => {
  expect(found(report)).toEqual(under(at));
});

test("a period is in doubt, and figures are nothing", () => {
  const period: ReportBlock = {
    kind: "points",
    items: [["Perioden 20230101-1231"], ["2019-10-01–2020-09-30"]],
  };
  expect(found(content([heading, period]))).toEqual([
    { ...under("Kostnader")[0], doubt: { about: "Kostnader", count: 1 } },
  ]);
});
