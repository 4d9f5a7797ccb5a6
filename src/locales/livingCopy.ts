import { livingCopyEn } from "./livingCopy.en";
import { livingCopySv } from "./livingCopy.sv";
import type { Language } from "./sentence";

/** The words of the sheet where the committee copy calculates what the functions did. */
export interface LivingCopyTexts {
  readonly answer: string;
  readonly split: {
    readonly amount: string;
    readonly weight: string;
    /** In units of 10^-decimals kronor. */
    readonly units: string;
    readonly weightSum: string;
    readonly turns: string;
    readonly rest: string;
    readonly wholeWeight: string;
    readonly whole: string;
    readonly remainder: string;
    readonly spare: string;
    readonly part: string;
  };
  readonly tariffs: {
    readonly title: string;
    readonly note: string;
    readonly profession: string;
    readonly from: string;
    readonly to: string;
    /** Days as Excel counts them. */
    readonly fromDay: string;
    readonly toDay: string;
    readonly valid: string;
    readonly openEnd: string;
    readonly amount: string;
    readonly document: string;
    readonly issuer: string;
    readonly certainty: string;
    readonly lastVerified: string;
    readonly words: string;
    readonly word: string;
    readonly code: string;
  };
  readonly tariff: {
    readonly date: string;
    readonly day: string;
    readonly profession: string;
    readonly fee: string;
    readonly gross: string;
    /** Position in the table of what is in force. */
    readonly row: string;
  };
  readonly forecast: {
    readonly period: string;
    readonly contacts: string;
    readonly started: string;
    readonly total: string;
    readonly growth: string;
    readonly growthPerYear: string;
    readonly periodsStarted: string;
    readonly first: string;
    readonly last: string;
    readonly yearShare: string;
    readonly yearEstimate: string;
    readonly spread: string;
    readonly confidence: string;
    readonly quantile: string;
    readonly month: string;
    readonly lastDay: string;
    readonly gross: string;
    readonly price: string;
    readonly cost: string;
    readonly low: string;
    readonly high: string;
    readonly fee: string;
  };
  readonly decomposition: {
    readonly contactsBefore: string;
    readonly priceBefore: string;
    readonly contactsAfter: string;
    readonly priceAfter: string;
    readonly mean: (shares: "before" | "after", prices: "before" | "after") => string;
    readonly volume: string;
    readonly mix: string;
    readonly price: string;
    readonly total: string;
    readonly logMean: string;
  };
  readonly breakEven: {
    readonly tariff: string;
    readonly visitCost: string;
    readonly borneShare: string;
    readonly contacts: string;
    readonly oneOff: string;
    readonly share: string;
  };
  readonly lambdas: LambdaTexts;
}

/** The names by which a reader with Excel 365 can write new formulas in the copy. */
interface LambdaTexts {
  readonly title: string;
  readonly notes: readonly string[];
  readonly headings: readonly string[];
  /** Between arguments, where they are listed. */
  readonly separator: string;
  readonly names: Readonly<
    Record<"tariff" | "split" | "change" | "decomposition" | "breakEven", LambdaWords>
  >;
}

interface LambdaWords {
  readonly name: string;
  /** In small letters, and no function of Excel. */
  readonly parameters: readonly string[];
  /** At most 255 characters: Excel shows it beside the name. */
  readonly comment: string;
  readonly answer: string;
  /** As it is typed in the language's Excel. */
  readonly example: (name: string) => string;
}

const texts: Readonly<Record<Language, LivingCopyTexts>> = { sv: livingCopySv, en: livingCopyEn };

export function livingCopyTexts(language: Language): LivingCopyTexts {
  return texts[language];
}
