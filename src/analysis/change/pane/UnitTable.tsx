import { mergeClasses, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { type EffectRow, totalOf, type UnitChanges } from "../core/unitChange";
import { someSumDiffers } from "../../../core/rounding/printedAmount";
import type { Unit } from "../../../core/scenario/regionData";
import { changeTexts } from "../words/changeAnalysis";
import { useWords } from "../../../pane/look/surroundings";
import type { PrintedMoney } from "../../../words/printedMoney";
import { RoundingNote } from "../../../pane/look/RoundingNote";
import { Section } from "../../../pane/Section";
import { useTable } from "../../../pane/look/useTable";

export interface UnitTableProps {
  readonly units: readonly Unit[];
  readonly changes: UnitChanges;
  readonly divided: boolean;
  readonly money: PrintedMoney;
}

/** Each unit's own effects, and what between the units the region's differ by. */
export function UnitTable({ units, changes, divided, money }: UnitTableProps): ReactElement {
  const styles = useTable();
  const { texts, words, language } = useWords();
  const own = changeTexts(language);
  const names = own.units;
  const title = names.title(words, texts.result.moneyUnits[money.unit]);
  const rows: readonly (readonly [name: string, effects: EffectRow])[] = [
    ...changes.units.map(({ unit, effects }) => [units[unit]!.name, effects] as const),
    [names.between, changes.between],
  ];
  const hasOther = [...rows.map(([, effects]) => effects), changes.region].some(
    ({ other }) => other !== 0
  );
  const columns: readonly (readonly [heading: string, size: (effects: EffectRow) => number])[] = [
    [own.effects.volume, ({ volume }) => volume],
    ...(divided ? [[names.mix, ({ mix }: EffectRow) => mix] as const] : []),
    [divided ? names.price : names.priceAndMix, ({ price }) => price],
    ...(hasOther ? [[names.other, ({ other }: EffectRow) => other] as const] : []),
    [names.sum, totalOf],
  ];
  const parts = columns.slice(0, -1);
  const across = [...rows.map(([, effects]) => effects), changes.region].map((effects) => ({
    sum: totalOf(effects),
    parts: parts.map(([, size]) => size(effects)),
  }));
  const down = columns.map(([, size]) => ({
    sum: size(changes.region),
    parts: rows.map(([, effects]) => size(effects)),
  }));
  const figures = (effects: EffectRow): readonly ReactElement[] =>
    columns.map(([heading, size]) => (
      <td key={heading} className={styles.number}>
        {money.signed(size(effects))}
      </td>
    ));
  return (
    <Section title={title}>
      <Text size={200}>{names.about(words)}</Text>
      <div className={styles.scroll} role="group" aria-label={title} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(styles.heading, styles.start)}>
                {names.unit}
              </th>
              {columns.map(([heading]) => (
                <th key={heading} scope="col" className={styles.heading}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, effects], i) => (
              <tr key={i}>
                <th scope="row" className={styles.name}>
                  {name}
                </th>
                {figures(effects)}
              </tr>
            ))}
          </tbody>
          <tfoot className={styles.bottom}>
            <tr className={styles.sum}>
              <th scope="row" className={styles.name}>
                {names.region}
              </th>
              {figures(changes.region)}
            </tr>
          </tfoot>
        </table>
      </div>
      <RoundingNote differs={someSumDiffers([...across, ...down], money.places)} />
    </Section>
  );
}
