import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PaneTexts } from "../locales/pane";
import { reasonOf } from "../workbook/reason";
import { SheetsLeftBehind } from "../workbook/sheetWriter";

export interface FailureMessageProps {
  /** Whatever was thrown; undefined when nothing was. */
  readonly failure: unknown;
  readonly texts: PaneTexts["failure"];
}

/** Always on the page, so that a screen reader notices what comes into it. */
export function FailureMessage({ failure, texts }: FailureMessageProps): ReactElement {
  return (
    <div role="alert">
      {failure !== undefined && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{texts.title}</MessageBarTitle>
            {texts.known[codeOf(failure)] ?? texts.reason(reasonOf(failure))}{" "}
            {failure instanceof SheetsLeftBehind
              ? texts.leftBehind(failure.sheets)
              : texts.unchanged}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

/** Of the error itself, or of the one behind sheets that were left. */
function codeOf(failure: unknown): string {
  const error = failure instanceof SheetsLeftBehind ? failure.cause : failure;
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}
