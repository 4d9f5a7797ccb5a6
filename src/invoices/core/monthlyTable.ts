import { type Month, monthOfDay } from "../../core/calendar";
import type { ProfessionKey } from "../../core/profession";
import { eachInSteps, type Steps } from "../../core/steps";
import type { Credits } from "./credits";
import type { Channel } from "./digital";
import { billedOn, type InvoiceLine, providerOf, signedOre } from "./invoiceLine";
import { listedAt, type Listing, type UnlistedReason } from "./listing";
import type { ScreenedText } from "./screenedText";

/** By when the contact was, or by when it was booked: the file's own period, else the invoice's month. */
export type MonthBasis = "contact" | "booking";

/** A row of the table: contacts and öre. gross − fee + other = net. */
export interface MonthlyRow {
  /** null: the line does not tell when it was booked. */
  readonly month: Month | null;
  /** null: no unit is known, and `unlisted` says why. */
  readonly unit: ScreenedText | null;
  readonly unlisted: UnlistedReason | null;
  /** null: okänt yrke. */
  readonly profession: ProfessionKey | null;
  readonly provider: ScreenedText | null;
  readonly diagnosisGroup: ScreenedText | null;
  /** Contacts less those whose line has been taken back as a whole. */
  readonly contacts: number;
  /** Before the patient's fee: the file's gross amount and the fee that was paid. */
  readonly gross: number;
  readonly fee: number;
  /** Påslag less avdrag and rabatt. */
  readonly other: number;
  readonly net: number;
}

export interface TableContext {
  readonly lines: readonly InvoiceLine[];
  readonly channels: readonly Channel[];
  readonly credits: Credits;
  readonly listing: Listing;
  readonly basis: MonthBasis;
  /** Which lines: digital contacts, or those that nobody has decided about. */
  readonly channel: Channel;
}

type Mutable = { -readonly [Key in keyof MonthlyRow]: MonthlyRow[Key] };

/** The lines by month, unit, profession, provider and diagnosis group; every öre of them is in one row. */
export function* monthlyTable(context: TableContext): Steps<readonly MonthlyRow[]> {
  const { lines, channels, credits, listing, basis, channel } = context;
  const rows = new Map<string, Mutable>();
  const counted = new Set<number>();
  yield* eachInSteps(lines, (line, at) => {
    if (channels[at] !== channel) return;
    const month = basis === "contact" ? monthOfDay(line.visited) : bookedMonth(line);
    const listed = listedAt(line, listing);
    const unlisted = "reason" in listed ? listed.reason : null;
    const { profession, diagnosisGroup } = line;
    const provider = providerOf(line);
    const { unit } = listed;
    const key = [month, unit, unlisted, profession, provider, diagnosisGroup].join("\0");
    let row = rows.get(key);
    if (!row) {
      const sums = { contacts: 0, gross: 0, fee: 0, other: 0, net: 0 };
      row = { month, unit, unlisted, profession, provider, diagnosisGroup, ...sums };
      rows.set(key, row);
    }
    const net = signedOre(line, line.net);
    const fee = signedOre(line, line.feePaid ?? 0);
    const other = signedOre(line, othersOf(line));
    row.contacts += contactsOf(line, at, credits, counted);
    row.net += net;
    row.fee += fee;
    row.other += other;
    row.gross += net + fee - other;
  });
  return [...rows.values()].sort(byKeys);
}

/** The month that a line is booked in, as far as the file tells. */
export function bookedMonth(line: InvoiceLine): Month | null {
  const billed = billedOn(line);
  return line.booked ?? (billed === null ? null : monthOfDay(billed));
}

function othersOf({ charge, allowance, discount }: InvoiceLine): number {
  return (charge ?? 0) - (allowance ?? 0) - (discount ?? 0);
}

/** Several lines of one vårdkontakt are one contact; a credit takes one back where nothing is left of it. */
function contactsOf(line: InvoiceLine, at: number, credits: Credits, counted: Set<number>): number {
  if (line.isCredit) {
    const original = credits.originals.get(at);
    // Of a credit whose original is in an earlier file.
    if (original === undefined) return -1;
    if (!credits.whole.has(original) || counted.has(-1 - original)) return 0;
    counted.add(-1 - original);
    return -1;
  }
  if (line.contact === null || credits.whole.has(at)) return 1;
  if (counted.has(line.contact)) return 0;
  counted.add(line.contact);
  return 1;
}

function byKeys(one: MonthlyRow, other: MonthlyRow): number {
  return (
    (one.month ?? Infinity) - (other.month ?? Infinity) ||
    compare(one.unit, other.unit) ||
    compare(one.unlisted, other.unlisted) ||
    compare(one.profession, other.profession) ||
    compare(one.provider, other.provider) ||
    compare(one.diagnosisGroup, other.diagnosisGroup)
  );
}

/** Code points: the same order in every language. What is not told stands last. */
function compare(one: string | null, other: string | null): number {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  return one < other ? -1 : 1;
}
