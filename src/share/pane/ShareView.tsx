import { Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { ExampleSection } from "../../example/pane/ExampleSection";
import { FunctionSection } from "./FunctionSection";
import { useLayout } from "../../pane/look/layout";
import { useWords } from "../../pane/look/surroundings";
import { RunSection } from "../../comparison/pane/RunSection";
import { CheckSection } from "../check/pane/CheckSection";
import { CopySection } from "../copy/pane/CopySection";
import { ErrorSection } from "../explain/pane/ErrorSection";
import { ExplainSection } from "../explain/pane/ExplainSection";
import { PricingSection } from "../pricing/pane/PricingSection";
import { ReceiptSection } from "../receipt/pane/ReceiptSection";
import { RepairSection } from "../repair/pane/RepairSection";
import { ReportSection } from "../report/pane/ReportSection";

/** Dela: what others get, and what helps them believe it. */
export function ShareView(): ReactElement {
  const layout = useLayout();
  const { texts } = useWords();
  return (
    <div className={layout.view}>
      <Text as="p">{texts.share.introduction}</Text>
      <RunSection />
      <ReportSection />
      <CheckSection />
      <CopySection />
      <ReceiptSection />
      <ExplainSection />
      <ErrorSection />
      <RepairSection />
      <PricingSection />
      <FunctionSection />
      <ExampleSection />
    </div>
  );
}
