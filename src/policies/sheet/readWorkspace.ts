import type { TableValues } from "../../sheet/tableValues";
import type { Language } from "../../words/language";
import type { TableColumns, TableKey } from "./workspaceColumns";
import type { WorkspaceProblem } from "./workspaceProblem";
import type { Workspace } from "../../core/scenario/workspace";
import { readChanges } from "./readChanges";
import { readPolicies } from "./readPolicies";
import { readSettings } from "./readSettings";
import { readSources } from "./readSources";
import { openTable, type OwnTableRow } from "./tableRows";
import { reword } from "./wording";
import { writeWorkspace, type WrittenTable } from "./workspaceTables";

/** null: the table is not in the workbook. */
export type WorkspaceValues = Readonly<Record<TableKey, TableValues | null>>;

export interface ReadTables {
  readonly workspace: Workspace;
  readonly problems: readonly WorkspaceProblem[];
}

/**
 * A workspace from its tables, as somebody may have edited them. What cannot be read is said, row
 * by row, and what was last saved stands instead; without that it is left out.
 */
export function readWorkspace(
  values: WorkspaceValues,
  last: Workspace | null,
  language: Language
): ReadTables {
  const problems: WorkspaceProblem[] = [];
  const report = (problem: WorkspaceProblem): void => void problems.push(problem);
  const saved = last && writeWorkspace(last, language);
  const open = <Key extends TableKey>(key: Key): readonly OwnTableRow<TableColumns[Key]>[] =>
    openTable(key, values[key], saved && toValues(saved[key]), report);

  const before = last?.policies ?? [];
  const sources = readSources(open("sources"), report);
  const { policies, chosen } = readPolicies(open("policies"), sources, before, report);
  const changed = readChanges(open("changes"), policies, sources, before, report);
  const settings = readSettings(open("settings"), changed, last, report);
  const workspace = { ...settings, policies: changed, chosen };
  return { workspace: reword(workspace, last, language), problems };
}

/** A table as it would be read, had it been written. */
export function toValues({ headings, rows }: WrittenTable, firstRow = 1): TableValues {
  return {
    firstRow,
    values: [headings, ...rows.map((row) => row.map(({ content }) => content))],
  };
}
