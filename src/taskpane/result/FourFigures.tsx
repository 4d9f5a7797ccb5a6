import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Scenario } from "../../core/scenario/scenario";
import { monthText } from "../../locales/month";
import { useWords } from "../look/surroundings";
import { Section } from "../Section";
import type { Figures } from "./figures";
import type { MoneyForm } from "./money";

const useStyles = makeStyles({
  figures: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: tokens.spacingVerticalS,
    margin: 0,
  },
  figure: {
    display: "flex",
    flexDirection: "column",
    justifyContent: "space-between",
    padding: tokens.spacingVerticalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
  },
  name: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  value: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
});

export interface FourFiguresProps {
  readonly scenario: Scenario;
  readonly figures: Figures;
  readonly money: MoneyForm;
}

/** Total, who bears how much of it, and what has changed. */
export function FourFigures({ scenario, figures, money }: FourFiguresProps): ReactElement {
  const styles = useStyles();
  const { texts, words } = useWords();
  const own = texts.result.figures;
  const { span, total, healthCentres, region, change } = figures;
  const gross = scenario.warnings.some(({ code }) => code === "fee.missing");
  const list = [
    [own.total, money.withUnit(total)],
    [own.healthCentres(words), money.withUnit(healthCentres)],
    [own.region(words), money.withUnit(region)],
    [own.change, money.signedWithUnit(change.total)],
  ] as const;
  return (
    <Section title={own.title(String(span.year))}>
      <Text size={200}>
        {span.kind === "mixed"
          ? own.mixed(monthText(scenario.months[scenario.firstForecast - 1]!))
          : own.kinds[span.kind]}
        {!span.whole && ` · ${texts.result.table.incomplete}`}
      </Text>
      <dl className={styles.figures}>
        {list.map(([name, value]) => (
          <div key={name} className={styles.figure}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
      {gross && <Text size={200}>{own.gross}</Text>}
    </Section>
  );
}
