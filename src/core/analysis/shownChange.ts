import { type Change, type Effect, isPrice } from "./change";
import { roundTogether } from "./roundTogether";

/** Rounded to whole steps of öre, so that what is shown adds up: tariff and fee within the price. */
export function showChange(change: Change, step: number): Change {
  const before = Math.round(change.before / step);
  const after = Math.round(change.after / step);
  const prices = change.effects.filter(isPrice);
  const others = change.effects.filter((effect) => !isPrice(effect));
  const [price, ...rest] = roundTogether(
    [sumOf(prices), ...others.map(({ amount }) => amount)].map((amount) => amount / step),
    after - before
  );
  const shown = new Map<Effect, number>(others.map((effect, i) => [effect, rest[i]!]));
  const inPrice = roundTogether(
    prices.map(({ amount }) => amount / step),
    price!
  );
  for (const [i, effect] of prices.entries()) shown.set(effect, inPrice[i]!);
  return {
    ...change,
    before: before * step,
    after: after * step,
    effects: change.effects.map((effect) => ({ ...effect, amount: shown.get(effect)! * step })),
  };
}

function sumOf(effects: readonly Effect[]): number {
  return effects.reduce((sum, { amount }) => sum + amount, 0);
}
