import { type ForecastCells, layOutForecastYears } from "./forecastYears";
import { firstDayOf, type Month, yearAndMonth } from "../../core/calendar";
import type { Patch } from "../../core/policy/policy";
import { isMarked, sumOf } from "../../core/scenario/rollUp";
import type { Scenario } from "../../core/scenario/scenario";
import { professionLabel } from "../../data/professions";
import { printTexts } from "../../words/print";
import { methodArgument } from "./methodText";
import { ownForecastTexts } from "../../words/ownForecast";
import { warningSentence } from "../../words/scenario";
import { numberFormats } from "../../sheet/numberFormat";
import { type Column, type LaidCell, SheetLayout, type Table } from "../../sheet/sheetLayout";
import {
  formula,
  type Formula,
  pin,
  type Reference,
  type SheetPlan,
  spilling,
} from "../../sheet/sheetPlan";
import type { AssumptionSheet } from "./assumptionSheet";
import { contactKind } from "./contactKind";
import { layOutGrowth, type Size } from "./growthSpan";
import { layOutOwnYears } from "./ownForecastTable";
import type { ResultSheet } from "./resultSheet";
import { codeOf, layOutTitle, professionOf, type Setting, sheetOf } from "./setting";

const ANSWER = ["period", "contacts", "cost", "low", "high"] as const;
const VOLUMES: readonly Patch["kind"][] = ["tariff", "patientFee", "growth", "stop", "ownService"];

/** The engine's forecast of contacts, made anew in cells by the add-in's own function. */
export function forecastSheet(
  setting: Setting,
  result: ResultSheet,
  assumptions: AssumptionSheet
): SheetPlan | null {
  const { texts, scenario, shown, context } = setting;
  const { months, firstForecast } = scenario;
  if (firstForecast === months.length) return null;
  const t = texts.forecast;
  const columns = scenario.calibration.length * ANSWER.length;
  const widths = Array.from({ length: Math.max(6, columns) }, () => 15);
  const layout = new SheetLayout(sheetOf(setting, "forecast", t.sheet, [18, ...widths]));
  layOutTitle(layout, setting, t.title);
  for (const note of [...t.notes, t.spread[scenario.data.periodUnit]]) layout.text("note", note);
  layOutOrigin(layout, setting);
  layout.space();
  const asked = methodArgument(scenario.settings.method, setting.context.language);
  const method = pin(layout.line(t.method, { content: asked, style: "input" }));
  const horizon = pin(layout.line(t.horizon, { content: horizonOf(scenario), style: "input" }));
  layout.text("note", printTexts(context.language).rowsNotPrinted);
  layout.endOfPrint();
  layout.space();
  const labels = layOutLabels(layout, setting);
  const outcome = layOutOutcome(layout, setting);
  layout.space();
  const answers = layOutAnswers(layout, setting, { assumptions, method, horizon, outcome, labels });
  layout.space();
  layOutOwnYears(layout, setting);
  layout.text("section", t.compareTitle);
  const same = shown.find(({ alternative }) =>
    alternative.policy.patches.every(({ kind }) => !VOLUMES.includes(kind))
  );
  const years = yearsOfMethod(setting);
  if (same && years.length === 0)
    layout.text("plain", ownForecastTexts(setting.context.language).noWholeYear);
  else if (same) layOutForecastYears(layout, setting, result, answers, same.number, years);
  else layout.text("plain", t.noComparison);
  if (same) {
    const what = t.compareHeadings.engineCost;
    const size: Size = (one, _, cells, span) => sumOf(one, cells, "net", span);
    layOutGrowth(layout, setting, { what, size, unit: "kr" }, [same]);
  }
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

/** Which years are the region's own forecast, and which contacts are not counted. */
function layOutOrigin(layout: SheetLayout, { scenario, context }: Setting): void {
  const { language, words } = context;
  for (const warning of scenario.warnings)
    if (warning.code === "data.ownForecast" || warning.code === "data.contactsFromCost")
      layout.text("note", warningSentence(warning, language, words, professionLabel));
}

/** Periods that a profession's forecast method says, from its own level on. */
function aheadOf(scenario: Scenario, i: number): number {
  const { from } = scenario.continuations[i]!;
  return periodsAhead({ ...scenario, firstForecast: from }).length;
}

function horizonOf(scenario: Scenario): number {
  return scenario.calibration.reduce((most, _, i) => Math.max(most, aheadOf(scenario, i)), 0);
}

/** Whole years in which no profession has a forecast of its own. */
function yearsOfMethod({ scenario, years }: Setting): readonly number[] {
  const start = scenario.continuations.reduce((most, { from }) => Math.max(most, from), 0);
  return years.flatMap(({ kind, from, year }) =>
    kind === "forecast" && from >= start ? [year] : []
  );
}

/** Above their columns, in the words that Resultat has for the professions. */
function layOutLabels(layout: SheetLayout, setting: Setting): readonly Reference[] {
  const { scenario, texts } = setting;
  const row = layout.height + 1;
  layout.text(
    "section",
    hasOwn(scenario)
      ? ownForecastTexts(setting.context.language).seriesTitle
      : texts.forecast.outcomeTitle
  );
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

export type OutcomeKey = "period" | "kind" | `contacts ${number}`;

function hasOwn({ continuations, firstForecast }: Scenario): boolean {
  return continuations.some(({ from }) => from > firstForecast);
}

/** Under the codes that the function reads: outcome, and own forecast as far as it goes. */
export function layOutOutcome(
  layout: SheetLayout,
  { scenario, texts, shown, context }: Setting
): Table<OutcomeKey> {
  const { months, firstForecast, calibration, cells, continuations } = scenario;
  const size = isByMonth(scenario) ? 1 : 12;
  const { alternative } = shown[0]!;
  const reach = continuations.reduce((most, { from }) => Math.max(most, from), firstForecast);
  const starts = Array.from({ length: Math.floor(reach / size) }, (_, i) => i * size);
  const columns: Record<string, Column<number, OutcomeKey>> = {
    period: {
      heading: texts.forecast.period,
      style: "input",
      numberFormat: isByMonth(scenario) ? numberFormats.month : numberFormats.year,
      content: (from) =>
        isByMonth(scenario)
          ? { argument: firstDayOf(months[from]!) }
          : yearAndMonth(months[from]!).year,
    },
  };
  for (const [i, { profession }] of calibration.entries())
    columns[`contacts ${i}`] = {
      heading: codeOf(profession),
      style: "input",
      numberFormat: numberFormats.count,
      content: (from) =>
        from >= continuations[i]!.from
          ? null
          : sumOf(
              alternative,
              cells,
              "contacts",
              { from, to: from + size },
              (cell) => cell.profession === profession
            ),
    };
  const all = { from: 0, to: months.length };
  const own = ownForecastTexts(context.language);
  if (hasOwn(scenario) || isMarked(scenario.calculated, cells, all))
    columns.kind = {
      heading: own.kind,
      style: "text",
      content: (from) => own.kinds[contactKind(scenario, { from, to: from + size })],
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
): readonly ForecastCells[] {
  const { texts, scenario, call } = setting;
  const { calibration } = scenario;
  const t = texts.forecast;
  const ahead = horizonOf(scenario);
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
      factorOf(i),
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
          content: r === 0 && k === 0 && aheadOf(scenario, i) > 0 ? answerOf(i) : null,
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
    const rows = (reference: Reference): Reference => {
      const size = isByMonth(scenario) ? 1 : 12;
      const area = { ...reference.area, rows: Math.floor(scenario.continuations[i]!.from / size) };
      return pin({ ...reference, area });
    };
    const contacts = rows(outcome.column(key));
    const code = pin(outcome.headings(key, key));
    const periods = aheadOf(scenario, i);
    const fee = at(row + 2, i * ANSWER.length + 1);
    const tariffs = tariffsFor(setting, i, assumptions);
    const rest = tariffs ? formula`,${tariffs}` : formula``;
    return spilling(
      formula`=${call("PROJECT_COST")}(${rows(outcome.column("period"))},${contacts},${periods === ahead ? horizon : periods},${method},${code},${fee}${rest})`,
      periods,
      ANSWER.length
    );
  }

  /** The calibration, or where the own forecast's cost has taken it. */
  function factorOf(i: number): LaidCell {
    const { factor } = scenario.continuations[i]!;
    return factor === calibration[i]!.factor
      ? { content: formula`=${assumptions.factors[i]!}`, numberFormat: numberFormats.factor }
      : { content: factor, style: "input", numberFormat: numberFormats.factor };
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
