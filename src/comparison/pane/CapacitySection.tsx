import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { percentText } from "../../words/figure";
import type { PrintedMoney } from "../../words/printedMoney";
import { signedText } from "../../pane/field/numberText";
import { useWords } from "../../pane/look/surroundings";
import { Section } from "../../pane/Section";
import type { Figures } from "./figures";
import type { SpanOfFigure } from "./meaning";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse" },
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  name: {
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    paddingBlock: tokens.spacingVerticalXS,
  },
  span: {
    display: "block",
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
  },
  value: {
    textAlign: "end",
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
    verticalAlign: "top",
    paddingBlock: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalS,
  },
});

export interface CapacitySectionProps {
  readonly figures: Figures;
  readonly money: PrintedMoney;
  readonly spanOf: SpanOfFigure;
}

/** Cash and capacity on lines of their own, never only a net. */
export function CapacitySection(props: CapacitySectionProps): ReactElement | null {
  const styles = useStyles();
  const { texts, form } = useWords();
  const own = texts.result.capacity;
  const { figures, money, spanOf } = props;
  const { total, visits, visitCost, realised } = figures.change;
  if (visits === 0) return null;
  const realisable = percentText(figures.realisable, form);
  const isKnown = realised !== null;
  const count = (size: number): string => signedText(size, 0, form);
  const lines = [
    [
      own.cash,
      money.signedWithUnit(total),
      spanOf(({ change }) => change.total, money.signedWithUnit),
    ],
    [own.visits, count(visits), spanOf(({ change }) => change.visits, count)],
    // Without the cost of a visit there is no net to show.
    ...(isKnown
      ? [
          [
            own.visitCost,
            money.signedWithUnit(visitCost),
            spanOf(({ change }) => change.visitCost, money.signedWithUnit),
          ] as const,
          [
            own.net(realisable),
            money.signedWithUnit(total + realised),
            spanOf(({ change }) => change.total + (change.realised ?? 0), money.signedWithUnit),
          ] as const,
        ]
      : [[own.visitCost, own.unknown, null] as const]),
  ] as const;
  return (
    <Section title={own.title}>
      <table className={styles.table}>
        <tbody>
          {lines.map(([name, value, span]) => (
            <tr key={name} className={styles.row}>
              <th scope="row" className={styles.name}>
                {name}
                {span !== null && <span className={styles.span}>{span}</span>}
              </th>
              <td className={styles.value}>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
