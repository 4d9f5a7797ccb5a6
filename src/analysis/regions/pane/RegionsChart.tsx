import type { ReactElement } from "react";
import { greatestOf } from "../../../core/extremes";
import { numberText } from "../../../pane/field/numberText";
import { useWords } from "../../../pane/look/surroundings";
import { useDrawing } from "../../../pane/look/useDrawing";
import { Section } from "../../../pane/Section";
import { OWN_DECIMALS } from "../core/regionComparison";
import type { RegionsShown } from "../sheet/regionChoice";
import { regionsTexts } from "../words/regionsAnalysis";

const WIDTH = 320;
const ROW = 30;
/** From the top of a row to its bar: the name stands above it. */
const LABEL = 13;
const BAR = 11;
/** To the right of the longest bar, for its figure. */
const FIGURE = 52;

export interface RegionsShownProps {
  readonly shown: RegionsShown;
  /** null: not stated. */
  readonly ownName: string | null;
}

/** The table's values as lying bars, the own region's in another colour. */
export function RegionsChart({ shown, ownName }: RegionsShownProps): ReactElement {
  const drawing = useDrawing();
  const { language, form } = useWords();
  const own = regionsTexts(language);
  const { rows, measure, year } = shown;
  const most = greatestOf(rows.map(({ value }) => value));
  const x = (value: number): number => (most > 0 ? (value / most) * (WIDTH - FIGURE) : 0);
  const hasOwn = rows.some(({ head }) => head === null);
  return (
    <Section title={own.chart.title(own.measures[measure], `${year}`)}>
      <figure className={drawing.figure}>
        <svg
          className={drawing.drawing}
          viewBox={`0 0 ${WIDTH} ${rows.length * ROW}`}
          role="img"
          aria-label={own.chart.description(rows.length)}
        >
          {rows.map(({ head, value }, i) => (
            <g key={i} transform={`translate(0 ${i * ROW})`}>
              <text className={drawing.text} x={0} y={LABEL - 3}>
                {head?.region ?? own.own(ownName)}
              </text>
              <rect
                className={head === null ? drawing.second : drawing.first}
                x={0}
                y={LABEL}
                width={x(value)}
                height={BAR}
              />
              <text className={drawing.text} x={x(value) + 4} y={LABEL + BAR - 2}>
                {numberText(value, head?.decimals ?? OWN_DECIMALS, form)}
              </text>
            </g>
          ))}
        </svg>
        {hasOwn && (
          <figcaption className={drawing.legend}>
            <span className={drawing.key}>
              <span className={`${drawing.swatch} ${drawing.second}`} />
              {own.chart.own}
            </span>
            <span className={drawing.key}>
              <span className={`${drawing.swatch} ${drawing.first}`} />
              {own.chart.others}
            </span>
          </figcaption>
        )}
      </figure>
    </Section>
  );
}
