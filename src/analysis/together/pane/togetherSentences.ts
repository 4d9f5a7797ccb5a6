import { fromRun, type NumberSource } from "../../../core/numberSource";
import type { AllWords } from "../../../pane/look/surroundings";
import { type MarkNumber, unmarkedNumber } from "../../../sheet/trace";
import type { PrintedMoney } from "../../../words/printedMoney";
import { workspaceTexts } from "../../../words/workspace";
import { conflictsOf, type StackFault } from "../core/stack";
import type { Together } from "../core/together";
import type { Policy } from "../../../core/policy/policy";
import { togetherTexts } from "../words/togetherAnalysis";

/** What the measures do together, and each of them. */
export function togetherSentences(
  { whole, addedAlone, measures }: Together,
  year: number,
  money: PrintedMoney,
  { language, words }: Pick<AllWords, "language" | "words">,
  mark: MarkNumber = unmarkedNumber
): readonly string[] {
  const own = togetherTexts(language);
  const say = (ore: number, ...what: Parameters<typeof source>): string =>
    mark(money.signedWithUnit(ore), source(...what));
  const names = measures.map(({ policy }) => policy.name);
  const overlap = whole.total - addedAlone.total;
  return [
    own.whole(
      names,
      String(year),
      say(whole.total, "whole"),
      [say(whole.healthCentres, "healthCentres"), say(whole.region, "region")],
      words
    ),
    own.shares(
      measures.map(({ policy, shared }) => [policy.name, say(shared.total, "shared", policy.id)])
    ),
    ...(overlap === 0
      ? []
      : [own.overlap(say(addedAlone.total, "alone"), say(overlap, "overlap"))]),
  ];
}

function source(what: string, id: string = ""): NumberSource {
  return fromRun("together", what, id);
}

/** Two rules for one day, one sentence each. */
export function conflictSentences(
  policies: readonly Policy[],
  { language }: Pick<AllWords, "language">
): readonly string[] {
  const { kind } = workspaceTexts(language).words;
  return conflictsOf(policies).map((one) =>
    togetherTexts(language).conflict(kind[one.kind], one.hidden.name, one.holds.name, one.from)
  );
}

export function stackFaultSentence(
  fault: StackFault,
  { language }: Pick<AllWords, "language">
): string {
  const own = togetherTexts(language);
  return fault.code === "together.count"
    ? own.count(fault.count)
    : own.ends(fault.policies.map(({ name, validTo }) => own.endOf(name, validTo)));
}
