import { Button, Text } from "@fluentui/react-components";
import { type ReactElement, useEffect } from "react";
import { useWorkspace } from "../comparison/pane/workContext";
import { Card } from "../pane/look/Card";
import { useLayout } from "../pane/look/layout";
import { useWords } from "../pane/look/surroundings";
import { beginnersSeen } from "../pane/work/beginners";
import { useStore } from "../pane/work/useStore";
import { Section } from "../pane/Section";
import { stepHelpTexts } from "../words/stepHelp";

/** Kom igång: three steps for whoever has not begun, until they are skipped or something is read. */
export function GettingStarted(): ReactElement | null {
  const layout = useLayout();
  const { language } = useWords();
  const { sources } = useWorkspace();
  const isSeen = useStore(beginnersSeen);
  const hasBegun = sources.length > 0;
  useEffect(() => {
    if (hasBegun) beginnersSeen.set(true);
  }, [hasBegun]);
  if (isSeen || hasBegun) return null;
  const { start } = stepHelpTexts(language);
  return (
    <Card>
      <Section title={start.title}>
        <ol className={layout.list}>
          {start.steps.map((step) => (
            <li key={step}>
              <Text size={200}>{step}</Text>
            </li>
          ))}
        </ol>
        <Button size="small" className={layout.start} onClick={() => beginnersSeen.set(true)}>
          {start.skip}
        </Button>
      </Section>
    </Card>
  );
}
