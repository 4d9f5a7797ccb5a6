import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { ownValue } from "../core/ownValue";
import type { PaneTexts } from "../locales/pane";
import { reasonOf } from "../workbook/reason";
import { SheetNotFrozen, SheetsLeftFrozen } from "../workbook/run/freezeSheets";
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
            {failure instanceof SheetNotFrozen
              ? texts.notFrozen[failure.reason](failure.sheet)
              : (ownValue(texts.known, codeOf(failure)) ??
                texts.reason(reasonOf(behind(failure))))}{" "}
            {failure instanceof SheetsLeftBehind
              ? texts.leftBehind(failure.sheets)
              : failure instanceof SheetsLeftFrozen
                ? texts.leftFrozen(failure.sheets)
                : texts.unchanged}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

/** The error itself, or the one behind sheets that were left. */
function behind(failure: unknown): unknown {
  return failure instanceof SheetsLeftBehind || failure instanceof SheetsLeftFrozen
    ? failure.cause
    : failure;
}

function codeOf(failure: unknown): string {
  const error = behind(failure);
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}
