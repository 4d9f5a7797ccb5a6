import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { workspaceConflictSentence, workspaceProblemSentence } from "../words/workspace";
import { reasonOf } from "../excel/reason";
import { WorkspaceNotSaved } from "../policies/excel/workspace";
import { Icon } from "../pane/look/Icon";
import { useLayout } from "../pane/look/layout";
import { useWords } from "../pane/look/surroundings";
import { useWork } from "../comparison/pane/workContext";
import { useStore } from "../pane/work/useStore";

/** What the workbook said when the alternatives were loaded from it, or saved in it. */
export function SavingMessages(): ReactElement {
  const layout = useLayout();
  const { texts, language } = useWords();
  const work = useWork();
  const { problems, editedByHand, conflicts } = useStore(work.loading);
  const { state } = work.saving;
  const { failure, created } = useStore(state);
  const own = texts.saving;
  const foreign = failure instanceof WorkspaceNotSaved && failure.reason === "editedByHand";
  return (
    <div role="status" className={layout.stack}>
      {created !== null && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{own.created(created)}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                size="small"
                appearance="transparent"
                icon={<Icon name="close" />}
                aria-label={own.understood}
                title={own.understood}
                onClick={() => state.set({ ...state.get(), created: null })}
              />
            }
          />
        </MessageBar>
      )}
      {editedByHand && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{own.editedByHand}</MessageBarBody>
        </MessageBar>
      )}
      {conflicts.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {own.conflicts}
            <ul className={layout.list}>
              {conflicts.map((conflict, i) => (
                <li key={i} className={layout.breaking}>
                  {workspaceConflictSentence(conflict, language)}
                </li>
              ))}
            </ul>
          </MessageBarBody>
          <MessageBarActions>
            <Button
              size="small"
              onClick={() => work.loading.set({ ...work.loading.get(), conflicts: [] })}
            >
              {own.understood}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {problems.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {own.problems}
            <ul className={layout.list}>
              {problems.map((problem, i) => (
                <li key={i} className={layout.breaking}>
                  {workspaceProblemSentence(problem, language)}
                </li>
              ))}
            </ul>
          </MessageBarBody>
        </MessageBar>
      )}
      {failure !== undefined && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {failure instanceof WorkspaceNotSaved
              ? reasonOf(failure)
              : own.failed(reasonOf(failure))}
          </MessageBarBody>
          {foreign && (
            <MessageBarActions>
              <Button size="small" onClick={() => void work.reload()}>
                {own.reload}
              </Button>
            </MessageBarActions>
          )}
        </MessageBar>
      )}
    </div>
  );
}
