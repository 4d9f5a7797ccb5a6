import type { LivingFault } from "./living/livingWork";
import type { CopyNote } from "./copyNote";
import type { Fault } from "../core/fault";
import type { Unread } from "./calls/unread";
import type { Replacement } from "./copyTexts";
import type { FrozenFormulas } from "./leaveOut/frozenCells";
import type { HiddenCells } from "./smallCells/hiddenCells";
import type { Doubt } from "./personal/personalNumberPlace";

/** What a copy replaced. Formulas are as the add-in names its functions, without namespace. */
export interface Replaced {
  /** null: a name or a part of the workbook. */
  readonly sheet: string | null;
  /** B4 or B4:C9; a name, or what else it is called. */
  readonly at: string;
  readonly formula: string;
  readonly how: Replacement;
}

export interface NotRecomputed {
  readonly sheet: string | null;
  readonly at: string;
  readonly formula: string;
  readonly why: Unread;
}

/** A call that a living copy shows as values. */
export interface NotLiving {
  readonly sheet: string | null;
  readonly at: string;
  readonly formula: string;
  readonly why: LivingFault;
}

/** A cell that is an error in the copy, because our answer is. */
export interface CopiedError {
  readonly sheet: string | null;
  readonly at: string;
  readonly fault: Fault;
}

/** The numbers of a sheet as the copy holds them. */
export interface Checksum {
  readonly sheet: string;
  readonly count: number;
  readonly sum: number;
}

/** Sheets that the copy is without, and formulas that are values because they referred to them. */
export interface WithoutSheets {
  readonly sheets: readonly string[];
  readonly frozen: readonly FrozenFormulas[];
}

/** Cells of few contacts, what stands in front of them or follows from them, and sums of them. */
export interface SmallCells {
  readonly hidden: readonly HiddenCells[];
  readonly frozen: readonly HiddenCells[];
}

export interface CopyReport {
  readonly replaced: readonly Replaced[];
  readonly notRecomputed: readonly NotRecomputed[];
  readonly notLiving: readonly NotLiving[];
  readonly errors: readonly CopiedError[];
  readonly checksums: readonly Checksum[];
  readonly notes: readonly CopyNote[];
  /** Numbers in the form of personal identity numbers that are none, by the user's word. */
  readonly notPersonal: readonly Doubt[];
  readonly leftOut: WithoutSheets;
  readonly smallCells: SmallCells;
  readonly removedParts: readonly string[];
  /** Parts that differ from the workbook's, new ones too, with why. */
  readonly changedParts: readonly { readonly part: string; readonly why: ChangeReason }[];
}

/**
 * formulas: ours in it are replaced; index: it lists parts or sheets; added: new in the copy;
 * leftOut: it referred to sheets that are left out; smallCells: it held cells of few contacts.
 */
export type ChangeReason = "formulas" | "index" | "added" | "leftOut" | "smallCells";
