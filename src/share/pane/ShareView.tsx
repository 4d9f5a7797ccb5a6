import { Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useKept } from "../../comparison/pane/useKept";
import { Folds } from "../../pane/Folds";
import { useLayout } from "../../pane/look/layout";
import { useWords } from "../../pane/look/surroundings";
import { CheckSection } from "../check/pane/CheckSection";
import { CopySection } from "../copy/pane/CopySection";
import { ReceiptSection } from "../receipt/pane/ReceiptSection";
import { DocumentSection } from "../report/pane/DocumentSection";
import { ReportSection } from "../report/pane/ReportSection";

/** Dela: what others get, in the order in which it is done. */
export function ShareView(): ReactElement {
  const layout = useLayout();
  const { texts } = useWords();
  const [open, setOpen] = useKept<readonly string[]>("share.open", []);
  return (
    <div className={layout.loose}>
      <Text as="p">{texts.share.introduction}</Text>
      <div>
        <Folds open={open} onOpen={setOpen}>
          <CheckSection />
          <CopySection />
          <ReceiptSection />
          <ReportSection />
          <DocumentSection />
        </Folds>
      </div>
    </div>
  );
}
