import { eachInSteps, type Steps } from "../../core/steps";
import { type CheckOutcome, runChecks } from "./checks/runChecks";
import type { CheckContext } from "./checks/rule";
import { type Credits, matchCredits } from "./credits";
import { type Channel, channelOf, type DigitalRules } from "./digital";
import type { InvoiceLine } from "./invoiceLine";
import type { Listing } from "./listing";
import { type MonthBasis, monthlyTable, type MonthlyRow } from "./monthlyTable";

/** What the user has said of the invoices, beside the lines. */
export interface ReviewSettings extends Omit<
  CheckContext,
  "lines" | "channels" | "credits" | "schedule" | "listing"
> {
  readonly digital: DigitalRules;
  readonly basis: MonthBasis;
}

/** Everything that follows from the lines of a run. */
export interface Review extends CheckOutcome {
  readonly channels: readonly Channel[];
  readonly credits: Credits;
  /** Apart: nothing that nobody has decided about is added to the digital. */
  readonly tables: Readonly<Record<"digital" | "undecided", readonly MonthlyRow[]>>;
}

/** Which lines are digital, what they take back, what speaks against them, and the months they make. */
export function* reviewLines(
  lines: readonly InvoiceLine[],
  listing: Listing,
  { digital, basis, ...said }: ReviewSettings
): Steps<Review> {
  const channels: Channel[] = [];
  yield* eachInSteps(lines, (line) => channels.push(channelOf(line, digital).channel));
  const credits = yield* matchCredits(lines);
  const { schedule } = digital;
  const outcome = yield* runChecks({ ...said, lines, channels, credits, schedule, listing });
  const table = (channel: Channel): Steps<readonly MonthlyRow[]> =>
    monthlyTable({ lines, channels, credits, listing, basis, channel });
  const tables = {
    digital: yield* table("digital"),
    undecided: yield* table("undecided"),
  };
  return { ...outcome, channels, credits, tables };
}
