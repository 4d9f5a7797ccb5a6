import type { Fault } from "../../../core/fault";
import type { CellValue } from "../../../core/cellValue";
import type { PersonalNumberPlace } from "../../../ooxml/personal/personalNumberPlace";
import type { HiddenCells } from "../../../ooxml/smallCells/hiddenCells";
import type { OlderSheet, FrozenSheet } from "../../../sheet/runStamp";

/** stop: no copy should be made. look: somebody should decide. */
export type CheckStatus = "ok" | "look" | "stop";

export type PropertyKind =
  "creator" | "lastModifiedBy" | "company" | "manager" | "commentAuthor" | "custom";

export interface DocumentProperty {
  readonly kind: PropertyKind;
  /** Of a property of the user's own; else "". */
  readonly name: string;
  readonly value: string;
}

export interface ErrorFinding {
  readonly address: string;
  readonly error: string;
  /** null: only the error itself is known. */
  readonly fault: Fault | null;
  /** A formula of ours shows it. */
  readonly isOwn: boolean;
}

export interface StaleFinding {
  readonly address: string;
  readonly shown: CellValue;
  readonly now: CellValue;
}

/** What the open workbook shows before it is shared. Addresses have the sheet's name. */
export interface CheckFindings {
  readonly isCalculated: boolean;
  readonly busy: readonly string[];
  readonly errors: readonly ErrorFinding[];
  readonly stale: readonly StaleFinding[];
  /** How many formulas of ours were compared, and where those stand that could not be. */
  readonly compared: number;
  /** Where those stand that read day numbers which count from 1904, four years off. */
  readonly dayNumbers: readonly string[];
  /** A formula of ours prices by the national tariffs. */
  readonly usesNationalTariffs: boolean;
  readonly notCompared: readonly string[];
  readonly links: readonly string[];
  readonly personalNumbers: readonly PersonalNumberPlace[];
  /** Cells of so few contacts that somebody could be pointed out. */
  readonly smallCells: readonly HiddenCells[];
  readonly hiddenSheets: readonly { readonly name: string; readonly isVeryHidden: boolean }[];
  readonly properties: readonly DocumentProperty[];
  /** Sheets of runs; null: not looked at. */
  readonly runs: {
    readonly older: readonly OlderSheet[];
    readonly frozen: readonly FrozenSheet[];
  } | null;
}

/** What only the workbook's file tells, where Excel gives it. */
export interface FileFindings {
  /** Why no copy can be made of it: a sentence. */
  readonly fault: string | null;
  readonly links: readonly string[];
  /** Those that no cell holds. */
  readonly personalNumbers: readonly PersonalNumberPlace[];
  readonly properties: readonly DocumentProperty[];
  readonly hiddenCharts: readonly { readonly name: string; readonly isVeryHidden: boolean }[];
  readonly connections: readonly { readonly kind: ConnectionKind; readonly name: string }[];
  /** Names of files within the file. */
  readonly embedded: readonly string[];
  readonly labels: readonly string[];
}

export type ConnectionKind = "connection" | "query" | "dataModel";

export const IDS = [
  "calculation",
  "errors",
  "stale",
  "dayNumbers",
  "runs",
  "notCompared",
  "age",
  "links",
  "personalNumbers",
  "smallCells",
  "hiddenSheets",
  "connections",
  "embedded",
  "labels",
  "properties",
  "file",
] as const;

export type CheckId = (typeof IDS)[number];
