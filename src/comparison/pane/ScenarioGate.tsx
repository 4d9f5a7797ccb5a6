import { MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { Scenario } from "../../core/scenario/scenario";
import { professionLabel } from "../../data/professions";
import { scenarioFaultSentence } from "../../words/scenario";
import { useLayout } from "../../pane/look/layout";
import { useWords } from "../../pane/look/surroundings";
import { useWork } from "./workContext";
import { useStore } from "../../pane/work/useStore";

/** Shows what is made of the comparison, or says why there is none. */
export function ScenarioGate({
  children,
}: {
  readonly children: (scenario: Scenario) => ReactNode;
}): ReactElement {
  const layout = useLayout();
  const { texts, words, language } = useWords();
  const { busy, scenario, lacks, fault } = useStore(useWork().calculator.state);
  const own = texts.result;
  return (
    <div>
      <div role="status">{busy && <Text size={200}>{own.calculating}</Text>}</div>
      <div className={layout.view}>
        {lacks && <Text as="p">{own.notReady[lacks]}</Text>}
        {fault && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>
              {scenarioFaultSentence(fault, language, words, professionLabel)}
            </MessageBarBody>
          </MessageBar>
        )}
        {scenario && children(scenario)}
      </div>
    </div>
  );
}
