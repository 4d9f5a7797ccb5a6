import type { RunStamp } from "../../../src/sheet/runStamp";
import { nothingOld } from "../../../src/core/scenario/oldValues";
import type { AnalysisId } from "../../../src/analysis/core/analysisId";
import { insertAnalysis } from "../../../src/analysis/excel/insertAnalysis";
import { breakEvenSheet } from "../../../src/analysis/breakEven/sheet/breakEvenSheet";
import { planChange } from "../../../src/analysis/change/sheet/changeSheet";
import type { ComparisonContext } from "../../../src/comparison/sheet/setting";
import { planComparison } from "../../../src/comparison/excel/comparison";
import { relationsSheet } from "../../../src/analysis/relations/sheet/relationsSheet";
import { insertReport } from "../../../src/share/report/excel/insertReport";
import { composeReport } from "../../../src/share/report/sheet/report";
import { reportSheet } from "../../../src/share/report/sheet/reportSheet";
import { findRunSheets } from "../../../src/excel/run/olderSheets";
import type { SheetPlan } from "../../../src/sheet/sheetPlan";
import { scenarioOf as sampleOf, yearsApart } from "../../analysis/change/core/changeFixture";
import { sampleData } from "../../core/scenario/sampleData";
import { contextOf, smallScenario } from "../../comparison/sheet/fixture";
import { openExcel } from "../openExcel";
import { choicesOf, region, scenarioOf } from "../../analysis/relations/sheet/fixture";
import { sampleScenario } from "../../share/report/sheet/fixture";

const run = (time: string): RunStamp => ({
  time,
  alternatives: ["A", "B"],
  fingerprint: { data: "3f2a9c77", alternatives: "a", answer: "b", settings: "c" },
  question: "q",
});
const contextAt = (time: string): ComparisonContext => ({ ...contextOf(), run: run(time) });

const stop = {
  contacts: 25_000,
  price: 443.04,
  borneShare: 0.2,
  ownShare: 0.15,
  ownCost: 200,
  ownBorneShare: 0.5,
  otherShare: 0.1,
  otherPrice: 300,
  oneOff: 400_000,
};

const related = scenarioOf(region);
const sample = sampleOf(sampleData);

interface Sibling {
  readonly plan: (context: ComparisonContext) => SheetPlan;
  readonly insert: (plan: SheetPlan) => Promise<readonly string[] | null>;
}

function analysis(id: AnalysisId, plan: Sibling["plan"]): Sibling {
  return { plan, insert: (one) => insertAnalysis(id, one) };
}

const siblings: Readonly<Record<string, Sibling>> = {
  Brytpunkt: analysis("breakEven", (context) =>
    breakEvenSheet(stop, { visitCost: 1500, realisable: 0.25 }, null, nothingOld, context)
  ),
  Förändringsanalys: analysis("change", (context) =>
    planChange(sample, yearsApart(sample, 2017, 2019), context)
  ),
  Samband: analysis("relations", (context) => relationsSheet(related, choicesOf(related), context)),
  Beslutsunderlag: {
    plan: (context) => {
      const choice = { template: "memorandum", alternative: "split-80-20" } as const;
      const content = composeReport(sampleScenario(), context, {
        ...choice,
        year: 2020,
        unit: "mkr",
      });
      return reportSheet(content, "Beslutsunderlag", "Not.", context.run);
    },
    insert: (plan) => insertReport(plan),
  },
};

test.each(Object.entries(siblings))(
  "%s, edited, is kept as values of its own run",
  async (name, { plan, insert }) => {
    const excel = openExcel({ excelApi: "1.14" });
    const seen = async () => ({
      values: (await excel.read(name)).map((row) =>
        row.map(({ value }) => (/örning 20/.test(String(value)) ? "" : (value ?? "")))
      ),
      charts: excel.host.charts(name),
    });
    const line = async () =>
      (await excel.read(name))
        .map(([cell]) => String(cell?.value))
        .find((text) => /örning 20/.test(text));
    await insert(plan(contextAt("2026-11-29 14:05")));
    expect(await line()).toMatch(/^Körning 2026-11-29 14:05/);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).getRange("Z90").values = [["min anteckning"]];
      await context.sync();
    });
    const before = await seen();
    const [again] = (await insert(plan(contextAt("2026-12-01 09:00"))))!;
    expect(again).toBe(`${name} (2)`);
    expect(await seen()).toEqual(before);
    expect(await line()).toMatch(/^Fryst körning 2026-11-29 14:05/);
    const formulas = (await excel.read(name)).flat().filter(({ formula }) => formula);
    expect(formulas).toEqual([]);
    // The third takes the second's place, and leaves the first alone.
    expect(await insert(plan(contextAt("2026-12-02 09:00")))).toEqual([again]);
    expect(await seen()).toEqual(before);
    expect((await findRunSheets()).map((sheet) => [sheet.name, sheet.frozen])).toEqual([
      [name, true],
      [again, false],
    ]);
    excel.close();
  }
);

test("every chart draws cells of its own sheet, so that a kept one draws what it did", () => {
  const context = contextAt("2026-11-29 14:05");
  const plans = [
    ...planComparison(smallScenario(), context),
    ...Object.values(siblings).map(({ plan }) => plan(context)),
  ];
  const drawn = plans.flatMap(({ key, charts = [] }) =>
    charts.flatMap(({ categories, series }) =>
      [categories, ...series.map(({ values }) => values)].map(({ sheet }) => [key, sheet])
    )
  );
  expect(drawn.length).toBeGreaterThan(10);
  for (const [key, sheet] of drawn) expect(sheet).toBe(key);
});

test("every sheet of a run has its stamp below the title, and in what is remembered of it", () => {
  const context = contextAt("2026-11-29 14:05");
  const plans = [
    ...planComparison(smallScenario(), context),
    ...Object.values(siblings).map(({ plan }) => plan(context)),
  ];
  for (const { name, rows, run: stamp } of plans) {
    const texts = rows.slice(0, 4).map(([cell]) => cell?.content);
    expect([name, texts]).toEqual([
      name,
      expect.arrayContaining([expect.stringMatching(/^Körning 2026-11-29 14:05, alternativ A, B/)]),
    ]);
    expect(stamp).toBe(context.run);
  }
});
