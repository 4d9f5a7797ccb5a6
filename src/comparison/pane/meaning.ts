import { beside } from "../../words/growthSpan";
import type { Scenario } from "../../core/scenario/scenario";
import { payersIn, type Span, sumOf } from "../../core/scenario/rollUp";
import { percentText } from "../../words/figure";
import { payerTexts } from "../../words/payers";
import type { AllWords } from "../../pane/look/surroundings";
import { numberText } from "../../pane/field/numberText";
import type { PrintedMoney } from "../../words/printedMoney";
import { differs, type Figures } from "./figures";

/** Says a figure of the same year by other growth; null: no need. */
export type SpanOfFigure = (
  size: (figures: Figures) => number,
  write: (size: number) => string
) => string | null;

/**
 * What an alternative means in a year, in words: the first sentence says it all.
 * @param telling the year that says most of the alternative
 */
export function meaningOf(
  scenario: Scenario,
  position: number,
  figures: Figures,
  telling: Figures,
  money: PrintedMoney,
  all: AllWords,
  spanOf: SpanOfFigure
): readonly string[] {
  const { span } = figures;
  const { year } = span;
  const alternative = scenario.alternatives[position]!;
  const about = { name: alternative.policy.name, year: String(year) };
  const { meaning } = all.texts.result;
  if (position === scenario.baseline) return [meaning.baseline(about)];
  if (!differs(figures.change) && !movesBetweenUnits(scenario, position, span)) {
    const first = telling.span.year;
    return [
      meaning.nothing(about),
      ...(first > year ? [meaning.firstDifference(String(first))] : []),
    ];
  }
  const { capitation } = figures.change;
  return [
    cashSentence(figures, about, money, all, spanOf),
    ...othersSentence(scenario, alternative, span, money, all),
    ...visitSentences(figures, money, all, spanOf),
    ...(capitation === 0
      ? []
      : [
          beside(
            meaning.capitation(money.withUnit(capitation), all.words),
            spanOf(({ change }) => change.capitation, money.withUnit)
          ),
        ]),
  ];
}

function cashSentence(
  { change }: Figures,
  about: { readonly name: string; readonly year: string },
  money: PrintedMoney,
  { texts, words }: AllWords,
  spanOf: SpanOfFigure
): string {
  const { meaning } = texts.result;
  if (change.total !== 0)
    return beside(
      meaning.total(
        about,
        money.withUnit(Math.abs(change.total)),
        change.total > 0,
        money.signedWithUnit(change.healthCentres),
        money.signedWithUnit(change.region),
        words
      ),
      spanOf((one) => one.change.total, money.signedWithUnit)
    );
  if (change.region > 0)
    return beside(
      meaning.toRegion(about, money.withUnit(change.region), words),
      spanOf((one) => one.change.region, money.withUnit)
    );
  if (change.region < 0)
    return beside(
      meaning.toHealthCentres(about, money.withUnit(-change.region), words),
      spanOf((one) => -one.change.region, money.withUnit)
    );
  return meaning.moved(about);
}

/** What others pay in the year, where anybody does. */
function othersSentence(
  { cells }: Scenario,
  alternative: Scenario["alternatives"][number],
  span: Span,
  money: PrintedMoney,
  { texts, language }: AllWords
): readonly string[] {
  const parts = payersIn([alternative])
    .map((payer) => [payer, sumOf(alternative, cells, payer, span)] as const)
    .filter(([, amount]) => amount !== 0)
    .map(([payer, amount]) => [payerTexts(language)[payer], money.withUnit(amount)] as const);
  return parts.length === 0 ? [] : [texts.result.meaning.others(String(span.year), parts)];
}

/** Capacity is told apart from cash; a net only where a visit's cost is known. */
function visitSentences(
  { change, realisable }: Figures,
  money: PrintedMoney,
  { texts, form }: AllWords,
  spanOf: SpanOfFigure
): readonly string[] {
  const { meaning } = texts.result;
  const { visits, visitCost, realised, total } = change;
  if (visits === 0) return [];
  const written = (size: number): string => numberText(Math.abs(size), 0, form);
  const count = written(visits);
  if (realised === null)
    return [
      beside(
        meaning.visits(count, visits > 0, null),
        spanOf((one) => one.change.visits, written)
      ),
      meaning.visitsWithoutCost,
    ];
  const share = percentText(realisable, form);
  return [
    beside(
      meaning.visits(count, visits > 0, money.withUnit(Math.abs(visitCost))),
      spanOf(
        (one) => Math.abs(one.change.visitCost),
        (cost) => money.withUnit(cost)
      )
    ),
    beside(
      meaning.net(share, money.signedWithUnit(total + realised)),
      spanOf((one) => one.change.total + (one.change.realised ?? 0), money.signedWithUnit)
    ),
  ];
}

/** Whether any unit bears another cost although the sums are the same. */
function movesBetweenUnits(
  { alternatives, baseline, cells }: Scenario,
  position: number,
  { from, to }: Span
): boolean {
  const own = alternatives[position]!.measures.healthCentre;
  const other = alternatives[baseline]!.measures.healthCentre;
  for (let i = from * cells.length; i < to * cells.length; i += 1)
    if (own[i] !== other[i]) return true;
  return false;
}
