import type { ReportBlock } from "../../../core/reportContent";
import { type FindingGiven, told } from "../../pane/findingGiven";
import { stackFault } from "../core/stack";
import { chosenIn, type TogetherChoice, yearChosen } from "./togetherQuestion";
import { conflictSentences, togetherSentences } from "./togetherSentences";
import { findTogether } from "./useTogether";

/** What several measures give together, where the user has asked. */
export async function togetherFinding(given: FindingGiven): Promise<readonly ReportBlock[]> {
  const { scenario, kept, money, all, trace } = given;
  const choice = kept.get("together") as TogetherChoice | undefined;
  if (!choice) return [];
  const chosen = chosenIn(scenario, choice);
  if (stackFault(chosen)) return [];
  const year = yearChosen(scenario, choice);
  const found = await findTogether(scenario, chosen, year);
  if (found === "tooLarge") return [];
  return told(given, [
    ...togetherSentences(found, year.year, money, all, trace.mark),
    ...conflictSentences(chosen, all),
  ]);
}
