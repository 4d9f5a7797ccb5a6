import { type PricingTexts, sv } from "./pricing.sv";
import type { CivilDate } from "../core/calendar";
import type { ProfessionKey } from "../core/profession";
import { en } from "./pricing.en";
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
