import type { WordSets, TableKey, TableColumns, SettingLabel } from "./workspaceColumns";
import type { FieldForm, PatchField } from "../../core/policy/patchFields";
import type { Patch } from "../../core/policy/policy";

/** What a cell may hold. */
export type Form =
  | FieldForm
  | keyof WordSets
  | "month"
  | "year"
  | "people"
  | "moneyUnit"
  | "profession"
  | "certainty"
  | "policy"
  | "columnMeaning";

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
