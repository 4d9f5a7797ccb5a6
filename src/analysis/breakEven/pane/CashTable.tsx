import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import {
  type Bearer,
  highestVisitCost,
  mostReturning,
  type StopCase,
  stopEffect,
} from "../core/breakEvenStop";
import { breakEvenEvidence } from "../../../data/breakEvenEvidence";
import { breakEvenTexts } from "../words/breakEvenAnalysis";
import { percentText } from "../../../words/figure";
import { numberText } from "../../../pane/field/numberText";
import { useLayout } from "../../../pane/look/layout";
import { useWords } from "../../../pane/look/surroundings";
import type { PrintedMoney } from "../../../words/printedMoney";
import { Section } from "../../../pane/Section";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  name: {
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    paddingBlock: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
  },
  value: {
    textAlign: "end",
    fontVariantNumeric: "tabular-nums",
    verticalAlign: "bottom",
    paddingBlock: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalS,
  },
});

/** A name, and what it is when so many return. */
type Line = readonly [string, (share: number) => string];

export interface CashTableProps {
  readonly stop: StopCase;
  readonly visitCost: number | null;
  readonly realisable: number;
  readonly money: PrintedMoney;
}

/** What a year costs at each share that there is evidence for: cash and capacity apart. */
export function CashTable({ stop, visitCost, realisable, money }: CashTableProps): ReactElement {
  const styles = useStyles();
  const layout = useLayout();
  const { texts, language, words, form } = useWords();
  const { cashAndCapacity: own } = breakEvenTexts(language);
  const shares = breakEvenEvidence.substitution.map(({ value }) => value);
  const title = own.title(texts.result.moneyUnits[money.unit]);
  const effect = (share: number) => stopEffect("whole", stop, visitCost ?? 0, share, realisable);
  const signed = (kronor: number): string => money.signed(kronor * 100);
  const highest = (bearer: Bearer, share: number): string => {
    if (share === 0) return own.any;
    const cost = highestVisitCost(bearer, stop, share);
    return cost > 0 ? numberText(cost, 0, form) : own.beyond;
  };
  const capacityLines = (): readonly Line[] => [
    [own.capacity, (share) => signed(-effect(share).capacity)],
    [own.realised(percentText(realisable, form)), (share) => signed(effect(share).realised)],
    [own.net, (share) => signed(effect(share).net)],
  ];
  const most = mostReturning(stop);
  const lines: readonly Line[] = [
    [own.cash, (share) => signed(effect(share).cash)],
    [own.visits, (share) => numberText(effect(share).visits, 0, form)],
    ...(visitCost === null ? [] : capacityLines()),
    [own.highestCost, (share) => highest("whole", share)],
    [own.highestCostFor(words), (share) => highest("healthCentre", share)],
  ];
  return (
    <Section title={title}>
      <Text as="p" size={200} className={layout.muted}>
        {own.explanation}
      </Text>
      <table className={styles.table} aria-label={title}>
        <thead>
          <tr className={styles.row}>
            <th scope="col" className={styles.name}>
              {own.returning}
            </th>
            {shares.map((share) => (
              <th key={share} scope="col" className={styles.value}>
                {percentText(share, form)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(([name, text]) => (
            <tr key={name} className={styles.row}>
              <th scope="row" className={styles.name}>
                {name}
              </th>
              {shares.map((share) => (
                <td key={share} className={styles.value}>
                  {share > most ? "–" : text(share)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {shares.some((share) => share > most) && (
        <Text size={200}>{own.impossible(percentText(most, form))}</Text>
      )}
    </Section>
  );
}
