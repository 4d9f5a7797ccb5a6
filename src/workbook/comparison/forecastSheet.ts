import { firstDayOf, type Month, serialOf, yearAndMonth } from "../../core/calendar";
import type { Patch } from "../../core/policy";
import type { ProfessionKey } from "../../core/profession";
import { sumOf } from "../../core/scenario/rollUp";
import type { Scenario } from "../../core/scenario/scenario";
import { numberFormats } from "../numberFormat";
import { type Column, SheetLayout, type Table } from "../sheetLayout";
import { formula, type Formula, pin, type Reference, type SheetPlan, spilling } from "../sheetPlan";
import type { AssumptionSheet } from "./assumptionSheet";
import { layOutForecastYears } from "./forecastYears";
import { layOutGrowth, type Size } from "./growthSpan";
import type { ResultSheet } from "./resultSheet";
import { layOutTitle, professionOf, type Setting, sheetOf } from "./setting";

/** The function's answer for one profession: where its periods, contacts and cost stand. */
export interface Answer {
  readonly profession: ProfessionKey | null;
  readonly label: Reference;
  readonly periods: Reference;
  readonly contacts: Reference;
  readonly cost: Reference;
  readonly factor: Reference;
}

const ANSWER = ["period", "contacts", "cost", "low", "high"] as const;
const VOLUMES: readonly Patch["kind"][] = ["tariff", "patientFee", "growth", "stop", "ownService"];

/** The engine's forecast of contacts, made anew in cells by the add-in's own function. */
export function forecastSheet(
  setting: Setting,
  result: ResultSheet,
  assumptions: AssumptionSheet
): SheetPlan | null {
  const { texts, scenario, shown } = setting;
  const { months, firstForecast } = scenario;
  if (firstForecast === months.length) return null;
  const t = texts.forecast;
  const columns = scenario.calibration.length * ANSWER.length;
  const widths = Array.from({ length: Math.max(6, columns) }, () => 15);
  const layout = new SheetLayout(sheetOf(setting, "forecast", t.sheet, [15, ...widths]));
  layOutTitle(layout, setting, t.title);
  for (const note of t.notes) layout.text("note", note);
  layout.space();
  const method = pin(layout.line(t.method, { content: scenario.settings.method, style: "input" }));
  const horizon = pin(
    layout.line(t.horizon, { content: periodsAhead(scenario).length, style: "input" })
  );
  layout.space();
  const labels = layOutLabels(layout, setting);
  const outcome = layOutOutcome(layout, setting);
  layout.space();
  const answers = layOutAnswers(layout, setting, { assumptions, method, horizon, outcome, labels });
  layout.space();
  layout.text("section", t.compareTitle);
  const same = shown.find(({ alternative }) =>
    alternative.policy.patches.every(({ kind }) => !VOLUMES.includes(kind))
  );
  if (same) {
    layOutForecastYears(layout, setting, result, answers, same.number);
    const what = t.compareHeadings.engineCost;
    const size: Size = (one, _, cells, span) => sumOf(one, cells, "net", span);
    layOutGrowth(layout, setting, { what, size, unit: "kr" }, [same]);
  } else layout.text("plain", t.noComparison);
  return layout.toPlan();
}

function isByMonth({ data }: Scenario): boolean {
  return data.periodUnit === "month";
}

/** The periods that PROJECT_COST is asked for: months, or the last month of each year. */
export function periodsAhead({ months, firstForecast, data }: Scenario): readonly Month[] {
  const ahead = months.slice(firstForecast);
  return data.periodUnit === "month"
    ? ahead
    : ahead.filter((month, i) => i === 0 || month % 12 === 0);
}

/** Above their columns, in the words that Resultat has for the professions. */
function layOutLabels(layout: SheetLayout, setting: Setting): readonly Reference[] {
  const { scenario, texts } = setting;
  const row = layout.height + 1;
  layout.text("section", texts.forecast.outcomeTitle);
  layout.row([
    { content: null, style: "heading" },
    ...scenario.calibration.map(({ profession }) => ({
      content: professionOf(setting, profession),
      style: "numberHeading" as const,
    })),
  ]);
  return scenario.calibration.map((_, i) => ({
    sheet: "forecast",
    area: { row, column: i + 1, rows: 1, columns: 1 },
    pinned: true,
  }));
}

export type OutcomeKey = "period" | `contacts ${number}`;

/** Under the codes that the function reads. */
export function layOutOutcome(
  layout: SheetLayout,
  { scenario, texts, shown }: Setting
): Table<OutcomeKey> {
  const { months, firstForecast, calibration, cells } = scenario;
  const size = isByMonth(scenario) ? 1 : 12;
  const { alternative } = shown[0]!;
  const starts = Array.from({ length: Math.floor(firstForecast / size) }, (_, i) => i * size);
  const columns: Record<string, Column<number, OutcomeKey>> = {
    period: {
      heading: texts.forecast.period,
      style: "input",
      numberFormat: isByMonth(scenario) ? numberFormats.month : numberFormats.year,
      content: (from) =>
        isByMonth(scenario)
          ? serialOf(firstDayOf(months[from]!))
          : yearAndMonth(months[from]!).year,
    },
  };
  for (const [i, { profession }] of calibration.entries())
    columns[`contacts ${i}`] = {
      heading: profession ?? "LK",
      style: "input",
      numberFormat: numberFormats.count,
      content: (from) =>
        sumOf(
          alternative,
          cells,
          "contacts",
          { from, to: from + size },
          (cell) => cell.profession === profession
        ),
    };
  return layout.table<number, OutcomeKey>(columns as never, starts);
}

interface AnswerPlan {
  readonly assumptions: AssumptionSheet;
  readonly method: Reference;
  readonly horizon: Reference;
  readonly outcome: Table<OutcomeKey>;
  readonly labels: readonly Reference[];
}

/** One call a profession, side by side: each has a fee and a calibration of its own. */
function layOutAnswers(
  layout: SheetLayout,
  setting: Setting,
  { assumptions, method, horizon, outcome, labels }: AnswerPlan
): readonly Answer[] {
  const { texts, scenario, call } = setting;
  const { calibration } = scenario;
  const t = texts.forecast;
  const ahead = periodsAhead(scenario).length;
  const row = layout.height;
  const at = (r: number, column: number, rows = 1): Reference => ({
    sheet: "forecast",
    area: { row: r, column, rows, columns: 1 },
    pinned: true,
  });
  layout.text("section", t.answerTitle);
  const across = <T>(cellsOf: (i: number) => readonly T[]): readonly T[] =>
    calibration.flatMap((_, i) => cellsOf(i));
  const empty = { content: null } as const;
  layout.row(
    across((i) => [
      { content: formula`=${labels[i]!}`, style: "heading" as const },
      ...ANSWER.slice(1).map(() => ({ content: null, style: "heading" as const })),
    ])
  );
  layout.row(
    across((i) => [
      { content: t.fee },
      { content: feeOf(setting, i), style: "input", numberFormat: numberFormats.kronorAndOre },
      { content: t.factor },
      { content: formula`=${assumptions.factors[i]!}`, numberFormat: numberFormats.factor },
      empty,
    ])
  );
  layout.row(
    across(() =>
      ANSWER.map((key) => ({ content: t.answerHeadings[key], style: "numberHeading" as const }))
    )
  );
  for (let r = 0; r < ahead; r += 1)
    layout.row(
      across((i) =>
        ANSWER.map((key, k) => ({
          content: r === 0 && k === 0 ? answerOf(i) : null,
          style: "addIn" as const,
          numberFormat: formatOf(key),
        }))
      )
    );
  return calibration.map(({ profession }, i) => {
    const [first, column] = [row + 4, i * ANSWER.length];
    return {
      profession,
      label: labels[i]!,
      periods: at(first, column, ahead),
      contacts: at(first, column + 1, ahead),
      cost: at(first, column + 2, ahead),
      factor: at(row + 2, column + 3),
    };
  });

  function answerOf(i: number): Formula {
    const key = `contacts ${i}` as const;
    const contacts = pin(outcome.column(key));
    const code = pin(outcome.headings(key, key));
    const fee = at(row + 2, i * ANSWER.length + 1);
    const tariffs = tariffsFor(setting, i, assumptions);
    const rest = tariffs ? formula`,${tariffs}` : formula``;
    return spilling(
      formula`=${call("PROJECT_COST")}(${pin(outcome.column("period"))},${contacts},${horizon},${method},${code},${fee}${rest})`,
      ahead,
      ANSWER.length
    );
  }

  function formatOf(key: (typeof ANSWER)[number]): string {
    if (key === "contacts") return numberFormats.count;
    if (key !== "period") return numberFormats.kronor;
    return isByMonth(scenario) ? numberFormats.month : numberFormats.year;
  }
}

/** Kronor per contact with the profession in that position of the calibration. */
export function feeOf({ scenario, prices }: Setting, i: number): number {
  const price = prices(scenario.calibration[i]!.profession, lastMonthOf(scenario));
  return price.ok ? price.value.fee : 0;
}

/** A profession that no tariff covers costs what it has cost: one price. */
function tariffsFor(
  { scenario, prices, shown }: Setting,
  i: number,
  { ownTariffs }: AssumptionSheet
): Reference | number | null {
  const { profession } = scenario.calibration[i]!;
  if (prices(profession, lastMonthOf(scenario)).ok) return ownTariffs && pin(ownTariffs);
  const { alternative } = shown[0]!;
  const span = { from: scenario.firstForecast, to: scenario.months.length };
  const of = (measure: "gross" | "contacts"): number =>
    sumOf(alternative, scenario.cells, measure, span, (cell) => cell.profession === profession);
  return of("contacts") === 0 ? 0 : of("gross") / of("contacts") / 100;
}

function lastMonthOf({ months }: Scenario): Month {
  return months[months.length - 1]!;
}
