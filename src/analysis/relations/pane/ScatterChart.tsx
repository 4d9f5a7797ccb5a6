import { greatestOf, leastOf } from "../../../core/extremes";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Pair } from "../core/relation";
import { relationsTexts } from "../words/relationsAnalysis";
import type { RegressionLine } from "../sheet/correlation";
import { numberText } from "../../../pane/field/numberText";
import { useWords } from "../../../pane/look/surroundings";
import { axisOf } from "./scatterGeometry";

const WIDTH = 320;
const HEIGHT = 236;
const PLOT = { right: WIDTH - 18, top: 18, bottom: HEIGHT - 38 } as const;
/** Of a figure in the labels, by their font size. */
const DIGIT_WIDTH = 5.6;

// Contrast themes leave the colours of drawings alone, so they are given the system's here.
const useStyles = makeStyles({
  figure: { margin: 0 },
  drawing: { display: "block", width: "100%", height: "auto" },
  grid: { stroke: tokens.colorNeutralStroke2 },
  text: { fill: tokens.colorNeutralForeground2, fontSize: "10px", fontFamily: "inherit" },
  point: {
    fill: tokens.colorBrandForeground1,
    stroke: tokens.colorNeutralBackground1,
    "@media (forced-colors: active)": { fill: "Highlight", stroke: "Canvas" },
  },
  line: {
    stroke: tokens.colorPaletteBerryForeground1,
    strokeWidth: 2,
    strokeDasharray: "6 3",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  key: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
  },
  sample: { width: "20px", height: "4px" },
});

export interface NamedPair extends Pair {
  readonly name: string;
}

export interface AxisForm {
  readonly name: string;
  /** A value as it is read, with so many decimals. */
  readonly write: (value: number, decimals: number) => string;
}

export interface ScatterChartProps {
  readonly points: readonly NamedPair[];
  readonly x: AxisForm;
  readonly y: AxisForm;
  readonly line: RegressionLine | null;
}

/** One point a unit; the table under it has the same figures. */
export function ScatterChart({ points, x, y, line }: ScatterChartProps): ReactElement {
  const styles = useStyles();
  const { form, language } = useWords();
  const own = relationsTexts(language).chart;
  const along = axisOf(points.map((point) => point.x));
  const up = axisOf(points.map((point) => point.y));
  const upLabels = up.ticks.map((tick) => y.write(tick, up.decimals));
  const left = 8 + greatestOf(upLabels.map(({ length }) => length)) * DIGIT_WIDTH;
  const xAt = (value: number): number => left + along.at(value) * (PLOT.right - left);
  const yAt = (value: number): number => PLOT.bottom - up.at(value) * (PLOT.bottom - PLOT.top);
  const lineAt = (value: number): number => line!.intercept + line!.slope * value;
  const xs = points.map((point) => point.x);
  const ends = [leastOf(xs), greatestOf(xs)] as const;
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.drawing}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={own.description(x.name, y.name, numberText(points.length, 0, form))}
      >
        <text className={styles.text} x={0} y={9}>
          {y.name}
        </text>
        {up.ticks.map((tick, i) => (
          <g key={tick}>
            <line className={styles.grid} x1={left} x2={PLOT.right} y1={yAt(tick)} y2={yAt(tick)} />
            <text className={styles.text} x={left - 4} y={yAt(tick) + 3} textAnchor="end">
              {upLabels[i]}
            </text>
          </g>
        ))}
        {along.ticks.map((tick) => (
          <text
            key={tick}
            className={styles.text}
            x={xAt(tick)}
            y={PLOT.bottom + 14}
            textAnchor="middle"
          >
            {x.write(tick, along.decimals)}
          </text>
        ))}
        <text className={styles.text} x={PLOT.right} y={HEIGHT - 6} textAnchor="end">
          {x.name}
        </text>
        {line && (
          <line
            className={styles.line}
            x1={xAt(ends[0])}
            x2={xAt(ends[1])}
            y1={yAt(lineAt(ends[0]))}
            y2={yAt(lineAt(ends[1]))}
          />
        )}
        {points.map((point, i) => (
          <circle key={i} className={styles.point} cx={xAt(point.x)} cy={yAt(point.y)} r={4}>
            <title>
              {own.point(
                point.name,
                x.write(point.x, along.decimals + 1),
                y.write(point.y, up.decimals + 1)
              )}
            </title>
          </circle>
        ))}
      </svg>
      {line && (
        <figcaption className={styles.key}>
          <svg className={styles.sample} viewBox="0 0 20 4" aria-hidden="true">
            <line className={styles.line} x1={0} x2={20} y1={2} y2={2} />
          </svg>
          {own.line}
        </figcaption>
      )}
    </figure>
  );
}
