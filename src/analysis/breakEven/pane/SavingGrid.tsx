import { Field, makeStyles, mergeClasses, Select, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { toBreakEvenGrid } from "../core/breakEvenGrid";
import { type Bearer, breakEvenOf, type StopCase } from "../core/breakEvenStop";
import { breakEvenTexts } from "../words/breakEvenAnalysis";
import { numberText } from "../../../pane/field/numberText";
import { useLayout } from "../../../pane/look/layout";
import { useWords } from "../../../pane/look/surroundings";
import type { PrintedMoney } from "../../../words/printedMoney";
import { Section } from "../../../pane/Section";
import { useKept } from "../../../comparison/pane/useKept";

const LINE = `3px solid ${tokens.colorNeutralForeground1}`;

const useStyles = makeStyles({
  scroll: {
    overflowX: "auto",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  cell: {
    textAlign: "end",
    whiteSpace: "nowrap",
    paddingBlock: tokens.spacingVerticalXXS,
    paddingInline: tokens.spacingHorizontalXXS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { fontWeight: tokens.fontWeightSemibold },
  /** The first that costs, seen from above and from the left. */
  below: { borderTop: LINE },
  beside: { borderLeft: LINE },
  costs: { fontStyle: "italic", backgroundColor: tokens.colorNeutralBackground3 },
});

export interface SavingGridProps {
  readonly stop: StopCase;
  readonly visitCost: number | null;
  readonly money: PrintedMoney;
}

/** What is saved by share that returns and cost of a visit; a line runs where the saving ends. */
export function SavingGrid({ stop, visitCost, money }: SavingGridProps): ReactElement {
  const styles = useStyles();
  const layout = useLayout();
  const { texts, language, words, form } = useWords();
  const { grid: own, percent: percentText } = breakEvenTexts(language);
  const [bearer, setBearer] = useKept<Bearer>("breakEven.bearer", "whole");
  const { shares, costs, saved } = toBreakEvenGrid(bearer, stop, visitCost);
  const title = own.title(texts.result.moneyUnits[money.unit]);
  const bearers = own.bearers(words);
  const percent = (share: number, decimals: number): string =>
    percentText(numberText(share * 100, decimals, form));
  const isLoss = (row: number, column: number): boolean => (saved[row]?.[column] ?? 0) < 0;
  return (
    <Section title={title}>
      <Field label={own.bearer}>
        <Select value={bearer} onChange={(_, { value }) => setBearer(value as Bearer)}>
          {(["whole", "healthCentre"] as const).map((one) => (
            <option key={one} value={one}>
              {bearers[one]}
            </option>
          ))}
        </Select>
      </Field>
      <Text as="p" size={200} className={layout.muted}>
        {own.explanation}
      </Text>
      <div className={styles.scroll} role="group" aria-label={title} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.cell}>
                {own.returning}
              </th>
              {costs.map((cost) => (
                <th key={cost} scope="col" className={mergeClasses(styles.cell, styles.heading)}>
                  {numberText(cost, 0, form)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shares.map((share, row) => (
              <tr key={share}>
                <th scope="row" className={mergeClasses(styles.cell, styles.heading)}>
                  {percent(share, 0)}
                </th>
                {costs.map((cost, column) => {
                  const loss = isLoss(row, column);
                  const ends = loss && row > 0 && !isLoss(row - 1, column);
                  const starts = loss && column > 0 && !isLoss(row, column - 1);
                  return (
                    <td
                      key={cost}
                      className={mergeClasses(
                        styles.cell,
                        loss && styles.costs,
                        ends && styles.below,
                        starts && styles.beside
                      )}
                    >
                      {money.signed(saved[row]![column]! * 100)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" className={mergeClasses(styles.cell, styles.heading)}>
                {own.breakEven}
              </th>
              {costs.map((cost) => (
                <td key={cost} className={mergeClasses(styles.cell, styles.heading)}>
                  {percent(Math.max(0, breakEvenOf(bearer, stop, cost)), 1)}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
    </Section>
  );
}
