import type { Fault } from "../core/fault";
import type { ProfessionKey } from "../core/profession";
import { en } from "./committeeCopy.en";
import { sv } from "./committeeCopy.sv";
import { type LivingCopyTexts, livingCopyTexts } from "./livingCopy";
import { type Language, type ProfessionLabels, sentence } from "./sentence";

/** What became of a formula of ours. */
export type Replacement = "living" | "value" | "spill" | "reference" | "cached" | "removed";

/** values: every call gives way to what it gives today; living: to native formulas. */
type Mode = "values" | "living";

/** Why a living copy shows a call as values. */
export interface NotLivingCall {
  readonly code: "living.error" | "living.tableMode" | "living.running" | "living.tooFine";
}

/** Why a call could not be worked out anew. */
export type UnreadCall =
  | { readonly code: "argument"; readonly text: string }
  | { readonly code: "circular" }
  | { readonly code: "unknownFunction" }
  | { readonly code: "spillBlocked" }
  | { readonly code: "relative" };

/** Why no copy can be made of a file. */
export type UnreadableFile =
  | "package.locked"
  | "package.notWorkbook"
  | "package.truncated"
  | "package.damaged"
  | "package.unsupported"
  | "package.tooLarge"
  | "package.suspicious"
  | "workbook.macros"
  | "workbook.binary"
  | "part.missing"
  | "xml.malformed"
  | "xml.forbidden";

/** A table on the sheet about the copy. */
interface TableTexts {
  readonly title: string;
  readonly note: string;
  readonly none: string;
  readonly headings: readonly string[];
}

/** The words of a committee copy: of its two sheets, and of what stands in its way. */
export interface CommitteeCopyTexts {
  readonly aboutSheet: string;
  /** Where a copy's formulas have their answers. */
  readonly answerSheet: Readonly<Record<Mode, string>>;
  readonly about: {
    readonly title: string;
    readonly introduction: Readonly<Record<Mode, readonly string[]>>;
    readonly workbook: string;
    readonly madeAt: string;
    readonly version: string;
    /** When the tariffs were last verified. */
    readonly tariffs: string;
    /** The same, more than twelve months ago. */
    readonly tariffsOld: (verified: string) => string;
    readonly sources: string;
  };
  readonly notRecomputed: TableTexts;
  readonly notLiving: TableTexts;
  readonly errors: TableTexts;
  readonly checksums: TableTexts;
  readonly replaced: TableTexts;
  readonly answers: Readonly<
    Record<Mode, { readonly title: string; readonly introduction: string }>
  >;
  readonly how: (replacement: Replacement, sheet: string) => string;
  readonly why: (unread: UnreadCall) => string;
  readonly whyNotLiving: (fault: NotLivingCall) => string;
  /** @param part of the file; "" for the file as a whole */
  readonly unreadable: Readonly<Record<UnreadableFile, (part: string) => string>>;
  readonly cancelled: string;
  readonly personalNumbers: (places: readonly string[]) => string;
  readonly callLeft: (part: string) => string;
}

const texts: Readonly<Record<Language, CommitteeCopyTexts>> = { sv, en };

/** What needs the names of professions too: sentences of errors, and tables of tariffs. */
export interface NamedCopyTexts extends CommitteeCopyTexts {
  readonly fault: (fault: Fault) => string;
  readonly living: LivingCopyTexts & { readonly professionName: (key: ProfessionKey) => string };
}

export function committeeCopyTexts(language: Language, labels: ProfessionLabels): NamedCopyTexts {
  return {
    ...texts[language],
    fault: (fault) => sentence(fault, language, labels),
    living: { ...livingCopyTexts(language), professionName: (key) => labels(key)[language] },
  };
}
