import type { Swing } from "../core/sensitivity";
import { spreadOf } from "../core/sensitivityAssumption";
import type { SimulationClass } from "../core/simulation";
import { oldOf } from "../../../core/scenario/oldValues";
import { numberTexts } from "../../../words/number";
import { sensitivityTexts } from "../words/sensitivityAnalysis";
import { analysisChartTitle, beginAnalysis, layOutMethod } from "../../sheet/analysisSheet";
import { chartColor } from "../../../sheet/chartPalette";
import type { ComparisonContext } from "../../../comparison/sheet/setting";
import { numberFormats } from "../../../sheet/numberFormat";
import { MOST_CHART_ROWS } from "../../../sheet/printSize";
import type { SheetLayout } from "../../../sheet/sheetLayout";
import { formula, pin, quoted, type Reference, type SheetPlan } from "../../../sheet/sheetPlan";
import { assumptionLabels, shownAssumption } from "./assumptionText";
import { layOutRanges, policiesOf, sourcesOf } from "./rangeTable";
import type { SensitivityFigures } from "./sensitivityFigures";

const { kronor: KRONOR, change: CHANGE, shareWithDecimal: SHARE } = numberFormats;
const VALUE = "General";
const CHART_ROWS = 18;
const CHART_COLUMNS = 8;

export function sensitivitySheet(
  figures: SensitivityFigures,
  context: ComparisonContext
): SheetPlan {
  const { language } = context;
  const texts = sensitivityTexts(language);
  const t = texts.sheet;
  const layout = beginAnalysis(
    context,
    "sensitivity",
    t.title,
    t.sheet,
    [44, 26, 18, 18, 18, 22, 22, 22, 60, 20, 12, 24],
    oldOf(figures.settings, policiesOf(figures))
  );
  layout.space();
  const wide = { style: "text" } as const;
  layout.line(t.alternative, { content: figures.policy.name, ...wide });
  layout.line(t.baseline, { content: figures.baseline.name, ...wide });
  layout.line(t.period, { content: figures.period, ...wide });
  layout.line(t.outcome, { content: texts.choices.outcomes[figures.outcome], ...wide });
  const base = layout.line(
    t.base,
    { content: figures.tornado.base / 100, numberFormat: CHANGE, style: "result" },
    t.baseRemark
  );
  if (figures.byGrowth !== null) layout.text("note", `${t.base}: ${figures.byGrowth}.`);
  layout.space();
  layOutTornado(layout, figures, context, base);
  layout.space();
  layOutSimulation(layout, figures, context);
  layout.space();
  layOutRanges(layout, figures, context);
  layOutMethod(layout, context, t.method, sourcesOf(figures));
  return layout.toPlan();
}

/** So many names of assumptions fit the width of a page. */
const IDLE_A_ROW = 4;

function layOutTornado(
  layout: SheetLayout,
  { tornado, baseline, assumptions }: SensitivityFigures,
  context: ComparisonContext,
  base: Reference
): void {
  const { language } = context;
  const t = sensitivityTexts(language).sheet;
  layout.text("section", t.tornadoTitle);
  const { swings, idle } = tornado;
  const labels = assumptionLabels(assumptions, baseline.id, language);
  if (swings.length === 0) return layout.text("plain", t.noSwings);
  const h = t.tornado;
  const value = { numberFormat: VALUE, style: "plain" } as const;
  const engine = { numberFormat: CHANGE, style: "plain" } as const;
  const pinned = pin(base);
  const table = layout.table(
    {
      assumption: {
        heading: h.assumption,
        style: "longText",
        content: ({ assumption }: Swing) => labels.get(assumption.id)!,
      },
      unit: { heading: h.unit, content: ({ assumption }) => t.units[spreadOf(assumption).unit] },
      low: {
        ...value,
        heading: h.low,
        content: ({ assumption }) => shownAssumption(assumption, assumption.range.low),
      },
      base: {
        ...value,
        heading: h.base,
        content: ({ assumption }) => shownAssumption(assumption, assumption.base),
      },
      high: {
        ...value,
        heading: h.high,
        content: ({ assumption }) => shownAssumption(assumption, assumption.range.high),
      },
      atLow: { ...engine, heading: h.outcomeLow, content: ({ atLow }) => atLow / 100 },
      atHigh: { ...engine, heading: h.outcomeHigh, content: ({ atHigh }) => atHigh / 100 },
      changeLow: {
        ...engine,
        heading: h.changeLow,
        content: (_, at) => formula`=${at("atLow")}-${pinned}`,
      },
      changeHigh: {
        ...engine,
        heading: h.changeHigh,
        content: (_, at) => formula`=${at("atHigh")}-${pinned}`,
      },
      swing: {
        heading: h.swing,
        numberFormat: KRONOR,
        content: (_, at) => formula`=ABS(${at("atHigh")}-${at("atLow")})`,
      },
      rank: {
        heading: h.rank,
        numberFormat: "0",
        content: (_, at, index) =>
          formula`=RANK(${at("swing")},${pin(columnFrom(at("swing"), index, swings.length))})`,
      },
      verdict: {
        heading: h.verdict,
        content: (_, at) =>
          formula`=IF(SIGN(${at("atLow")})=SIGN(${pinned}),IF(SIGN(${at("atHigh")})=SIGN(${pinned}),${quoted(t.flips.none)},${quoted(t.flips.high)}),IF(SIGN(${at("atHigh")})=SIGN(${pinned}),${quoted(t.flips.low)},${quoted(t.flips.both)}))`,
      },
    },
    swings,
    t.tornadoTable
  );
  const said = sensitivityTexts(language).tornado;
  for (let i = 0; i < idle.length; i += IDLE_A_ROW)
    layout.text("note", said.idle(idle.slice(i, i + IDLE_A_ROW).map(({ id }) => labels.get(id)!)));
  layout.space();
  layout.chart(
    {
      kind: "bar",
      title: analysisChartTitle(context, t.tornadoChart),
      categories: table.column("assumption"),
      series: [
        { name: h.low, values: table.column("changeLow"), color: chartColor(0) },
        { name: h.high, values: table.column("changeHigh"), color: chartColor(1) },
      ],
      valueTitle: t.valueTitle,
      numberFormat: "#,##0",
      isOverlaid: true,
    },
    Math.min(MOST_CHART_ROWS, Math.max(CHART_ROWS, 2 * swings.length + 8)),
    CHART_COLUMNS
  );
}

/** The whole column of which a cell is the one at `index`. */
function columnFrom(cell: Reference, index: number, rows: number): Reference {
  return { ...cell, area: { ...cell.area, row: cell.area.row - index, rows } };
}

function layOutSimulation(
  layout: SheetLayout,
  { policy, simulation }: SensitivityFigures,
  context: ComparisonContext
): void {
  const { language } = context;
  const texts = sensitivityTexts(language);
  const t = texts.sheet;
  const h = texts.simulation.headings;
  layout.text("section", t.simulationTitle);
  if (!simulation) return layout.text("note", t.notSimulated);
  const { count } = numberTexts(language);
  layout.text("note", t.simulated(count(simulation.draws), String(simulation.seed)));
  const unknown = simulation.rows.filter(({ summary }) => summary === null);
  if (unknown.length > 0)
    layout.text(
      "note",
      `${unknown.map((row) => row.policy.name).join(", ")}: ${texts.simulation.unknown}`
    );
  const known = simulation.rows.flatMap((row) =>
    row.summary ? [{ name: row.policy.name, ...row.summary }] : []
  );
  if (known.length === 0) return;
  const ore = { numberFormat: CHANGE, style: "plain" } as const;
  const table = layout.table(
    {
      alternative: { heading: h.alternative, content: (one: (typeof known)[number]) => one.name },
      p10: { ...ore, heading: h.p10, content: ({ p10 }) => p10 / 100 },
      p50: { ...ore, heading: h.p50, content: ({ p50 }) => p50 / 100 },
      p90: { ...ore, heading: h.p90, content: ({ p90 }) => p90 / 100 },
      mean: { ...ore, heading: h.mean, content: ({ mean }) => mean / 100 },
      saving: { heading: h.saving, numberFormat: SHARE, content: ({ saving }) => saving },
      spread: {
        heading: t.spread,
        numberFormat: KRONOR,
        content: (_, at) => formula`=${at("p90")}-${at("p10")}`,
      },
    },
    known,
    t.simulationTable
  );
  layout.space();
  layout.chart(
    {
      kind: "column",
      title: analysisChartTitle(context, t.simulationChart),
      categories: table.column("alternative"),
      series: (["p10", "p50", "p90"] as const).map((name, i) => ({
        name: h[name],
        values: table.column(name),
        color: chartColor(i),
      })),
      valueTitle: t.valueTitle,
      numberFormat: "#,##0",
    },
    CHART_ROWS,
    CHART_COLUMNS
  );
  if (simulation.classes)
    layOutHistogram(layout, policy.name, simulation.classes, simulation.draws, context);
}

function layOutHistogram(
  layout: SheetLayout,
  name: string,
  classes: readonly SimulationClass[],
  draws: number,
  context: ComparisonContext
): void {
  const texts = sensitivityTexts(context.language);
  const t = texts.sheet;
  const h = texts.simulation.histogram;
  layout.space();
  layout.text("section", t.histogramTitle(name));
  const table = layout.table(
    {
      from: {
        heading: `${h.from}, ${t.valueTitle}`,
        numberFormat: CHANGE,
        content: ({ from }: SimulationClass) => from / 100,
      },
      to: {
        heading: `${h.to}, ${t.valueTitle}`,
        numberFormat: CHANGE,
        content: ({ to }) => to / 100,
      },
      count: { heading: h.draws, numberFormat: "#,##0", content: ({ count }) => count },
      share: {
        heading: t.share,
        numberFormat: SHARE,
        content: (_, at) => formula`=${at("count")}/${draws}`,
      },
    },
    classes,
    t.histogramTable
  );
  layout.space();
  layout.chart(
    {
      kind: "column",
      title: analysisChartTitle(context, t.histogramTitle(name)),
      categories: table.column("from"),
      series: [{ name: t.share, values: table.column("share"), color: chartColor(2) }],
      valueTitle: t.share,
      categoryTitle: `${h.from}, ${t.valueTitle}`,
      numberFormat: "0%",
    },
    CHART_ROWS,
    CHART_COLUMNS
  );
}
