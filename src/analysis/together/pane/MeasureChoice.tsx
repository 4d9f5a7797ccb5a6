import { Button, Checkbox, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Policy } from "../../../core/policy/policy";
import { useLayout } from "../../../pane/look/layout";
import { useWords } from "../../../pane/look/surroundings";
import { togetherTexts } from "../words/togetherAnalysis";

export interface MeasureChoiceProps {
  readonly all: readonly Policy[];
  /** In order. */
  readonly chosen: readonly Policy[];
  readonly onChange: (ids: readonly string[]) => void;
}

/** Which measures are laid, and in which order: the chosen first, in theirs. */
export function MeasureChoice({ all, chosen, onChange }: MeasureChoiceProps): ReactElement {
  const layout = useLayout();
  const own = togetherTexts(useWords().language);
  const ids = chosen.map(({ id }) => id);
  const raise = (place: number): void =>
    onChange([...ids.slice(0, place - 1), ids[place]!, ids[place - 1]!, ...ids.slice(place + 1)]);
  const rest = all.filter(({ id }) => !ids.includes(id));
  return (
    <div role="group" aria-label={own.choose} className={layout.stack}>
      <Text weight="semibold">{own.choose}</Text>
      <Text size={200} className={layout.muted}>
        {own.chooseHint}
      </Text>
      {chosen.map(({ id, name }, place) => (
        <div key={id} className={layout.row}>
          <Checkbox
            label={own.numbered(place + 1, name)}
            checked
            onChange={() => onChange(ids.filter((one) => one !== id))}
          />
          {place > 0 && (
            <Button size="small" appearance="subtle" onClick={() => raise(place)}>
              {own.up(name)}
            </Button>
          )}
        </div>
      ))}
      {rest.map(({ id, name }) => (
        <Checkbox key={id} label={name} checked={false} onChange={() => onChange([...ids, id])} />
      ))}
    </div>
  );
}
