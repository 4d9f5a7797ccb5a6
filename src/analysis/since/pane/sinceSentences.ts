import type { SinceAbout, SinceTexts } from "../words/sinceAnalysis.sv";
import type { Words } from "../../../words/terms";
import { type MoneyUnit, printsAsZero } from "../../../core/rounding/printedAmount";
import { greatestOf } from "../../../core/extremes";
import { type Bridge, type BridgePart, BRIDGE_PARTS, type BridgeSpan } from "../core/bridge";
import type { SavedForecast } from "../../../core/scenario/savedForecast";
import type { Scenario } from "../../../core/scenario/scenario";
import type { PrintedMoney } from "../../../words/printedMoney";
import { today } from "../../../pane/work/today";

export function aboutOf(
  { saved }: Pick<SavedForecast, "saved">,
  { months, firstForecast }: Pick<Scenario, "months" | "firstForecast">,
  { to }: BridgeSpan,
  span: string
): SinceAbout {
  return { span, saved, today: today(), settled: to <= months[firstForecast - 1]! };
}

/** The smallest öre that a unit shows. */
const SHOWN: Readonly<Record<MoneyUnit, number>> = { kr: 100, tkr: 100_000, mkr: 10_000_000 };

/** The unit in which what has changed can be read. */
export function unitFor({ parts, after, before }: Bridge): MoneyUnit {
  const largest = greatestOf([after - before, ...Object.values(parts)].map(Math.abs));
  if (largest >= SHOWN.mkr) return "mkr";
  return largest >= SHOWN.tkr ? "tkr" : "kr";
}

/** The table can be read one step closer than the sentence. */
export function closerThan(unit: MoneyUnit): MoneyUnit {
  return unit === "kr" ? "kr" : "tkr";
}

/** The parts that are not printed as 0; öre. */
export function shownParts(
  { parts }: Pick<Bridge, "parts">,
  { places }: Pick<PrintedMoney, "places">
): readonly { readonly part: BridgePart; readonly amount: number }[] {
  return BRIDGE_PARTS.map((part) => ({ part, amount: parts[part] })).filter(
    ({ amount }) => !printsAsZero(amount, places)
  );
}

/** What has changed, the largest part first; parts that round to 0 are left out. */
export function changeSentence(
  bridge: Bridge,
  about: SinceAbout,
  money: PrintedMoney,
  texts: SinceTexts
): string {
  const difference = bridge.after - bridge.before;
  const isSame = printsAsZero(difference, money.places);
  // The unit stands once, with the difference; without one, with each part.
  const write = isSame ? money.signedWithUnit : money.signed;
  const parts = [...shownParts(bridge, money)]
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount))
    .map(({ part, amount }) => `${texts.parts[part]} ${write(amount)}`);
  return isSame
    ? texts.sentence.same(about, parts)
    : texts.sentence.changed(about, difference > 0, money.withUnit(Math.abs(difference)), parts);
}

/** What new rules move between the parties; null where nothing that can be seen. */
export function decisionSentence(
  found: Bridge,
  money: PrintedMoney,
  texts: SinceTexts,
  words: Words
): string | null {
  const moved = movedByRules(found);
  if (printsAsZero(moved, money.places)) return null;
  return texts.sentence.decided(moved > 0, money.withUnit(Math.abs(moved)), words);
}

/** Öre from the health centres to the region, beside what new decisions add to the total. */
export function movedByRules({ decided }: Pick<Bridge, "decided">): number {
  return (decided.region - decided.healthCentre) / 2;
}
