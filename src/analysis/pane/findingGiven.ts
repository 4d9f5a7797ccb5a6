import type { ReportBlock } from "../../core/reportContent";
import type { Alternative, Scenario } from "../../core/scenario/scenario";
import type { Workspace } from "../../core/scenario/workspace";
import type { AllWords } from "../../pane/look/surroundings";
import { Trace } from "../../sheet/trace";
import { paneTexts } from "../../words/pane";
import { type PrintedMoney, printedMoney } from "../../words/printedMoney";
import { stepTexts } from "../../words/steps";
import { chartTitle, toSetting } from "../../comparison/sheet/setting";
import type { FindingsQuestion } from "../../comparison/pane/findings";

/** What an analysis writes its part of a paper from. */
export interface FindingGiven {
  readonly scenario: Scenario;
  readonly alternative: Alternative;
  readonly year: number;
  readonly money: PrintedMoney;
  readonly all: AllWords;
  readonly synthetic: boolean;
  readonly kept: FindingsQuestion["kept"];
  readonly workspace: Workspace;
  readonly trace: Trace;
  /** Says in a chart's title that the region is invented, where it is. */
  readonly titled: (title: string) => string;
}

/** @returns null: the alternative is not compared */
export function toFindingGiven(question: FindingsQuestion): FindingGiven | null {
  const { scenario, context, year, unit, kept, workspace } = question;
  const { language, words } = context;
  const alternative = scenario.alternatives.find(
    ({ policy }) => policy.id === question.alternative
  );
  if (!alternative) return null;
  // As on paper everywhere: the decimal sign of the language, whatever this Excel has.
  const form = { language, decimalSeparator: language === "sv" ? "," : "." };
  const setting = toSetting(scenario, context);
  return {
    ...{ scenario, alternative, year, kept, workspace },
    money: printedMoney({ language }, unit),
    all: { language, words, form, texts: stepTexts(language), pane: paneTexts(language) },
    synthetic: context.synthetic,
    trace: new Trace(),
    titled: (title) => chartTitle(setting, title),
  };
}

/** Each sentence a paragraph, its numbers known. */
export function told(
  { trace }: Pick<FindingGiven, "trace">,
  sentences: readonly string[]
): readonly ReportBlock[] {
  return sentences.map((sentence) => ({ kind: "paragraph", runs: trace.runs(sentence) }));
}
