import { firstDayOf } from "../../../core/calendar";
import { BAND_CONFIDENCE, extremeOf, type SpanForecast } from "../../../core/scenario/spanForecast";
import type { Source } from "../../../core/provenance";
import { oldOf } from "../../../core/scenario/oldValues";
import type { Scenario } from "../../../core/scenario/scenario";
import { tariffHistory } from "../../../data/tariffHistory";
import { printTexts } from "../../../words/print";
import { spanTexts } from "../words/spanAnalysis";
import {
  analysisChartTitle,
  type AssumptionRow,
  beginAnalysis,
  layOutAssumptions,
  layOutMethod,
} from "../../sheet/analysisSheet";
import { chartColor } from "../../../sheet/chartPalette";
import { type ComparisonContext, type Setting, toSetting } from "../../../comparison/sheet/setting";
import { methodText } from "../../../comparison/sheet/methodText";
import { sourceText } from "../../../comparison/sheet/sourceText";
import { numberFormats } from "../../../sheet/numberFormat";
import type { SheetLayout, Table } from "../../../sheet/sheetLayout";
import { formula, pin, type Reference, type SheetPlan } from "../../../sheet/sheetPlan";
import { growsOnSheet, isLive, layOutCalculation } from "./spanCalculation";
import { layOutSpanTable, type SpanCells, type SpanKey } from "./spanTable";

/**
 * Prognosens spann on a sheet: live where the add-in's function gives the same figures.
 *
 * @param sentences what the pane says of it
 */
export function spanSheet(
  scenario: Scenario,
  span: SpanForecast,
  sentences: readonly string[],
  context: ComparisonContext
): SheetPlan {
  const setting = toSetting(scenario, context);
  // Laid out twice, because the tables at the top sum what stands below.
  const { cells } = layOut(setting, span, sentences, null);
  return layOut(setting, span, sentences, cells).layout.toPlan();
}

function layOut(
  setting: Setting,
  span: SpanForecast,
  sentences: readonly string[],
  known: SpanCells | null
): { readonly layout: SheetLayout; readonly cells: SpanCells } {
  const { context, scenario } = setting;
  const t = spanTexts(context.language).sheet;
  const columns = Math.max(9, 5 * scenario.calibration.length);
  const widths = Array.from({ length: columns }, () => 17);
  const { settings, alternatives, baseline } = scenario;
  const old = oldOf(settings, [alternatives[baseline]!.policy]);
  const layout = beginAnalysis(context, "span", t.title, t.name, [36, 20, ...widths], old);
  layout.text("note", t.note);
  for (const sentence of sentences) layout.text("plain", sentence);
  layout.space();
  layout.text("section", t.costTitle);
  const cost = layOutSpanTable(layout, setting, span, known, "cost");
  layout.space();
  layout.text("section", t.contactsTitle);
  const contacts = layOutSpanTable(layout, setting, span, known, "contacts");
  layout.space();
  layOutChart(layout, setting, span, cost);
  layout.space();
  const premises = layOutPremises(layout, setting, span, contacts);
  const live = isLive(setting);
  const method = live ? t.method : [...t.method, t.valuesOnly];
  layOutMethod(layout, context, method, tariffSources(scenario));
  layout.space();
  if (live) layout.text("note", printTexts(context.language).rowsNotPrinted);
  layout.endOfPrint();
  const calculation = live ? layOutCalculation(layout, setting, span) : null;
  return { layout, cells: { ...premises, calculation } };
}

function layOutChart(
  layout: SheetLayout,
  { context }: Setting,
  span: SpanForecast,
  table: Table<SpanKey>
): void {
  const own = spanTexts(context.language);
  const names = { ...own.lines, outcome: own.outcome, used: own.used };
  const made = [...span.lines].flatMap(([line, years]) => (years.ok ? [line] : []));
  const extreme = extremeOf(span);
  const drawn = (key: SpanKey): Reference => {
    const { area, ...sheet } = table.column(key);
    return { ...sheet, area: { ...area, rows: extreme?.position ?? area.rows } };
  };
  layout.chart(
    {
      kind: "line",
      title: analysisChartTitle(context, own.sheet.chartTitle),
      categories: drawn("year"),
      series: (["outcome", ...made] as const).map((key, i) => ({
        name: names[key],
        values: drawn(key),
        color: chartColor(i),
      })),
      valueTitle: own.sheet.chartValue,
      categoryTitle: own.sheet.year,
      numberFormat: numberFormats.kronorInMillions,
    },
    20,
    7
  );
}

/** What the growth and the band are made of, as formulas over the table of contacts. */
function layOutPremises(
  layout: SheetLayout,
  setting: Setting,
  span: SpanForecast,
  contacts: Table<SpanKey>
): Pick<SpanCells, "growth" | "band"> {
  const { context, scenario } = setting;
  const t = spanTexts(context.language).sheet.assumptions;
  const { changeOfShare, share, factor } = numberFormats;
  const { years, growth } = span.outcome;
  const steps = years.length - 1;
  const grows = growsOnSheet(scenario, "full") && growth !== null;
  const premises: (AssumptionRow & { readonly key: string })[] = [
    {
      key: "method",
      label: t.method,
      value: { content: methodText(setting.scenario, setting.context.language), style: "text" },
      remark: null,
    },
  ];
  if (grows) {
    const total = (i: number): Reference => yearsIn(contacts, span, i, 1);
    for (const [key, label, remark, divisor] of [
      ["full", t.growth, t.growthRemark, steps],
      ["half", t.half, t.halfRemark, 2 * steps],
    ] as const)
      premises.push({
        key,
        label,
        value: {
          content: formula`=(${total(steps)}/${total(0)})^(1/${divisor})-1`,
          numberFormat: changeOfShare,
        },
        remark,
      });
  }
  if (span.band)
    premises.push(
      {
        key: "confidence",
        label: t.confidence,
        value: { content: BAND_CONFIDENCE, style: "input", numberFormat: share },
        remark: null,
      },
      {
        key: "spread",
        label: t.spread,
        value: {
          content: formula`=SQRT(SUMPRODUCT(LN(${yearsIn(contacts, span, 1, steps)}/${yearsIn(contacts, span, 0, steps)})^2)/${steps})`,
          numberFormat: factor,
        },
        remark: t.spreadRemark,
      }
    );
  const references = layOutAssumptions(layout, context, premises);
  const cell = (key: string): Reference =>
    pin(references[premises.findIndex((premise) => premise.key === key)]!);
  return {
    growth: grows ? { full: cell("full"), half: cell("half") } : {},
    band: span.band ? { confidence: cell("confidence"), spread: cell("spread") } : null,
  };
}

/** So many of the whole years of outcome in the table, from one of them on. */
function yearsIn(
  contacts: Table<SpanKey>,
  { outcome, lines }: SpanForecast,
  from: number,
  count: number
): Reference {
  const [rows] = [...lines.values()].flatMap((line) => (line.ok ? [line.value] : []));
  const first = rows!.findIndex(({ span }) => span.year === outcome.years[0]!.span.year);
  const { area, ...sheet } = contacts.cell("outcome", first + from);
  return { ...sheet, area: { ...area, rows: count }, pinned: true };
}

/** Of the national tariffs that price the forecast. */
function tariffSources({ months, firstForecast, settings }: Scenario): readonly Source[] {
  if (settings.schedule.kind !== "national") return [];
  const first = firstDayOf(months[firstForecast]!);
  const sources = tariffHistory
    .filter(({ to }) => to === null || to >= first)
    .flatMap(({ source, lastVerified }) => [source, lastVerified.source]);
  // One recommendation has several professions.
  return [...new Map(sources.map((source) => [sourceText(source), source])).values()];
}
