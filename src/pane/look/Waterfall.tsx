import type { EffectName } from "../../core/scenario/costChange";
import { greatestOf } from "../../core/extremes";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { costScale, type WaterfallStep } from "./waterfallGeometry";

const WIDTH = 320;
const ROW = 22;
const BAR = 14;
/** Of a character in the labels, by their font size. */
const CHARACTER_WIDTH = 5.3;
const GAP = 6;

// Contrast themes leave the colours of drawings alone, so they are given the system's here.
const useStyles = makeStyles({
  drawing: { display: "block", width: "100%", height: "auto" },
  text: { fill: tokens.colorNeutralForeground1, fontSize: "10px", fontFamily: "inherit" },
  line: { stroke: tokens.colorNeutralStroke1 },
  axis: { stroke: tokens.colorNeutralForeground2 },
  level: {
    fill: tokens.colorNeutralForeground3,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  rise: {
    fill: tokens.colorPaletteBerryForeground1,
    "@media (forced-colors: active)": { fill: "Highlight" },
  },
  fall: {
    fill: tokens.colorBrandForeground1,
    "@media (forced-colors: active)": { fill: "Highlight" },
  },
});

export interface WaterfallProps<Name extends string> {
  readonly steps: readonly WaterfallStep<Name>[];
  readonly label: (step: WaterfallStep<Name>) => string;
  /** A step's amount with its sign, a cost without. */
  readonly amount: (step: WaterfallStep<Name>) => string;
  readonly description: string;
}

/** Steps from one cost to another, from the top down; the amounts carry the signs in text. */
export function Waterfall<Name extends string = EffectName>({
  steps,
  label,
  amount,
  description,
}: WaterfallProps<Name>): ReactElement {
  const styles = useStyles();
  const widthOf = (texts: readonly string[]): number =>
    greatestOf(texts.map((text) => text.length)) * CHARACTER_WIDTH;
  const left = widthOf(steps.map(label)) + GAP;
  const right = WIDTH - widthOf(steps.map(amount)) - GAP;
  const placeOf = costScale(steps, left, right);
  const height = steps.length * ROW;
  return (
    <svg
      className={styles.drawing}
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-label={description}
    >
      <line className={styles.axis} x1={placeOf(0)} x2={placeOf(0)} y1={0} y2={height} />
      {steps.map((step, i) => {
        const top = i * ROW + (ROW - BAR) / 2;
        const start = Math.min(placeOf(step.from), placeOf(step.to));
        const width = Math.max(1, Math.abs(placeOf(step.to) - placeOf(step.from)));
        return (
          <g key={step.name}>
            <text className={styles.text} x={0} y={top + BAR - 3.5}>
              {label(step)}
            </text>
            <rect className={styles[kindOf(step)]} x={start} y={top} width={width} height={BAR} />
            {i < steps.length - 1 && (
              <line
                className={styles.line}
                x1={placeOf(step.to)}
                x2={placeOf(step.to)}
                y1={top + BAR}
                y2={top + ROW}
              />
            )}
            <text className={styles.text} x={WIDTH} y={top + BAR - 3.5} textAnchor="end">
              {amount(step)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function kindOf({ name, from, to }: WaterfallStep<string>): "level" | "rise" | "fall" {
  if (name === "start" || name === "end") return "level";
  return to >= from ? "rise" : "fall";
}
