import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useId } from "react";
import type { DevelopmentYear } from "../core/development";
import { developmentTexts } from "../words/developmentAnalysis";
import type { PrintedMoney } from "../../../words/printedMoney";
import { useWords } from "../../../pane/look/surroundings";
import { useDrawing } from "../../../pane/look/useDrawing";
import { scaleOf } from "../../../pane/look/chartGeometry";
import { Section } from "../../../pane/Section";

const WIDTH = 320;
const HEIGHT = 164;
const PLOT = { top: 16, height: 124 } as const;
/** Labels along that have room beside each other. */
const MOST_LABELS = 7;

const useStyles = makeStyles({
  line: { stroke: tokens.colorNeutralStroke2 },
  stripe: { stroke: tokens.colorNeutralBackground1, strokeWidth: 1.2 },
});

export interface DevelopmentChartProps {
  readonly years: readonly DevelopmentYear[];
  readonly money: PrintedMoney;
}

/** Kostnad per år, each column with its figure; what is a forecast is striped and says so. */
export function DevelopmentChart({ years, money }: DevelopmentChartProps): ReactElement {
  const styles = useStyles();
  const drawing = useDrawing();
  const stripes = useId();
  const { texts, language } = useWords();
  const own = developmentTexts(language);
  const scale = scaleOf(
    years.map(({ cost }) => ({ first: cost, second: 0, mark: cost })),
    PLOT.height
  );
  const step = WIDTH / years.length;
  const width = Math.min(48, step * 0.6);
  const labelled = Math.ceil(years.length / MOST_LABELS);
  const nameOf = ({ span }: DevelopmentYear): string => `${span.year}`;
  const hasForecast = years.some(({ span }) => span.kind !== "outcome");
  return (
    <Section title={own.chart.title(texts.result.moneyUnits[money.unit])}>
      <figure className={drawing.figure}>
        <svg
          className={drawing.drawing}
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          role="img"
          aria-label={own.chart.description(nameOf(years[0]!), nameOf(years[years.length - 1]!))}
        >
          <defs>
            <pattern id={stripes} width="4" height="4" patternUnits="userSpaceOnUse">
              <path d="M0 4 4 0" className={styles.stripe} />
            </pattern>
          </defs>
          <g transform={`translate(0 ${PLOT.top})`}>
            <line className={styles.line} x1={0} x2={WIDTH} y1={scale.y(0)} y2={scale.y(0)} />
            {years.map((year, i) => {
              const middle = (i + 0.5) * step;
              const bar = {
                x: middle - width / 2,
                width,
                y: Math.min(scale.y(0), scale.y(year.cost)),
                height: Math.abs(scale.y(year.cost) - scale.y(0)),
              };
              return (
                <g key={year.span.year}>
                  <rect className={drawing.first} {...bar} />
                  {year.span.kind !== "outcome" && <rect fill={`url(#${stripes})`} {...bar} />}
                  {i % labelled === 0 && (
                    <>
                      <text className={drawing.text} x={middle} y={bar.y - 4} textAnchor="middle">
                        {money.plain(year.cost)}
                      </text>
                      <text
                        className={drawing.text}
                        x={middle}
                        y={PLOT.height + 14}
                        textAnchor="middle"
                      >
                        {nameOf(year)}
                      </text>
                    </>
                  )}
                </g>
              );
            })}
          </g>
        </svg>
        {hasForecast && (
          <figcaption className={drawing.legend}>
            <span className={drawing.key}>
              <svg width="12" height="12" aria-hidden="true">
                <rect className={drawing.first} width="12" height="12" />
                <rect fill={`url(#${stripes})`} width="12" height="12" />
              </svg>
              {own.chart.forecast}
            </span>
          </figcaption>
        )}
      </figure>
    </Section>
  );
}
