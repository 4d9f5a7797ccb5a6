import { Field, Select, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Scenario } from "../../core/scenario/scenario";
import type { AnalysisId } from "../../locales/workAnalysis";
import { useLayout } from "../look/layout";
import { useWords } from "../look/surroundings";
import { useWorkspace, useWork } from "../work/workContext";
import { ScenarioGate } from "../result/ScenarioGate";
import { useStore } from "../work/useStore";
import { RelationsView } from "./relations/RelationsView";
import { SpanView } from "./span/SpanView";
import { DevelopmentView } from "./development/DevelopmentView";
import { BreakEvenView } from "./breakEven/BreakEvenView";
import { ChangeView } from "./change/ChangeView";
import { SinceView } from "./since/SinceView";
import { SensitivityView } from "./sensitivity/SensitivityView";
import { useKept } from "./useKept";

export interface AnalysisProps {
  readonly scenario: Scenario;
}

/** In the order in which they are offered. */
const ANALYSES: Readonly<Record<AnalysisId, (props: AnalysisProps) => ReactElement>> = {
  development: DevelopmentView,
  span: SpanView,
  change: ChangeView,
  breakEven: BreakEvenView,
  since: SinceView,
  sensitivity: SensitivityView,
  relations: RelationsView,
};

/** Analys: one question about the comparison at a time. */
export function AnalysisView(): ReactElement {
  const layout = useLayout();
  const { texts } = useWords();
  const { synthetic } = useWorkspace();
  const { reading } = useStore(useWork().region.state);
  const ids = Object.keys(ANALYSES) as AnalysisId[];
  const [chosen, setChosen] = useKept<AnalysisId>("analysis", "span");
  const own = texts.analysis;
  const Shown = ANALYSES[chosen];
  return (
    <ScenarioGate>
      {(scenario) => (
        <>
          <div className={layout.stack}>
            <Field label={own.choose}>
              <Select value={chosen} onChange={(_, { value }) => setChosen(value as AnalysisId)}>
                {ids.map((id) => (
                  <option key={id} value={id}>
                    {own.names[id]}
                  </option>
                ))}
              </Select>
            </Field>
            <Text as="p">{own.questions[chosen]}</Text>
            {(synthetic || reading?.synthetic) && (
              <Text size={200} className={layout.muted}>
                {texts.result.synthetic}
              </Text>
            )}
          </div>
          <Shown scenario={scenario} />
        </>
      )}
    </ScenarioGate>
  );
}
