import { toRegionModel } from "../../../../src/analysis/sensitivity/core/regionModel";
import {
  type SensitivityQuestion,
  toTornado,
  widthOf,
} from "../../../../src/analysis/sensitivity/core/sensitivity";
import {
  forecastAssumptions,
  policyAssumptions,
} from "../../../../src/analysis/sensitivity/core/sensitivityAssumption";
import {
  simulate,
  summarise,
  toClasses,
} from "../../../../src/analysis/sensitivity/core/simulation";
import type { Patch, Policy } from "../../../../src/core/policy/policy";
import { toBasis } from "../../../../src/core/scenario/basis";
import { streamsFrom } from "../../../../src/analysis/sensitivity/pane/streams";
import { insertAnalysis } from "../../../../src/analysis/excel/insertAnalysis";
import type { SensitivityFigures } from "../../../../src/analysis/sensitivity/sheet/sensitivityFigures";
import { sensitivitySheet } from "../../../../src/analysis/sensitivity/sheet/sensitivitySheet";
import { policy, valueOf } from "../../../core/scenario/region";
import type { Cell } from "../../../host/grid/grid";
import {
  contextOf,
  eightyTwenty,
  nothing,
  scenarioOf,
  stop,
  visitCost,
} from "../../../comparison/sheet/fixture";
import { type OpenExcel, openExcel } from "../../../excel/openExcel";

const SHEET = "Känslighetsanalys";

let excel: OpenExcel;
beforeEach(() => {
  excel = openExcel({ excelApi: "1.14" });
});
afterEach(() => excel.close());

const realised = { ...visitCost(1500), realisable: 1 } as Patch;
const turning = policy("=1+1", [
  ...stop.patches.filter(({ kind }) => kind !== "visitCost"),
  realised,
]);

function figuresOf(one: Policy, seed: number | null): SensitivityFigures {
  const scenario = scenarioOf([nothing, eightyTwenty, one]);
  const basis = valueOf(toBasis(scenario.data, scenario.settings));
  const from = scenario.months.length - 12;
  const model = toRegionModel(basis, { from, to: from + 12 })!;
  const policies = [eightyTwenty, one];
  const assumptions = [...forecastAssumptions(model), ...policies.flatMap(policyAssumptions)];
  const shared = { model, outcome: "net", baseline: nothing } as const;
  const question: SensitivityQuestion = { ...shared, policy: one, assumptions };
  const draws = 100;
  let simulation: SensitivityFigures["simulation"] = null;
  if (seed !== null) {
    const drawing = simulate({
      ...shared,
      policies,
      assumptions,
      draws,
      streamOf: streamsFrom(seed),
    });
    let step = drawing.next();
    while (!step.done) step = drawing.next();
    const rows = step.value.map(({ policy: each, changes }) => ({
      policy: each,
      summary: changes && summarise(changes),
    }));
    simulation = { seed, draws, assumptions, rows, classes: toClasses(step.value[1]!.changes!) };
  }
  const tornado = toTornado(question)!;
  return {
    ...shared,
    policy: one,
    period: 2023,
    byGrowth: null,
    tornado,
    assumptions,
    simulation,
    settings: scenario.settings,
  };
}

async function insert(figures: SensitivityFigures): Promise<readonly (readonly Cell["value"][])[]> {
  await insertAnalysis("sensitivity", sensitivitySheet(figures, contextOf()));
  return (await excel.read(SHEET)).map((row) => row.map(({ value }) => value));
}

/** Rows below a heading, up to the next empty first cell. */
function below(
  rows: readonly (readonly Cell["value"][])[],
  heading: string,
  next: string
): readonly (readonly Cell["value"][])[] {
  const top = rows.findIndex(([first, second]) => first === heading && second === next);
  const rest = rows.slice(top + 1);
  return rest.slice(
    0,
    rest.findIndex(([first]) => (first ?? "") === "")
  );
}

const figures = figuresOf(turning, 3);

test("differences, swing, rank and turning are formulas with the engine's answers", async () => {
  const rows = await insert(figures);
  const { base, swings } = figures.tornado;
  const table = below(rows, "Antagande", "Enhet").slice(0, swings.length);
  expect(swings.length).toBeGreaterThan(5);
  expect(swings.some(({ lowFlips, highFlips }) => lowFlips || highFlips)).toBe(true);
  const widths = swings.map(widthOf);
  for (const [i, swing] of swings.entries()) {
    const [, , , , , , , low, high, width, rank, verdict] = table[i]!;
    expect(Number(low) * 100).toBeCloseTo(swing.atLow - base, 4);
    expect(Number(high) * 100).toBeCloseTo(swing.atHigh - base, 4);
    expect(Number(width) * 100).toBeCloseTo(widths[i]!, 4);
    expect(rank).toBe(widths.filter((one) => one > widths[i]!).length + 1);
    const turns = `${swing.lowFlips ? "lågt" : ""}${swing.highFlips ? "högt" : ""}`;
    expect(verdict).toBe(
      { "": "nej", lågt: "vid lågt", högt: "vid högt", lågthögt: "vid lågt och högt" }[turns]
    );
  }
});

test("a changed outcome changes what follows from it", async () => {
  const rows = await insert(figures);
  const top = rows.findIndex(([first, second]) => first === "Antagande" && second === "Enhet");
  const opposite = figures.tornado.base < 0 ? 1e9 : -1e9;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    sheet.getRange(`G${top + 2}`).values = [[opposite]];
    await context.sync();
  });
  const [, , , , , , high, , , , , verdict] = (await excel.read(SHEET))[top + 1]!.map(
    ({ value }) => value
  );
  expect([high, verdict]).toEqual([opposite, expect.stringMatching(/högt/)]);
});

test("the simulation is values with their seed, and a spread that is a formula", async () => {
  const rows = await insert(figures);
  expect(rows.some(([first]) => /100 dragningar med frö 3/.test(String(first)))).toBe(true);
  const [still, moving] = below(rows, "Alternativ", "P10");
  expect(still).toEqual(expect.arrayContaining(["80/20", 0]));
  const { summary } = figures.simulation!.rows[1]!;
  const { p10, p50, p90, mean, saving } = summary!;
  expect(moving!.slice(0, 7)).toEqual([
    "=1+1",
    ...[p10, p50, p90, mean].map((ore) => ore / 100),
    saving,
    expect.closeTo((p90 - p10) / 100, 4),
  ]);
});

test("the shares of the histogram are formulas that sum to all draws", async () => {
  const classes = below(await insert(figures), "Från, kr", "Till, kr");
  expect(classes.length).toBe(figures.simulation!.classes!.length);
  expect(classes.reduce((sum, row) => sum + Number(row[3]), 0)).toBeCloseTo(1, 12);
});

test("the same seed gives the same sheet, to the byte", () => {
  const written = (seed: number): string =>
    JSON.stringify(sensitivitySheet(figuresOf(turning, seed), contextOf()));
  expect(written(3)).toBe(written(3));
  expect(written(3)).not.toBe(written(4));
});

test("says that the region is invented, what the method is and where it is from", async () => {
  const plan = sensitivitySheet(figures, contextOf());
  expect(plan.charts!.map(({ title }) => /påhittat/.test(title))).toEqual([true, true, true]);
  const first = (await insert(figures)).map((row) => String(row[0]));
  expect(first[1]).toMatch(/^Påhittat exempel/);
  expect(first.some((text) => /Ellegård.*Economic Journal.* · B$/.test(text))).toBe(true);
  expect(first.some((text) => /Sveriges riksdag.*C: .*inte officiell/.test(text))).toBe(true);
  expect(first.some((text) => /^Säkerhet A: .*C och D är inte officiella/.test(text))).toBe(true);
  expect(first).toContain("Eget underlag: Kontakter");
});

test("without a simulation says so, and without a swing too", async () => {
  const rows = await insert(figuresOf(eightyTwenty, null));
  const first = rows.map((row) => String(row[0]));
  expect(first.some((text) => /^Inget antagande ändrar/.test(text))).toBe(true);
  expect(first.some((text) => /^Ingen simulering var körd/.test(text))).toBe(true);
});
