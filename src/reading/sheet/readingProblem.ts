import type { CivilDate } from "../../core/calendar";
import type { Units } from "../../core/money";
import type { RowSums } from "../../core/scenario/scenario";

/** What a column of the user's says; money is in the unit of its heading. */
export type ColumnMeaning =
  | "period"
  | "year"
  | "month"
  | "visitDate"
  | "unit"
  | "unitCode"
  | "profession"
  | "provider"
  | "kind"
  | "contacts"
  | "cost"
  | "currency"
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

/** Money in another currency than kronor, in its own unit. */
export interface ForeignSum {
  /** As EUR; TEUR for thousands. */
  readonly currency: string;
  readonly amount: number;
}

/** Rows with one value in a column that tells rows apart. */
export interface PartApart extends RowSums {
  readonly value: string;
}

/** Where in the workbook; null where the whole source, row or column is meant. */
export interface ReadingPlace {
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
  /** Rows there are, for something to be written in. */
  | { readonly code: "source.blank" }
  | { readonly code: "source.twice" }
  | { readonly code: "source.moreBelow" }
  | { readonly code: "dates.otherSystem" }
  | { readonly code: "heading.notFound" }
  | { readonly code: "heading.missing"; readonly meanings: readonly ColumnMeaning[] }
  /** Numbers that are contacts or öre, which nothing tells. */
  /** `beside`: what has a name among them, and is not read either; öre. */
  | {
      readonly code: "heading.unnamed";
      readonly contacts: number | null;
      readonly beside: Counted;
    }
  /** cost: öre, of a column of money; null: it holds none. */
  | { readonly code: "heading.ambiguous"; readonly chosen: string; readonly cost: number | null }
  /** 0 where no contacts tell a year. */
  | { readonly code: "heading.yearAssumed"; readonly year: number }
  | { readonly code: "heading.withTax" }
  /** Kronor per unit of money, and the text beside the table that says it. */
  | { readonly code: "amount.titledUnit"; readonly scale: number; readonly text: string }
  /** A title says something else than outcome, a period at a time, without VAT. */
  | { readonly code: "amount.titledOther"; readonly text: string }
  /** A table without periods, the text beside it that tells one, and that as ISO text. */
  | { readonly code: "period.titled"; readonly text: string; readonly reading: string }
  /** Rows and columns that add up others, as their numbers tell. */
  | { readonly code: "sum.recognised"; readonly names: readonly string[] }
  /** Debit and credit beside each other, öre. */
  | { readonly code: "amount.debitCredit" }
  /** Bruttokostnad: the patient's fee is in it. */
  | { readonly code: "heading.gross" }
  /** Money in a column that is not read, öre. isAlone: no other column says what contacts cost. */
  | { readonly code: "column.unread"; readonly cost: number; readonly isAlone: boolean }
  /** The same in another currency. */
  | ({ readonly code: "column.foreign" } & ForeignSum)
  /** Rows whose money is in another currency: none of them is read. */
  | ({ readonly code: "row.foreign"; readonly sums: readonly ForeignSum[] } & RowSums)
  | ({ readonly code: "cell.error" } & BesideCell)
  | { readonly code: "column.unreadContacts"; readonly contacts: number }
  /** Rows of which the user has to say which are read; öre. */
  | { readonly code: "row.apart"; readonly values: readonly PartApart[] }
  /** Rows that the user has chosen not to read. */
  | ({ readonly code: "row.notKept"; readonly written: readonly string[] } & RowSums)
  /** Units that are called as the titles above their tables. */
  | { readonly code: "unit.titled"; readonly names: readonly string[] }
  /** More rows of one key than are told one by one. */
  | { readonly code: "row.summed"; readonly rows: number }
  /** A sum of the user's table that is another than what it adds up. */
  | {
      readonly code: "sum.differs";
      readonly name: string;
      readonly said: number;
      readonly summed: number;
    }
  /** Cells that took the label that stands above them. */
  | { readonly code: "cells.filledDown"; readonly cells: number }
  /** Texts of one column read as several, divided at a mark. */
  | { readonly code: "cells.split"; readonly mark: TextMark }
  /** It only adds up others; its own numbers, which are in them. */
  | ({ readonly code: "row.total" } & Counted)
  /** Several such rows. */
  | ({
      readonly code: "rows.total";
      readonly totals: number;
      readonly first: readonly CellTold[];
    } & Counted)
  | { readonly code: "row.noValues" }
  | { readonly code: "row.duplicate"; readonly other: OtherRow }
  | { readonly code: "period.blank" }
  | { readonly code: "period.unreadable" }
  | { readonly code: "period.outOfRange" }
  /** Months without a year: unread until one is told. */
  | ({ readonly code: "period.yearMissing"; readonly sample: string } & RowSums)
  /** Digits or dates of two meanings: unread until one is chosen; `readings` as ISO texts. */
  | ({ readonly code: "period.digitsUnsure" } & TwoReadings)
  | ({ readonly code: "period.orderUnsure" } & TwoReadings)
  /** The year of months that name none, and the text beside them that names it. */
  | { readonly code: "period.yearAssumed"; readonly year: number; readonly text: string }
  /** Digits that are no year, or no ÅÅÅÅMM, by the others of their column. */
  | { readonly code: "period.shortDigits"; readonly sample: string; readonly reading: string }
  /** Adds up rows of its months. */
  | { readonly code: "period.total" }
  /** Adds up rows of its months, and comes to so much more than they. */
  | {
      readonly code: "period.totalDiffers";
      readonly contacts: number | null;
      readonly cost: number | null;
    }
  /** Shares some of its months, and not all, with other rows. */
  | {
      readonly code: "period.overlaps";
      readonly contacts: number | null;
      readonly cost: number | null;
    }
  /** Its months are in a longer row, which is read as the user has said. */
  | { readonly code: "period.inLonger" }
  /** Rows divided over their months: years, and quarters and the like. */
  | { readonly code: "period.spread"; readonly wholeYears: number; readonly parts: number }
  | ({ readonly code: "period.beforeTariff"; readonly day: CivilDate } & RowSums)
  | ({ readonly code: "period.future"; readonly day: CivilDate } & RowSums)
  | { readonly code: "period.forecast" }
  /** "Prognos april 2020" beside years. */
  | { readonly code: "period.forecastOfYear"; readonly text: string; readonly year: number }
  /** Another of the same year was made later, and is read. */
  | { readonly code: "period.earlierForecast"; readonly year: number }
  | ({ readonly code: "row.notOutcome"; readonly written: readonly string[] } & RowSums)
  | { readonly code: "forecast.addedUp" }
  | { readonly code: "forecast.alone" }
  | { readonly code: "period.onceAYear" }
  | { readonly code: "amount.blank" }
  /** What a number in it would count, if there is one; öre. */
  | ({ readonly code: "amount.unreadable" } & Counted & BesideCell)
  /** Several such cells of one column; öre. */
  | ({
      readonly code: "cells.alike";
      readonly of: AlikeCode;
      readonly cells: number;
      readonly first: readonly CellTold[];
    } & Counted &
      BesideCell)
  /** More rows with the same than are told one by one. */
  | { readonly code: "rows.more"; readonly of: string; readonly rows: number }
  | ({ readonly code: "amount.ambiguous" } & BesideCell)
  | { readonly code: "amount.negative" }
  | ({ readonly code: "amount.tooLarge" } & BesideCell)
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
  /** Without a year the rows tell none. */
  | { readonly code: "unit.duplicate"; readonly other: OtherRow; readonly year: number | null }
  | { readonly code: "unit.otherValue"; readonly other: OtherRow; readonly year: number | null }
  | { readonly code: "unit.changed"; readonly other: OtherRow; readonly earlier: string }
  | { readonly code: "unit.opened"; readonly year: number }
  | { readonly code: "unit.closed"; readonly year: number }
  | { readonly code: "unit.perhapsRenamed"; readonly earlier: string }
  | { readonly code: "unit.nearestYear"; readonly years: readonly number[]; readonly units: number }
  /** Öre. */
  | {
      readonly code: "units.leftOut";
      readonly rows: number;
      readonly compensation: number;
      readonly budget: number;
    }
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

/** One of several cells with the same. */
export interface CellTold {
  readonly address: string;
  /** As the cell shows it. */
  readonly value: string;
}

/** What is not read because of a cell at fault: the other numbers of its row. */
interface BesideCell {
  readonly beside: Counted;
}

/** Contacts, and öre; null: none is written. */
export interface Counted {
  readonly contacts: number | null;
  readonly cost: Units | null;
}

/** What was written, both of what it can be, and the rows that wait. */
interface TwoReadings extends RowSums {
  readonly sample: string;
  readonly readings: readonly string[];
}

export interface OtherRow {
  readonly place: string;
  readonly row: number;
}

/** What stands between the parts of a text. */
export type TextMark = "semicolon" | "tab" | "bar" | "comma";

export type AlikeCode = "cell.error" | "amount.unreadable" | "amount.ambiguous" | "amount.tooLarge";

export type ReadingCode = ReadingDetail["code"];

/** error: the row, cell or source is left out; warning: it is read. */
export type RowProblem = ReadingPlace & {
  readonly severity: "error" | "warning";
} & ReadingDetail;
