import type { ReactElement } from "react";
import { regionFigures } from "../../../data/regionFigures";
import { numberText } from "../../../pane/field/numberText";
import { FigureTable } from "../../../pane/look/FigureTable";
import { useWords } from "../../../pane/look/surroundings";
import { analysisSheetTexts } from "../../../words/analysisSheet";
import { regionsTexts } from "../words/regionsAnalysis";

/** Every published figure as its source words it, those that are compared with nothing too. */
export function PublishedTable(): ReactElement {
  const { language, form } = useWords();
  const { published: own, bounds } = regionsTexts(language);
  const { grade } = analysisSheetTexts(language);
  const { headings } = own;
  return (
    <FigureTable
      title={own.title}
      headings={[
        headings.region,
        headings.period,
        headings.measure,
        headings.value,
        headings.certainty,
      ]}
      rows={regionFigures(language).map(({ region, from, to, measure, value, bound, source }) => [
        region ?? own.country,
        isYear(from, to) ? from.slice(0, 4) : own.period(from, to),
        own.measures[measure],
        bounds[bound](numberText(value, 0, form)),
        grade(source.certainty),
      ])}
    />
  );
}

function isYear(from: string, to: string): boolean {
  return from.endsWith("-01-01") && to === `${from.slice(0, 4)}-12-31`;
}
