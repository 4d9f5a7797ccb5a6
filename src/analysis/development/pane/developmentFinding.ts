import { fromRun } from "../../../core/numberSource";
import type { ReportBlock } from "../../../core/reportContent";
import { chartColor } from "../../../sheet/chartPalette";
import { type FindingGiven, told } from "../../pane/findingGiven";
import { toDevelopment } from "../core/development";
import { developmentTexts } from "../words/developmentAnalysis";
import { developmentParts } from "./developmentSentences";

/** How the cost has developed: nothing of a single year. */
export function developmentFinding(given: FindingGiven): readonly ReportBlock[] {
  const { scenario, money, all, trace, titled } = given;
  const development = toDevelopment(scenario);
  const { years } = development;
  if (years.length < 2) return [];
  const { pace, inARow, forecast } = developmentParts(development, money, all, trace.mark);
  const { language } = all;
  const own = developmentTexts(language);
  const nameOf = ({ span }: (typeof years)[number]): string =>
    span.kind === "outcome" ? `${span.year}` : `${span.year} (${own.chart.forecast.toLowerCase()})`;
  return [
    ...told(given, [...pace, ...(development.inARow?.holds ? inARow : []), ...forecast]),
    // Of a single year there is nothing to draw.
    ...(development.pace ? [chart()] : []),
  ];

  function chart(): ReportBlock {
    return {
      kind: "chart",
      form: "columns",
      title: titled(own.chart.title(money.name)),
      description: own.chart.description(
        `${years[0]!.span.year}`,
        `${years[years.length - 1]!.span.year}`
      ),
      categoryHeading: own.year,
      categories: years.map(nameOf),
      valueTitle: money.name,
      decimals: money.decimals,
      series: [
        {
          name: own.rows.cost,
          color: chartColor(0),
          values: years.map(({ cost }) => money.value(cost)),
          sources: years.map(({ span }) => fromRun("development", "cost", span.year)),
        },
      ],
    };
  }
}
