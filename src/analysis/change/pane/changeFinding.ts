import { fromRun, type NumberSource } from "../../../core/numberSource";
import type { ReportBlock } from "../../../core/reportContent";
import { isCounted } from "../../../core/scenario/calculatedPart";
import type { Change } from "../../../core/scenario/costChange";
import { spansOf, sumOf } from "../../../core/scenario/rollUp";
import { professionLabel } from "../../../data/professions";
import { chartColor } from "../../../sheet/chartPalette";
import { numberText } from "../../../pane/field/numberText";
import { printsAsZero } from "../../../core/rounding/printedAmount";
import { type FindingGiven, told } from "../../pane/findingGiven";
import { analyseChange, isPrice } from "../core/change";
import { calculatedIn, notesOn } from "../core/changeNote";
import type { ChangeQuestion } from "../core/changeQuestion";
import {
  changeNoteSentence,
  changePeriodText,
  changeSentence,
  changeTexts,
  effectText,
} from "../words/changeAnalysis";

/** What a reader of the paper needs; the others are about how the question was put. */
const NOTES: ReadonlySet<string> = new Set(["new", "ended", "undivided"]);

/** Why the cost has changed, from the first to the last whole year of counted contacts. */
export function changeFinding(given: FindingGiven): readonly ReportBlock[] {
  const { scenario, money, all, trace, titled } = given;
  const { language, form } = all;
  const question = questionOf(given);
  if (!question) return [];
  const change = analyseChange(scenario, question);
  if (change.groups.length === 0) return [];
  const own = changeTexts(language);
  const [from, to] = [question.before, question.after].map((span) =>
    changePeriodText(span, "year", scenario.months, language)
  ) as [string, string];
  const of = (what: string): NumberSource => fromRun("change", from, to, what);
  const sentence = changeSentence(change, { from, to, unit: null }, money, language, (text, what) =>
    trace.mark(text, of(what))
  );
  const shown = change.effects.filter(({ amount }) => !printsAsZero(amount, money.places));
  return [
    ...told(given, [
      sentence,
      ...why(change),
      ...notesOn(scenario, question, change)
        .filter(({ code }) => NOTES.has(code))
        .map((note) => changeNoteSentence(note, language, professionLabel)),
    ]),
    ...(shown.length < 2
      ? []
      : [
          {
            kind: "chart" as const,
            form: "columns" as const,
            title: titled(own.byEffect(from, to, money.name)),
            description: own.byEffectAbout(from, to),
            categoryHeading: own.effect,
            categories: shown.map((effect) => effectText(effect, change, language)),
            valueTitle: money.name,
            decimals: money.decimals,
            series: [
              {
                name: own.steps.amount,
                color: chartColor(2),
                values: shown.map(({ amount }) => money.value(amount)),
                sources: shown.map(({ name }) => of(name)),
              },
            ],
          },
        ]),
  ];

  /** Only where it is so: the contacts have grown more, and prices and mix have held the cost back. */
  function why({ before, after, effects }: Change): readonly string[] {
    const baseline = scenario.alternatives[scenario.baseline]!;
    const [first, last] = [question!.before, question!.after].map((span) =>
      sumOf(baseline, scenario.cells, "contacts", span)
    ) as [number, number];
    const restraining = effects.filter(
      (effect) =>
        (isPrice(effect) || effect.name === "mix") &&
        effect.amount < 0 &&
        !printsAsZero(effect.amount, money.places)
    );
    if (first <= 0 || before <= 0 || restraining.length === 0) return [];
    const [contacts, cost] = [last / first, after / before];
    if (contacts <= cost || cost <= 1) return [];
    const times = (multiple: number, what: string): string =>
      trace.mark(numberText(multiple, 2, form), of(what));
    return [
      own.why(
        times(contacts, "contactsTimes"),
        times(cost, "costTimes"),
        from,
        to,
        restraining
          .map((effect) => {
            const amount = trace.mark(money.signedWithUnit(effect.amount), of(effect.name));
            return `${effectText(effect, change, language).toLowerCase()} ${amount}`;
          })
          .join(", ")
      ),
    ];
  }
}

function questionOf({ scenario }: FindingGiven): ChangeQuestion | null {
  const { baseline } = scenario;
  const whole = spansOf(scenario, "year").filter(
    (span) =>
      span.whole &&
      span.kind === "outcome" &&
      isCounted(calculatedIn(scenario, { unit: null, alternative: baseline }, span))
  );
  const [before, after] = [whole[0], whole[whole.length - 1]];
  if (!before || !after || before === after) return null;
  return { alternative: baseline, unit: null, grain: "year", before, after, method: "shapley" };
}
