import type { PresentRun } from "../excel/ownCell";
import { Body1Strong, Button, Text } from "@fluentui/react-components";
import { type ReactElement, useEffect, useState, useSyncExternalStore } from "react";
import { professionLabel } from "../../../data/professions";
import { type ExplanationText, explanationText } from "../../../words/explain";
import { explainSelection } from "../excel/explain";
import { fingerprintOf } from "../../../excel/run/fingerprint";
import { Icon } from "../../../pane/look/Icon";
import { useLayout } from "../../../pane/look/layout";
import { useSurroundings, useWords } from "../../../pane/look/surroundings";
import { useWork } from "../../../comparison/pane/workContext";
import { currentOpening, onOpening, report, takeExplanation } from "../../../pane/work/opening";
import type { Work } from "../../../comparison/pane/work";
import { Section } from "../../../pane/Section";
import { copyText } from "../../../pane/look/copyText";

/** How the figure in the selected cell came about, to read and to copy. */
export function ExplainSection(): ReactElement {
  const layout = useLayout();
  const { texts, language } = useWords();
  const { namespace } = useSurroundings();
  const work = useWork();
  const [shown, setShown] = useState<ExplanationText | null>(null);
  const [message, setMessage] = useState("");
  const own = texts.share.explain;
  const explain = async (): Promise<void> => {
    report(undefined);
    setMessage("");
    try {
      const explanation = await work.turns(() => explainSelection(namespace, presentRun(work)));
      setShown(explanationText(explanation, language, professionLabel));
    } catch (error) {
      setShown(null);
      report(error);
    }
  };
  // Excel's cell menu has opened the pane to have its cell explained.
  const { explains } = useSyncExternalStore(onOpening, currentOpening);
  useEffect(() => {
    if (explains && takeExplanation()) void explain();
  });
  const copy = async ({ text }: ExplanationText): Promise<void> =>
    setMessage((await copyText(text)) ? own.copied : own.notCopied);
  return (
    <Section title={own.title}>
      <Text as="p">{own.about}</Text>
      <Button className={layout.start} onClick={() => void explain()}>
        {own.button}
      </Button>
      <div role="status" className={layout.stack}>
        {shown && (
          <>
            <Body1Strong as="h3" className={layout.breaking}>
              {shown.title}
            </Body1Strong>
            {shown.lines.map((line, i) => (
              <Text key={i} as="p" size={200} className={layout.breaking}>
                {line}
              </Text>
            ))}
          </>
        )}
        {message !== "" && <Text size={200}>{message}</Text>}
      </div>
      {shown && (
        <Button
          size="small"
          className={layout.start}
          icon={<Icon name="copy" />}
          onClick={() => void copy(shown)}
        >
          {own.copy}
        </Button>
      )}
    </Section>
  );
}

/** What the pane has counted on last, if it still holds. */
function presentRun({ calculator }: Work): PresentRun | null {
  const { scenario, input } = calculator.state.get();
  return scenario && input && { scenario, fingerprint: fingerprintOf(input) };
}
