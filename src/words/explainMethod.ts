import type { ExplainTexts } from "./sv/explain";
import type {
  AdjustedDerivation,
  BreakEvenDerivation,
  ChangeDerivation,
  DecompositionDerivation,
  MeanPrices,
} from "../calls/sheet/explanation";
import type { NumberWriter } from "./explainTexts";

/** A language's words and numbers. */
export interface Wording {
  readonly t: ExplainTexts;
  readonly format: NumberWriter;
  readonly percent: (share: number) => string;
}

/** Whether a share needs no rounding; doubles of öre are not exact. */
function isWhole(exact: number, decimals: number): boolean {
  const units = exact * 10 ** decimals;
  return Math.abs(units - Math.round(units)) < 1e-6;
}

export function adjustedLines(
  { t: texts, format }: Wording,
  derivation: AdjustedDerivation
): readonly string[] {
  const { adjusted: t, split } = texts;
  const { amount, weight, exact, value, decimals, together } = derivation;
  const unit = split.unit(decimals);
  const kronor = (one: number): string => format(one, decimals);
  const start = t.exact(kronor(amount), format(weight), format(exact));
  if (together.mode === "table") {
    const { column } = together;
    return [
      start,
      t.table(kronor(value), unit, kronor(value) !== kronor(exact) && isWhole(exact, decimals)),
      t.column(format(column.exact), kronor(column.value)),
      t.least,
    ];
  }
  const { before, through } = together;
  return [
    start,
    t.before(format(before.exact), kronor(before.value)),
    t.through(format(through.exact), kronor(through.value)),
    t.difference(kronor(through.value), kronor(before.value), kronor(value)),
    t.bound(unit),
  ];
}

export function changeLines(
  { t: { change: t }, format }: Wording,
  { amount, decimals, party, parties, before, after, value }: ChangeDerivation
): readonly string[] {
  const kronor = (one: number): string => format(one, decimals);
  return [
    t.method(kronor(amount), parties),
    t.before(format(before.weight), format(before.exact), kronor(before.value)),
    t.after(format(after.weight), format(after.exact), kronor(after.value)),
    t.difference(party, kronor(after.value), kronor(before.value), kronor(value)),
    t.sum,
  ];
}

export function decompositionLines(
  wording: Wording,
  derivation: DecompositionDerivation
): readonly string[] {
  const { format } = wording;
  const { decomposition: t, forecast } = wording.t;
  const { method, isAssumed, effect, groups, unpriced, before, after, means, effects } = derivation;
  const kronor = (value: number): string => format(value, 2);
  const period = (name: "before" | "after", { contacts, cost }: typeof before): string =>
    t.period[name](format(contacts), kronor(cost), contacts === 0 ? null : format(cost / contacts));
  const formula = formulaOf(wording, derivation);
  return [
    t.asked[effect],
    period("before", before),
    period("after", after),
    forecast.method(t.methods[method], isAssumed),
    ...(means && method !== "lmdi" && groups > 1
      ? [t.means(format(means.oldNew), format(means.newOld))]
      : []),
    formula === null ? t.noShares : t.effect(t.effects[effect], formula, kronor(effects[effect])),
    ...(unpriced > 0 ? [t.unpriced(unpriced)] : []),
    ...(groups === 1 ? [t.oneGroup] : []),
    t.sum(
      kronor(effects.volume),
      kronor(effects.mix),
      kronor(effects.price),
      kronor(effects.total)
    ),
  ];
}

/** The effect as core/decomposition computes it, in numbers; null where all is volume. */
function formulaOf(
  { t: { decomposition: t }, format }: Wording,
  { method, effect, before, after, means, effects }: DecompositionDerivation
): string | null {
  if (effect === "total") return `${format(after.cost, 2)} − ${format(before.cost, 2)}`;
  if (means === null) return null;
  if (effect === "price")
    return `${format(effects.total, 2)} − ${bracket(effects.volume, format)} − ${bracket(effects.mix, format)}`;
  if (method === "lmdi") return t.logs[effect];
  const [n0, n1] = [format(before.contacts), format(after.contacts)];
  const write = (name: keyof MeanPrices): string => format(means[name]);
  const [oldOld, oldNew, newOld, newNew] = [
    write("oldOld"),
    write("oldNew"),
    write("newOld"),
    write("newNew"),
  ];
  const formulas: Record<typeof method, Record<typeof effect, string>> = {
    shapley: {
      volume: `(${n1} − ${n0}) × (2 × ${oldOld} + 2 × ${newNew} + ${oldNew} + ${newOld}) ÷ 6`,
      mix: `((${newOld} − ${oldOld}) × (2 × ${n0} + ${n1}) + (${newNew} − ${oldNew}) × (2 × ${n1} + ${n0})) ÷ 6`,
    },
    bennet: {
      volume: `(${n1} − ${n0}) × (${oldOld} + ${newNew} + ${oldNew} + ${newOld}) ÷ 4`,
      mix: `(${newOld} − ${oldOld} + ${newNew} − ${oldNew}) × (${n0} + ${n1}) ÷ 4`,
    },
    laspeyres: { volume: `(${n1} − ${n0}) × ${oldNew}`, mix: `${n1} × (${newNew} − ${oldNew})` },
    paasche: { volume: `(${n1} − ${n0}) × ${newOld}`, mix: `${n0} × (${newOld} − ${oldOld})` },
  };
  return formulas[method][effect];
}

/** A negative number after a minus stands in brackets. */
function bracket(value: number, format: NumberWriter): string {
  const text = format(value, 2);
  return value < 0 ? `(${text})` : text;
}

export function breakEvenLines(
  { t: { breakEven: t }, format, percent }: Wording,
  { tariff, visitCost, borneShare, contacts, oneOff, share }: BreakEvenDerivation
): readonly string[] {
  const saved = borneShare * tariff;
  const each = oneOff === 0 ? null : oneOff / contacts!;
  return [
    t.asked,
    t.saved(format(tariff), percent(borneShare), format(saved)),
    ...(each === null ? [] : [t.oneOff(format(oneOff), format(contacts!), format(each))]),
    t.visit(format(visitCost)),
    t.answer(format(saved), each === null ? null : format(each), format(visitCost), percent(share)),
    share > 1 ? t.neverLost : share > 0 ? t.verdict(percent(share)) : t.noSaving,
    ...(borneShare < 1 ? [t.partly] : []),
  ];
}
