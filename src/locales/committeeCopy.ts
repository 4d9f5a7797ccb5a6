import { type CommitteeCopyTexts, sv } from "./committeeCopy.sv";
import type { LivingCopyTexts } from "./livingCopy.sv";
import type { Fault } from "../core/fault";
import type { ProfessionKey } from "../core/profession";
import { en } from "./committeeCopy.en";
import { livingCopyTexts } from "./livingCopy";
import { type Language, type ProfessionLabels, sentence } from "./sentence";

/** What became of a formula of ours. */
export type Replacement = "living" | "value" | "spill" | "reference" | "cached" | "removed";

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
