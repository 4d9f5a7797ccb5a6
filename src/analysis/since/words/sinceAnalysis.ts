import type { Language } from "../../../words/language";
import { type SinceTexts, sinceSv } from "./sinceAnalysis.sv";
import type { CivilDate } from "../../../core/calendar";

import { sinceEn } from "./sinceAnalysis.en";

/** What the sentence about a year, or the whole horizon, says. */
export interface SinceAbout {
  /** "2020" or "2020–2023". */
  readonly span: string;
  /** The day the forecast was saved, and today. */
  readonly saved: CivilDate;
  readonly today: CivilDate;
  /** All of the span is utfall now. */
  readonly settled: boolean;
}

const texts: Readonly<Record<Language, SinceTexts>> = { sv: sinceSv, en: sinceEn };

export function sinceTexts(language: Language): SinceTexts {
  return texts[language];
}
