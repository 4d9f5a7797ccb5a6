import { fromRun } from "../../../core/numberSource";
import type { ReportBlock } from "../../../core/reportContent";
import { chartColor } from "../../../sheet/chartPalette";
import { type FindingGiven, told } from "../../pane/findingGiven";
import { OWN_DECIMALS } from "../core/regionComparison";
import { type RegionChoice, regionsShown } from "../sheet/regionChoice";
import { regionsTexts } from "../words/regionsAnalysis";
import { regionsSentences } from "./regionsSentences";

export const REGIONS_KEY = "regions";

/** Where the own region lies among those published, once somebody has looked at it. */
export function regionsFinding(given: FindingGiven): readonly ReportBlock[] {
  const { scenario, kept, all, trace, titled, workspace } = given;
  const { inhabitants, matter } = workspace;
  const ownName = matter?.region ?? null;
  const choice = kept.get(REGIONS_KEY) as RegionChoice | undefined;
  if (!choice) return [];
  const shown = regionsShown(scenario, inhabitants, choice, all.language);
  if (shown.own.lack !== null) return [];
  const own = regionsTexts(all.language);
  const { rows, measure, year } = shown;
  return [
    ...told(given, regionsSentences(shown, ownName, all, trace.mark)),
    {
      kind: "chart",
      form: "bars",
      title: titled(own.chart.title(own.measures[measure], `${year}`)),
      description: own.chart.description(rows.length),
      categoryHeading: own.headings.region,
      categories: rows.map(({ head }) => head?.region ?? own.own(ownName)),
      valueTitle: own.measures[measure],
      decimals: OWN_DECIMALS,
      series: [
        {
          name: own.measures[measure],
          color: chartColor(0),
          values: rows.map(({ value }) => value),
          sources: rows.map(({ head }) =>
            head
              ? fromRun("regions", measure, year, head.region)
              : fromRun("regions", measure, year)
          ),
        },
      ],
    },
  ];
}
