import type { Language } from "../../../words/language";
import { type SpanTexts, spanSv } from "./spanAnalysis.sv";
import { spanEn } from "./spanAnalysis.en";

const texts: Readonly<Record<Language, SpanTexts>> = { sv: spanSv, en: spanEn };

export function spanTexts(language: Language): SpanTexts {
  return texts[language];
}
