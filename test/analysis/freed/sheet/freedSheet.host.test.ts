import { toFreed, useOf } from "../../../../src/analysis/freed/core/freed";
import { freedSheet } from "../../../../src/analysis/freed/sheet/freedSheet";
import { insertAnalysis } from "../../../../src/analysis/excel/insertAnalysis";
import { spansOf } from "../../../../src/core/scenario/rollUp";
import { contextOf } from "../../../comparison/sheet/fixture";
import { type OpenExcel, openExcel } from "../../../excel/openExcel";
import { sampleScenario } from "../../../share/report/sheet/fixture";

const scenario = sampleScenario("sv");
const stop = scenario.alternatives.find(({ policy }) => policy.id === "stopped-payment")!;
const span = spansOf(scenario, "year").find(({ year }) => year === 2022)!;

let excel: OpenExcel;
beforeEach(() => {
  excel = openExcel({ excelApi: "1.14" });
});
afterEach(() => excel.close());

async function write(use: Parameters<typeof useOf>[1]) {
  await insertAnalysis("freed", freedSheet(scenario, stop, span, use, [], contextOf("sv")));
  const rows = (await excel.read("Frigjorda resurser")).map((row) => row.map(({ value }) => value));
  return (label: string): unknown => rows.find(([first]) => first === label)![1] ?? null;
}

test("sums and uses by formula are the pane's", async () => {
  const use = { perVisit: 1_813, perPosition: 712_500, visitShare: 0.6 };
  const valueOf = await write(use);
  const freed = toFreed(scenario, stop, span);
  const used = useOf(freed, use);
  expect(freed.total).toBeGreaterThan(0);
  expect(valueOf("Frigjort")).toBeCloseTo(freed.total / 100, 4);
  expect(valueOf("Kvar att använda")).toBeCloseTo(freed.usable / 100, 4);
  expect(valueOf("Till besök")).toBeCloseTo(used.toVisits / 100, 4);
  expect(valueOf("Till tjänster")).toBeCloseTo(used.toPositions / 100, 4);
  expect(valueOf("Antal besök")).toBe(used.visits);
  expect(valueOf("Antal tjänster")).toBeCloseTo(used.positions!, 8);
});

test("without unit costs the numbers are blank, and no cell is an error", async () => {
  const valueOf = await write({ perVisit: null, perPosition: null, visitShare: 1 });
  expect([valueOf("Antal besök"), valueOf("Antal tjänster")]).toEqual(["", ""]);
});
