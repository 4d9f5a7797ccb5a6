import { MessageBar, MessageBarBody, ProgressBar, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { remarkSentence } from "../../words/run";
import type { Inserted } from "../work/insertion";
import type { JobState } from "../work/job";
import { useLayout } from "./layout";
import { useWords } from "./surroundings";

export interface InsertionStatusProps {
  readonly state: JobState<Inserted>;
  readonly texts: {
    readonly progress: (percent: string) => string;
    readonly done: (sheets: readonly string[]) => string;
    readonly cancelled: string;
  };
}

/** How far the writing of sheets has come, and how it ended. */
export function InsertionStatus({ state, texts }: InsertionStatusProps): ReactElement {
  const layout = useLayout();
  const { language } = useWords();
  const percent = state.status === "running" ? String(Math.floor(state.share * 100)) : "";
  return (
    <>
      {state.status === "running" && (
        <>
          <ProgressBar value={state.share} aria-label={texts.progress(percent)} />
          <Text size={200}>{texts.progress(percent)}</Text>
        </>
      )}
      <div role="status">
        {state.status === "cancelled" && (
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody>{texts.cancelled}</MessageBarBody>
          </MessageBar>
        )}
        {state.status === "done" && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>{texts.done(state.result.sheets)}</MessageBarBody>
          </MessageBar>
        )}
        {state.status === "done" && state.result.remarks.length > 0 && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody className={layout.breaking}>
              {state.result.remarks.map((remark) => remarkSentence(remark, language)).join(" ")}
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
    </>
  );
}
