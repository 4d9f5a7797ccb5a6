import { ChartRun } from "docx/charts";
import { axisValue, type ReportChart, type ReportScatter } from "../../core/reportContent";
import { printable } from "../../core/printable";

/** Of a page's width, in pixels. */
const SIZE = { width: 604, height: 300 };
/** Room for the labels of each bar. */
const BAR = 26;

/** A real chart, which Word draws and can change: its figures travel with it. */
export function chartOf(chart: ReportChart): ChartRun {
  const { form, title, categories, valueTitle, decimals, series } = chart;
  const isLying = form === "bars";
  const valueAxis = {
    title: printable(valueTitle),
    numberFormat: formatOf(decimals),
    ...(form !== "lines" && isAbove(chart) ? { minimum: 0 } : {}),
  };
  const given = {
    title: { text: printable(title) },
    categories: categories.map(printable),
    series: series.map(({ name, color, values }) => ({
      name: printable(name),
      values,
      color: color.replace("#", ""),
    })),
    valueAxis,
    // One series is told by the title: a legend would say nothing more.
    ...(series.length > 1 ? {} : { legend: false as const }),
    altText: altTextOf(chart),
  };
  if (form === "lines") return new ChartRun({ ...given, type: "line", transformation: SIZE });
  const bars = { ...given, gapWidth: 60 };
  if (!isLying)
    return new ChartRun({
      ...bars,
      type: "column",
      ...(form === "stacked" ? { stacking: "stacked" as const } : {}),
      transformation: SIZE,
    });
  return new ChartRun({
    ...bars,
    type: "bar",
    overlap: 100,
    // From the top down, as in a table.
    categoryAxis: { reverseOrder: true },
    transformation: { ...SIZE, height: Math.max(220, 120 + BAR * categories.length) },
  });
}

/** Points by two sizes; one kind of point needs no legend. */
export function scatterOf(chart: ReportScatter): ChartRun {
  const { title, name, x, y, points } = chart;
  return new ChartRun({
    type: "scatter",
    title: { text: printable(title) },
    series: [
      {
        name: printable(name),
        points: points.map((point) => ({ x: axisValue(point.x, x), y: axisValue(point.y, y) })),
      },
    ],
    xAxis: { title: printable(x.title), numberFormat: formatOf(x.decimals), gridlines: false },
    yAxis: { title: printable(y.title), numberFormat: formatOf(y.decimals) },
    legend: false,
    transformation: SIZE,
    altText: altTextOf(chart),
  });
}

function altTextOf({ title, description }: Pick<ReportChart, "title" | "description">) {
  return {
    name: printable(title),
    title: printable(title),
    description: printable(description),
  };
}

function formatOf(decimals: number): string {
  return decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
}

function isAbove({ series }: ReportChart): boolean {
  return series.every(({ values }) => values.every((value) => value === null || value >= 0));
}
