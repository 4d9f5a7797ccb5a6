import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useTable } from "../../pane/look/useTable";
import { columnsABlock } from "./glanceGeometry";

const useStyles = makeStyles({
  table: { tableLayout: "fixed" },
  names: { width: "92px" },
  name: { overflowWrap: "anywhere", hyphens: "auto" },
});

export interface GlanceTableProps {
  /** Of the first column. */
  readonly heading: string;
  /** Of the alternatives. */
  readonly names: readonly string[];
  readonly rows: readonly { readonly name: string; readonly figures: readonly string[] }[];
}

/** A column an alternative; where they are more than the pane has room for, tables under each other. */
export function GlanceTable({ heading, names, rows }: GlanceTableProps): ReactElement {
  const styles = useTable();
  const own = useStyles();
  const size = columnsABlock(
    names.length,
    rows.flatMap(({ figures }) => figures)
  );
  const blocks = Array.from({ length: Math.ceil(names.length / size) }, (_, i) => i * size);
  return (
    <>
      {blocks.map((from) => (
        <table key={from} className={mergeClasses(styles.table, own.table)}>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(styles.heading, styles.start, own.names)}>
                {heading}
              </th>
              {names.slice(from, from + size).map((name) => (
                <th key={name} scope="col" className={mergeClasses(styles.heading, own.name)}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, figures }) => (
              <tr key={name}>
                <th scope="row" className={styles.name}>
                  {name}
                </th>
                {figures.slice(from, from + size).map((figure, i) => (
                  <td key={i} className={styles.number}>
                    {figure}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </>
  );
}
