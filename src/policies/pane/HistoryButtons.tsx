import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Icon } from "../../pane/look/Icon";
import { useWords } from "../../pane/look/surroundings";
import { useHistory, useWork } from "../../comparison/pane/workContext";

export function HistoryButtons({
  onDone,
}: {
  /** Told what was done, for who cannot see it. */
  readonly onDone: (message: string) => void;
}): ReactElement {
  const { texts } = useWords();
  const work = useWork();
  const { past, future } = useHistory();
  const own = texts.history;
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        icon={<Icon name="undo" />}
        disabledFocusable={past.length === 0}
        onClick={() => work.undo() && onDone(own.undone)}
      >
        {own.undo}
      </Button>
      <Button
        size="small"
        appearance="subtle"
        icon={<Icon name="redo" />}
        disabledFocusable={future.length === 0}
        onClick={() => work.redo() && onDone(own.redone)}
      >
        {own.redo}
      </Button>
    </>
  );
}
