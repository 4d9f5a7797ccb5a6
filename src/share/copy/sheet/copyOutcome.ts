import type { LivingFault } from "../../../ooxml/living/livingWork";
import type { Replacement } from "../../../ooxml/copyTexts";
import type { CopyNote } from "../../../ooxml/copyNote";
import type { SmallCells, WithoutSheets } from "../../../ooxml/report";
import type { PersonalNumberPlace } from "../../../ooxml/personal/personalNumberPlace";
import type { PackageFault, UnsoundCopy } from "../../../ooxml/fault";
import type { Unread } from "../../../ooxml/calls/unread";
import type { Fault } from "../../../core/fault";

/** What a copy replaced, and what whoever shares it must know. */
export interface CopyOutcome {
  readonly replaced: readonly {
    readonly sheet: string | null;
    readonly at: string;
    readonly formula: string;
    readonly how: Replacement;
  }[];
  readonly notRecomputed: readonly {
    readonly sheet: string | null;
    readonly at: string;
    readonly formula: string;
    readonly why: Unread;
  }[];
  /** What a living copy shows as values. */
  readonly notLiving: readonly {
    readonly sheet: string | null;
    readonly at: string;
    readonly formula: string;
    readonly why: LivingFault;
  }[];
  readonly errors: readonly {
    readonly sheet: string | null;
    readonly at: string;
    readonly fault: Fault;
  }[];
  readonly notes: readonly CopyNote[];
  /** Left out where no sheet could be. */
  readonly leftOut?: WithoutSheets;
  readonly smallCells?: SmallCells;
}

/** Why there is no copy. */
export type CopyProblem =
  | PackageFault
  | { readonly code: "copy.cancelled" }
  | { readonly code: "copy.personalNumbers"; readonly places: readonly PersonalNumberPlace[] }
  | { readonly code: "copy.noSheet" }
  | { readonly code: "copy.callLeft"; readonly part: string }
  | UnsoundCopy
  /** Excel has not given all answers. */
  | { readonly code: "copy.notCalculated"; readonly cells: readonly string[] }
  | { readonly code: "copy.stale"; readonly cells: readonly string[] }
  /** Formulas that Excel does not connect with the add-in. */
  | { readonly code: "copy.broken"; readonly cells: readonly string[] }
  | { readonly code: "copy.protectedSheets"; readonly sheets: readonly string[] }
  /** Names of the workbook that call our functions. */
  | { readonly code: "copy.names"; readonly names: readonly string[] }
  /** Excel refused a cell, and then to take back the others. */
  | { readonly code: "copy.halfDone"; readonly reason: string }
  /** Office gave no file, for a reason of its own. */
  | { readonly code: "copy.noFile"; readonly reason: string };
