import { PricingLeftBehind, WorkbookUnchanged } from "../excel/unchanged";
import type { PaneTexts } from "../words/sv/pane";
import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { ownValue } from "../core/ownValue";
import { reasonOf } from "../excel/reason";
import { SheetsLeftBehind } from "../excel/rewrite/addedSheets";
import { SheetNotFrozen } from "../excel/run/freezeSheets";
import { SheetsChanged, SheetsProtected } from "../excel/rewrite/ready";

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
            {reasonText(cause, texts)} {afterwards(failure, texts)}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

function reasonText(cause: unknown, texts: PaneTexts["failure"]): string {
  if (cause instanceof SheetNotFrozen) return texts.notFrozen(cause.sheet);
  if (cause instanceof SheetsProtected) return texts.protected(cause.sheets);
  if (cause instanceof SheetsChanged) return texts.changed(cause.sheets);
  return ownValue(texts.known, codeOf(cause)) ?? texts.reason(reasonOf(cause));
}

/** What is known of the workbook now; nothing where nothing has been looked at. */
function afterwards(failure: unknown, texts: PaneTexts["failure"]): string | null {
  if (failure instanceof WorkbookUnchanged) return texts.unchanged;
  if (failure instanceof PricingLeftBehind)
    return texts.pricing(failure.table, failure.columns, failure.sheet);
  if (!(failure instanceof SheetsLeftBehind)) return null;
  const { copies, sheets } = failure;
  return copies.length > 0 ? texts.unknown(copies, sheets) : texts.leftBehind(sheets);
}

/** What went wrong, whatever has been found out of the workbook since. */
function behind(failure: unknown): unknown {
  return failure instanceof SheetsLeftBehind ||
    failure instanceof PricingLeftBehind ||
    failure instanceof WorkbookUnchanged
    ? failure.cause
    : failure;
}

function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}
