import { Body1Strong, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { Folds } from "../pane/Folds";
import { FormulaText } from "../pane/FormulaText";
import { callText, exampleCalls } from "../pane/functionCall";
import { useSurroundings, useWords } from "../pane/look/surroundings";
import { Section } from "../pane/Section";
import { currentOpening } from "../pane/work/opening";
import { stepHelpTexts } from "../words/stepHelp";
import { STEPS } from "./Header";
import { StepHelp } from "./StepHelp";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", rowGap: 0 },
  sentences: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  terms: { margin: 0 },
  meaning: { marginInlineStart: 0, marginBlockEnd: tokens.spacingVerticalS },
});

export function HelpView(): ReactElement {
  const styles = useStyles();
  const { texts, pane, language } = useWords();
  const { help } = pane;
  const { step } = currentOpening();
  const [open, setOpen] = useState<readonly string[]>([texts.steps[step]]);
  const { namespace, notation } = useSurroundings();
  const split = callText({ name: "ALLOCATE_SPLIT", args: ["A2", "B1:C1"] }, namespace, notation);
  return (
    <div className={styles.view}>
      <Text weight="semibold">{stepHelpTexts(language).title}</Text>
      <Folds open={open} onOpen={setOpen}>
        {STEPS.map((step) => (
          <StepHelp key={step} step={step} />
        ))}
        <Section title={help.functionsTitle}>
          {exampleCalls.map(({ name }) => (
            <div key={name}>
              <Body1Strong as="h3">{name}</Body1Strong>
              <Sentences sentences={help.functions[name]} />
            </div>
          ))}
        </Section>
        <Section title={help.errorsTitle}>
          <dl className={styles.terms}>
            {help.errors.map(({ term, meaning }) => (
              <div key={term}>
                <dt>
                  <Text weight="semibold">{term}</Text>
                </dt>
                <dd className={styles.meaning}>{meaning}</dd>
              </div>
            ))}
          </dl>
          <Text>{help.errorReason}</Text>
        </Section>
        <Section title={help.severalTitle}>
          <Sentences sentences={help.several} />
          <Text>{help.inTable}</Text>
          <FormulaText text={`=INDEX(${split}${notation.argumentSeparator}1)`} />
        </Section>
        <Section title={help.sourcesTitle}>
          <Sentences sentences={help.sources} />
        </Section>
        <Section title={help.moreTitle}>
          <Sentences sentences={help.more} />
        </Section>
      </Folds>
    </div>
  );
}

function Sentences({ sentences }: { readonly sentences: readonly string[] }): ReactElement {
  return (
    <div className={useStyles().sentences}>
      {sentences.map((sentence) => (
        <Text key={sentence} as="p">
          {sentence}
        </Text>
      ))}
    </div>
  );
}
