import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { type PrintedSum, someSumDiffers } from "../../core/rounding/printedAmount";
import type { CalculatedPart } from "../../core/scenario/calculatedPart";
import type { Grain } from "../../core/scenario/rollUp";
import { calculatedText } from "../../words/ownForecast";
import { numberText } from "../../pane/field/numberText";
import { RoundingNote } from "../../pane/look/RoundingNote";
import { useWords } from "../../pane/look/surroundings";
import { useTable } from "../../pane/look/useTable";
import { Section } from "../../pane/Section";
import type { Figures } from "./figures";
import type { PrintedMoney } from "../../words/printedMoney";
import { kindText, spanText } from "../../pane/look/spanText";

const useStyles = makeStyles({
  kind: { display: "block", color: tokens.colorNeutralForeground2, minWidth: "52px" },
});

export interface ResultTableProps {
  /** Of the alternative. */
  readonly name: string;
  readonly rows: readonly Figures[];
  readonly grain: Grain;
  readonly money: PrintedMoney;
  /** The cost of what has happened is worked out from the tariff. */
  readonly isModelled: boolean;
}

/** The alternative by period; every figure is marked utfall or prognos. */
export function ResultTable({
  name,
  rows,
  grain,
  money,
  isModelled,
}: ResultTableProps): ReactElement {
  const styles = useTable();
  const { kind } = useStyles();
  const { language, texts, words, form } = useWords();
  const own = texts.result.table;
  const title = own.title(name, texts.result.moneyUnits[money.unit]);
  const all = {
    total: sum(rows, (one) => one.total),
    healthCentres: sum(rows, (one) => one.healthCentres),
    region: sum(rows, (one) => one.region),
  };
  const down = (size: (figures: Figures) => number): PrintedSum => ({
    sum: sum(rows, size),
    parts: rows.map(size),
  });
  const sums = [
    ...[...rows, all].map(({ total, healthCentres, region }) => ({
      sum: total,
      parts: [healthCentres, region],
    })),
    down((one) => one.total),
    down((one) => one.healthCentres),
    down((one) => one.region),
    down((one) => one.change.total),
  ];
  const contacts = down((one) => one.contacts);
  const columns: readonly (readonly [string, (figures: Figures) => string, number])[] = [
    [own.total, ({ total }) => money.plain(total), all.total],
    [
      own.healthCentres(words),
      ({ healthCentres }) => money.plain(healthCentres),
      all.healthCentres,
    ],
    [own.region, ({ region }) => money.plain(region), all.region],
    [own.change, ({ change }) => money.signed(change.total), sum(rows, (one) => one.change.total)],
  ];
  const kindOf = ({ span, own: isOwn }: Figures): string =>
    [
      kindText(span, isOwn, language, texts, isModelled),
      ...(span.whole || grain === "month" ? [] : [own.incomplete]),
    ].join(", ");
  const contactsOf = (count: number, part: CalculatedPart): string =>
    [texts.data.recognised.contacts(numberText(count, 0, form)), calculatedText(part, language)]
      .filter((text) => text !== null)
      .join(", ");
  return (
    <Section title={title}>
      <div className={styles.scroll} role="group" aria-label={title} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(styles.heading, styles.start)}>
                {own.period}
              </th>
              {columns.map(([heading]) => (
                <th key={heading} scope="col" className={styles.heading}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={`${row.span.year}-${row.span.part}`}>
                <th scope="row" className={styles.name}>
                  {spanText(row.span, grain, texts)}
                  <span className={kind}>{kindOf(row)}</span>
                  <span className={kind}>{contactsOf(row.contacts, row.calculated)}</span>
                </th>
                {columns.map(([heading, text]) => (
                  <td key={heading} className={styles.number}>
                    {text(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr className={styles.sum}>
              <th scope="row" className={mergeClasses(styles.name, styles.bottom)}>
                {own.sum}
                <span className={kind}>{contactsOf(contacts.sum, partOfAll(rows))}</span>
              </th>
              {columns.map(([heading, , total]) => (
                <td key={heading} className={mergeClasses(styles.number, styles.bottom)}>
                  {heading === own.change ? money.signed(total) : money.plain(total)}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
      <RoundingNote differs={someSumDiffers(sums, money.places) || someSumDiffers([contacts], 0)} />
    </Section>
  );
}

function sum(rows: readonly Figures[], size: (figures: Figures) => number): number {
  return rows.reduce((total, row) => total + size(row), 0);
}

/** All are calculated only where those of every row are. */
function partOfAll(rows: readonly Figures[]): CalculatedPart {
  const parts = rows.map(({ calculated }) => calculated);
  return (["none", "all"] as const).find((part) => parts.every((one) => one === part)) ?? "some";
}
