import { Button, MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import { type ReactElement, useEffect, useRef, useState } from "react";
import { useLayout } from "../../pane/look/layout";
import { mainAction } from "../../pane/look/mainAction";
import { useWords } from "../../pane/look/surroundings";
import { useWork, useWorkspace } from "../../comparison/pane/workContext";
import { turnTo } from "../../pane/work/opening";
import { useStore } from "../../pane/work/useStore";
import { ProblemList } from "./ProblemList";
import { QuestionSection } from "./QuestionSection";
import { ReadingStep } from "./ReadingStep";
import { RecognisedSection } from "./RecognisedSection";
import { SampleSection } from "../../example/pane/SampleSection";
import { TemplateSection } from "../../example/pane/TemplateSection";
import { SettingsSection } from "./SettingsSection";
import { SourceSection } from "./SourceSection";

/** Underlag: whose figures, who bears the cost today, and what the forecast is to assume. */
export function DataView(): ReactElement {
  const layout = useLayout();
  const { texts } = useWords();
  const { region } = useWork();
  const { sources, synthetic, rulesInForce } = useWorkspace();
  const { reading } = useStore(region.state);
  const isRead = reading?.data != null;
  const next = useRef<HTMLDivElement>(null);
  const [answers, setAnswers] = useState(0);
  // The next step stands at the top, which has scrolled away from whoever has answered.
  useEffect(() => {
    if (answers > 0) next.current?.querySelector("button")?.focus();
  }, [answers]);
  return (
    <div className={layout.view}>
      {sources.length === 0 && <Text as="p">{texts.data.introduction}</Text>}
      {(synthetic || reading?.synthetic) && (
        <MessageBar layout="multiline">
          <MessageBarBody>{texts.data.synthetic}</MessageBarBody>
        </MessageBar>
      )}
      {isRead && rulesInForce.length > 0 && (
        <div ref={next}>
          <Button {...mainAction} appearance="primary" onClick={() => turnTo("policies")}>
            {texts.data.next}
          </Button>
        </div>
      )}
      <SourceSection />
      {reading && <ReadingStep reading={reading} />}
      {reading && <RecognisedSection reading={reading} />}
      {reading && reading.problems.length > 0 && <ProblemList problems={reading.problems} />}
      {sources.length === 0 && <Samples />}
      <QuestionSection onAnswered={() => setAnswers(answers + 1)} />
      <SettingsSection />
      {sources.length > 0 && <Samples />}
    </div>
  );
}

function Samples(): ReactElement {
  return (
    <>
      <SampleSection />
      <TemplateSection />
    </>
  );
}
