import { Checkbox, Text } from "@fluentui/react-components";
import { type ReactElement, useId } from "react";
import { useLayout } from "../../../pane/look/layout";
import { useWords } from "../../../pane/look/surroundings";
import { copyTexts } from "../../../words/copy";

interface Props {
  readonly isShown: boolean;
  readonly onChange: (isShown: boolean) => void;
}

/** Whether cells of few contacts are shown in the copy, and what happens to them otherwise. */
export function SmallCellChoice({ isShown, onChange }: Props): ReactElement {
  const layout = useLayout();
  const { language } = useWords();
  const about = useId();
  const t = copyTexts(language).smallCells;
  return (
    <div className={layout.stack}>
      <Checkbox
        label={t.show}
        checked={isShown}
        aria-describedby={about}
        onChange={(_, { checked }) => onChange(checked === true)}
      />
      <Text id={about} size={200}>
        {isShown ? t.shown : t.hidden}
      </Text>
    </div>
  );
}
