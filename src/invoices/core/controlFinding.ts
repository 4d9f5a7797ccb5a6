import { type Month, monthOfDay } from "../../core/calendar";
import type { ProfessionKey } from "../../core/profession";
import { eachInSteps, type Steps } from "../../core/steps";
import type { Finding, RuleId } from "./checks/rule";
import { type CreditReason, type InvoiceLine, providerOf } from "./invoiceLine";
import type { ScreenedText } from "./screenedText";

/** A finding as it leaves the run: which line, and nothing of whose it is. */
export interface ControlFinding {
  /** The same when the same lines are read again: by it the user's notes are kept. */
  readonly key: string;
  readonly rule: RuleId;
  /** Position of the file in the run, and its line, from 1. */
  readonly file: number;
  readonly row: number;
  readonly invoice: ScreenedText | null;
  readonly claim: ScreenedText | null;
  readonly post: number | null;
  readonly provider: ScreenedText | null;
  readonly profession: ProfessionKey | null;
  /** Of the contact. */
  readonly month: Month;
  /** Öre at stake; less than 0 where too little was billed. */
  readonly ore: number;
  /** The same where it counts in sums: of a line's findings only the one with most at stake has it. */
  readonly counted: number;
  readonly creditReason: CreditReason | null;
  /** Line of the file that it is compared with; null: none. */
  readonly otherRow: number | null;
}

/** What stands instead of a text that may be a person's is another in each run. */
const INSTEAD = "•";

/** @param files what the run's files are called */
export function* controlFindings(
  findings: readonly Finding[],
  lines: readonly InvoiceLine[],
  files: readonly string[]
): Steps<readonly ControlFinding[]> {
  const most = new Map<number, number>();
  yield* eachInSteps(findings, ({ line, ore }, i) => {
    const known = most.get(line);
    if (ore > 0 && (known === undefined || ore > findings[known]!.ore)) most.set(line, i);
  });
  const seen = new Map<string, number>();
  const shown: ControlFinding[] = [];
  yield* eachInSteps(findings, ({ rule, line: at, ore, creditReason, other }, i) => {
    const line = lines[at]!;
    const { file, row, invoice, claim, lineId: post, profession, visited } = line;
    const wanted = `${rule} ${placeOf(line, files)}`;
    const before = seen.get(wanted) ?? 0;
    seen.set(wanted, before + 1);
    shown.push({
      key: before === 0 ? wanted : `${wanted} (${before + 1})`,
      ...{ rule, file, row, invoice, claim, post, profession, ore, creditReason },
      provider: providerOf(line),
      month: monthOfDay(visited),
      counted: most.get(at) === i ? ore : 0,
      otherRow: other === null ? null : lines[other]!.row,
    });
  });
  return shown;
}

/** A line by its document and post, so that it is the same line in another month's file. */
function placeOf({ claim, invoice, lineId, file, row }: InvoiceLine, files: readonly string[]) {
  const document = [claim, invoice].find((one) => one !== null && !one.startsWith(INSTEAD));
  return document !== undefined && lineId !== null
    ? `${document}/${lineId}`
    : `${files[file]!}:${row}`;
}
