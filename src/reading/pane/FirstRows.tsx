import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { type ReactElement, useId } from "react";
import { toKronor } from "../../core/money";
import type { PeriodOfData } from "../../core/scenario/regionData";
import { professionLabel } from "../../data/professions";
import { useLayout } from "../../pane/look/layout";
import { useWords } from "../../pane/look/surroundings";
import { useTable } from "../../pane/look/useTable";
import { numberText } from "../../pane/field/numberText";
import { monthText } from "../../words/month";
import { readingTexts } from "../../words/reading";
import type { FirstRow } from "../sheet/firstRows";

const useStyles = makeStyles({
  words: {
    textAlign: "start",
    overflowWrap: "anywhere",
    paddingInlineStart: tokens.spacingHorizontalSNudge,
  },
  kind: { display: "block", color: tokens.colorNeutralForeground2 },
});

/** The first rows as they are read: a column that means something else shows here. */
export function FirstRows({
  rows,
  place,
}: {
  readonly rows: readonly FirstRow[];
  readonly place: string;
}): ReactElement {
  const styles = useStyles();
  const table = useTable();
  const layout = useLayout();
  const id = useId();
  const { texts, form, language } = useWords();
  const words = texts.data.readingStep;
  // One column, one number of decimals: none where all of them are whole.
  const column = (values: readonly (number | null)[]): readonly string[] => {
    const isWhole = values.every((value) => value === null || Number.isInteger(value));
    return values.map((value) =>
      value === null ? words.notWritten : numberText(value, isWhole ? 0 : 2, form)
    );
  };
  const contacts = column(rows.map((row) => row.contacts));
  const cost = column(rows.map((row) => (row.cost === null ? null : toKronor(row.cost, 2))));
  const whoOf = ({ unit, profession }: FirstRow): readonly string[] => [
    ...(unit === undefined ? [] : [unit ?? readingTexts(language).units.unlisted]),
    ...(profession === null ? [] : [professionLabel(profession)[language]]),
  ];
  const isDivided = rows.some((row) => whoOf(row).length > 0);
  const wordy = mergeClasses(table.heading, styles.words);
  if (rows.length === 0) return <Text as="p">{words.noRows}</Text>;
  return (
    <div className={layout.stack}>
      <Text id={id} weight="semibold">
        {words.firstRows}
      </Text>
      <div className={table.scroll} role="group" aria-label={words.firstRowsOf(place)} tabIndex={0}>
        <table className={table.table} aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(table.heading, table.start)}>
                {words.columns.period}
              </th>
              {isDivided && (
                <th scope="col" className={wordy}>
                  {words.columns.who}
                </th>
              )}
              <th scope="col" className={table.heading}>
                {words.columns.contacts}
              </th>
              <th scope="col" className={table.heading}>
                {words.columns.cost}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, i) => (
              <tr key={i}>
                <th scope="row" className={table.name}>
                  {periodText(row.period)}
                  <span className={styles.kind}>{words.kinds[row.kind]}</span>
                </th>
                {isDivided && (
                  <td className={mergeClasses(table.number, styles.words, layout.breaking)}>
                    {whoOf(row).join(", ")}
                  </td>
                )}
                <td className={mergeClasses(table.number, table.apart)}>{contacts[i]}</td>
                <td className={mergeClasses(table.number, table.apart)}>{cost[i]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function periodText(period: PeriodOfData): string {
  return period.unit === "year" ? `${period.year}` : monthText(period.month);
}
