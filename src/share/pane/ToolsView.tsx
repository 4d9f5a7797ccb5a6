import { Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useKept } from "../../comparison/pane/useKept";
import { ExampleSection } from "../../example/pane/ExampleSection";
import { Folds } from "../../pane/Folds";
import { useLayout } from "../../pane/look/layout";
import { useWords } from "../../pane/look/surroundings";
import { ErrorSection } from "../explain/pane/ErrorSection";
import { ExplainSection } from "../explain/pane/ExplainSection";
import { PricingSection } from "../pricing/pane/PricingSection";
import { RepairSection } from "../repair/pane/RepairSection";
import { FunctionSection } from "./FunctionSection";

/** Verktyg: what helps in the sheet. What is wanted most stands open. */
export function ToolsView(): ReactElement {
  const layout = useLayout();
  const { texts } = useWords();
  const [open, setOpen] = useKept<readonly string[]>("tools.open", []);
  return (
    <div className={layout.loose}>
      <Text as="p">{texts.share.tools}</Text>
      <ExplainSection />
      <div>
        <Folds open={open} onOpen={setOpen}>
          <ErrorSection />
          <RepairSection />
          <PricingSection />
          <FunctionSection />
          <ExampleSection />
        </Folds>
      </div>
    </div>
  );
}
