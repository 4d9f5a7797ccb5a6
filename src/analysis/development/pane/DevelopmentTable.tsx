import type { DevelopmentRow, DevelopmentYear } from "../core/development";
import { kindText } from "../../../pane/look/spanText";
import { isCounted } from "../../../core/scenario/calculatedPart";
import { mergeClasses, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { developmentTexts } from "../words/developmentAnalysis";
import { type PrintedMoney, printedMoney } from "../../../words/printedMoney";
import { numberText, signedText } from "../../../pane/field/numberText";
import { useWords } from "../../../pane/look/surroundings";
import { useTable } from "../../../pane/look/useTable";
import { Section } from "../../../pane/Section";

export interface DevelopmentTableProps {
  readonly years: readonly DevelopmentYear[];
  readonly money: PrintedMoney;
  readonly listed: number | null;
  readonly inhabitants: number | null;
}

/** A column a year; a row that has nothing to say is left out. */
export function DevelopmentTable(props: DevelopmentTableProps): ReactElement {
  const { years, money, listed, inhabitants } = props;
  const styles = useTable();
  const { texts, language, form } = useWords();
  const own = developmentTexts(language);
  const kronor = printedMoney(form, "kr", 2);
  const number = (value: number | null, decimals: number): string | null =>
    value === null ? null : numberText(value, decimals, form);
  const percent = (share: number | null): string | null =>
    share === null ? null : own.percent(signedText(share, 1, form, 2));
  const counted = ({ contacts, calculated, span }: DevelopmentYear): number | null =>
    !isCounted(calculated) || !span.whole ? null : contacts;
  const per = (value: number | null, people: number | null, of: number): number | null =>
    value === null || people === null ? null : (value / people) * of;
  const figures: Readonly<Record<DevelopmentRow, (year: DevelopmentYear) => string | null>> = {
    contacts: ({ contacts, calculated }) =>
      `${number(contacts, 0)}${calculated === "none" ? "" : `\u00a0${own.marks[calculated]}`}`,
    cost: ({ cost }) => money.plain(cost),
    costPerContact: ({ costPerContact }) =>
      costPerContact === null ? null : kronor.plain(costPerContact),
    contactsChange: ({ contactsChange }) => percent(contactsChange),
    costChange: ({ costChange }) => percent(costChange),
    contactsMultiple: ({ contactsMultiple }) => number(contactsMultiple, 2),
    costMultiple: ({ costMultiple }) => number(costMultiple, 2),
    contactsPerListed: (year) => number(per(counted(year), listed, 1000), 1),
    costPerInhabitant: ({ cost, span }) =>
      number(per(span.whole ? cost / 100 : null, inhabitants, 1), 2),
    contactsPerInhabitant: (year) => number(per(counted(year), inhabitants, 1000), 1),
  };
  const rows = (Object.keys(figures) as DevelopmentRow[])
    .map((row) => ({ row, cells: years.map(figures[row]) }))
    .filter(({ cells }) => cells.some((cell) => cell !== null));
  const title = own.table(texts.result.moneyUnits[money.unit]);
  return (
    <Section title={title}>
      <div className={styles.scroll} role="group" aria-label={title} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(styles.heading, styles.start)}>
                {own.year}
              </th>
              {years.map(({ span, isOwn }) => (
                <th key={span.year} scope="col" className={styles.heading}>
                  {span.year}
                  <br />
                  {kindText(span, isOwn, language, texts)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row, cells }) => (
              <tr key={row}>
                <th scope="row" className={styles.name}>
                  {own.rows[row]}
                </th>
                {cells.map((cell, i) => (
                  <td key={i} className={mergeClasses(styles.number, styles.apart)}>
                    {cell ?? "–"}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {(["all", "some", "little"] as const).map(
        (part) =>
          years.some(({ calculated }) => calculated === part) && (
            <Text key={part} size={200}>
              {own.markNotes[part]}
            </Text>
          )
      )}
    </Section>
  );
}
