import type { Certainty } from "../core/provenance";
import type { Words } from "./scenario";

export type Headings<Key extends string> = Readonly<Record<Key, string>>;

/** The words of the sheets that say what a comparison rests on. */
export interface BasisTexts {
  readonly assumptions: {
    readonly sheet: string;
    readonly tables: Readonly<Record<"ownTariffs" | "fees" | "calibration", string>>;
    readonly title: string;
    readonly lines: Readonly<
      Record<
        | "firstMonth"
        | "lastOutcome"
        | "lastMonth"
        | "method"
        | "baseline"
        | "inhabitants"
        | "ownTerms"
        | "vat"
        | "vatValue"
        | "rounding"
        | "roundingValue"
        | "version"
        | "data"
        | "perMonth"
        | "perYear",
        string
      >
    >;
    readonly methods: Readonly<
      Record<"half-trend" | "run-rate" | "flat" | "drift" | "cagr" | "damped" | "seasonal", string>
    >;
    /** `run-rate` of years. */
    readonly lastLevel: string;
    readonly growth: (perYear: string) => string;
    readonly terms: (words: Words) => string;
    readonly rulesTitle: string;
    readonly ruleHeadings: (
      words: Words
    ) => Headings<"from" | "healthCentre" | "region" | "unlisted" | "source">;
    readonly unlisted: (
      words: Words
    ) => Readonly<Record<"healthCentre" | "region" | "rule", string>>;
    readonly tariffTitle: string;
    readonly tariffNote: string;
    readonly date: string;
    readonly profession: string;
    readonly ownTariffTitle: string;
    readonly ownTariffHeadings: Headings<"from" | "to" | "profession" | "amount" | "source">;
    readonly feeTitle: string;
    readonly noFees: string;
    readonly feeHeadings: Headings<"year" | "profession" | "amount">;
    readonly everyProfession: string;
    readonly calibrationTitle: string;
    readonly calibrationNote: string;
    readonly calibrationHeadings: Headings<
      "profession" | "from" | "to" | "booked" | "model" | "factor" | "contacts"
    >;
    readonly counted: string;
    readonly estimated: string;
    readonly warningsTitle: string;
    readonly generalWarnings: string;
    readonly noWarnings: string;
    readonly dataTitle: string;
  };
  readonly forecast: {
    readonly sheet: string;
    readonly tables: Readonly<Record<"years", string>>;
    readonly title: string;
    readonly notes: readonly string[];
    readonly method: string;
    readonly horizon: string;
    readonly outcomeTitle: string;
    readonly period: string;
    readonly answerTitle: string;
    readonly fee: string;
    readonly factor: string;
    readonly answerHeadings: Headings<"period" | "contacts" | "cost" | "low" | "high">;
    readonly compareTitle: string;
    readonly compareHeadings: Headings<
      | "year"
      | "functionContacts"
      | "engineContacts"
      | "contactDifference"
      | "functionCost"
      | "engineCost"
      | "costDifference"
    >;
    readonly noComparison: string;
  };
  readonly sources: {
    readonly sheet: string;
    readonly table: string;
    readonly title: string;
    readonly notes: readonly string[];
    readonly headings: Headings<
      "use" | "issuer" | "document" | "date" | "locator" | "address" | "certainty" | "meaning"
    >;
    readonly certainty: Readonly<Record<Certainty, string>>;
    readonly tariffUse: string;
    readonly ownTariffUse: string;
    readonly ownRuleUse: (from: string) => string;
    /** The document was changed from. */
    readonly templateUse: (use: string) => string;
    readonly verifiedUse: string;
    readonly patchUse: (alternative: string, what: string) => string;
    readonly ownDataTitle: string;
    readonly ownData: string;
    readonly userStated: string;
  };
  readonly check: {
    readonly sheet: string;
    readonly table: string;
    readonly title: string;
    readonly allRight: string;
    readonly wrong: string;
    readonly ok: string;
    readonly error: string;
    readonly notes: readonly string[];
    readonly headings: Headings<
      "what" | "alternative" | "year" | "left" | "right" | "difference" | "verdict"
    >;
    readonly what: (
      words: Words
    ) => Readonly<
      Record<
        | "cash"
        | "contacts"
        | "parts"
        | "change"
        | "comparison"
        | "units"
        | "corrections"
        | "frame"
        | "need"
        | "capitation"
        | "split"
        | "budget"
        | "untouched",
        string
      >
    >;
    readonly untouched: (what: string, from: string) => string;
    readonly sharesTitle: string;
    readonly sharesWhole: string;
    readonly noPlainSplit: string;
  };
}
