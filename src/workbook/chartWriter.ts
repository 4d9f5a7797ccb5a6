import { addressOf } from "../formula/text/area";
import { nameOf, type PlannedChart, type Reference } from "./sheetPlan";

const TYPES = {
  column: "ColumnClustered",
  stackedColumn: "ColumnStacked",
  bar: "BarClustered",
  line: "LineMarkers",
  scatter: "XYScatterLines",
  points: "XYScatter",
} as const satisfies Record<PlannedChart["kind"], string>;

const OUTLINE = "#404040";

/** @param names what the sheets are called, by key */
export async function addChart(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: PlannedChart,
  names: ReadonlyMap<string, string>
): Promise<void> {
  const rangeOf = ({ sheet: key, area }: Reference): Excel.Range =>
    context.workbook.worksheets.getItem(nameOf(key, names)).getRange(addressOf(area));
  const [first] = plan.series;
  if (!first) throw new RangeError(`The chart ${plan.title} has no series`);
  // Made of one series, because Excel guesses at what a wider range means.
  const direction = first.values.area.columns === 1 ? "Columns" : "Rows";
  const chart = sheet.charts.add(TYPES[plan.kind], rangeOf(first.values), direction);
  chart.title.text = plan.title;
  for (const [position, { name, values, color, joined }] of plan.series.entries()) {
    const series = position === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    series.name = name;
    if (position > 0) series.setValues(rangeOf(values));
    series.setXAxisValues(rangeOf(plan.categories));
    if (joined) series.chartType = "XYScatterLinesNoMarkers";
    paint(series, joined ? "line" : plan.kind, color);
  }
  chart.legend.position = "Bottom";
  const { valueAxis, categoryAxis } = chart.axes;
  valueAxis.title.text = plan.valueTitle;
  valueAxis.numberFormat = plan.numberFormat;
  if (plan.categoryTitle) categoryAxis.title.text = plan.categoryTitle;
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
  await context.sync();
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
