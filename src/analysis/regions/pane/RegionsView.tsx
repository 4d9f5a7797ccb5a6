import { Field, Select, Text } from "@fluentui/react-components";
import { type ReactElement, useEffect } from "react";
import { useKept } from "../../../comparison/pane/useKept";
import { useWork, useWorkspace } from "../../../comparison/pane/workContext";
import { useLayout } from "../../../pane/look/layout";
import { useWords } from "../../../pane/look/surroundings";
import { Section } from "../../../pane/Section";
import { AnalysisSheet } from "../../pane/AnalysisSheet";
import type { AnalysisProps } from "../../pane/analysisProps";
import { HEAD_MEASURES, type HeadMeasure } from "../core/regionComparison";
import { firstChoice, type RegionChoice, regionsShown } from "../sheet/regionChoice";
import { regionsSheet } from "../sheet/regionsSheet";
import { regionsTexts } from "../words/regionsAnalysis";
import { DecisionList } from "./DecisionList";
import { PublishedTable } from "./PublishedTable";
import { RegionsChart } from "./RegionsChart";
import { REGIONS_KEY } from "./regionsFinding";
import { regionsSentences } from "./regionsSentences";
import { RegionsTable } from "./RegionsTable";

/** Regionerna sida vid sida: what is published of others, and where the own region lies. */
export function RegionsView({ scenario }: AnalysisProps): ReactElement {
  const layout = useLayout();
  const all = useWords();
  const { kept } = useWork();
  const { inhabitants, matter } = useWorkspace();
  const [choice, setChoice] = useKept<RegionChoice>(REGIONS_KEY, firstChoice);
  // A paper tells of what somebody has looked at.
  useEffect(() => {
    kept.set(REGIONS_KEY, choice);
  }, [kept, choice]);
  const own = regionsTexts(all.language);
  const ownName = matter?.region ?? null;
  const shown = regionsShown(scenario, inhabitants, choice, all.language);
  const sentences = regionsSentences(shown, ownName, all);
  return (
    <>
      <div className={layout.pair}>
        <Field label={own.measure}>
          <Select
            value={shown.measure}
            onChange={(_, { value }) => setChoice({ ...choice, measure: value as HeadMeasure })}
          >
            {HEAD_MEASURES.map((measure) => (
              <option key={measure} value={measure}>
                {own.measures[measure]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={own.year}>
          <Select
            value={String(shown.year)}
            onChange={(_, { value }) => setChoice({ ...choice, year: Number(value) })}
          >
            {shown.years.map((year) => (
              <option key={year} value={year}>
                {year}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Section title={own.answer}>
        <div role="status" className={layout.stack}>
          {sentences.map((sentence) => (
            <Text key={sentence} as="p">
              {sentence}
            </Text>
          ))}
        </div>
      </Section>
      <RegionsChart shown={shown} ownName={ownName} />
      <RegionsTable shown={shown} ownName={ownName} />
      <PublishedTable />
      <DecisionList />
      <AnalysisSheet
        id="regions"
        question={choice}
        plan={(context) =>
          regionsSheet(
            scenario,
            regionsShown(scenario, inhabitants, choice, context.language),
            ownName,
            sentences,
            context
          )
        }
      />
    </>
  );
}
