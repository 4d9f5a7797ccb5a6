import type { ReactElement } from "react";
import { regionFigures } from "../../../data/regionFigures";
import { numberText } from "../../../pane/field/numberText";
import { FigureTable } from "../../../pane/look/FigureTable";
import { useWords } from "../../../pane/look/surroundings";
import { analysisSheetTexts } from "../../../words/analysisSheet";
import { publishedPeriod } from "../sheet/publishedPeriod";
import { regionsTexts } from "../words/regionsAnalysis";

/** Every published figure as its source words it, those that are compared with nothing too. */
export function PublishedTable(): ReactElement {
  const { language, form } = useWords();
  const texts = regionsTexts(language);
  const { published: own, bounds } = texts;
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
      rows={regionFigures(language).map((figure) => [
        figure.region ?? own.country,
        publishedPeriod(figure, texts),
        own.measures[figure.measure],
        bounds[figure.bound](numberText(figure.value, 0, form)),
        grade(figure.source.certainty),
      ])}
    />
  );
}
