import type { AnalysisProps } from "./analysisProps";
import { Field, Select, Text } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { ANALYSIS_IDS, type AnalysisId } from "../core/analysisId";
import { useLayout } from "../../pane/look/layout";
import { useWords } from "../../pane/look/surroundings";
import { useWorkspace, useWork } from "../../comparison/pane/workContext";
import { ScenarioGate } from "../../comparison/pane/ScenarioGate";
import { useStore } from "../../pane/work/useStore";
import { RelationsView } from "../relations/pane/RelationsView";
import { RegionsView } from "../regions/pane/RegionsView";
import { FreedView } from "../freed/pane/FreedView";
import { ResidentsView } from "../residents/pane/ResidentsView";
import { SpanView } from "../span/pane/SpanView";
import { DevelopmentView } from "../development/pane/DevelopmentView";
import { BreakEvenView } from "../breakEven/pane/BreakEvenView";
import { TogetherView } from "../together/pane/TogetherView";
import { ProviderPayView } from "../providerPay/pane/ProviderPayView";
import { ChangeView } from "../change/pane/ChangeView";
import { SinceView } from "../since/pane/SinceView";
import { SensitivityView } from "../sensitivity/pane/SensitivityView";
import { SheetSlot } from "./sheetSlot";
import { useKept } from "../../comparison/pane/useKept";

const ANALYSES: Readonly<Record<AnalysisId, (props: AnalysisProps) => ReactElement>> = {
  development: DevelopmentView,
  span: SpanView,
  change: ChangeView,
  breakEven: BreakEvenView,
  together: TogetherView,
  providerPay: ProviderPayView,
  since: SinceView,
  sensitivity: SensitivityView,
  relations: RelationsView,
  regions: RegionsView,
  residents: ResidentsView,
  freed: FreedView,
};

/** Analys: one question about the comparison at a time. */
export function AnalysisView(): ReactElement {
  const layout = useLayout();
  const { texts } = useWords();
  const { synthetic } = useWorkspace();
  const { reading } = useStore(useWork().region.state);
  const [chosen, setChosen] = useKept<AnalysisId>("analysis", "span");
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const own = texts.analysis;
  const Shown = ANALYSES[chosen];
  return (
    <ScenarioGate>
      {(scenario) => (
        <>
          <div className={layout.stack}>
            <Field label={own.choose}>
              <Select value={chosen} onChange={(_, { value }) => setChosen(value as AnalysisId)}>
                {ANALYSIS_IDS.map((id) => (
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
          <div ref={setSlot} />
          <SheetSlot.Provider value={slot}>
            <Shown scenario={scenario} />
          </SheetSlot.Provider>
        </>
      )}
    </ScenarioGate>
  );
}
