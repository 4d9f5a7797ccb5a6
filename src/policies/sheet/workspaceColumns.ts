import type { ProjectionMethod } from "../../core/projectionMethod";
import type {
  PolicyStatus,
  Patch,
  Party,
  AllocationRule,
  FinancingPatch,
} from "../../core/policy/policy";
import type { QuestionKind, QuestionStatus } from "../../core/scenario/openQuestion";
import type { SourceRole } from "../../core/scenario/workspace";
import type { LaterRows } from "../../core/scenario/scenario";

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
  readonly questionKind: QuestionKind;
  readonly questionStatus: QuestionStatus;
}

export type SettingLabel =
  | "baseline"
  | "lastOutcome"
  | "laterRows"
  | "lastMonth"
  | "method"
  | "inhabitants"
  | "users"
  | "synthetic"
  | "healthCentreTerm"
  | "regionTerm"
  | "matterTitle"
  | "matterRegion"
  | "matterAdministration"
  | "matterCaseNumber"
  | "matterDate"
  | "matterAuthor"
  | "questionText"
  | "questionKind"
  | "questionStatus"
  | "questionOwner"
  | "questionDue"
  | "standpointPolicy"
  | "standpointText"
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
