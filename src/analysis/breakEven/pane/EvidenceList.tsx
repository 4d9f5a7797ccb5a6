import { Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { isOld } from "../../../core/age";
import { breakEvenEvidence, evidenceVerified } from "../../../data/breakEvenEvidence";
import { analysisSheetTexts } from "../../../words/analysisSheet";
import { breakEvenTexts } from "../words/breakEvenAnalysis";
import { typedText } from "../../../pane/field/numberText";
import { useLayout } from "../../../pane/look/layout";
import { SourceText } from "../../../pane/look/SourceText";
import { useWords } from "../../../pane/look/surroundings";
import { Section } from "../../../pane/Section";
import { today } from "../../../pane/work/today";

/** What is known of how many return, each finding with its source and how much it is worth. */
export function EvidenceList(): ReactElement {
  const layout = useLayout();
  const { language, form } = useWords();
  const { evidence: own, percent } = breakEvenTexts(language);
  const { certainty, oldEvidence } = analysisSheetTexts(language);
  return (
    <Section title={own.title}>
      <Text as="p" size={200} className={layout.muted}>
        {own.explanation}
      </Text>
      {isOld(evidenceVerified, today()) && <Text as="p">{oldEvidence(evidenceVerified)}</Text>}
      <ul className={layout.list}>
        {breakEvenEvidence.substitution.map(({ id, value, approximate, source }) => {
          const share = percent(typedText(value * 100, form));
          return (
            <li key={id}>
              <Text block size={200}>
                <strong>{approximate ? own.approximate(share) : share}</strong>: {own.findings[id]}{" "}
                ({certainty(source.certainty)})
              </Text>
              <SourceText source={source} />
            </li>
          );
        })}
        <li>
          <Text block size={200}>
            {own.noRelief}
          </Text>
          <SourceText source={breakEvenEvidence.noRelief} />
        </li>
      </ul>
    </Section>
  );
}
