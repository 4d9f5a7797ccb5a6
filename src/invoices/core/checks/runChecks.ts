import { append } from "../../../core/append";
import { eachInSteps, type Steps } from "../../../core/steps";
import { amountLineRules, invoiceSums } from "./amountRules";
import { repeats } from "./repeatRules";
import { rightLineRules } from "./rightRules";
import {
  type CheckContext,
  type CheckRule,
  type ComparingRules,
  type Finding,
  isOwed,
  type LineRule,
  RULE_IDS,
  type RuleId,
} from "./rule";

const lineRules: readonly LineRule[] = [...amountLineRules, ...rightLineRules];
const comparing: readonly ComparingRules[] = [invoiceSums, repeats];
/** All of them, with their sources and reasons. */
export const checkRules: readonly CheckRule[] = [
  ...lineRules,
  ...comparing.flatMap(({ rules }) => rules),
];

/** What the checks found, and what they could not judge. */
export interface CheckOutcome {
  /** In the order of the rules, then of the lines. */
  readonly findings: readonly Finding[];
  /** Lines that lack what a rule judges by. */
  readonly unknown: ReadonlyMap<RuleId, number>;
}

/** Runs every rule over the lines that are still owed. */
export function* runChecks(context: CheckContext): Steps<CheckOutcome> {
  const findings: Finding[] = [];
  const unknown = new Map<RuleId, number>();
  yield* eachInSteps(context.lines, (line, at) => {
    if (!isOwed(context, at)) return;
    for (const { id, creditReason, ofDigital, judge } of lineRules) {
      if (ofDigital && context.channels[at] !== "digital") continue;
      const judged = judge(line, context);
      if (judged === "unknown") unknown.set(id, (unknown.get(id) ?? 0) + 1);
      else if (judged !== "sound")
        findings.push({ rule: id, line: at, ore: judged, creditReason, other: null });
    }
  });
  for (const { find } of comparing) append(findings, yield* find(context));
  const order = new Map(RULE_IDS.map((id, i) => [id, i]));
  findings.sort((a, b) => order.get(a.rule)! - order.get(b.rule)! || a.line - b.line);
  return { findings, unknown };
}

/**
 * Kronor at stake, in öre: each line once, with the most that any rule finds, and nothing for what was
 * billed too low.
 */
export function oreAtStake(findings: readonly Finding[]): number {
  const byLine = new Map<number, number>();
  for (const { line, ore } of findings) byLine.set(line, Math.max(byLine.get(line) ?? 0, ore));
  return [...byLine.values()].reduce((sum, ore) => sum + ore, 0);
}
