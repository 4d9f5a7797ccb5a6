import type { ProfessionKey } from "../../../core/profession";
import type { CivilDate } from "../../../core/calendar";

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
