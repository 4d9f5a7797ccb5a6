import { type WorkspaceTexts, sv } from "./workspace.sv";
import type { PatchField } from "../core/figureSource";
import type { AllocationRule, FinancingPatch, Party, Patch, PolicyStatus } from "../core/policy";
import type { ProjectionMethod } from "../core/projection";
import type { LaterRows } from "../core/scenario/scenario";
import type { SourceRole } from "../core/scenario/workspace";
import type { Language } from "./sentence";
import { en } from "./workspace.en";
import { withTextsRepeated } from "./userText";

/** The native tables that keep the alternatives in the workbook. */
export type TableKey = "policies" | "changes" | "sources" | "settings";

export interface TableColumns {
  readonly policies:
    | "id"
    | "name"
    | "text"
    | "status"
    | "validFrom"
    | "validTo"
    | "legalNote"
    | "sources"
    | "compared";
  readonly changes:
    "policy" | "kind" | "field" | "number" | "value" | "profession" | "limits" | "source";
  readonly sources: "code" | "issuer" | "document" | "date" | "certainty" | "address" | "locator";
  readonly settings: "key" | "label" | "value" | "limits";
}

/** Words of a closed set: a cell holds one of them, in either language. */
export interface WordSets {
  readonly status: PolicyStatus;
  readonly kind: Patch["kind"];
  readonly party: Party;
  readonly unlisted: AllocationRule["unlisted"];
  readonly means: FinancingPatch["means"];
  readonly role: SourceRole;
  readonly method: ProjectionMethod;
  readonly yesNo: "yes" | "no";
  readonly laterRows: LaterRows;
}

/** What a cell may hold. */
export type Form =
  | Exclude<keyof WordSets, "method">
  | "method"
  | "text"
  | "date"
  | "month"
  | "year"
  | "share"
  | "growth"
  | "kronor"
  | "number"
  | "people"
  | "moneyUnit"
  | "profession"
  | "certainty"
  | "policy"
  | "columnMeaning";

export type SettingLabel =
  | "baseline"
  | "lastOutcome"
  | "laterRows"
  | "lastMonth"
  | "method"
  | "inhabitants"
  | "synthetic"
  | "healthCentreTerm"
  | "regionTerm"
  | "ruleFrom"
  | "ruleHealthCentre"
  | "ruleRegion"
  | "ruleUnlisted"
  | "ruleSource"
  | "feeProfession"
  | "feeYear"
  | "feeAmount"
  | "sourceRole"
  | "sourcePlace"
  | "sourceUnit"
  | "sourceColumn";

/** What stands where a cell could not be read: what was last saved, nothing, or status förslag. */
export type Kept = "last" | "none" | "proposed";

/** Something in the tables that cannot be taken as it stands. Rows are those of the sheet. */
export type WorkspaceProblem =
  | { readonly code: "schema.newer"; readonly found: number; readonly known: number }
  | { readonly code: "part.unreadable" }
  | { readonly code: "table.missing"; readonly table: TableKey; readonly kept: Kept }
  | {
      readonly code: "column.missing";
      readonly table: TableKey;
      readonly column: TableColumns[TableKey];
      readonly kept: Kept;
    }
  | {
      readonly code: "cell.unreadable";
      readonly table: TableKey;
      readonly row: number;
      /** As the table's heading has it. */
      readonly column: string;
      /** The field or setting, where a row is one. */
      readonly field: PatchField | SettingLabel | null;
      readonly value: string;
      readonly form: Form;
      readonly kept: Kept;
    }
  | { readonly code: "policy.nameless"; readonly row: number; readonly kept: Kept }
  | { readonly code: "policy.repeated"; readonly row: number; readonly value: string }
  | {
      readonly code: "policy.unknown";
      readonly table: TableKey;
      readonly row: number;
      readonly value: string;
    }
  | {
      readonly code: "field.unknown";
      readonly row: number;
      readonly value: string;
      readonly kind: Patch["kind"];
    }
  | { readonly code: "field.repeated"; readonly row: number; readonly value: string }
  | {
      readonly code: "field.missing";
      readonly row: number;
      readonly kind: Patch["kind"];
      readonly field: PatchField;
      readonly kept: Kept;
    }
  | { readonly code: "change.left"; readonly row: number; readonly kind: Patch["kind"] | null }
  | {
      readonly code: "source.unknown";
      readonly table: TableKey;
      readonly row: number;
      readonly value: string;
    }
  | { readonly code: "source.repeated"; readonly row: number; readonly value: string }
  | { readonly code: "setting.unknown"; readonly row: number; readonly value: string }
  | {
      readonly code: "setting.missing";
      readonly row: number;
      readonly label: SettingLabel;
    };

/** What two panes have both changed since they agreed. */
export type WorkspaceConflict =
  | { readonly kind: "policy"; readonly name: string; readonly copy: string }
  | { readonly kind: "setting"; readonly label: SettingLabel; readonly theirs: string };

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
