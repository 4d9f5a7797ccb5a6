import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { barsOf, scaleOf } from "../../pane/look/chartGeometry";
import { useWords } from "../../pane/look/surroundings";
import { useDrawing } from "../../pane/look/useDrawing";
import type { PrintedMoney } from "../../words/printedMoney";
import type { Figures } from "./figures";

const WIDTH = 288;
const ROW = 30;
const BAR = 12;
const FOOT = 18;
const MARGIN = 14;
/** Letters of a name that have room over its bar. */
const LONGEST_NAME = 48;

const useStyles = makeStyles({
  line: { stroke: tokens.colorNeutralStroke2 },
});

export interface GlanceChartProps {
  readonly names: readonly string[];
  readonly figures: readonly Figures[];
  readonly money: PrintedMoney;
  readonly description: string;
}

/** A bar an alternative under its name: what the health centres bear and what the region does. */
export function GlanceChart(props: GlanceChartProps): ReactElement {
  const { names, figures, money, description } = props;
  const drawing = useDrawing();
  const styles = useStyles();
  const { texts, words } = useWords();
  const bars = figures.map(({ healthCentres, region }) => ({
    first: healthCentres,
    second: region,
    mark: 0,
  }));
  const across = WIDTH - 2 * MARGIN;
  const scale = scaleOf(bars, across);
  const ticks = money.ticks(scale.ticks);
  const height = names.length * ROW;
  // The scale is a column's, from the top down: laid on its side.
  const x = (fromTop: number): number => MARGIN + across - fromTop;
  return (
    <figure className={drawing.figure}>
      <svg
        className={drawing.drawing}
        viewBox={`0 0 ${WIDTH} ${height + FOOT}`}
        role="img"
        aria-label={description}
      >
        {scale.ticks.map((tick, i) => (
          <g key={tick}>
            <line
              className={styles.line}
              x1={x(scale.y(tick))}
              x2={x(scale.y(tick))}
              y1={0}
              y2={height}
            />
            <text
              className={drawing.text}
              x={x(scale.y(tick))}
              y={height + FOOT - 5}
              textAnchor="middle"
            >
              {ticks[i]}
            </text>
          </g>
        ))}
        {bars.map((bar, i) => (
          <g key={names[i]}>
            <text className={drawing.text} x={MARGIN} y={i * ROW + 11}>
              {shortName(names[i]!)}
            </text>
            {barsOf(bar, scale).map((part, at) => (
              <rect
                key={at}
                className={at === 0 ? drawing.first : drawing.second}
                x={x(part.y + part.height)}
                y={i * ROW + 15}
                width={part.height}
                height={BAR}
              />
            ))}
          </g>
        ))}
      </svg>
      <figcaption className={drawing.legend}>
        <span className={drawing.key}>
          <span className={`${drawing.swatch} ${drawing.first}`} />
          {texts.result.figures.healthCentres(words)}
        </span>
        <span className={drawing.key}>
          <span className={`${drawing.swatch} ${drawing.second}`} />
          {texts.result.figures.region}
        </span>
      </figcaption>
    </figure>
  );
}

function shortName(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
}
