import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { numberText, signedText } from "../field/numberText";
import { useWords } from "../look/surroundings";
import { Section } from "../Section";
import type { Figures } from "./figures";
import type { MoneyForm } from "./money";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse" },
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  name: {
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    paddingBlock: tokens.spacingVerticalXS,
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
  readonly money: MoneyForm;
}

/** Cash and capacity on lines of their own, never only a net. */
export function CapacitySection(props: CapacitySectionProps): ReactElement | null {
  const styles = useStyles();
  const { texts, form } = useWords();
  const own = texts.result.capacity;
  const { figures, money } = props;
  const { total, visits, visitCost, realised } = figures.change;
  if (visits === 0) return null;
  const realisable = numberText(figures.realisable * 100, 0, form);
  const known = (ore: number): string =>
    realised === null ? own.unknown : money.signedWithUnit(ore);
  const lines = [
    [own.cash, money.signedWithUnit(total)],
    [own.visits, signedText(visits, 0, form)],
    [own.visitCost, known(visitCost)],
    // Without the cost of a visit there is no net to show.
    ...(realised === null
      ? []
      : [[own.net(`${realisable}\u00a0%`), money.signedWithUnit(total + realised)] as const]),
  ] as const;
  return (
    <Section title={own.title}>
      <table className={styles.table}>
        <tbody>
          {lines.map(([name, value]) => (
            <tr key={name} className={styles.row}>
              <th scope="row" className={styles.name}>
                {name}
              </th>
              <td className={styles.value}>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
