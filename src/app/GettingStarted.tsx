import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect } from "react";
import { useWorkspace } from "../comparison/pane/workContext";
import { Card } from "../pane/look/Card";
import { useLayout } from "../pane/look/layout";
import { useWords } from "../pane/look/surroundings";
import { beginnersSeen } from "../pane/work/beginners";
import { useStore } from "../pane/work/useStore";
import { Section } from "../pane/Section";
import { stepHelpTexts } from "../words/stepHelp";

const useStyles = makeStyles({
  apart: { marginBlockEnd: tokens.spacingVerticalL },
});

/** Kom igång: three steps for whoever has not begun, until they are skipped or something is read. */
export function GettingStarted(): ReactElement | null {
  const styles = useStyles();
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
    <div className={styles.apart}>
      <Card>
        <Section title={start.title}>
          <ol className={mergeClasses(layout.list, layout.small)}>
            {start.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <Button size="small" className={layout.start} onClick={() => beginnersSeen.set(true)}>
            {start.skip}
          </Button>
        </Section>
      </Card>
    </div>
  );
}
