import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useTable } from "./useTable";
import { Section } from "../Section";

export interface FigureTableProps {
  readonly title: string;
  readonly headings: readonly string[];
  /** Texts as they are shown; the first names the row. */
  readonly rows: readonly (readonly string[])[];
}

/** A table that scrolls within itself; the first column names the rows. */
export function FigureTable({ title, headings, rows }: FigureTableProps): ReactElement {
  const styles = useTable();
  return (
    <Section title={title}>
      <div className={styles.scroll} role="group" aria-label={title} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              {headings.map((heading, i) => (
                <th
                  key={heading}
                  scope="col"
                  className={mergeClasses(styles.heading, i === 0 && styles.start)}
                >
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
                  <td key={column} className={mergeClasses(styles.number, styles.apart)}>
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
