import { Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { presetPolicies } from "../../../data/policies";
import { regionDecisions } from "../../../data/regionDecisions";
import { useLayout } from "../../../pane/look/layout";
import { SourceText } from "../../../pane/look/SourceText";
import { useWords } from "../../../pane/look/surroundings";
import { Section } from "../../../pane/Section";
import { regionsTexts } from "../words/regionsAnalysis";

/** Other regions' decisions with status and source, and the alternative that is like each. */
export function DecisionList(): ReactElement {
  const layout = useLayout();
  const { language, texts } = useWords();
  const { decisions: own } = regionsTexts(language);
  const presets = presetPolicies(language);
  return (
    <Section title={own.title}>
      <ul className={layout.list}>
        {regionDecisions(language).map(({ region, date, status, text, preset, source }) => {
          const like = presets.find(({ id }) => id === preset);
          return (
            <li key={region + date}>
              <Text block size={200}>
                <strong>{own.line(date, region, texts.status[status])}</strong>
              </Text>
              <Text block size={200}>
                {text} {like && own.like(like.name)}
              </Text>
              <SourceText source={source} />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
