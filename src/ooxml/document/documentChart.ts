import { ChartRun } from "docx/charts";
import type { ReportChart } from "../../core/reportContent";
import { printable } from "./documentText";

/** Of a page's width, in pixels. */
const SIZE = { width: 604, height: 300 };

/** A real chart, which Word draws and can change: its figures travel with it. */
export function chartOf({
  title,
  description,
  categories,
  valueTitle,
  decimals,
  series,
}: ReportChart): ChartRun {
  const numberFormat = decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
  return new ChartRun({
    type: "column",
    stacking: "stacked",
    title: { text: printable(title) },
    categories: categories.map(printable),
    series: series.map(({ name, color, values }) => ({
      name: printable(name),
      values,
      color: color.replace("#", ""),
    })),
    valueAxis: { title: printable(valueTitle), numberFormat },
    gapWidth: 60,
    transformation: SIZE,
    altText: {
      name: printable(title),
      title: printable(title),
      description: printable(description),
    },
  });
}
