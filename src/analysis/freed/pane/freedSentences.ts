import { fromRun } from "../../../core/numberSource";
import type { Policy } from "../../../core/policy/policy";
import { printsAsZero } from "../../../core/rounding/printedAmount";
import { numberText } from "../../../pane/field/numberText";
import type { AllWords } from "../../../pane/look/surroundings";
import { type MarkNumber, unmarkedNumber } from "../../../sheet/trace";
import type { PrintedMoney } from "../../../words/printedMoney";
import type { Freed, UsedFreed } from "../core/freed";
import { freedTexts } from "../words/freedAnalysis";

/** What is freed, what of it stays in its frames, and what the rest is enough for. */
export function freedSentences(
  freed: Freed,
  used: UsedFreed,
  { id, name }: Pick<Policy, "id" | "name">,
  year: number,
  money: PrintedMoney,
  { language, form }: Pick<AllWords, "language" | "form">,
  mark: MarkNumber = unmarkedNumber
): readonly string[] {
  const own = freedTexts(language);
  const amount = (what: "total" | "inFrames" | "usable"): string =>
    mark(money.withUnit(freed[what]), fromRun("freed", id, year, what));
  const isNothing = (ore: number): boolean => ore <= 0 || printsAsZero(ore, money.places);
  if (isNothing(freed.total)) return [own.freesNothing(name, `${year}`)];
  const count = (value: number | null, decimals: number, what: string): string | null =>
    value === null
      ? null
      : mark(numberText(value, decimals, form), fromRun("freed", id, year, what));
  return [
    own.frees(name, amount("total"), `${year}`),
    ...(isNothing(freed.inFrames) ? [] : [own.inFrames(amount("inFrames"))]),
    own.usable(amount("usable")),
    ...(isNothing(freed.usable)
      ? []
      : [own.use(count(used.visits, 0, "visits"), count(used.positions, 1, "positions"))]),
    ...(freed.visits === null ? [own.noVisitCost] : []),
    own.caution,
  ];
}
