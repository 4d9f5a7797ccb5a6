import type { Language } from "../../../words/language";
import { type ReportDocumentTexts, reportDocumentSv } from "./reportDocument.sv";
import { reportDocumentEn } from "./reportDocument.en";

const texts: Readonly<Record<Language, ReportDocumentTexts>> = {
  sv: reportDocumentSv,
  en: reportDocumentEn,
};

export function reportDocumentTexts(language: Language): ReportDocumentTexts {
  return texts[language];
}
