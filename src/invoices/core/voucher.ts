import { twoDigits, yearAndMonth, type Month } from "../../core/calendar";
import type { Booking } from "./bookings";

/** How one side of a booking is coded, in the region's own words. */
export interface Coding {
  readonly konto: string;
  /** Empty on the unit's side: the unit's own code. */
  readonly ansvar: string;
  /** Empty on the central side: the unit's own code. */
  readonly motpart: string;
  readonly projekt: string;
  /** {enhet} and {avser} stand for the unit and the month of the contacts. */
  readonly text: string;
}

/** The two sides: the vårdcentral's, and the region's central one. */
export type Sides = Readonly<Record<"unit" | "central", Coding>>;

/**
 * Driftform. public (egenregi): omföring within the region; private: a deduction from what the
 * region pays the vårdcentral.
 */
export type Operation = "public" | "private";

export type BookingCodes = Readonly<Record<Operation, Sides>>;

export interface BookedUnit {
  /** Its ansvar or other code in the ledger, as it is written there: 0030 is not 30. */
  readonly code: string;
  readonly operation: Operation;
}

/** One line of a bokföringsorder. */
export interface VoucherLine extends Coding {
  readonly period: Month;
  readonly concerns: Month;
  readonly unit: string;
  readonly side: keyof Sides;
  readonly kind: Booking["kind"];
  /** Öre: debet positive, kredit negative. */
  readonly amount: number;
}

export interface BookedLines {
  readonly lines: readonly VoucherLine[];
  /** Units that nothing says how to book: none of their lines is there. */
  readonly unknownUnits: readonly string[];
  /** Öre that they bear. */
  readonly unknownAmount: number;
}

/** Two lines a booking, one a side, which sum to zero. */
export function voucherLines(
  bookings: readonly Booking[],
  units: ReadonlyMap<string, BookedUnit>,
  codes: BookingCodes
): BookedLines {
  const lines: VoucherLine[] = [];
  const unknown = new Set<string>();
  let unknownAmount = 0;
  for (const booking of bookings) {
    const unit = units.get(booking.unit);
    if (unit) lines.push(line(booking, unit, codes, "unit"), line(booking, unit, codes, "central"));
    else {
      unknown.add(booking.unit);
      unknownAmount += booking.amount;
    }
  }
  return { lines, unknownUnits: [...unknown], unknownAmount };
}

function line(
  { period, concerns, unit, kind, amount }: Booking,
  { code, operation }: BookedUnit,
  codes: BookingCodes,
  side: keyof Sides
): VoucherLine {
  const { konto, ansvar, motpart, projekt, text } = codes[operation][side];
  return {
    period,
    concerns,
    unit,
    side,
    kind,
    amount: side === "unit" ? amount : 0 - amount,
    konto,
    ansvar: ansvar || (side === "unit" ? code : ""),
    motpart: motpart || (side === "central" ? code : ""),
    projekt,
    text: text
      .replace(/\{enhet\}/g, () => unit)
      .replace(/\{avser\}/g, () => ledgerPeriod(concerns)),
  };
}

/** ÅÅÅÅMM, as ledgers write a period. */
export function ledgerPeriod(month: Month): string {
  const { year, month: number } = yearAndMonth(month);
  return `${year}${twoDigits(number)}`;
}
