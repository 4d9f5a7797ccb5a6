import { findInAnalyses } from "../../../src/analysis/pane/findings";
import { sourceKey } from "../../../src/core/numberSource";
import type { ReportBlock, ReportContent, Run } from "../../../src/core/reportContent";
import { emptyMatter } from "../../../src/core/scenario/matter";
import { emptyWorkspace } from "../../../src/core/scenario/workspace";
import { composeReport } from "../../../src/share/report/sheet/report";
import { contextOf } from "../../comparison/sheet/fixture";
import { sampleScenario } from "../../share/report/sheet/fixture";

const PAPERS = [
  ["sv", "memorandum", "split-80-20", 2020],
  ["sv", "motion", "stopped-payment", 2022],
  ["en", "memorandum", "split-80-20", 2020],
  ["en", "motion", "stopped-payment", 2022],
] as const;

/** Points of time, and what belongs to a measure's name: figures of nothing. */
const NO_FIGURES =
  /\b20\d\d(?:-\d\d){0,2}\b|1[\s,]000 (?:listade|listed)|95\s?%(?:-intervall| interval)/gu;

function runsOf(block: ReportBlock): readonly Run[] {
  if (block.kind === "paragraph") return block.runs;
  return block.kind === "points" ? block.items.flat() : [];
}

describe.each(PAPERS)("%s, %s", (language, template, alternative, year) => {
  let found: readonly string[];
  let content: ReportContent;

  beforeAll(async () => {
    const scenario = sampleScenario(language);
    const context = contextOf(language);
    const choice = { template, alternative, year, unit: "mkr" as const };
    const findings = await findInAnalyses({
      ...choice,
      scenario,
      context,
      workspace: emptyWorkspace,
      kept: new Map(),
    });
    found = Object.entries(findings).flatMap(([place, blocks]) =>
      blocks.length > 0 ? [place] : []
    );
    content = composeReport(scenario, context, choice, { matter: emptyMatter, findings });
  });

  test("has what each analysis with its data has found", () => {
    const always = ["development", "change", "forecast", "relations", "residents", "sensitivity"];
    const all = template === "motion" ? [...always, "breakEven"] : always;
    expect([...found].sort()).toEqual(all.sort());
  });

  test("every number of its sentences has a source", () => {
    const plain = content.blocks
      .flatMap(runsOf)
      .flatMap((run) => (typeof run === "string" ? [run] : []));
    expect(plain.length).toBeGreaterThan(50);
    expect(plain.filter((text) => /\d/u.test(text.replace(NO_FIGURES, "")))).toEqual([]);
  });

  test("every point of its charts has one", () => {
    const charts = content.blocks.flatMap((block) => (block.kind === "chart" ? [block] : []));
    expect(charts).toHaveLength(template === "memorandum" ? 4 : 6);
    for (const { title, categories, valueTitle, series } of charts) {
      expect(valueTitle).not.toBe("");
      for (const { values, sources } of series)
        expect([title, values.length, sources.length]).toEqual([
          title,
          categories.length,
          categories.length,
        ]);
    }
  });

  test("no table ends with a column that nothing is known in", () => {
    const last = content.blocks.flatMap((block) =>
      block.kind === "table"
        ? [block.rows.some(({ numbers }) => numbers[numbers.length - 1] !== null)]
        : []
    );
    expect(last.length).toBeGreaterThan(3);
    expect(last).not.toContain(false);
  });

  test("numbers of a table with the same source are the same", () => {
    const values = new Map<string, Set<number>>();
    for (const block of content.blocks)
      if (block.kind === "table")
        for (const { numbers } of block.rows)
          for (const number of numbers)
            if (number) {
              const key = `${sourceKey(number.source)} ${number.decimals} ${number.signed}`;
              values.set(key, (values.get(key) ?? new Set()).add(number.value));
            }
    const several = [...values].filter(([, { size }]) => size > 1);
    expect(several.map(([key]) => key)).toEqual([]);
  });

  test("at most five places are left to be written in", () => {
    const places = content.blocks
      .flatMap(runsOf)
      .filter((run) => typeof run === "object" && "fillIn" in run);
    expect(places.length).toBeGreaterThan(0);
    expect(places.length).toBeLessThanOrEqual(5);
  });
});

test("the regions are told of once they have been looked at, where the own one has a figure", async () => {
  const scenario = sampleScenario("sv");
  const choice = {
    template: "memorandum",
    alternative: "split-80-20",
    year: 2020,
    unit: "mkr",
  } as const;
  const workspace = { ...emptyWorkspace, inhabitants: 270_000 };
  const told = async (kept: ReadonlyMap<string, unknown>, of = workspace) => {
    const context = contextOf("sv");
    const { regions } = await findInAnalyses({ ...choice, scenario, context, workspace: of, kept });
    return regions!;
  };
  const seen = new Map([["regions", { measure: "costPerInhabitant", year: 2019 }]]);
  expect(await told(new Map())).toEqual([]);
  expect(await told(seen, { ...workspace, inhabitants: null as unknown as number })).toEqual([]);
  const blocks = await told(seen);
  const texts = blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? [
          block.runs
            .map((run) => (typeof run === "object" && "text" in run ? run.text : run))
            .join(""),
        ]
      : []
  );
  expect(texts[0]).toMatch(/^Er region 2019: \d+,\d kr per invånare\.$/);
  expect(texts[1]).toMatch(
    /under Region Västmanland \(38,3, beräknat här\)|över Region Västmanland/
  );
  expect(blocks.some(({ kind }) => kind === "chart")).toBe(true);
});
