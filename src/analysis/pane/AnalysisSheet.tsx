import { inserting } from "../../pane/work/insertion";
import { Button, Text } from "@fluentui/react-components";
import { type ReactElement, useContext } from "react";
import { createPortal } from "react-dom";
import type { AnalysisId } from "../core/analysisId";
import { type ComparisonContext, contextsElsewhere } from "../../comparison/sheet/setting";
import { SheetSlot } from "./sheetSlot";
import { workOf } from "../sheet/analysisSheet";
import { insertAnalysis } from "../excel/insertAnalysis";
import { hashOf } from "../../excel/run/fingerprint";
import type { SheetPlan } from "../../sheet/sheetPlan";
import { InsertionStatus } from "../../pane/look/InsertionStatus";
import { useLayout } from "../../pane/look/layout";
import { mainAction } from "../../pane/look/mainAction";
import { useWords } from "../../pane/look/surroundings";
import { useWork } from "../../comparison/pane/workContext";
import { useComparisonContext } from "../../comparison/pane/useComparisonContext";
import { OlderSheets } from "../../comparison/pane/OlderSheets";
import { stampOf } from "../../comparison/pane/runInput";
import { useStore } from "../../pane/work/useStore";
import { timeNow } from "../../pane/work/today";

export interface AnalysisSheetProps {
  readonly id: AnalysisId;
  /** What the user has chosen in the analysis, as data: another choice is another question. */
  readonly question: unknown;
  /** null: there is nothing to write yet. */
  readonly plan: ((context: ComparisonContext) => SheetPlan) | null;
}

/** Writes an analysis on a sheet of its own. */
export function AnalysisSheet({ id, question, plan }: AnalysisSheetProps): ReactElement {
  const layout = useLayout();
  const { texts } = useWords();
  const { insertion, calculator } = useWork();
  const analysis = insertion(workOf(id));
  const { input } = useStore(calculator.state);
  const context = useComparisonContext();
  const state = useStore(analysis.state);
  const own = texts.analysis.sheet;
  const running = state.status === "running";
  const asked = hashOf(question);
  const write = (): void => {
    if (!plan || !input) return;
    const run = stampOf(input, timeNow(), asked);
    const now = { ...context, run };
    void analysis.start(
      inserting((options) =>
        insertAnalysis(id, plan(now), options, () => contextsElsewhere(now).map(plan))
      )
    );
  };
  const slot = useContext(SheetSlot);
  const section = (
    <section className={layout.stack} aria-label={own.write}>
      <OlderSheets work={workOf(id)} question={asked} />
      <div className={layout.row}>
        <Button
          {...mainAction}
          appearance="primary"
          disabledFocusable={!plan || running}
          onClick={write}
        >
          {own.write}
        </Button>
        {running && <Button onClick={analysis.cancel}>{own.cancel}</Button>}
      </div>
      <InsertionStatus state={state} texts={own} />
      <Text size={200}>{own.explanation}</Text>
    </section>
  );
  return slot ? createPortal(section, slot) : section;
}
