import { inserting } from "../../pane/work/insertion";
import { Button, Text } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { checkPolicy } from "../../core/policy/policyCheck";
import type { Scenario } from "../../core/scenario/scenario";
import { findOwnSheets, insertComparison } from "../excel/comparison";
import { WORK } from "../sheet/setting";
import type { RunInput } from "../../excel/run/fingerprint";
import { timeNow } from "../../pane/work/today";
import { InsertionStatus } from "../../pane/look/InsertionStatus";
import { useLayout } from "../../pane/look/layout";
import { mainAction } from "../../pane/look/mainAction";
import { useWords } from "../../pane/look/surroundings";
import { useWork } from "./workContext";
import { report, turnTo } from "../../pane/work/opening";
import { OlderSheets } from "./OlderSheets";
import { Section } from "../../pane/Section";
import { stampOf } from "./runInput";
import { useStore } from "../../pane/work/useStore";
import { FEWEST_COMPARED } from "../../policies/pane/workspaceEdits";
import { useComparisonContext } from "./useComparisonContext";

type Replace = "unedited" | "all" | "none";

/** Kör: writes the comparison on new sheets; asks before it touches what the user has changed. */
export function RunSection(): ReactElement {
  const layout = useLayout();
  const { texts } = useWords();
  const work = useWork();
  const context = useComparisonContext();
  const { scenario, input, busy, lacks } = useStore(work.calculator.state);
  const run = work.insertion("comparison");
  const state = useStore(run.state);
  const [edited, setEdited] = useState<readonly string[]>([]);
  const own = texts.result.run;
  const running = state.status === "running";
  const alternatives = scenario?.alternatives ?? [];
  const faulty = alternatives.find(({ policy }) => checkPolicy(policy).length > 0);
  const ready = scenario && input && !busy && !faulty && alternatives.length >= FEWEST_COMPARED;

  const notReady = busy
    ? own.waiting
    : lacks
      ? texts.result.notReady[lacks]
      : faulty
        ? own.faulty(faulty.policy.name)
        : texts.policies.tooFew;

  const write = async (compared: Scenario, from: RunInput, replace: Replace): Promise<void> => {
    setEdited([]);
    const stamped = { ...context, run: stampOf(from, timeNow(), null) };
    await run.start(
      inserting((options) => insertComparison(compared, stamped, { ...options, replace }))
    );
  };
  const start = async (): Promise<void> => {
    if (!ready || running) return;
    report(undefined);
    try {
      // The sheets name the alternatives, so those are kept in the workbook before them.
      await work.saving.hurry();
      const sheets = await work.turns(findOwnSheets);
      const changed = sheets.flatMap((sheet) => (sheet.edited ? [sheet.name] : []));
      if (changed.length > 0) setEdited(changed);
      else await write(scenario, input, "unedited");
    } catch (error) {
      report(error);
    }
  };
  return (
    <Section title={own.title}>
      <OlderSheets work={WORK} />
      <div className={layout.row}>
        <Button
          {...(state.status !== "done" && mainAction)}
          appearance="primary"
          disabledFocusable={!ready || running}
          onClick={() => void start()}
        >
          {own.start}
        </Button>
        {running && <Button onClick={run.cancel}>{own.cancel}</Button>}
      </div>
      {!ready && !running && <Text size={200}>{notReady}</Text>}
      <Text as="p" size={200}>
        {own.explanation}
      </Text>
      <div role="alert">
        {edited.length > 0 && scenario && input && (
          <div className={layout.stack}>
            <Text as="p">{own.edited(edited)}</Text>
            <div className={layout.row}>
              <Button onClick={() => void write(scenario, input, "unedited")}>{own.keep}</Button>
              <Button onClick={() => void write(scenario, input, "all")}>{own.replace}</Button>
              <Button appearance="subtle" onClick={() => setEdited([])}>
                {own.doNothing}
              </Button>
            </div>
          </div>
        )}
      </div>
      <InsertionStatus state={state} texts={own} />
      {state.status === "done" && (
        <Button {...mainAction} className={layout.start} onClick={() => turnTo("share")}>
          {own.next}
        </Button>
      )}
    </Section>
  );
}
