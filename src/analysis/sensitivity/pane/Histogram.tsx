import { greatestOf } from "../../../core/extremes";
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SimulationClass } from "../core/simulation";
import { sensitivityTexts } from "../words/sensitivityAnalysis";
import { numberText } from "../../../pane/field/numberText";
import { useWords } from "../../../pane/look/surroundings";
import type { PrintedMoney } from "../../../words/printedMoney";
import { useDrawing } from "../../../pane/look/useDrawing";
import { useFigureTable } from "./figureTable";

const WIDTH = 320;
const HEIGHT = 120;
const FOOT = 16;

const useStyles = makeStyles({
  zero: { stroke: tokens.colorNeutralForeground1, strokeWidth: 1.5, strokeDasharray: "4 2" },
  bar: { stroke: tokens.colorNeutralBackground1, strokeWidth: 1 },
  axis: { stroke: tokens.colorNeutralStroke1 },
  summary: { cursor: "pointer" },
});

export interface HistogramProps {
  readonly name: string;
  readonly classes: readonly SimulationClass[];
  readonly money: PrintedMoney;
}

/** How the draws of an alternative are spread. */
export function Histogram({ name, classes, money }: HistogramProps): ReactElement {
  const styles = useStyles();
  const colors = useDrawing();
  const table = useFigureTable();
  const { texts, language, form } = useWords();
  const t = sensitivityTexts(language).simulation.histogram;
  const first = classes[0]!.from;
  const last = classes[classes.length - 1]!.to;
  const most = greatestOf(classes.map(({ count }) => count));
  const step = WIDTH / classes.length;
  const zero = ((0 - first) / (last - first)) * WIDTH;
  const hasZero = first < 0 && last > 0;
  const title = t.title(name, texts.result.moneyUnits[money.unit]);
  return (
    <figure className={colors.figure}>
      <Text as="p" weight="semibold">
        {title}
      </Text>
      <svg
        className={colors.drawing}
        viewBox={`0 0 ${WIDTH} ${HEIGHT + FOOT}`}
        role="img"
        aria-label={`${title}. ${t.description}`}
      >
        {classes.map(({ from, count }, i) => (
          <rect
            key={from}
            className={`${colors.first} ${styles.bar}`}
            x={i * step}
            width={step}
            y={HEIGHT - (count / most) * HEIGHT}
            height={(count / most) * HEIGHT}
          />
        ))}
        <line className={styles.axis} x1={0} x2={WIDTH} y1={HEIGHT} y2={HEIGHT} />
        {hasZero && <line className={styles.zero} x1={zero} x2={zero} y1={0} y2={HEIGHT} />}
        <text className={colors.text} x={0} y={HEIGHT + FOOT - 4}>
          {money.signed(first)}
        </text>
        {hasZero && zero > WIDTH * 0.25 && zero < WIDTH * 0.75 && (
          <text className={colors.text} x={zero} y={HEIGHT + FOOT - 4} textAnchor="middle">
            {t.zero}
          </text>
        )}
        <text className={colors.text} x={WIDTH} y={HEIGHT + FOOT - 4} textAnchor="end">
          {money.signed(last)}
        </text>
      </svg>
      <figcaption>
        <Text size={200}>{t.columns}</Text>
        <details>
          <summary className={styles.summary}>{t.table}</summary>
          <table className={table.table} aria-label={title}>
            <thead>
              <tr>
                {[t.from, t.to, t.draws].map((heading) => (
                  <th key={heading} scope="col" className={table.heading}>
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {classes.map(({ from, to, count }) => (
                <tr key={from}>
                  <td className={table.number}>{money.signed(from)}</td>
                  <td className={table.number}>{money.signed(to)}</td>
                  <td className={table.number}>{numberText(count, 0, form)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      </figcaption>
    </figure>
  );
}
