import type { Language } from "./language";
import type { WorkspaceProblem, WorkspaceConflict } from "../policies/sheet/workspaceProblem";
import { type WorkspaceTexts, sv } from "./sv/workspace";
import { en } from "./en/workspace";
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
