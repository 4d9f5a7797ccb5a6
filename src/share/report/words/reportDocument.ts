import type { Language } from "../../../words/language";
import { type ReportDocumentTexts, reportDocumentSv } from "./reportDocument.sv";
import { reportDocumentEn } from "./reportDocument.en";

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
