import type { Month } from "../../core/calendar";
import { eachInSteps, type Steps } from "../../core/steps";
import { type Accruals, accrualsOf } from "./accruals";
import type { RuleId } from "./checks/rule";
import { oreAtStake } from "./checks/runChecks";
import { type ControlFinding, controlFindings } from "./controlFinding";
import type { Channel } from "./digital";
import { type InvoiceLine, providerOf, signedOre } from "./invoiceLine";
import type { Listing } from "./listing";
import { bookedMonth, type MonthlyRow } from "./monthlyTable";
import { reviewLines, type ReviewSettings } from "./review";
import type { ScreenedText } from "./screenedText";

/** Lines and öre of a channel. */
export interface ChannelSum {
  readonly lines: number;
  readonly net: number;
}

/** A provider or an åtgärdskod of the files, and what its lines were told to be. */
export interface SeenName {
  readonly name: ScreenedText;
  readonly lines: Readonly<Record<Channel, number>>;
  readonly net: number;
}

/** A credit that takes nothing back, as far as the files tell. */
export interface UnmatchedCredit {
  readonly file: number;
  readonly row: number;
  readonly invoice: ScreenedText | null;
  readonly provider: ScreenedText | null;
  readonly ore: number;
}

/** All that leaves a run: sums, findings and names of care units; no key, and nobody's number. */
export interface InvoiceOutcome {
  readonly channels: Readonly<Record<Channel, ChannelSum>>;
  readonly providers: readonly SeenName[];
  readonly actions: readonly SeenName[];
  readonly tables: Readonly<Record<"digital" | "undecided", readonly MonthlyRow[]>>;
  readonly findings: readonly ControlFinding[];
  readonly notJudged: readonly (readonly [RuleId, number])[];
  readonly atStake: number;
  readonly credits: { readonly matched: number; readonly unmatched: readonly UnmatchedCredit[] };
  /** Up to the last month that anything was booked in; null: no line tells. */
  readonly accruals: Accruals | null;
}

/** @param files what the run's files are called */
export function* outcomeOf(
  lines: readonly InvoiceLine[],
  listing: Listing,
  settings: ReviewSettings,
  files: readonly string[]
): Steps<InvoiceOutcome> {
  const review = yield* reviewLines(lines, listing, settings);
  const { channels, credits, findings, unknown, tables } = review;
  const sums = emptySums();
  const providers = new Map<ScreenedText, CountedName>();
  const actions = new Map<ScreenedText, CountedName>();
  let lastBooked: Month | null = null;
  yield* eachInSteps(lines, (line, at) => {
    const channel = channels[at]!;
    const net = signedOre(line, line.net);
    sums[channel].lines += 1;
    sums[channel].net += net;
    count(providers, providerOf(line), channel, net);
    count(actions, line.actionCode, channel, net);
    const booked = channel === "digital" ? bookedMonth(line) : null;
    if (booked !== null && (lastBooked === null || booked > lastBooked)) lastBooked = booked;
  });
  return {
    channels: sums,
    providers: mostFirst(providers),
    actions: mostFirst(actions),
    tables,
    findings: yield* controlFindings(findings, lines, files),
    notJudged: [...unknown],
    atStake: oreAtStake(findings),
    credits: {
      matched: credits.originals.size,
      unmatched: credits.unmatched.map((at) => {
        const line = lines[at]!;
        const { file, row, invoice } = line;
        return { file, row, invoice, provider: providerOf(line), ore: signedOre(line, line.net) };
      }),
    },
    accruals: lastBooked === null ? null : yield* accrualsOf(lines, channels, lastBooked),
  };
}

interface CountedName {
  readonly lines: Record<Channel, number>;
  net: number;
}

function count(
  names: Map<ScreenedText, CountedName>,
  name: ScreenedText | null,
  channel: Channel,
  net: number
): void {
  if (name === null) return;
  const known = names.get(name) ?? { lines: { digital: 0, other: 0, undecided: 0 }, net: 0 };
  names.set(name, known);
  known.lines[channel] += 1;
  known.net += net;
}

function mostFirst(names: ReadonlyMap<ScreenedText, CountedName>): readonly SeenName[] {
  const all = ({ lines }: SeenName): number => lines.digital + lines.other + lines.undecided;
  return [...names].map(([name, sums]) => ({ name, ...sums })).sort((a, b) => all(b) - all(a));
}

function emptySums(): Record<Channel, { lines: number; net: number }> {
  const none = () => ({ lines: 0, net: 0 });
  return { digital: none(), other: none(), undecided: none() };
}
