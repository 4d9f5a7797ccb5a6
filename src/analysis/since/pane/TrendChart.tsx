import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords } from "../../../pane/look/surroundings";
import { scaleOf } from "../../../pane/look/chartGeometry";
import { printedMoney } from "../../../words/printedMoney";
import { Section } from "../../../pane/Section";

const WIDTH = 320;
const HEIGHT = 132;
const PLOT = { left: 36, right: WIDTH - 20, top: 10, height: 92 } as const;
/** Dates along that have room beside each other. */
const MOST_LABELS = 4;

// Contrast themes leave the colours of drawings alone, so they are given the system's here.
const useStyles = makeStyles({
  drawing: { display: "block", width: "100%", height: "auto" },
  grid: { stroke: tokens.colorNeutralStroke2 },
  text: { fill: tokens.colorNeutralForeground2, fontSize: "10px", fontFamily: "inherit" },
  line: {
    fill: "none",
    stroke: tokens.colorBrandForeground1,
    strokeWidth: 2,
    "@media (forced-colors: active)": { stroke: "Highlight" },
  },
  dot: {
    fill: tokens.colorBrandForeground1,
    "@media (forced-colors: active)": { fill: "Highlight" },
  },
  outcome: { stroke: tokens.colorNeutralForeground1, strokeWidth: 1.5, strokeDasharray: "5 3" },
});

export interface TrendChartProps {
  readonly title: string;
  readonly description: string;
  /** Öre, oldest first. */
  readonly points: readonly { readonly label: string; readonly cost: number }[];
  /** A line across; null: the year is not all utfall. */
  readonly outcome: number | null;
  readonly outcomeLabel: string;
}

/** What a year has been expected to cost, as time has gone. */
export function TrendChart(props: TrendChartProps): ReactElement {
  const { title, description, points, outcome, outcomeLabel } = props;
  const styles = useStyles();
  const { texts, form } = useWords();
  const money = printedMoney(form, "mkr");
  const scale = scaleOf(
    points.map(({ cost }) => ({ first: cost, second: 0, mark: outcome ?? cost })),
    PLOT.height
  );
  const labels = money.ticks(scale.ticks);
  const x = (i: number): number =>
    PLOT.left + 18 + (i * (PLOT.right - PLOT.left - 18)) / Math.max(1, points.length - 1);
  const labelled = Math.ceil(points.length / MOST_LABELS);
  return (
    <Section title={`${title}, ${texts.result.moneyUnits.mkr}`}>
      <svg
        className={styles.drawing}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={description}
      >
        <g transform={`translate(0 ${PLOT.top})`}>
          {scale.ticks.map((tick, i) => (
            <g key={tick}>
              <line
                className={styles.grid}
                x1={PLOT.left}
                x2={WIDTH}
                y1={scale.y(tick)}
                y2={scale.y(tick)}
              />
              <text
                className={styles.text}
                x={PLOT.left - 4}
                y={scale.y(tick) + 3}
                textAnchor="end"
              >
                {labels[i]}
              </text>
            </g>
          ))}
          <polyline
            className={styles.line}
            points={points.map(({ cost }, i) => `${x(i)},${scale.y(cost)}`).join(" ")}
          />
          {points.map(({ label, cost }, i) => (
            <g key={i}>
              <circle className={styles.dot} cx={x(i)} cy={scale.y(cost)} r={3} />
              {(i % labelled === 0 || i === points.length - 1) && (
                <text className={styles.text} x={x(i)} y={PLOT.height + 18} textAnchor="middle">
                  {label}
                </text>
              )}
            </g>
          ))}
          {outcome !== null && (
            <line
              className={styles.outcome}
              x1={PLOT.left}
              x2={WIDTH}
              y1={scale.y(outcome)}
              y2={scale.y(outcome)}
            />
          )}
        </g>
      </svg>
      {outcome !== null && <Text size={200}>{outcomeLabel}</Text>}
    </Section>
  );
}
