import type { BridgePart } from "../core/analysis/bridge";
import type { CivilDate } from "../core/calendar";
import type { Words } from "./scenario";
import type { Language } from "./sentence";
import { sinceEn } from "./sinceAnalysis.en";
import { sinceSv } from "./sinceAnalysis.sv";

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

/** Vad har hänt sedan sist?: the words of the pane and of the sheet. */
export interface SinceTexts {
  readonly parts: Readonly<Record<BridgePart, string>>;
  /** What each part is, in a sentence. */
  readonly explanations: Readonly<Record<BridgePart, string>>;
  /** Parts as they read in the sentence, amount and all. */
  readonly sentence: {
    readonly changed: (
      about: SinceAbout,
      rises: boolean,
      amount: string,
      parts: readonly string[]
    ) => string;
    readonly same: (about: SinceAbout, parts: readonly string[]) => string;
    readonly outcome: (then: string, now: string) => string;
    readonly decided: (toRegion: boolean, amount: string, words: Words) => string;
    readonly undivided: string;
    readonly unknown: string;
    readonly edited: string;
    readonly otherPolicy: (saved: string, now: string) => string;
  };
  readonly save: {
    readonly title: string;
    readonly explanation: string;
    readonly policy: string;
    readonly name: string;
    readonly start: string;
    readonly saving: string;
    readonly done: (name: string) => string;
  };
  readonly list: {
    readonly title: string;
    readonly none: string;
    readonly about: (saved: CivilDate, lastOutcome: string, policy: string) => string;
    readonly edited: string;
    readonly remove: string;
    readonly removeOne: (name: string) => string;
    readonly removed: (name: string) => string;
    readonly undo: string;
    readonly problems: string;
    readonly more: (count: number) => string;
  };
  readonly bridge: {
    readonly title: string;
    readonly forecast: string;
    readonly span: string;
    readonly all: string;
    readonly noYears: string;
    readonly before: (name: string) => string;
    readonly after: string;
    readonly part: string;
    readonly amount: string;
    readonly sum: string;
    readonly shares: string;
    readonly healthCentres: (words: Words) => string;
    readonly region: (words: Words) => string;
    readonly decided: string;
    readonly chart: (span: string) => string;
    readonly waiting: string;
    readonly unit: (unit: string) => string;
  };
  readonly accuracy: {
    readonly title: string;
    readonly none: string;
    readonly hits: string;
    readonly forecast: string;
    readonly expected: string;
    readonly outcome: string;
    readonly deviation: string;
    readonly share: string;
    readonly aheadTitle: string;
    readonly ahead: string;
    readonly band: (from: number, to: number | null) => string;
    readonly months: string;
    readonly forecasts: string;
    readonly meanAbsolute: string;
    readonly bias: string;
    readonly tooFew: string;
    readonly tooFewMeans: string;
    readonly note: string;
    readonly trend: (year: string) => string;
    readonly trendDescription: (year: string) => string;
    readonly saved: string;
    readonly now: string;
    readonly inPeriod: (name: string, period: string) => string;
    readonly outcomeLine: string;
  };
  readonly sheet: {
    readonly name: string;
    readonly title: (span: string) => string;
    readonly notes: readonly string[];
    readonly bridge: string;
    readonly chart: string;
    readonly invisible: string;
    readonly rise: string;
    readonly fall: string;
    readonly level: string;
    readonly axis: string;
    readonly meaning: string;
    readonly check: string;
    readonly months: string;
    readonly monthNote: string;
    readonly items: string;
    readonly itemNote: string;
    readonly columns: Readonly<
      Record<
        | "month"
        | "item"
        | "kindThen"
        | "kindNow"
        | "contactsThen"
        | "netThen"
        | "grossThen"
        | "cashThen"
        | "contactsNow"
        | "netNow"
        | "grossNow"
        | "cashNow"
        | "priceThen"
        | "priceNow"
        | "tariffThen"
        | "tariffNow"
        | "change",
        string
      >
    >;
    readonly trend: string;
    readonly assumption: Readonly<
      Record<
        | "name"
        | "saved"
        | "policy"
        | "lastOutcome"
        | "method"
        | "rule"
        | "tariff"
        | "fees"
        | "calibration"
        | "id"
        | "from"
        | "to",
        string
      >
    >;
    readonly method: readonly string[];
  };
}

const texts: Readonly<Record<Language, SinceTexts>> = { sv: sinceSv, en: sinceEn };

export function sinceTexts(language: Language): SinceTexts {
  return texts[language];
}
