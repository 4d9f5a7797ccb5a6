import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { ownValue } from "../core/ownValue";
import type { PaneTexts } from "../locales/pane";
import { reasonOf } from "../workbook/reason";
import { SheetsLeftBehind } from "../workbook/rewrite/addedSheets";
import { SheetNotFrozen } from "../workbook/run/freezeSheets";
import { SheetsProtected } from "../workbook/sheetWriter";
import { WorkbookUnchanged } from "../workbook/unchanged";

export interface FailureMessageProps {
  /** Whatever was thrown; undefined when nothing was. */
  readonly failure: unknown;
  readonly texts: PaneTexts["failure"];
}

/** Always on the page, so that a screen reader notices what comes into it. */
export function FailureMessage({ failure, texts }: FailureMessageProps): ReactElement {
  const cause = behind(failure);
  return (
    <div role="alert">
      {failure !== undefined && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{texts.title}</MessageBarTitle>
            {cause instanceof SheetNotFrozen
              ? texts.notFrozen(cause.sheet)
              : cause instanceof SheetsProtected
                ? texts.protected(cause.sheets)
                : (ownValue(texts.known, codeOf(cause)) ?? texts.reason(reasonOf(cause)))}{" "}
            {failure instanceof SheetsLeftBehind
              ? failure.copies.length > 0
                ? texts.unknown(failure.copies, failure.sheets)
                : texts.leftBehind(failure.sheets)
              : failure instanceof WorkbookUnchanged && texts.unchanged}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

/** What went wrong, whatever has been found out of the workbook since. */
function behind(failure: unknown): unknown {
  return failure instanceof SheetsLeftBehind || failure instanceof WorkbookUnchanged
    ? failure.cause
    : failure;
}

function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}
