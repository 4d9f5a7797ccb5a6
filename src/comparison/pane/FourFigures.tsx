import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { someSumDiffers } from "../../core/rounding/printedAmount";
import type { Scenario } from "../../core/scenario/scenario";
import { RoundingNote } from "../../pane/look/RoundingNote";
import { useWords } from "../../pane/look/surroundings";
import { Section } from "../../pane/Section";
import type { Figures } from "./figures";
import type { PrintedMoney } from "../../words/printedMoney";
import type { SpanOfFigure } from "./meaning";
import { yearKindText } from "./yearKindText";

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
  span: { margin: 0, fontSize: tokens.fontSizeBase100, lineHeight: tokens.lineHeightBase100 },
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
  readonly money: PrintedMoney;
  readonly spanOf: SpanOfFigure;
}

/** Total, who bears how much of it, and what has changed. */
export function FourFigures({ scenario, figures, money, spanOf }: FourFiguresProps): ReactElement {
  const styles = useStyles();
  const { language, texts, words } = useWords();
  const own = texts.result.figures;
  const { span, total, healthCentres, region } = figures;
  const gross = scenario.warnings.some(
    (one) =>
      one.code === "fee.missing" &&
      (one.years.includes(span.year) || (one.forecast && span.kind !== "outcome"))
  );
  const list = [
    [own.total, (one: Figures) => one.total, money.withUnit],
    [own.healthCentres(words), (one: Figures) => one.healthCentres, money.withUnit],
    [own.region, (one: Figures) => one.region, money.withUnit],
    [own.change, (one: Figures) => one.change.total, money.signedWithUnit],
  ] as const;
  return (
    <Section title={own.title(String(span.year))}>
      <Text size={200}>{yearKindText(scenario, figures, language, texts)}</Text>
      <dl className={styles.figures}>
        {list.map(([name, size, write]) => (
          <div key={name} className={styles.figure}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.value}>{write(size(figures))}</dd>
            {spanOf(size, write) !== null && <dd className={styles.span}>{spanOf(size, write)}</dd>}
          </div>
        ))}
      </dl>
      <RoundingNote
        differs={someSumDiffers([{ sum: total, parts: [healthCentres, region] }], money.places)}
      />
      {gross && <Text size={200}>{own.gross}</Text>}
    </Section>
  );
}
