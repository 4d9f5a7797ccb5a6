import { reportEn } from "./report.en";
import { reportSv } from "./report.sv";
import type { ReportTemplate } from "./reportDocument";
import type { Language } from "./sentence";

/** The words of the pane around Beslutsunderlag and Svar på motion. */
export interface ReportTexts {
  readonly title: string;
  readonly about: string;
  readonly template: string;
  readonly templates: Readonly<Record<ReportTemplate, string>>;
  readonly tooFew: string;
  readonly sheet: string;
  readonly document: string;
  readonly making: string;
  readonly outcomes: Readonly<
    Record<"saved" | "downloaded" | "cancelled" | "refused", (file: string) => string>
  >;
}

const texts: Readonly<Record<Language, ReportTexts>> = { sv: reportSv, en: reportEn };

export function reportTexts(language: Language): ReportTexts {
  return texts[language];
}
