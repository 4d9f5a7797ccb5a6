import type { Day } from "../../core/calendar";
import { eachInSteps, type Steps } from "../../core/steps";
import type { InvoiceLine } from "./invoiceLine";
import type { RunKey } from "./runKeys";
import type { ScreenedText } from "./screenedText";

/** A row of the region's listing table. Both days are within: från och med, till och med. */
export interface ListingRow {
  readonly patient: RunKey;
  readonly from: Day;
  /** null: until further notice. */
  readonly to: Day | null;
  readonly unit: ScreenedText;
  /** The company that runs the unit, where the table says; null: unknown. */
  readonly group: ScreenedText | null;
}

/** Why a line has no listed unit. */
export type UnlistedReason =
  /** The line does not say whose it is. */
  | "noPatient"
  /** No row of the table is the patient's. */
  | "unknownPatient"
  /** The patient has rows, and none on the day. */
  | "notThatDay"
  /** Two units on the same day. */
  | "severalUnits";

/** Where the patient of a line is listed on the day of the contact. */
export type Listed =
  | { readonly unit: ScreenedText; readonly group: ScreenedText | null }
  | { readonly unit: null; readonly reason: UnlistedReason };

/** The table by patient, for `listedAt`. */
export type Listing = ReadonlyMap<RunKey, readonly ListingRow[]>;

export function* indexListing(rows: readonly ListingRow[]): Steps<Listing> {
  const byPatient = new Map<RunKey, ListingRow[]>();
  yield* eachInSteps(rows, (row) => {
    const own = byPatient.get(row.patient);
    if (own) own.push(row);
    else byPatient.set(row.patient, [row]);
  });
  return byPatient;
}

/** A unit that the file itself names needs no table. */
export function listedAt(
  line: Pick<InvoiceLine, "patient" | "visited" | "listedUnit">,
  listing: Listing
): Listed {
  if (line.listedUnit !== null) return { unit: line.listedUnit, group: null };
  if (line.patient === null) return { unit: null, reason: "noPatient" };
  const own = listing.get(line.patient);
  if (!own) return { unit: null, reason: "unknownPatient" };
  const held = own.filter(
    ({ from, to }) => from <= line.visited && (to === null || line.visited <= to)
  );
  const [first] = held;
  if (!first) return { unit: null, reason: "notThatDay" };
  return held.every(({ unit }) => unit === first.unit)
    ? { unit: first.unit, group: first.group }
    : { unit: null, reason: "severalUnits" };
}
