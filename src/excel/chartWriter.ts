import { addressOf } from "../formula/text/area";
import { type OwnChart, readChartForm } from "./ownDressing";
import { FONT_SIZE } from "../sheet/printSize";
import type { PlannedChart, Reference } from "../sheet/sheetPlan";

const TYPES = {
  column: "ColumnClustered",
  stackedColumn: "ColumnStacked",
  bar: "BarClustered",
  line: "LineMarkers",
  scatter: "XYScatterLines",
  points: "XYScatter",
} as const satisfies Record<PlannedChart["kind"], string>;

const OUTLINE = "#404040";

/** Whether the chart is still what it was drawn as: one that somebody has rebuilt is theirs. */
export function isAsDrawn(
  { form }: OwnChart,
  chart: { readonly type: string; readonly series: number }
): boolean {
  const { kind, series, isMixed } = readChartForm(form);
  return chart.series === series && (isMixed || chart.type === TYPES[kind]);
}

export interface ChartPlace {
  readonly sheet: Excel.Worksheet;
  /** The sheets that charts draw cells of, by the plans' keys. */
  readonly sheetOf: (key: string) => Excel.Worksheet;
}

/** To be synced. */
export function addChart(
  { sheet, sheetOf }: ChartPlace,
  plan: PlannedChart,
  { name }: OwnChart
): void {
  const rangeOf = ranges(sheetOf);
  const [first] = plan.series;
  if (!first) throw new RangeError(`The chart ${plan.title} has no series`);
  // Made of one series, because Excel guesses at what a wider range means.
  const direction = first.values.area.columns === 1 ? "Columns" : "Rows";
  const chart = sheet.charts.add(TYPES[plan.kind], rangeOf(first.values), direction);
  chart.name = name;
  for (const [position, one] of plan.series.entries()) {
    const series = position === 0 ? chart.series.getItemAt(0) : chart.series.add(one.name);
    if (one.joined) series.chartType = "XYScatterLinesNoMarkers";
    if (plan.isOverlaid) series.overlap = 100;
    paint(series, one.joined ? "line" : plan.kind, one.color);
  }
  // The title and the axis say what a single series is.
  if (plan.series.length === 1) chart.legend.visible = false;
  else chart.legend.position = "Bottom";
  // As large as the cells' text, and so no smaller on paper than what is printed is at least.
  chart.format.font.size = FONT_SIZE;
  const { valueAxis, categoryAxis } = chart.axes;
  valueAxis.numberFormat = plan.numberFormat;
  // From the top down, as in the table.
  if (plan.kind === "bar") categoryAxis.reversePlotOrder = true;
  // Below the chart also where values are below zero.
  if (plan.kind !== "scatter") categoryAxis.tickLabelPosition = "Low";
  const { row, column, rows, columns } = plan.at;
  const corner = { rows: 1, columns: 1 };
  chart.setPosition(
    addressOf({ row, column, ...corner }),
    addressOf({ row: row + rows - 1, column: column + columns - 1, ...corner })
  );
  pointChart(chart, plan, sheetOf);
}

/** Gives a chart of the same form other cells and words: looks and place stay. To be synced. */
export function pointChart(
  chart: Excel.Chart,
  plan: PlannedChart,
  sheetOf: ChartPlace["sheetOf"]
): void {
  const rangeOf = ranges(sheetOf);
  chart.title.text = plan.title;
  for (const [position, one] of plan.series.entries()) {
    const series = chart.series.getItemAt(position);
    series.name = one.name;
    series.setValues(rangeOf(one.values));
    series.setXAxisValues(rangeOf(plan.categories));
  }
  const { valueAxis, categoryAxis } = chart.axes;
  valueAxis.title.text = plan.valueTitle;
  if (plan.categoryTitle) categoryAxis.title.text = plan.categoryTitle;
}

function ranges(sheetOf: ChartPlace["sheetOf"]): (reference: Reference) => Excel.Range {
  return ({ sheet, area }) => sheetOf(sheet).getRange(addressOf(area));
}

function paint(series: Excel.ChartSeries, kind: PlannedChart["kind"], color: string | null): void {
  const isLine = kind === "line" || kind === "scatter";
  if (color === null) series.format.fill.clear();
  else if (isLine || kind === "points") {
    // A line that is given a colour is drawn.
    if (isLine) series.format.line.color = color;
    series.markerForegroundColor = color;
    series.markerBackgroundColor = color;
  } else {
    series.format.fill.setSolidColor(color);
    series.format.line.color = OUTLINE;
  }
}
