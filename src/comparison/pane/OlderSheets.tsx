import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { olderSentences } from "../../words/run";
import { useLayout } from "../../pane/look/layout";
import { useWords } from "../../pane/look/surroundings";
import { useOlderSheets } from "./useOlderSheets";

export interface OlderSheetsProps {
  /** Only sheets of this work; left out: of all. */
  readonly work?: string;
  /** What the work would ask now. */
  readonly question?: string;
}

/** Says which sheets of the workbook show an older run, and in what it differs. */
export function OlderSheets({ work, question }: OlderSheetsProps): ReactElement {
  const layout = useLayout();
  const { language } = useWords();
  const older = useOlderSheets(work, question);
  return (
    <div role="status">
      {older.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={layout.breaking}>
            {olderSentences(older, language).join(" ")}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
