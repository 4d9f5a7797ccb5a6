import type { RowSums } from "../../core/scenario/scenario";

/** What a column of the user's says; money is in the unit of its heading. */
export type ColumnMeaning =
  | "period"
  | "year"
  | "month"
  | "visitDate"
  | "unit"
  | "profession"
  | "provider"
  | "kind"
  | "contacts"
  | "cost"
  | "feePerContact"
  | "feeTotal"
  | "name"
  | "listed"
  | "operator"
  | "cni"
  | "availability"
  | "physicalVisits"
  | "compensation"
  | "budget"
  | "costCentre"
  | "from"
  | "to"
  | "amount"
  | "healthCentreShare"
  | "regionShare"
  | "source";

/** Where in the workbook; null where the whole source, row or column is meant. */
export interface CellPlace {
  /** As `DataSource.place`: name of a native table, or address of a range with its sheet. */
  readonly place: string;
  readonly sheet: string;
  /** Row of the sheet, from 1. */
  readonly row: number | null;
  /** Heading of the column. */
  readonly column: string | null;
  /** Of the cell in its sheet: B7. */
  readonly address: string | null;
  /** As the cell shows it. */
  readonly value: string | null;
}

/** What cannot be read, or can but deserves a look. Rows without an error stand. */
export type ReadingDetail =
  | { readonly code: "source.missing" }
  | { readonly code: "source.empty" }
  | { readonly code: "source.twice" }
  | { readonly code: "source.moreBelow" }
  | { readonly code: "dates.otherSystem" }
  | { readonly code: "heading.notFound" }
  | { readonly code: "heading.missing"; readonly meanings: readonly ColumnMeaning[] }
  /** cost: öre, of a column of money; null: it holds none. */
  | { readonly code: "heading.ambiguous"; readonly chosen: string; readonly cost: number | null }
  /** 0 where no contacts tell a year. */
  | { readonly code: "heading.yearAssumed"; readonly year: number }
  | { readonly code: "heading.withTax" }
  /** Bruttokostnad: the patient's fee is in it. */
  | { readonly code: "heading.gross" }
  /** Money in a column that is not read, öre. isAlone: no other column says what contacts cost. */
  | { readonly code: "column.unread"; readonly cost: number; readonly isAlone: boolean }
  | { readonly code: "cell.error" }
  | { readonly code: "row.total" }
  | { readonly code: "row.noValues" }
  | { readonly code: "row.duplicate"; readonly other: OtherRow }
  | { readonly code: "period.blank" }
  | { readonly code: "period.unreadable" }
  | { readonly code: "period.outOfRange" }
  | { readonly code: "period.mixed"; readonly expected: "month" | "year" }
  | { readonly code: "period.forecast" }
  | ({ readonly code: "row.notOutcome"; readonly written: readonly string[] } & RowSums)
  | { readonly code: "forecast.addedUp" }
  | { readonly code: "forecast.alone" }
  | { readonly code: "period.onceAYear" }
  | { readonly code: "amount.blank" }
  | { readonly code: "amount.unreadable" }
  | { readonly code: "amount.ambiguous" }
  | { readonly code: "amount.negative" }
  | { readonly code: "amount.tooLarge" }
  | { readonly code: "amount.fromText"; readonly read: number }
  | { readonly code: "amount.dash" }
  | { readonly code: "contacts.large" }
  | { readonly code: "contacts.notWhole" }
  /** The credits that there is nothing to take from, as a number below nothing. */
  | { readonly code: "contacts.credited"; readonly contacts: number }
  | { readonly code: "fee.noContacts" }
  | { readonly code: "cost.perContact"; readonly year: number; readonly kronor: number }
  | { readonly code: "cost.small"; readonly year: number; readonly kronor: number }
  | { readonly code: "profession.blank" }
  | { readonly code: "profession.unknown" }
  /** Rows that the user has said are left out, by the word for their profession. */
  | ({ readonly code: "profession.leftOut"; readonly written: readonly string[] } & RowSums)
  | { readonly code: "unit.blank" }
  | { readonly code: "unit.unlisted" }
  | { readonly code: "unit.notListed"; readonly likeness: string | null }
  | { readonly code: "unit.duplicate"; readonly other: OtherRow }
  | { readonly code: "units.unused" }
  | { readonly code: "operator.unknown" }
  | { readonly code: "share.invalid" }
  | { readonly code: "date.blank" }
  | { readonly code: "date.unreadable" }
  | { readonly code: "dates.reversed" }
  | { readonly code: "tariff.sameStart"; readonly other: OtherRow }
  | { readonly code: "tariff.overlap"; readonly other: OtherRow }
  | { readonly code: "rule.noShares" }
  | { readonly code: "rule.sameStart"; readonly other: OtherRow };

export interface OtherRow {
  readonly place: string;
  readonly row: number;
}

export type ReadingCode = ReadingDetail["code"];

/** error: the row, cell or source is left out; warning: it is read. */
export type RowProblem = CellPlace & {
  readonly severity: "error" | "warning";
} & ReadingDetail;
