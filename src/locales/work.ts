import type { PolicyStatus } from "../core/policy";
import type { Language } from "./sentence";
import { en } from "./work.en";
import { sv } from "./work.sv";
import type { AnalysisTexts } from "./workAnalysis";
import type { DataTexts } from "./workData";
import type { PolicyTexts } from "./workPolicy";
import type { ResultTexts } from "./workResult";
import type { ShareTexts } from "./workShare";

/** The words of the five steps. Every language has all of them. */
export interface WorkTexts {
  readonly steps: Readonly<
    Record<"label" | "data" | "policies" | "result" | "analysis" | "share", string>
  >;
  readonly help: string;
  readonly closeHelp: string;
  readonly status: Readonly<Record<PolicyStatus, string>>;
  /** "2020-01-01 – tills vidare"; null is open at that end. */
  readonly validity: (from: string | null, to: string | null) => string;
  readonly legalNote: string;
  readonly noLegalNote: string;
  readonly field: {
    readonly missing: string;
    readonly noNumber: string;
    readonly noDate: string;
    readonly noMonth: string;
    readonly datePattern: string;
  };
  readonly history: {
    readonly undo: string;
    readonly redo: string;
    readonly undone: string;
    readonly redone: string;
  };
  readonly saving: {
    readonly saved: string;
    readonly reload: string;
    /** The sheet is new in the workbook. */
    readonly created: (sheet: string) => string;
    readonly understood: string;
    readonly failed: (reason: string) => string;
    readonly editedByHand: string;
    readonly conflicts: string;
    readonly problems: string;
  };
  readonly data: DataTexts;
  readonly policies: PolicyTexts;
  readonly result: ResultTexts;
  readonly analysis: AnalysisTexts;
  readonly share: ShareTexts;
}

const texts: Readonly<Record<Language, WorkTexts>> = { sv, en };

export function workTexts(language: Language): WorkTexts {
  return texts[language];
}
