import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Section } from "../../Section";

const cell = {
  paddingBlock: tokens.spacingVerticalXS,
  paddingInline: tokens.spacingHorizontalXXS,
  borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  verticalAlign: "bottom",
} as const;

const useStyles = makeStyles({
  scroll: {
    overflow: "auto",
    maxHeight: "400px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  heading: {
    ...cell,
    textAlign: "end",
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    position: "sticky",
    top: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    ":first-child": { textAlign: "start" },
  },
  name: {
    ...cell,
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "break-word",
  },
  number: {
    ...cell,
    paddingInlineStart: tokens.spacingHorizontalSNudge,
    textAlign: "end",
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
  },
});

export interface FigureTableProps {
  readonly title: string;
  readonly headings: readonly string[];
  /** Texts as they are shown; the first names the row. */
  readonly rows: readonly (readonly string[])[];
}

/** A table that scrolls within itself; the first column names the rows. */
export function FigureTable({ title, headings, rows }: FigureTableProps): ReactElement {
  const styles = useStyles();
  return (
    <Section title={title}>
      <div className={styles.scroll} role="group" aria-label={title} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              {headings.map((heading) => (
                <th key={heading} scope="col" className={styles.heading}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, ...figures], row) => (
              <tr key={row}>
                <th scope="row" className={styles.name}>
                  {name}
                </th>
                {figures.map((figure, column) => (
                  <td key={column} className={styles.number}>
                    {figure}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
