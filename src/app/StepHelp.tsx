import { Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLayout } from "../pane/look/layout";
import { useWords } from "../pane/look/surroundings";
import { Section } from "../pane/Section";
import type { Step } from "../pane/work/opening";
import { stepHelpTexts } from "../words/stepHelp";

/** What a step needs and gives, and an example of it. */
export function StepHelp({ step }: { readonly step: Step }): ReactElement {
  const layout = useLayout();
  const { texts, language } = useWords();
  const help = stepHelpTexts(language);
  return (
    <Section title={texts.steps[step]}>
      <div className={layout.stack}>
        {(["needs", "gives", "example"] as const).map((part) => (
          <Text key={part} as="p">
            <strong>{help[part]}:</strong> {help.steps[step][part]}
          </Text>
        ))}
      </div>
    </Section>
  );
}
