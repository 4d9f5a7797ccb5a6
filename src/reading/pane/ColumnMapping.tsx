import { Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { ownValue } from "../../core/ownValue";
import type { DataSource } from "../../core/scenario/workspace";
import { meaningName } from "../../words/reading";
import { meaningsOf } from "../sheet/recognition";
import type { FoundSource } from "../excel/sources";
import { useLayout } from "../../pane/look/layout";
import { useWords } from "../../pane/look/surroundings";

const AS_RECOGNISED = "as-recognised";
const NOT_USED = "not-used";

/** What each column means: as recognised, or as the user corrects it. */
export function ColumnMapping({
  found: { source, headings, meanings, labels },
  onChange,
}: {
  readonly found: FoundSource;
  readonly onChange: (source: DataSource) => void;
}): ReactElement {
  const layout = useLayout();
  const { texts, language } = useWords();
  const words = texts.data.sources;
  const choose = (heading: string, value: string): void => {
    const others = Object.fromEntries(
      Object.entries(source.columns).filter(([key]) => key !== heading)
    );
    const chosen = value === NOT_USED ? null : value;
    onChange({
      ...source,
      columns: value === AS_RECOGNISED ? others : { ...others, [heading]: chosen },
    });
  };
  return (
    <div className={layout.pair}>
      {headings.map((heading, i) => {
        const given = ownValue(source.columns, heading);
        const recognised = meanings[i];
        return (
          <Field key={i} label={heading} size="small" className={layout.breaking}>
            <Select
              aria-label={words.meaningOf(heading)}
              value={given === undefined ? AS_RECOGNISED : (given ?? NOT_USED)}
              onChange={(_, { value }) => choose(heading, value)}
            >
              <option value={AS_RECOGNISED}>
                {recognised
                  ? meaningName(recognised, language)
                  : labels?.[i]
                    ? words.labels
                    : words.notUsed}
              </option>
              {meaningsOf(source.role)
                .filter((meaning) => meaning !== recognised)
                .map((meaning) => (
                  <option key={meaning} value={meaning}>
                    {meaningName(meaning, language)}
                  </option>
                ))}
              {(recognised || labels?.[i]) && <option value={NOT_USED}>{words.notUsed}</option>}
            </Select>
          </Field>
        );
      })}
    </div>
  );
}
