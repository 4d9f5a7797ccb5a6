import {
  type Bridge,
  type BridgePart,
  BRIDGE_PARTS,
  type BridgeSpan,
} from "../../../core/analysis/bridge";
import type { SavedForecast } from "../../../core/analysis/savedForecast";
import { roundParts } from "../../../core/analysis/signedRounding";
import type { Scenario } from "../../../core/scenario/scenario";
import type { SinceAbout, SinceTexts } from "../../../locales/sinceAnalysis";
import type { Words } from "../../../locales/scenario";
import type { MoneyUnit } from "../../../locales/workResult";
import type { MoneyForm } from "../../result/money";
import { today } from "./today";

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
  const largest = Math.max(Math.abs(after - before), ...Object.values(parts).map(Math.abs));
  if (largest >= SHOWN.mkr) return "mkr";
  return largest >= SHOWN.tkr ? "tkr" : "kr";
}

/** Parts as the unit shows them: in öre, and summing to the difference as the unit shows it. */
export function shownParts(
  { parts }: Pick<Bridge, "parts">,
  difference: number,
  unit: MoneyUnit
): readonly { readonly part: BridgePart; readonly amount: number }[] {
  const size = SHOWN[unit];
  const rounded = roundParts(
    BRIDGE_PARTS.map((part) => parts[part] / size),
    roundTo(difference, unit) / size
  );
  return BRIDGE_PARTS.map((part, i) => ({ part, amount: rounded[i]! * size }));
}

/** Öre, to what the unit shows. */
export function roundTo(ore: number, unit: MoneyUnit): number {
  return Math.sign(ore) * Math.round(Math.abs(ore) / SHOWN[unit]) * SHOWN[unit] + 0;
}

/** What has changed, the largest part first; parts that round to 0 are left out. */
export function changeSentence(
  bridge: Bridge,
  about: SinceAbout,
  money: MoneyForm,
  texts: SinceTexts
): string {
  const difference = roundTo(bridge.after - bridge.before, money.unit);
  // The unit stands once, with the difference; without one, with each part.
  const write = difference === 0 ? money.signedWithUnit : money.signed;
  const parts = shownParts(bridge, difference, money.unit)
    .filter(({ amount }) => amount !== 0)
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount))
    .map(({ part, amount }) => `${texts.parts[part]} ${write(amount)}`);
  return difference === 0
    ? texts.sentence.same(about, parts)
    : texts.sentence.changed(about, difference > 0, money.withUnit(Math.abs(difference)), parts);
}

/** What new rules move between the parties; null where nothing that can be seen. */
export function decisionSentence(
  found: Bridge,
  money: MoneyForm,
  texts: SinceTexts,
  words: Words
): string | null {
  const shown = roundTo(movedByRules(found), money.unit);
  if (shown === 0) return null;
  return texts.sentence.decided(shown > 0, money.withUnit(Math.abs(shown)), words);
}

/** Öre from the health centres to the region, beside what new decisions add to the total. */
export function movedByRules({ decided }: Pick<Bridge, "decided">): number {
  return (decided.region - decided.healthCentre) / 2;
}
