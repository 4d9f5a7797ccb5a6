import type { AnalysisProps } from "../../pane/analysisProps";
import type { RelationsPart } from "../core/relation";
import { Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { relationsTexts } from "../words/relationsAnalysis";
import { relationsSheet } from "../sheet/relationsSheet";
import { useWords } from "../../../pane/look/surroundings";
import { AnalysisSheet } from "../../pane/AnalysisSheet";
import { DistributionResult } from "./DistributionResult";
import { ContactRelation } from "./ContactRelation";
import { type ChoosingRelations, useRelationChoices } from "./useRelationChoices";
import { VisitRelation } from "./VisitRelation";

/** Samband: what goes with what, and where a cost lies by socio-economy. */
export function RelationsView({ scenario }: AnalysisProps): ReactElement {
  const { language } = useWords();
  const own = relationsTexts(language);
  const choices = useRelationChoices(scenario);
  return (
    <>
      <Field label={own.choose}>
        <Select
          value={choices.part}
          onChange={(_, { value }) => choices.setPart(value as RelationsPart)}
        >
          {Object.entries(own.parts).map(([part, name]) => (
            <option key={part} value={part}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Part scenario={scenario} choices={choices} />
      <AnalysisSheet
        id="relations"
        question={choices}
        plan={(context) => relationsSheet(scenario, choices, context)}
      />
    </>
  );
}

function Part({
  scenario,
  choices,
}: AnalysisProps & { readonly choices: ChoosingRelations }): ReactElement {
  const { part } = choices;
  if (part === "distribution") return <DistributionResult scenario={scenario} choices={choices} />;
  if (part === "visits") return <VisitRelation scenario={scenario} choices={choices} />;
  return <ContactRelation scenario={scenario} trait={part} choices={choices} />;
}
