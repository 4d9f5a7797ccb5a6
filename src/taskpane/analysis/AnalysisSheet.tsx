import { Button, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { AnalysisId } from "../../locales/workAnalysis";
import type { ComparisonContext } from "../../workbook/comparison/comparison";
import { insertAnalysis } from "../../workbook/analysis/insertAnalysis";
import type { SheetPlan } from "../../workbook/sheetPlan";
import { InsertionStatus } from "../look/InsertionStatus";
import { useLayout } from "../look/layout";
import { useWords, useWork } from "../look/surroundings";
import { useComparisonContext } from "../result/useComparisonContext";
import { useStore } from "../work/useStore";

export interface AnalysisSheetProps {
  readonly id: AnalysisId;
  /** null: there is nothing to write yet. */
  readonly plan: ((context: ComparisonContext) => SheetPlan) | null;
}

/** Writes an analysis on a sheet of its own. */
export function AnalysisSheet({ id, plan }: AnalysisSheetProps): ReactElement {
  const layout = useLayout();
  const { texts } = useWords();
  const analysis = useWork().analyses[id];
  const context = useComparisonContext();
  const state = useStore(analysis.state);
  const own = texts.analysis.sheet;
  const running = state.status === "running";
  const write = (): void => {
    if (plan) void analysis.start((options) => insertAnalysis(id, plan(context), options));
  };
  return (
    <section className={layout.stack} aria-label={own.write}>
      <Text size={200}>{own.explanation}</Text>
      <div className={layout.row}>
        <Button appearance="primary" disabledFocusable={!plan || running} onClick={write}>
          {own.write}
        </Button>
        {running && <Button onClick={analysis.cancel}>{own.cancel}</Button>}
      </div>
      <InsertionStatus state={state} texts={own} />
    </section>
  );
}
