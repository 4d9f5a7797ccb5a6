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
    const always = ["development", "change", "forecast", "relations", "sensitivity"];
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
