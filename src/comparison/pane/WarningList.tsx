import type { ReactElement } from "react";
import type { Scenario } from "../../core/scenario/scenario";
import { professionLabel } from "../../data/professions";
import { warningSentence } from "../../words/scenario";
import { useLayout } from "../../pane/look/layout";
import { useWords } from "../../pane/look/surroundings";
import { Section } from "../../pane/Section";

/** What a reader must know of the data and of the alternative. */
export function WarningList({
  scenario,
  position,
}: {
  readonly scenario: Scenario;
  readonly position: number;
}): ReactElement | null {
  const layout = useLayout();
  const { texts, words, language } = useWords();
  const sentences = [...scenario.alternatives[position]!.warnings, ...scenario.warnings].map(
    (warning) => warningSentence(warning, language, words, professionLabel)
  );
  if (sentences.length === 0) return null;
  return (
    <Section title={texts.result.warnings}>
      <ul className={layout.list}>
        {[...new Set(sentences)].map((sentence) => (
          <li key={sentence} className={layout.breaking}>
            {sentence}
          </li>
        ))}
      </ul>
    </Section>
  );
}
