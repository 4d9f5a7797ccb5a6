import { greatestOf } from "../../core/extremes";
import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useId } from "react";
import type { Grain } from "../../core/scenario/rollUp";
import { useWords } from "../../pane/look/surroundings";
import { useDrawing } from "../../pane/look/useDrawing";
import { Section } from "../../pane/Section";
import { barsOf, type ChartColumn, scaleOf } from "../../pane/look/chartGeometry";
import type { Figures } from "./figures";
import type { PrintedMoney } from "../../words/printedMoney";
import { spanText } from "../../pane/look/spanText";

const WIDTH = 320;
const HEIGHT = 168;
const PLOT = { right: WIDTH - 4, top: 8, height: 132 } as const;
/** Of a figure in the labels, by their font size. */
const DIGIT_WIDTH = 5.6;
/** Labels along that have room beside each other. */
const MOST_LABELS = 6;

const useStyles = makeStyles({
  line: { stroke: tokens.colorNeutralStroke2 },
  stripe: { stroke: tokens.colorNeutralBackground1, strokeWidth: 1.2 },
  mark: { stroke: tokens.colorNeutralForeground1, strokeWidth: 2 },
  dash: { width: "12px", borderTop: `2px solid ${tokens.colorNeutralForeground1}` },
  striped: {
    width: "12px",
    height: "12px",
    border: `1px solid ${tokens.colorNeutralForeground2}`,
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorNeutralForeground2} 0 1px, transparent 1px 4px)`,
    "@media (forced-colors: active)": {
      backgroundImage: "repeating-linear-gradient(135deg, CanvasText 0 1px, Canvas 1px 4px)",
    },
    forcedColorAdjust: "none",
  },
});

export interface ChartProps {
  /** Of the alternative, and of the Nollalternativ. */
  readonly name: string;
  readonly baseline: string;
  readonly rows: readonly Figures[];
  readonly grain: Grain;
  readonly money: PrintedMoney;
}

/** The table's figures as columns: who bears how much, beside what the baseline costs. */
export function Chart({ name, baseline, rows, grain, money }: ChartProps): ReactElement {
  const styles = useStyles();
  const drawing = useDrawing();
  const stripes = useId();
  const { texts, words } = useWords();
  const own = texts.result.chart;
  const { figures: names } = texts.result;
  const columns = rows.map(({ healthCentres, region, total, change }): ChartColumn => ({
    first: healthCentres,
    second: region,
    mark: total - change.total,
  }));
  const scale = scaleOf(columns, PLOT.height);
  const labels = money.ticks(scale.ticks);
  const longest = greatestOf(labels.map(({ length }) => length));
  const left = 8 + longest * DIGIT_WIDTH;
  const step = (PLOT.right - left) / rows.length;
  const width = Math.max(1, step * 0.7);
  const labelled = Math.ceil(rows.length / MOST_LABELS);
  const title = own.title(name, texts.result.moneyUnits[money.unit]);
  const label = (i: number): string => spanText(rows[i]!.span, grain, texts);
  return (
    <Section title={title}>
      <figure className={drawing.figure}>
        <svg
          className={drawing.drawing}
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          role="img"
          aria-label={own.description(label(0), label(rows.length - 1), baseline)}
        >
          <defs>
            <pattern id={stripes} width="4" height="4" patternUnits="userSpaceOnUse">
              <path d="M0 4 4 0" className={styles.stripe} />
            </pattern>
          </defs>
          <g transform={`translate(0 ${PLOT.top})`}>
            {scale.ticks.map((tick, i) => (
              <g key={tick}>
                <line
                  className={styles.line}
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
            {columns.map((column, i) => {
              const x = left + i * step + (step - width) / 2;
              return (
                <g key={i}>
                  {barsOf(column, scale).map((bar, part) => (
                    <g key={part}>
                      <rect
                        className={part === 0 ? drawing.first : drawing.second}
                        x={x}
                        width={width}
                        {...bar}
                      />
                      {rows[i]!.span.kind !== "outcome" && (
                        <rect fill={`url(#${stripes})`} x={x} width={width} {...bar} />
                      )}
                    </g>
                  ))}
                  <line
                    className={styles.mark}
                    x1={x - step * 0.1}
                    x2={x + width + step * 0.1}
                    y1={scale.y(column.mark)}
                    y2={scale.y(column.mark)}
                  />
                  {i % labelled === 0 && (
                    <text
                      className={drawing.text}
                      x={x + width / 2}
                      y={PLOT.height + 18}
                      textAnchor="middle"
                    >
                      {label(i)}
                    </text>
                  )}
                </g>
              );
            })}
          </g>
        </svg>
        <figcaption className={drawing.legend}>
          <span className={drawing.key}>
            <span className={`${drawing.swatch} ${drawing.first}`} />
            {names.healthCentres(words)}
          </span>
          <span className={drawing.key}>
            <span className={`${drawing.swatch} ${drawing.second}`} />
            {names.region}
          </span>
          <span className={drawing.key}>
            <span className={styles.dash} />
            {own.baseline}
          </span>
          <span className={drawing.key}>
            <span className={styles.striped} />
            {own.forecast}
          </span>
        </figcaption>
      </figure>
    </Section>
  );
}
