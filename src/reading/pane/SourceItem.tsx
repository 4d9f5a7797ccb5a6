import { Checkbox, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { DataSource, SourceRole } from "../../core/scenario/workspace";
import type { FoundSource } from "../excel/sources";
import { numberText } from "../../pane/field/numberText";
import { useLayout } from "../../pane/look/layout";
import { useWords } from "../../pane/look/surroundings";
import { useWork, useWorkspace } from "../../comparison/pane/workContext";
import { putSource } from "../../policies/pane/workspaceEdits";
import { ColumnMapping } from "./ColumnMapping";
import { useOpening } from "./useOpening";

/** Of workbooks from before headings were kept: what is said of them is remembered by them. */
function withHeadings(source: DataSource, headings: readonly string[]): DataSource {
  return source.headings || headings.length === 0 ? source : { ...source, headings };
}

const ROLES: readonly SourceRole[] = ["contacts", "units", "tariffs", "rules"];
const UNITS = { kr: 1, tkr: 1_000, mkr: 1_000_000 } as const;

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  inside: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    marginInlineStart: "32px",
    minWidth: 0,
  },
  summary: { cursor: "pointer", fontSize: tokens.fontSizeBase200 },
});

/** A table or range of the user's: whether it is used, as what, and what its columns mean. */
export function SourceItem({
  found,
  onUse,
  onRemove,
}: {
  readonly found: FoundSource;
  /** Takes it into use. */
  readonly onUse: (found: FoundSource) => void;
  /** Uses it no more. */
  readonly onRemove: (found: FoundSource) => void;
}): ReactElement {
  const styles = useStyles();
  const layout = useLayout();
  const { texts, form } = useWords();
  const { edit } = useWork();
  const { sources } = useWorkspace();
  const words = texts.data.sources;
  const { source, headings, rows, score } = found;
  const used = sources.some(({ place }) => place === source.place);
  // Columns are told one by one: the first of them is not the last.
  const opening = useOpening(used && rows > 0 && score === 0 && !found.isAsked);
  const put = (next: DataSource): void =>
    edit((workspace) => putSource(workspace, withHeadings(next, headings)));
  return (
    <li className={styles.item}>
      <Checkbox
        checked={used}
        label={<span className={layout.breaking}>{source.place}</span>}
        aria-label={words.use(source.place)}
        onChange={(_, { checked }) => (checked === true ? onUse(found) : onRemove(found))}
      />
      <div className={styles.inside}>
        {!used && (
          <Text size={200}>
            {words.roles[source.role]},{" "}
            {rows === 0 ? words.empty : words.rows(numberText(rows, 0, form))}
          </Text>
        )}
        {used && (
          <details {...opening}>
            <summary className={styles.summary}>
              {words.roles[source.role]}
              {rows > 0 && `, ${words.rows(numberText(rows, 0, form))}`} · {words.mapping}
            </summary>
            <div className={layout.stack}>
              <div className={layout.pair}>
                <Field label={words.role} size="small">
                  <Select
                    value={source.role}
                    onChange={(_, { value }) =>
                      put({ ...source, role: value as SourceRole, columns: {} })
                    }
                  >
                    {ROLES.map((role) => (
                      <option key={role} value={role}>
                        {words.roles[role]}
                      </option>
                    ))}
                  </Select>
                </Field>
                <Field label={words.unit} size="small">
                  <Select
                    value={String(source.kronorPerUnit ?? "")}
                    onChange={(_, { value }) =>
                      put({ ...source, kronorPerUnit: value === "" ? null : Number(value) })
                    }
                  >
                    <option value="">{words.units.heading}</option>
                    {(["kr", "tkr", "mkr"] as const).map((unit) => (
                      <option key={unit} value={UNITS[unit]}>
                        {words.units[unit]}
                      </option>
                    ))}
                  </Select>
                </Field>
              </div>
              <ColumnMapping found={found} onChange={put} />
            </div>
          </details>
        )}
      </div>
    </li>
  );
}
