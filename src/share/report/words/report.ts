import type { Language } from "../../../words/language";
import { type ReportTexts, reportSv } from "./report.sv";
import { reportEn } from "./report.en";

const texts: Readonly<Record<Language, ReportTexts>> = { sv: reportSv, en: reportEn };

export function reportTexts(language: Language): ReportTexts {
  return texts[language];
}
