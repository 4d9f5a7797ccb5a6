import type { Language } from "./language";
import type { WorkspaceProblem, WorkspaceConflict } from "../workbook/workspace/workspaceProblem";
import { type WorkspaceTexts, sv } from "./workspace.sv";

import { en } from "./workspace.en";
import { withTextsRepeated } from "./userText";

const texts: Readonly<Record<Language, WorkspaceTexts>> = { sv, en };

export function workspaceTexts(language: Language): WorkspaceTexts {
  return texts[language];
}

/** Where, what is wrong, what stands instead, what would work. */
export function workspaceProblemSentence(problem: WorkspaceProblem, language: Language): string {
  const own = texts[language];
  const write = own.problems[problem.code] as (
    problem: WorkspaceProblem,
    texts: WorkspaceTexts
  ) => string;
  return write(withTextsRepeated(problem), own);
}

export function workspaceConflictSentence(conflict: WorkspaceConflict, language: Language): string {
  const { conflicts, settings } = texts[language];
  const said = withTextsRepeated(conflict);
  return said.kind === "policy"
    ? conflicts.policy(said.name, said.copy)
    : conflicts.setting(settings[said.label], said.theirs);
}
