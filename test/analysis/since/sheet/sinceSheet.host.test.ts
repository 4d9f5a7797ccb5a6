import {
  bridge,
  BRIDGE_PARTS,
  type BridgeSpan,
  type ForecastSteps,
} from "../../../../src/analysis/since/core/bridge";
import { stepsToNow } from "../../../../src/analysis/since/core/forecastSteps";
import { toForecastRows, toPlainSchedule } from "../../../../src/core/scenario/savedForecast";
import { nothingOld } from "../../../../src/core/scenario/oldValues";
import { monthOf } from "../../../../src/core/calendar";
import { sinceTexts } from "../../../../src/analysis/since/words/sinceAnalysis";
import { insertAnalysis } from "../../../../src/analysis/excel/insertAnalysis";
import { saveForecast } from "../../../../src/analysis/since/excel/savedForecasts";
import { sinceSheet } from "../../../../src/analysis/since/sheet/sinceSheet";
import { contextOf, nothing, scenarioOf } from "../../../comparison/sheet/fixture";
import { type OpenExcel, openExcel } from "../../../excel/openExcel";

let excel: OpenExcel;

beforeEach(() => {
  excel = openExcel({ excelApi: "1.12" });
});
afterEach(() => excel.close());

const then = scenarioOf(undefined, undefined, {
  lastOutcome: monthOf(2019, 12),
  lastMonth: monthOf(2021, 12),
  method: "drift",
});
const now = scenarioOf();

function stepsOf(position: number, saved: Parameters<typeof stepsToNow>[2]): ForecastSteps {
  const steps = stepsToNow(now, now.alternatives[position]!, saved);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

test.each<[string, number, BridgeSpan, "sv" | "en"]>([
  ["a year", 0, { from: monthOf(2020, 1), to: monthOf(2020, 12) }, "sv"],
  [
    "a new tariff beyond the old horizon",
    3,
    { from: monthOf(2021, 1), to: monthOf(2022, 12) },
    "sv",
  ],
  ["a stop, in English", 2, { from: monthOf(2019, 1), to: monthOf(2023, 12) }, "en"],
])("%s: the sheet's formulas give what the model gives", async (_, position, span, language) => {
  const { method, rulesInForce, meanFees, schedule } = then.settings;
  const { forecasts, headings } = await saveForecast(
    {
      id: "P-2020-01-15",
      name: "Januari",
      saved: "2020-01-15",
      policyName: nothing.name,
      lastOutcome: monthOf(2019, 12),
      lastMonth: monthOf(2021, 12),
      notes: { method: "", rule: "", tariff: "", fees: "", calibration: "", data: "" },
      rows: toForecastRows(then, then.alternatives[0]!),
      assumptions: {
        policy: nothing,
        method,
        rulesInForce,
        meanFees,
        schedule: toPlainSchedule(schedule),
      },
    },
    "sv"
  );
  const [forecast] = forecasts;
  const steps = stepsOf(position, forecast!);
  const input = {
    forecast: forecast!,
    steps,
    span,
    spanText: "2020",
    sentence: "=1+1",
    byGrowth: null,
    comparable: forecasts,
    past: [],
    year: 2020,
    headings: headings!,
    old: nothingOld,
  };
  const [name] = (await insertAnalysis("since", sinceSheet(input, contextOf(language))))!;
  const cells = await excel.read(name!);
  const rows = new Map(
    cells.slice(0, 24).map((row) => [row[0]!.value, row.map(({ value }) => value)])
  );
  const { parts, before, after } = bridge(steps, span);
  const texts = sinceTexts(language);
  for (const part of BRIDGE_PARTS)
    expect([part, rows.get(texts.parts[part])![1]]).toEqual([
      part,
      expect.closeTo(parts[part] / 100, 0),
    ]);
  expect(rows.get(texts.bridge.before("Januari"))![1]).toBeCloseTo(before / 100, 4);
  expect(rows.get(texts.bridge.after)![1]).toBeCloseTo(after / 100, 4);
  expect(rows.get(texts.sheet.check)![1]).toBeCloseTo(0, 2);
  expect(cells.flat().filter(({ kind }) => kind === "Error")).toEqual([]);
  expect(cells.flat().some(({ value }) => value === "=1+1")).toBe(true);
});
