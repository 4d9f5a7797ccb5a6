import type { Language } from "./language";
import { type CommitteeCopyTexts, sv } from "./sv/committeeCopy";
import type { LivingCopyTexts } from "./sv/livingCopy";
import type { Fault } from "../core/fault";
import type { ProfessionKey } from "../core/profession";
import { en } from "./en/committeeCopy";
import { livingCopyTexts } from "./livingCopy";
import { type ProfessionLabels, sentence } from "./sentence";

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
