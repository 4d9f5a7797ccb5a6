import { Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { ExampleSection } from "../ExampleSection";
import { FunctionSection } from "../FunctionSection";
import { useLayout } from "../look/layout";
import { useWords } from "../look/surroundings";
import { RunSection } from "../result/RunSection";
import { CheckSection } from "./CheckSection";
import { CopySection } from "./CopySection";
import { ErrorSection } from "./ErrorSection";
import { ExplainSection } from "./ExplainSection";
import { PricingSection } from "./PricingSection";
import { RepairSection } from "./RepairSection";
import { ReportSection } from "./ReportSection";

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
      <ExplainSection />
      <ErrorSection />
      <RepairSection />
      <PricingSection />
      <FunctionSection />
      <ExampleSection />
    </div>
  );
}
