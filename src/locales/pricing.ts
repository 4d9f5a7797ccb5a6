import type { CivilDate } from "../core/calendar";
import type { ProfessionKey } from "../core/profession";
import { en } from "./pricing.en";
import { sv } from "./pricing.sv";
import type { Language, ProfessionLabels } from "./sentence";
import { withTextsRepeated } from "./userText";

/** The columns that pricing adds to a table, in order. */
export type PricingColumnKey =
  "day" | "group" | "price" | "fee" | "cost" | "share" | "healthCentre" | "region" | "remark";

/** What stands in the way of pricing a table, or one of its rows. Rows are those of the sheet. */
export type PricingProblem =
  | { readonly code: "table.missing"; readonly table: string }
  | { readonly code: "dates.missing" }
  | { readonly code: "dates.years"; readonly heading: string }
  | { readonly code: "fees.missing" }
  | { readonly code: "rules.missing" }
  | {
      readonly code: "date.unreadable";
      readonly row: number;
      readonly heading: string;
      readonly value: string;
    }
  | {
      readonly code: "profession.unknown";
      readonly row: number;
      readonly heading: string;
      readonly value: string;
    }
  | {
      readonly code: "price.missing";
      readonly row: number;
      readonly profession: ProfessionKey;
      readonly day: CivilDate;
    }
  | {
      readonly code: "number.unreadable";
      readonly row: number;
      readonly heading: string;
      readonly value: string;
    }
  | { readonly code: "fee.aboveTariff"; readonly row: number }
  | { readonly code: "rows.more"; readonly count: number };

/**
 * The words of the columns and of the sheet that they look up in. What is calculated is called
 * that: as "Kostnad" it would pass for booked cost when the table is read as data.
 */
export interface PricingTexts {
  readonly columns: Readonly<Record<PricingColumnKey, string>>;
  /** Where the cost includes the patient fee, because nobody has stated it. */
  readonly grossCost: string;
  /** What each column holds, for the preview. */
  readonly about: Readonly<Record<PricingColumnKey, string>>;
  readonly remarks: Readonly<
    Record<"date" | "profession" | "price" | "number" | "fee" | "rule", string>
  >;
  readonly sheet: {
    readonly name: string;
    readonly title: string;
    readonly notes: readonly string[];
    readonly meanFee: string;
    readonly meanFeeSource: string;
    readonly priceTitle: string;
    readonly prices: Headings<"from" | "to" | "group" | "amount" | "source">;
    readonly openEnded: string;
    readonly ownTariffs: (row: number) => string;
    readonly constant: string;
    readonly everyone: string;
    readonly ruleTitle: string;
    readonly rules: Headings<"from" | "healthCentre" | "region" | "share" | "unlisted">;
    readonly ruleNote: string;
    readonly professionTitle: string;
    readonly professions: Headings<"profession" | "group">;
    readonly noTariff: string;
    readonly unlistedTitle: string;
    readonly unlisted: string;
    /** Names of the native tables. */
    readonly tables: Readonly<Record<"prices" | "rules" | "professions" | "unlisted", string>>;
  };
  readonly problems: {
    readonly [Code in PricingProblem["code"]]: (
      problem: Extract<PricingProblem, { readonly code: Code }>,
      profession: (key: ProfessionKey) => string
    ) => string;
  };
}

type Headings<Key extends string> = Readonly<Record<Key, string>>;

const texts: Readonly<Record<Language, PricingTexts>> = { sv, en };

export function pricingTexts(language: Language): PricingTexts {
  return texts[language];
}

export function pricingProblemSentence(
  problem: PricingProblem,
  language: Language,
  labels: ProfessionLabels
): string {
  const write = texts[language].problems[problem.code] as (
    problem: PricingProblem,
    profession: (key: ProfessionKey) => string
  ) => string;
  return write(withTextsRepeated(problem), (key) => labels(key)[language]);
}
