import { fromRun } from "../../../core/numberSource";
import type { ChartSeries, ReportBlock } from "../../../core/reportContent";
import { extremeOf, linesOf, spanLine, toSpanForecast } from "../../../core/scenario/spanForecast";
import { chartColor } from "../../../sheet/chartPalette";
import { type FindingGiven, told } from "../../pane/findingGiven";
import { spanTexts } from "../words/spanAnalysis";
import { shownLines, type ShownLine } from "./shownSpan";
import { spanSentences } from "./spanSentences";

/** Where the forecast may end: one line at a time, each of which takes as long as an alternative. */
export async function spanFinding(given: FindingGiven): Promise<readonly ReportBlock[]> {
  const { scenario, money, all, trace, titled } = given;
  if (scenario.firstForecast === scenario.months.length) return [];
  const made = new Map<ReturnType<typeof linesOf>[number], ReturnType<typeof spanLine>>();
  for (const line of linesOf(scenario)) {
    await new Promise((resolve) => setTimeout(resolve));
    made.set(line, spanLine(scenario, line));
  }
  const span = toSpanForecast(scenario, made);
  const lines = shownLines(span, scenario, all);
  const [first] = lines;
  if (!first) return [];
  const own = spanTexts(all.language);
  const count = extremeOf(span)?.position ?? first.years.length;
  const years = first.years.slice(0, count);
  const ahead = years.findIndex((year) => year.span.kind !== "outcome");
  // A line goes on from the latest year that has been.
  const begins = Math.max(0, ahead - 1);
  const seriesOf = (line: ShownLine, place: number): ChartSeries => ({
    name: line.name,
    color: chartColor(place + 1),
    values: years.map((_, i) => (i < begins ? null : money.value(line.years[i]!.cost))),
    sources: years.map((year) => fromRun("span", year.span.year, line.line)),
  });
  const outcome: ChartSeries = {
    name: own.outcome,
    color: chartColor(0),
    values: years.map(({ span: { kind }, cost }) =>
      kind === "outcome" ? money.value(cost) : null
    ),
    sources: years.map((year) => fromRun("span", year.span.year, "outcome")),
  };
  return [
    ...told(given, spanSentences(scenario, span, lines, money, all, trace.mark)),
    // A single line ahead says no more than its table.
    ...(ahead < 0 || years.length < 2 || lines.length < 2
      ? []
      : [
          {
            kind: "chart" as const,
            form: "lines" as const,
            title: titled(own.chart.title(money.name)),
            description: own.chart.description(
              `${years[0]!.span.year}`,
              `${years[years.length - 1]!.span.year}`
            ),
            categoryHeading: own.period,
            categories: years.map((year) => `${year.span.year}`),
            valueTitle: money.name,
            decimals: money.decimals,
            series: [outcome, ...lines.map(seriesOf)],
          },
        ]),
  ];
}
