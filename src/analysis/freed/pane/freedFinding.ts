import type { ReportBlock } from "../../../core/reportContent";
import { spansOf } from "../../../core/scenario/rollUp";
import { type FindingGiven, told } from "../../pane/findingGiven";
import { toFreed, useOf } from "../core/freed";
import { FREED_KEY, type FreedInput } from "./freedInput";
import { freedSentences } from "./freedSentences";

/** What the proposal frees and what it is enough for, once somebody has stated a unit cost. */
export function freedFinding(given: FindingGiven): readonly ReportBlock[] {
  const { scenario, alternative, year, kept, money, all, trace } = given;
  const asked = kept.get(FREED_KEY) as FreedInput | undefined;
  const span = spansOf(scenario, "year").find((one) => one.year === year);
  if (!asked || !span || (asked.perVisit === null && asked.perPosition === null)) return [];
  const freed = toFreed(scenario, alternative, span);
  const used = useOf(freed, asked);
  return told(given, freedSentences(freed, used, alternative.policy, year, money, all, trace.mark));
}
