import type { ProjectionMethod } from "./projectionMethod";
import type { CivilDate } from "./calendar";
import type { ProfessionKey } from "./profession";

/** Arguments of the custom functions, as the metadata names them in English. */
export type ArgumentName =
  | "date"
  | "profession"
  | "patient_fee"
  | "tariffs"
  | "amount"
  | "weights"
  | "decimals"
  | "mode"
  | "periods"
  | "contacts"
  | "horizon"
  | "method"
  | "professions"
  | "confidence"
  | "old_weights"
  | "new_weights"
  | "contacts_before"
  | "prices_before"
  | "contacts_after"
  | "prices_after"
  | "tariff"
  | "avoidable_visit_cost"
  | "borne_share"
  | "one_off_cost";

/** A cell in an argument. Rows and columns count from 1; size is the whole argument's. */
export interface ArgumentPlace {
  readonly argument: ArgumentName;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Shape {
  readonly argument: ArgumentName;
  readonly rows: number;
  readonly columns: number;
}

export type TariffHeading = "from" | "to" | "profession" | "amount" | "source";

/**
 * Everything that can be wrong with a question, as data. Sentences live in locales; which of
 * Excel's two errors a code becomes is decided in `cellError`.
 */
export type Fault =
  | { readonly code: "argument.missing"; readonly argument: ArgumentName }
  | { readonly code: "argument.ragged"; readonly argument: ArgumentName }
  | { readonly code: "argument.notSingle"; readonly shape: Shape }
  | { readonly code: "argument.shapesDiffer"; readonly first: Shape; readonly second: Shape }
  | { readonly code: "cell.error"; readonly at: ArgumentPlace; readonly error: string }
  | { readonly code: "cell.notNumber"; readonly at: ArgumentPlace; readonly value: string }
  | { readonly code: "cell.negative"; readonly at: ArgumentPlace; readonly value: number }
  | { readonly code: "result.tooLarge" }
  | {
      readonly code: "answer.tooLarge";
      readonly rows: number;
      readonly columns: number;
      readonly mostCells: number;
      /** In läget tabell fewer cells are allowed. */
      readonly inTable: boolean;
    }
  | { readonly code: "internal.error" }
  | { readonly code: "date.unreadable"; readonly at: ArgumentPlace; readonly value: string }
  | { readonly code: "date.outOfRange"; readonly at: ArgumentPlace; readonly value: string }
  | { readonly code: "profession.unknown"; readonly text: string }
  | { readonly code: "profession.blank"; readonly at: ArgumentPlace }
  | { readonly code: "tariff.notCovered"; readonly profession: ProfessionKey }
  | { readonly code: "tariff.professionMissing"; readonly profession: ProfessionKey }
  | {
      readonly code: "tariff.beforeFirst";
      readonly profession: ProfessionKey;
      readonly date: CivilDate;
      readonly first: CivilDate;
    }
  | {
      readonly code: "tariff.gap";
      readonly profession: ProfessionKey;
      readonly date: CivilDate;
    }
  | {
      readonly code: "tariff.groupDiffers";
      readonly profession: ProfessionKey;
      readonly date: CivilDate;
    }
  | { readonly code: "fee.aboveTariff"; readonly fee: number; readonly tariff: number }
  | { readonly code: "tariffs.headingMissing"; readonly heading: TariffHeading }
  | { readonly code: "tariffs.headingDoubled"; readonly heading: TariffHeading }
  | { readonly code: "tariffs.blank"; readonly row: number; readonly heading: TariffHeading }
  | {
      readonly code: "tariffs.unreadable";
      readonly row: number;
      readonly heading: TariffHeading;
      readonly value: string;
    }
  | { readonly code: "tariffs.endsBeforeStart"; readonly row: number }
  | {
      readonly code: "tariffs.sameStart";
      readonly rows: readonly [number, number];
      readonly profession: ProfessionKey;
    }
  | {
      readonly code: "tariffs.overlap";
      readonly rows: readonly [number, number];
      readonly profession: ProfessionKey;
    }
  | { readonly code: "amount.tooLarge"; readonly at: ArgumentPlace; readonly decimals: number }
  | {
      readonly code: "amounts.tooLarge";
      /** Number of the amount, from 1, by which the running total is; null: all amounts together. */
      readonly row: number | null;
      readonly decimals: number;
    }
  | { readonly code: "decimals.invalid"; readonly value: number }
  | { readonly code: "mode.unknown"; readonly value: string }
  | { readonly code: "weights.noPositive"; readonly row: number | null }
  | { readonly code: "weights.singleShare"; readonly value: number }
  | { readonly code: "allocation.shapes"; readonly amount: Shape; readonly weights: Shape }
  | { readonly code: "periods.none" }
  | { readonly code: "periods.notColumn"; readonly shape: Shape }
  | { readonly code: "periods.unreadable"; readonly row: number; readonly value: string }
  | { readonly code: "periods.blank"; readonly row: number }
  | { readonly code: "periods.mixed"; readonly row: number }
  | { readonly code: "periods.repeated"; readonly row: number }
  | { readonly code: "periods.notAscending"; readonly row: number }
  | { readonly code: "periods.gap"; readonly row: number; readonly yearsApart: boolean }
  | { readonly code: "contacts.rows"; readonly periods: number; readonly contacts: number }
  | { readonly code: "contacts.blank"; readonly at: ArgumentPlace }
  | { readonly code: "professions.needed"; readonly columns: number }
  | {
      readonly code: "professions.count";
      readonly argument: "professions" | "patient_fee";
      readonly given: number;
      readonly columns: number;
    }
  | { readonly code: "horizon.invalid"; readonly value: number }
  | { readonly code: "horizon.pastCalendar" }
  | { readonly code: "method.unknown"; readonly value: string }
  | { readonly code: "method.growthTooLow"; readonly value: number }
  | { readonly code: "method.needsMonths" }
  | {
      readonly code: "projection.tooFew";
      readonly method: ProjectionMethod;
      readonly column: number;
      readonly needed: number;
      readonly given: number;
    }
  | {
      readonly code: "projection.zero";
      readonly method: ProjectionMethod;
      readonly row: number;
      readonly column: number;
    }
  | { readonly code: "confidence.invalid"; readonly value: number }
  | { readonly code: "decomposition.method"; readonly value: string }
  | { readonly code: "decomposition.priceMissing"; readonly at: ArgumentPlace }
  | { readonly code: "breakeven.freeVisit" }
  | { readonly code: "breakeven.borneShare"; readonly value: number }
  | { readonly code: "breakeven.contactsMissing" };

/**
 * `notAvailable` (#N/A): the question is sound, no data answers it.
 * `invalidValue` (#VALUE!): the question cannot be read.
 */
export type CellError = "notAvailable" | "invalidValue";

const unanswered: ReadonlySet<Fault["code"]> = new Set<Fault["code"]>([
  "profession.unknown",
  "tariff.notCovered",
  "tariff.professionMissing",
  "tariff.beforeFirst",
  "tariff.gap",
  "tariff.groupDiffers",
]);

export function cellError(fault: Fault): CellError {
  return unanswered.has(fault.code) ? "notAvailable" : "invalidValue";
}
