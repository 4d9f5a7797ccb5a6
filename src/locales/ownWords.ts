import { ownWordsEn } from "./ownWords.en";
import { ownWordsSv } from "./ownWords.sv";
import type { CellRole, SheetOrigin } from "./ownExplanation";
import type { ResultColumn } from "./resultColumns";
import type { Language } from "./sentence";

/** The words for cells of sheets that the add-in has written. Every language has all of them. */
export interface OwnWords {
  readonly run: (time: string, alternatives: string) => string;
  readonly frozen: (time: string, alternatives: string) => string;
  readonly frozenUnknown: string;
  readonly unknownRun: string;
  readonly origins: Readonly<Record<Exclude<SheetOrigin["kind"], "run">, string>>;
  readonly edited: string;
  readonly editedUnknown: string;
  readonly roles: Readonly<Record<CellRole, (value: string) => string>>;
  readonly frozenValue: (value: string) => string;
  readonly section: (text: string) => string;
  readonly row: (text: string) => string;
  readonly column: (text: string) => string;
  readonly result: {
    readonly shows: (heading: string, value: string) => string;
    readonly row: (texts: string) => string;
    readonly kind: (kind: string, contactKind: string) => string;
    readonly noSizes: string;
    readonly sizesRow: (row: number) => string;
    readonly product: (count: string, each: string, whole: string) => string;
    readonly counts: Readonly<Partial<Record<ResultColumn, (count: string) => string>>>;
    readonly prices: Readonly<
      Record<"gross" | "fee" | "ownCost" | "otherCost" | "visitCost", string>
    >;
    readonly booked: (net: string) => string;
    readonly ownForecast: (net: string) => string;
    readonly deviation: (gross: string, fee: string, model: string, deviation: string) => string;
    readonly forecast: (gross: string, fee: string, factor: string | null, net: string) => string;
    readonly calibration: string;
    readonly rowsFactor: string;
    readonly nobody: string;
    readonly whole: (parts: string, whole: string) => string;
    readonly parts: Readonly<Record<"net" | "ownCost" | "otherCost" | "realised", string>>;
    readonly share: (party: string, share: string, whole: string, exact: string) => string;
    readonly all: (party: string, whole: string) => string;
    readonly part: (party: string, cash: string, whole: string, share: string) => string;
    readonly rounded: (cash: string, difference: string) => string;
    readonly other: (party: string, cash: string) => string;
    readonly rule: (
      healthCentre: string,
      region: string,
      from: string,
      isAlternatives: boolean
    ) => string;
    readonly fromSheet: string;
    readonly fromRun: string;
    readonly oneOff: (amount: string) => string;
    readonly change: (cash: string, before: string, change: string) => string;
    readonly unchanged: string;
  };
  readonly sum: {
    readonly rows: (
      rows: string,
      sheet: string,
      column: string,
      criteria: string,
      sum: string
    ) => string;
    readonly count: (rows: number) => string;
    readonly and: string;
    readonly signs: ReadonlyMap<string, string>;
    readonly largest: (row: number, label: string, value: string) => string;
    readonly others: (count: number) => string;
    readonly also: string;
  };
}

const words: Readonly<Record<Language, OwnWords>> = { sv: ownWordsSv, en: ownWordsEn };

export function ownWords(language: Language): OwnWords {
  return words[language];
}
