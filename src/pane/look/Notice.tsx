import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLayout } from "./layout";

export interface NoticeProps {
  readonly intent: "success" | "warning" | "error";
  readonly children: string;
}

/** A sentence on how it went, on as many lines as it takes. */
export function Notice({ intent, children }: NoticeProps): ReactElement {
  const layout = useLayout();
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody className={layout.breaking}>{children}</MessageBarBody>
    </MessageBar>
  );
}
