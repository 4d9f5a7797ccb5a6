import { type ReportDocumentTexts, reportDocumentSv } from "./reportDocument.sv";
import { reportDocumentEn } from "./reportDocument.en";
import type { Language } from "./sentence";

/** Tjänsteskrivelse with a decision, or the answer to a motion. */
export type ReportTemplate = "memorandum" | "motion";

export type PartHeading =
  | "matter"
  | "motion"
  | "proposal"
  | "consequences"
  | "costs"
  | "units"
  | "capacity"
  | "financing"
  | "law"
  | "workEnvironment"
  | "residents"
  | "environment"
  | "followUp"
  | "assessment"
  | "assumptions"
  | "sources";

/** What a person has to write, because no figure can. */
export type FillIn =
  | "caseNumber"
  | "date"
  | "officer"
  | "committee"
  | "background"
  | "motionText"
  | "assessment"
  | "operations"
  | "financingHow"
  | "financingMissing"
  | "law"
  | "workEnvironment"
  | "residents"
  | "environment"
  | "followUp";

/** A decision to fill in: the text before it, and what it is to hold. */
export interface Clause {
  readonly before: string;
  readonly fillIn: string;
}

const texts: Readonly<Record<Language, ReportDocumentTexts>> = {
  sv: reportDocumentSv,
  en: reportDocumentEn,
};

export function reportDocumentTexts(language: Language): ReportDocumentTexts {
  return texts[language];
}
