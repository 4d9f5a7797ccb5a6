import { en } from "./repair.en";
import type { Language } from "./sentence";
import { sv } from "./repair.sv";
import { withTextsRepeated } from "./userText";

/** What became of a formula that was to be entered anew. */
export type RepairOutcome =
  /** What the cell shows now: a value, or an error that is not about the name. */
  | { readonly status: "repaired"; readonly shows: string }
  /** Entered anew, and still #NAME?. */
  | { readonly status: "unknown" }
  | { readonly status: "protected" }
  /** The cell takes everything as text: the formula would become one. */
  | { readonly status: "text" }
  /** Somebody has edited the cell since it was looked at. */
  | { readonly status: "edited" }
  | { readonly status: "refused"; readonly reason: string }
  /** Excel stopped answering before it could be seen what became of it. */
  | { readonly status: "unread"; readonly reason: string }
  | { readonly status: "cancelled" };

/** The words of Laga formler. */
export interface RepairTexts {
  readonly title: string;
  readonly about: string;
  readonly find: string;
  readonly cancel: string;
  readonly looking: (percent: string) => string;
  readonly running: (percent: string) => string;
  readonly cancelled: string;
  readonly none: string;
  readonly found: (count: number) => string;
  readonly becomes: (clean: string) => string;
  readonly more: (count: number) => string;
  /** Sheets that are left alone until somebody unprotects them. */
  readonly protectedSheets: (sheets: readonly string[], count: number) => string;
  readonly repair: (count: number) => string;
  readonly done: (repaired: number, all: number) => string;
  readonly select: (address: string) => string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly outcomes: {
    readonly [Status in RepairOutcome["status"]]: (
      outcome: Extract<RepairOutcome, { readonly status: Status }>
    ) => string;
  };
}

const texts: Readonly<Record<Language, RepairTexts>> = { sv, en };

export function repairTexts(language: Language): RepairTexts {
  return texts[language];
}

export function repairSentence(outcome: RepairOutcome, language: Language): string {
  const sentenceOf = texts[language].outcomes[outcome.status] as (outcome: RepairOutcome) => string;
  // What Excel said is not the user's, and is said whole.
  return sentenceOf("reason" in outcome ? outcome : withTextsRepeated(outcome));
}
