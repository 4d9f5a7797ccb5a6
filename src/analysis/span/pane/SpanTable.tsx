import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SpanBand, SpanYear } from "../../../core/scenario/spanForecast";
import { spanTexts } from "../words/spanAnalysis";
import { useWords } from "../../../pane/look/surroundings";
import { kindText } from "../../../pane/look/spanText";
import { Section } from "../../../pane/Section";
import type { ShownLine } from "./shownSpan";

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
  },
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  name: {
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    paddingBlock: tokens.spacingVerticalXS,
    maxWidth: "64px",
  },
  value: {
    textAlign: "end",
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
    verticalAlign: "bottom",
    paddingBlock: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalXS,
  },
  kind: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
  },
});

export interface SpanTableProps {
  readonly title: string;
  readonly lines: readonly ShownLine[];
  readonly text: (year: SpanYear) => string;
  /** With its own text; null: the table has no band. */
  readonly band: {
    readonly years: readonly (SpanBand | null)[];
    readonly text: (ore: number) => string;
  } | null;
}

/** The years by each of the lines; in years that have been all lines are the outcome. */
export function SpanTable({ title, lines, text, band }: SpanTableProps): ReactElement {
  const styles = useStyles();
  const { texts, language } = useWords();
  const own = spanTexts(language);
  return (
    <Section title={title}>
      <div className={styles.scroll} role="group" aria-label={title} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr className={styles.row}>
              <th scope="col" className={styles.name}>
                {own.period}
              </th>
              <th scope="col" className={styles.value}>
                {own.outcome}
              </th>
              {lines.map(({ line }) => (
                <th key={line} scope="col" className={styles.value}>
                  {own.columns[line]}
                </th>
              ))}
              {band && (
                <th scope="col" className={styles.value}>
                  {own.bandRange}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {lines[0]!.years.map((year, i) => {
              const isOutcome = year.span.kind === "outcome";
              const limits = band?.years[i];
              return (
                <tr key={year.span.year} className={styles.row}>
                  <th scope="row" className={styles.name}>
                    {year.span.year}
                    <span className={styles.kind}>
                      {kindText(year.span, year.isOwn, language, texts)}
                    </span>
                  </th>
                  <td className={styles.value}>{isOutcome && text(year)}</td>
                  {lines.map(({ line, years }) => (
                    <td key={line} className={styles.value}>
                      {!isOutcome && text(years[i]!)}
                    </td>
                  ))}
                  {band && (
                    <td className={styles.value}>
                      {limits && `${band.text(limits.low)}–${band.text(limits.high)}`}
                    </td>
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
