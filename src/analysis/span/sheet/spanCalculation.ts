import type { SpanForecast, SpanLine } from "../../../core/scenario/spanForecast";
import type { Growth } from "../../../core/projection";
import type { Scenario } from "../../../core/scenario/scenario";
import { spanTexts } from "../words/spanAnalysis";
import {
  feeOf,
  layOutOutcome,
  type OutcomeKey,
  periodsAhead,
} from "../../../comparison/sheet/forecastSheet";
import { methodArgument, methodText } from "../../../comparison/sheet/methodText";
import { professionOf, type Setting } from "../../../comparison/sheet/setting";
import { layOutOwnTariffs } from "../../../comparison/sheet/tariffTables";
import { numberFormats } from "../../../sheet/numberFormat";
import type { SheetLayout, Table } from "../../../sheet/sheetLayout";
import { formula, type Formula, pin, type Reference, spilling } from "../../../sheet/sheetPlan";

/** The function's answer for one profession. */
export interface LineCells {
  readonly periods: Reference;
  readonly contacts: Reference;
  readonly cost: Reference;
  readonly factor: Reference;
}

/** Where a line's answers are. */
export interface CalculatedLine {
  readonly answers: readonly LineCells[];
  /** 1, 2, 3 … beside them. */
  readonly steps: Reference;
}

export type SpanCalculation = ReadonlyMap<SpanLine, CalculatedLine>;

interface Question {
  readonly method: string | number;
  readonly tariffs: Reference | null;
  readonly observed: Table<OutcomeKey>;
}

const ANSWER = ["period", "contacts", "cost", "low", "high"] as const;

/**
 * Whether PROJECT_COST gives the engine's figures: it takes one fee for all of the forecast, a
 * tariff for every profession, and outcome alone.
 */
export function isLive({ scenario, prices }: Setting): boolean {
  // The function goes on from the outcome and not from the region's own forecast.
  if (scenario.continuations.some(({ from }) => from > scenario.firstForecast)) return false;
  const ahead = scenario.months.slice(scenario.firstForecast);
  return scenario.calibration.every(({ profession }) => {
    const fees = ahead.map((month) => {
      const price = prices(profession, month);
      return price.ok ? price.value.fee : null;
    });
    return fees.every((fee) => fee !== null && fee === fees[0]);
  });
}

/** Whether a line is the level times a growth that stands in a cell of its own. */
export function growsOnSheet({ data }: Scenario, line: SpanLine): boolean {
  return data.periodUnit === "month" && (line === "half" || line === "full");
}

/** What the function is asked for, so that it projects years as the line does. */
function methodOf({ data, settings }: Scenario, line: SpanLine): Growth {
  if (line === "used") return settings.method;
  if (data.periodUnit === "month") return "run-rate";
  return ({ none: "flat", half: "half-trend", full: "cagr" } as const)[line];
}

/** Outcome, and PROJECT_COST by profession for each line; a line that grows shares the level's. */
export function layOutCalculation(
  layout: SheetLayout,
  setting: Setting,
  { lines }: SpanForecast
): SpanCalculation {
  const { scenario, context } = setting;
  const own = spanTexts(context.language);
  layout.text("section", own.sheet.calculation);
  layout.text("note", own.sheet.calculationNote);
  layout.space();
  const tariffs = layOutOwnTariffs(layout, setting);
  layout.text("section", own.sheet.outcomeTitle);
  const observed = layOutOutcome(layout, setting);
  const calculated = new Map<SpanLine, CalculatedLine>();
  for (const [line, years] of lines) {
    if (!years.ok) continue;
    const level = growsOnSheet(scenario, line) ? calculated.get("none") : undefined;
    if (!level) {
      layout.space();
      const name =
        line === "used" ? methodText(setting.scenario, setting.context.language) : own.lines[line];
      layout.text("section", own.sheet.answerOf(name));
    }
    calculated.set(
      line,
      level ??
        layOutAnswers(layout, setting, {
          method: methodArgument(methodOf(scenario, line), setting.context.language),
          tariffs,
          observed,
        })
    );
  }
  return calculated;
}

/** A call a profession, side by side: each has a fee and a calibration of its own. */
function layOutAnswers(
  layout: SheetLayout,
  setting: Setting,
  { method, tariffs, observed }: Question
): CalculatedLine {
  const { scenario, texts, call, context } = setting;
  const t = texts.forecast;
  const { calibration } = scenario;
  const ahead = periodsAhead(scenario).length;
  const { count, kronor, kronorAndOre, factor, month, year } = numberFormats;
  const top = layout.height;
  const at = (row: number, column: number, rows = 1): Reference => ({
    sheet: "span",
    area: { row: top + row, column, rows, columns: 1 },
    pinned: true,
  });
  /** Steps stand in the first column. */
  const columnOf = (i: number): number => 1 + i * ANSWER.length;
  const asked = pin(layout.line(t.method, { content: method, style: "input" }));
  layout.row([
    { content: null, style: "heading" },
    ...calibration.flatMap(({ profession }) =>
      ANSWER.map((_, k) => ({
        content: k === 0 ? professionOf(setting, profession) : null,
        style: "heading" as const,
      }))
    ),
  ]);
  layout.row([
    { content: null },
    ...calibration.flatMap((one, i) => [
      { content: t.fee },
      { content: feeOf(setting, i), style: "input" as const, numberFormat: kronorAndOre },
      { content: t.factor },
      { content: one.factor, style: "input" as const, numberFormat: factor },
      { content: null },
    ]),
  ]);
  layout.row([
    { content: spanTexts(context.language).sheet.step, style: "numberHeading" },
    ...calibration.flatMap(() =>
      ANSWER.map((key) => ({ content: t.answerHeadings[key], style: "numberHeading" as const }))
    ),
  ]);
  const formats: Readonly<Record<(typeof ANSWER)[number], string>> = {
    period: scenario.data.periodUnit === "month" ? month : year,
    contacts: count,
    cost: kronor,
    low: kronor,
    high: kronor,
  };
  for (let step = 1; step <= ahead; step += 1)
    layout.row([
      { content: step, numberFormat: count },
      ...calibration.flatMap((_, i) =>
        ANSWER.map((key, k) => ({
          content: step === 1 && k === 0 ? answerOf(i) : null,
          style: "addIn" as const,
          numberFormat: formats[key],
        }))
      ),
    ]);
  return {
    steps: at(4, 0, ahead),
    answers: calibration.map((_, i) => ({
      periods: at(4, columnOf(i), ahead),
      contacts: at(4, columnOf(i) + 1, ahead),
      cost: at(4, columnOf(i) + 2, ahead),
      factor: at(2, columnOf(i) + 3),
    })),
  };

  function answerOf(i: number): Formula {
    const key = `contacts ${i}` as const;
    const contacts = pin(observed.column(key));
    const code = pin(observed.headings(key, key));
    const fee = at(2, columnOf(i) + 1);
    const rest = tariffs ? formula`,${pin(tariffs)}` : formula``;
    return spilling(
      formula`=${call("PROJECT_COST")}(${pin(observed.column("period"))},${contacts},${ahead},${asked},${code},${fee}${rest})`,
      ahead,
      ANSWER.length
    );
  }
}
