import { fromRun, type NumberSource } from "../../../core/numberSource";
import { type MarkNumber, unmarkedNumber } from "../../../sheet/trace";
import {
  type Bearer,
  breakEvenOf,
  mostReturning,
  savedPerContact,
  type StopCase,
  stopEffect,
  verdictOf,
} from "../core/breakEvenStop";
import { breakEvenTexts } from "../words/breakEvenAnalysis";
import { percentText } from "../../../words/figure";
import { numberText } from "../../../pane/field/numberText";
import type { AllWords } from "../../../pane/look/surroundings";
import type { PrintedMoney } from "../../../words/printedMoney";

/** The answers in words: the region as a whole, its own part, and the health centre. */
export function breakEvenSentences(
  stop: StopCase,
  visitCost: number | null,
  money: PrintedMoney,
  { texts, language, words, form }: AllWords,
  mark: MarkNumber = unmarkedNumber
): readonly string[] {
  const own = breakEvenTexts(language);
  if (visitCost === null) return [own.costMissing];
  const of = (what: string): NumberSource => fromRun("breakEven", what);
  const cost = mark(
    texts.result.amount(numberText(visitCost, visitCost % 1 ? 2 : 0, form), "kr"),
    of("visitCost")
  );
  const percent = (bearer: Bearer): string =>
    mark(own.percent(numberText(breakEvenOf(bearer, stop, visitCost), 1, form, 2)), of(bearer));
  const most = mark(percentText(mostReturning(stop), form), of("mostReturning"));
  const wholeVerdict = verdictOf("whole", stop, visitCost);
  const whole = {
    share: () => own.whole.share(percent("whole"), cost),
    alwaysSaves: () => own.whole.alwaysSaves(most, cost),
    neverSaves: () => own.whole.neverSaves,
  }[wholeVerdict]();
  return [whole, healthCentreSentence(), ownPart()];

  function healthCentreSentence(): string {
    const t = own.healthCentre;
    const { healthCentre } = savedPerContact(stop);
    const borne = mark(percentText(stop.borneShare, form), of("borneShare"));
    if (stop.borneShare === 0 && healthCentre === 0) return t.bearsNothing(words);
    return {
      share: () => t.share(borne, percent("healthCentre"), cost, words),
      alwaysSaves: () => t.alwaysSaves(borne, most, cost, words),
      neverSaves: () => t.neverSaves(words),
    }[verdictOf("healthCentre", stop, visitCost!)]();
  }

  /** However many return, so any share tells it. */
  function ownPart(): string {
    const saved =
      stopEffect("whole", stop, 1, 0, 0).cash - stopEffect("healthCentre", stop, 1, 0, 0).cash;
    if (Math.abs(saved) < 1) return own.ownPart.none(words);
    const amount = mark(money.withUnit(Math.abs(saved) * 100), of("ownPart"));
    return saved < 0 ? own.ownPart.loses(amount, words) : own.ownPart.saves(amount, words);
  }
}
