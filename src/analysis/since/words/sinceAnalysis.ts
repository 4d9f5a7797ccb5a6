import type { Language } from "../../../words/language";
import { type SinceTexts, sinceSv } from "./sinceAnalysis.sv";
import { sinceEn } from "./sinceAnalysis.en";

const texts: Readonly<Record<Language, SinceTexts>> = { sv: sinceSv, en: sinceEn };

export function sinceTexts(language: Language): SinceTexts {
  return texts[language];
}
