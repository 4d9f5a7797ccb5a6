import { greatestOf } from "../../../core/extremes";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { spanTexts } from "../words/spanAnalysis";
import { useWords } from "../../../pane/look/surroundings";
import { useDrawing } from "../../../pane/look/useDrawing";
import { scaleOf } from "../../../pane/look/chartGeometry";
import type { PrintedMoney } from "../../../words/printedMoney";
import { Section } from "../../../pane/Section";
import type { ShownLine } from "./shownSpan";

const WIDTH = 320;
const HEIGHT = 184;
const PLOT = { right: WIDTH - 10, top: 8, height: 148 } as const;
const DIGIT_WIDTH = 5.6;
const MOST_LABELS = 7;

// Told apart by their dashes, so that no colour is needed.
const DASHES = { none: "1 4", half: "6 3", full: "12 3 2 3", used: "3 2" } as const;

// Contrast themes leave the colours of drawings alone, so they are given the system's here.
const useStyles = makeStyles({
  grid: { stroke: tokens.colorNeutralStroke2 },
  line: {
    fill: "none",
    stroke: tokens.colorBrandForeground1,
    strokeWidth: 2,
    "@media (forced-colors: active)": { stroke: "Highlight" },
  },
  outcome: {
    fill: "none",
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: 2.5,
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  point: {
    fill: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
});

export interface SpanChartProps {
  readonly lines: readonly ShownLine[];
  /** How many years are drawn. */
  readonly count: number;
  readonly money: PrintedMoney;
}

/** Utfall, and the lines that go on from its latest year; a year that has begun is on the lines. */
export function SpanChart({ lines, count, money }: SpanChartProps): ReactElement {
  const styles = useStyles();
  const drawing = useDrawing();
  const { texts, language } = useWords();
  const own = spanTexts(language);
  const years = lines[0]!.years.slice(0, count);
  const ahead = years.findIndex(({ span }) => span.kind !== "outcome");
  const costs = lines.flatMap((line) => line.years.slice(0, count).map(({ cost }) => cost));
  const scale = scaleOf(
    costs.map((cost) => ({ first: cost, second: 0, mark: cost })),
    PLOT.height
  );
  const labels = money.ticks(scale.ticks);
  const longest = greatestOf(labels.map(({ length }) => length));
  const left = 10 + longest * DIGIT_WIDTH;
  const step = (PLOT.right - left - 12) / Math.max(1, years.length - 1);
  const x = (i: number): number => left + 6 + i * step;
  const points = (line: ShownLine, from: number, to: number): string =>
    line.years
      .slice(from, to)
      .map(({ cost }, i) => `${x(from + i)},${scale.y(cost)}`)
      .join(" ");
  const title = own.chart.title(texts.result.moneyUnits[money.unit]);
  const labelled = Math.ceil(years.length / MOST_LABELS);
  const yearAt = (i: number): string => `${years[i]!.span.year}`;
  return (
    <Section title={title}>
      <figure className={drawing.figure}>
        <svg
          className={drawing.drawing}
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          role="img"
          aria-label={own.chart.description(yearAt(0), yearAt(years.length - 1))}
        >
          <g transform={`translate(0 ${PLOT.top})`}>
            {scale.ticks.map((tick, i) => (
              <g key={tick}>
                <line
                  className={styles.grid}
                  x1={left}
                  x2={PLOT.right}
                  y1={scale.y(tick)}
                  y2={scale.y(tick)}
                />
                <text className={drawing.text} x={left - 4} y={scale.y(tick) + 3} textAnchor="end">
                  {labels[i]}
                </text>
              </g>
            ))}
            {years.map(
              (_, i) =>
                i % labelled === 0 && (
                  <text
                    key={i}
                    className={drawing.text}
                    x={x(i)}
                    y={PLOT.height + 18}
                    textAnchor="middle"
                  >
                    {yearAt(i)}
                  </text>
                )
            )}
            {lines.map((line) => (
              <polyline
                key={line.line}
                className={styles.line}
                strokeDasharray={DASHES[line.line]}
                points={points(line, Math.max(0, ahead - 1), count)}
              />
            ))}
            <polyline className={styles.outcome} points={points(lines[0]!, 0, ahead)} />
            {years.slice(0, ahead).map(({ cost }, i) => (
              <circle key={i} className={styles.point} cx={x(i)} cy={scale.y(cost)} r={3} />
            ))}
          </g>
        </svg>
        <figcaption className={drawing.legend}>
          <span className={drawing.key}>
            <Swatch className={styles.outcome} />
            {own.outcome}
          </span>
          {lines.map(({ line, name }) => (
            <span key={line} className={drawing.key}>
              <Swatch className={styles.line} dash={DASHES[line]} />
              {name}
            </span>
          ))}
        </figcaption>
      </figure>
    </Section>
  );
}

function Swatch({
  className,
  dash,
}: {
  readonly className: string;
  readonly dash?: string;
}): ReactElement {
  return (
    <svg width="28" height="8" aria-hidden="true">
      <line className={className} x1="0" x2="28" y1="4" y2="4" strokeDasharray={dash} />
    </svg>
  );
}
