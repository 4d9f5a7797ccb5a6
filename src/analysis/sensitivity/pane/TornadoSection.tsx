import { type Verdict, type Swing, type Tornado, widthOf } from "../core/sensitivity";
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Assumption } from "../core/sensitivityAssumption";
import { sensitivityTexts } from "../words/sensitivityAnalysis";
import { useWords } from "../../../pane/look/surroundings";
import type { PrintedMoney } from "../../../words/printedMoney";
import { Section } from "../../../pane/Section";
import { useFigureTable } from "./figureTable";
import { TornadoChart } from "./TornadoChart";
import { valueText } from "./valueText";

const useStyles = makeStyles({
  flips: { display: "block", fontWeight: tokens.fontWeightSemibold },
});

export interface TornadoSectionProps {
  readonly tornado: Tornado;
  readonly labels: ReadonlyMap<string, string>;
  readonly money: PrintedMoney;
}

/** One assumption at a time: what decides, and where the answer turns. */
export function TornadoSection({ tornado, labels, money }: TornadoSectionProps): ReactElement {
  const styles = useStyles();
  const table = useFigureTable();
  const { texts, language, form } = useWords();
  const own = sensitivityTexts(language);
  const { tornado: t, verdicts } = own;
  const { swings, idle } = tornado;
  const title = t.title(texts.result.moneyUnits[money.unit]);
  const labelOf = ({ id }: Assumption): string => labels.get(id)!;
  const [widest] = swings;
  if (!widest)
    return (
      <Section title={title}>
        <Text as="p">{t.nothingSwings}</Text>
      </Section>
    );
  const turning = swings.filter(({ lowFlips, highFlips }) => lowFlips || highFlips);
  return (
    <Section title={title}>
      <Text size={200}>{t.explanation}</Text>
      <div role="status">
        <Text as="p">
          {t.widest(
            labelOf(widest.assumption),
            money.signedWithUnit(widest.atLow),
            money.signedWithUnit(widest.atHigh)
          )}{" "}
          {turning.length === 0
            ? t.stable
            : t.unstable(turning.map(({ assumption }) => labelOf(assumption)))}
        </Text>
      </div>
      <TornadoChart tornado={tornado} labels={labels} money={money} />
      <table className={table.table} aria-label={title}>
        <thead>
          <tr>
            <th scope="col" className={table.nameHeading}>
              {t.assumption}
            </th>
            {[t.atLow, t.atHigh, t.swing].map((heading) => (
              <th key={heading} scope="col" className={table.heading}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {swings.map((swing) => {
            const { assumption, atLow, atHigh } = swing;
            const { low, high } = assumption.range;
            return (
              <tr key={assumption.id}>
                <th scope="row" className={table.name}>
                  {labelOf(assumption)}
                  <span className={table.remark}>
                    {own.between(
                      valueText(assumption, low, form),
                      valueText(assumption, high, form)
                    )}
                  </span>
                  {flipsOf(swing).map((sentence) => (
                    <span key={sentence} className={styles.flips}>
                      {sentence}
                    </span>
                  ))}
                </th>
                <td className={table.number}>{money.signed(atLow)}</td>
                <td className={table.number}>{money.signed(atHigh)}</td>
                <td className={table.number}>{money.plain(widthOf(swing))}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {idle.length > 0 && <Text size={200}>{t.idle(idle.map(labelOf))}</Text>}
      {swings.some(({ assumption }) => isUnrealised(assumption)) && (
        <Text size={200}>{t.nothingRealised}</Text>
      )}
    </Section>
  );

  function flipsOf({ lowFlips, highFlips, atLow, atHigh }: Swing): readonly string[] {
    return [
      ...(lowFlips ? [t.flipsAtLow(verdicts[verdictOf(atLow)])] : []),
      ...(highFlips ? [t.flipsAtHigh(verdicts[verdictOf(atHigh)])] : []),
    ];
  }
}

function isUnrealised({ name, base }: Assumption): boolean {
  return name === "visitCost.realisable" && base === 0;
}

function verdictOf(change: number): Verdict {
  if (change === 0) return "neither";
  return change < 0 ? "saves" : "costs";
}
