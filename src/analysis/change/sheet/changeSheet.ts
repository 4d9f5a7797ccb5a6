import type { Change } from "../../../core/scenario/costChange";
import type { ChangeSheetTexts } from "../words/changeAnalysisSheet.sv";
import { analyseChange } from "../core/change";
import { calculatedIn, notesOn } from "../core/changeNote";
import { changeOfCost, type ChangeQuestion } from "../core/changeQuestion";
import { analyseUnits } from "../core/unitChange";
import { firstDayOf } from "../../../core/calendar";
import type { Source } from "../../../core/provenance";
import { unitsOfFew } from "../../../core/scenario/fewContacts";
import { oldOf } from "../../../core/scenario/oldValues";
import type { Scenario } from "../../../core/scenario/scenario";
import { decompositionSourcesOf } from "../../../data/decompositionSources";
import { professionLabel } from "../../../data/professions";
import { tariffHistory } from "../../../data/tariffHistory";
import {
  changeKindText,
  changeNoteSentence,
  changePeriodName,
  changePeriodText,
  changeSentence,
  changeTexts,
} from "../words/changeAnalysis";
import { growthNote } from "../../../comparison/sheet/growthSpan";
import { upper } from "../../../words/upper";
import { printedMoney } from "../../../words/printedMoney";
import {
  type AssumptionRow,
  beginAnalysis,
  layOutAssumptions,
  layOutMethod,
} from "../../sheet/analysisSheet";
import { type ComparisonContext, lastMonths } from "../../../comparison/sheet/setting";
import { methodText } from "../../../comparison/sheet/methodText";
import { numberFormats } from "../../../sheet/numberFormat";
import type { SheetLayout } from "../../../sheet/sheetLayout";
import type { Reference, SheetPlan } from "../../../sheet/sheetPlan";
import { layOutGroups } from "./groupTable";
import { layOutSteps } from "./stepTable";
import { layOutUnits } from "./unitTable";

/** The sheet of Förändringsanalys: live from what the professions cost to the waterfall. */
export function planChange(
  scenario: Scenario,
  question: ChangeQuestion,
  context: ComparisonContext
): SheetPlan {
  const { language } = context;
  const texts = changeTexts(language);
  const t = texts.sheet;
  const change = analyseChange(scenario, question);
  const name = (span: ChangeQuestion["before"]): string =>
    changePeriodName(span, question.grain, scenario.months, language);
  const periods = { before: name(question.before), after: name(question.after) };
  const unit = question.unit === null ? null : scenario.units[question.unit]!.name;
  const layout = beginAnalysis(
    context,
    "change",
    t.title(periods.before, periods.after, unit ?? texts.wholeRegion.toLowerCase()),
    t.name,
    [44, 20, ...Array.from({ length: 7 }, () => 17)],
    oldOf(scenario.settings, [scenario.alternatives[question.alternative]!.policy])
  );
  layOutSentences(layout, context, scenario, question, change, periods, unit);
  const groups = layOutGroups(layout, context, t, change, question, periods, {
    before: calculatedIn(scenario, question, question.before),
    after: calculatedIn(scenario, question, question.after),
  });
  const others = layOutOthers(layout, t, change, periods);
  const effects = layOutSteps(layout, context, t, change, groups, others, periods);
  if (question.unit === null && scenario.units.length > 1)
    layOutUnits(
      layout,
      context,
      texts,
      scenario,
      analyseUnits(scenario, question),
      change.divided,
      effects
    );
  layOutAssumptions(layout, context, assumptionsOf(scenario, question, context));
  const isSplit = effects.has("tariff");
  layOutMethod(
    layout,
    context,
    [t.method[question.method], ...t.methodCommon, ...(isSplit ? t.methodSplit : [])],
    sourcesOf(scenario, question, isSplit)
  );
  const few = unitsOfFew(scenario, [question.before, question.after]);
  const ofFew = question.unit === null ? few.size > 0 : few.has(question.unit);
  return { ...layout.toPlan(), ofFew };
}

function layOutSentences(
  layout: SheetLayout,
  { language }: ComparisonContext,
  scenario: Scenario,
  question: ChangeQuestion,
  change: Change,
  periods: Readonly<Record<"before" | "after", string>>,
  unit: string | null
): void {
  const money = printedMoney({ language }, "mkr");
  const { fixed } = changeTexts(language).sheet;
  layout.text(
    "result",
    changeSentence(
      change,
      { from: periods.before, to: periods.after, unit },
      { ...money, signed: money.signedWithUnit },
      language
    )
  );
  const span = growthNote(
    scenario,
    question.alternative,
    question.after,
    (line, at) => changeOfCost(question, line, at),
    money.signedWithUnit,
    language
  );
  if (span !== null) layout.text("plain", `${upper(span)}.`);
  layout.text("note", fixed);
  for (const note of notesOn(scenario, question, change))
    layout.text("plain", changeNoteSentence(note, language, professionLabel));
  layout.space();
}

/** What is no contact's price, where there is any. */
function layOutOthers(
  layout: SheetLayout,
  t: ChangeSheetTexts,
  { groups, before, after }: Change,
  periods: Readonly<Record<"before" | "after", string>>
): Readonly<Record<"before" | "after", Reference>> | null {
  const others = {
    before: groups.reduce((rest, group) => rest - group.before.net, before),
    after: groups.reduce((rest, group) => rest - group.after.net, after),
  };
  if (others.before === 0 && others.after === 0) return null;
  const line = (period: "before" | "after"): Reference =>
    layout.line(t.other(periods[period]), {
      content: others[period] / 100,
      numberFormat: numberFormats.kronorAndOre,
    });
  const cells = { before: line("before"), after: line("after") };
  layout.space();
  return cells;
}

function assumptionsOf(
  scenario: Scenario,
  { alternative, grain, before, after, method }: ChangeQuestion,
  context: ComparisonContext
): readonly AssumptionRow[] {
  const { language } = context;
  const texts = changeTexts(language);
  const { assumptions } = texts.sheet;
  const periodOf = (span: ChangeQuestion["before"]): string =>
    `${changePeriodText(span, grain, scenario.months, language)}, ${changeKindText(span, language)}`;
  const text = (label: string, content: string): AssumptionRow => ({
    label,
    value: { content, style: "text" },
    remark: null,
  });
  const isOutcome = before.kind === "outcome" && after.kind === "outcome";
  return [
    text(assumptions.alternative, scenario.alternatives[alternative]!.policy.name),
    text(assumptions.before, periodOf(before)),
    text(assumptions.after, periodOf(after)),
    text(assumptions.method, texts.methods[method]),
    text(assumptions.lastOutcome, lastMonths(scenario).outcome),
    ...(isOutcome ? [] : [text(assumptions.forecast, methodText(scenario, context.language))]),
  ];
}

/** The method's, and of the national tariffs in force in the two periods. */
function sourcesOf(
  { months, settings }: Scenario,
  { before, after, method }: ChangeQuestion,
  isSplit: boolean
): readonly Source[] {
  const own = decompositionSourcesOf(method);
  if (!isSplit || settings.schedule.kind !== "national") return own;
  const inForce = tariffHistory.filter(({ from, to }) =>
    [before, after].some(
      (span) =>
        from < firstDayOf(months[span.to - 1]! + 1) &&
        (to === null || to >= firstDayOf(months[span.from]!))
    )
  );
  const tariffs = new Map(
    inForce.map(({ source }) => [`${source.document} ${source.locator}`, source])
  );
  return [...own, ...tariffs.values()];
}
