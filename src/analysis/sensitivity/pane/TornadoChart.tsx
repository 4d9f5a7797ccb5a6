import { greatestOf, leastOf } from "../../../core/extremes";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Tornado } from "../core/sensitivity";
import { sensitivityTexts } from "../words/sensitivityAnalysis";
import { useWords } from "../../../pane/look/surroundings";
import type { PrintedMoney } from "../../../words/printedMoney";
import { useDrawing } from "../../../pane/look/useDrawing";

const WIDTH = 320;
const MARGIN = 4;
const ROW = 34;
const BAR = 8;
/** From the top of a row to its bars: the label stands above them. */
const LABEL = 13;
const FOOT = 16;

const useStyles = makeStyles({
  base: { stroke: tokens.colorNeutralForeground1, strokeWidth: 1.5 },
  zero: { stroke: tokens.colorNeutralForeground2, strokeWidth: 1, strokeDasharray: "3 3" },
  baseKey: { width: "12px", borderTop: `2px solid ${tokens.colorNeutralForeground1}` },
  zeroKey: { width: "12px", borderTop: `2px dashed ${tokens.colorNeutralForeground2}` },
});

export interface TornadoChartProps {
  readonly tornado: Tornado;
  readonly labels: ReadonlyMap<string, string>;
  readonly money: PrintedMoney;
}

/** The table's outcomes as bars from the base case, the widest first. */
export function TornadoChart({ tornado, labels, money }: TornadoChartProps): ReactElement {
  const styles = useStyles();
  const colors = useDrawing();
  const { language } = useWords();
  const t = sensitivityTexts(language).tornado;
  const { base, swings } = tornado;
  const outcomes = [base, ...swings.flatMap(({ atLow, atHigh }) => [atLow, atHigh])];
  const least = leastOf(outcomes);
  const most = greatestOf(outcomes);
  const x = (value: number): number =>
    MARGIN + ((value - least) / (most - least)) * (WIDTH - 2 * MARGIN);
  const bottom = swings.length * ROW;
  const hasZero = least < 0 && most > 0;
  const bar = (value: number, y: number, color: string): ReactElement => (
    <rect
      className={color}
      x={Math.min(x(value), x(base))}
      y={y}
      width={Math.abs(x(value) - x(base))}
      height={BAR}
    />
  );
  return (
    <figure className={colors.figure}>
      <svg
        className={colors.drawing}
        viewBox={`0 0 ${WIDTH} ${bottom + FOOT}`}
        role="img"
        aria-label={t.description(swings.length)}
      >
        {hasZero && <line className={styles.zero} x1={x(0)} x2={x(0)} y1={0} y2={bottom} />}
        {swings.map(({ assumption, atLow, atHigh }, i) => (
          <g key={assumption.id}>
            <text className={colors.text} x={MARGIN} y={i * ROW + LABEL - 3}>
              {labels.get(assumption.id)}
            </text>
            {bar(atLow, i * ROW + LABEL, colors.first)}
            {bar(atHigh, i * ROW + LABEL + BAR, colors.second)}
          </g>
        ))}
        {swings.map(({ assumption }, i) => (
          <line
            key={assumption.id}
            className={styles.base}
            x1={x(base)}
            x2={x(base)}
            y1={i * ROW + LABEL - 1}
            y2={i * ROW + LABEL + 2 * BAR + 1}
          />
        ))}
        <text className={colors.text} x={MARGIN} y={bottom + FOOT - 4}>
          {money.signed(least)}
        </text>
        <text className={colors.text} x={WIDTH - MARGIN} y={bottom + FOOT - 4} textAnchor="end">
          {money.signed(most)}
        </text>
      </svg>
      <figcaption className={colors.legend}>
        <span className={colors.key}>
          <span className={`${colors.swatch} ${colors.first}`} />
          {t.atLow}
        </span>
        <span className={colors.key}>
          <span className={`${colors.swatch} ${colors.second}`} />
          {t.atHigh}
        </span>
        <span className={colors.key}>
          <span className={styles.baseKey} />
          {t.baseLine(money.signed(base))}
        </span>
        {hasZero && (
          <span className={colors.key}>
            <span className={styles.zeroKey} />
            {t.zeroLine}
          </span>
        )}
      </figcaption>
    </figure>
  );
}
