import type { ChangedGroup } from "../../../core/scenario/costChange";
import type { DecompositionMethod } from "../../../core/decomposition";

/** Öre, not yet whole: what the tariffs change, and what fees and deviations from them change. */
export interface PriceSplit {
  readonly tariff: number;
  readonly fee: number;
}

/**
 * Splits the effect of price. A net price is the tariff less the rest, and all methods but lmdi
 * multiply its change by a number of contacts that no price has a part in.
 *
 * @returns null where the method cannot be split
 */
export function splitPrice(
  groups: readonly ChangedGroup[],
  method: DecompositionMethod
): PriceSplit | null {
  if (method === "lmdi") return null;
  const contactsBefore = groups.reduce((sum, { before }) => sum + before.contacts, 0);
  const contactsAfter = groups.reduce((sum, { after }) => sum + after.contacts, 0);
  let tariff = 0;
  let fee = 0;
  for (const { before, after } of groups) {
    // A new or an ended profession has no other price to be held against.
    if (before.contacts === 0 || after.contacts === 0) continue;
    const weight = weightOf(method, before.contacts, after.contacts, contactsBefore, contactsAfter);
    const rise = after.gross / after.contacts - before.gross / before.contacts;
    tariff += weight * rise;
    fee += weight * (after.net / after.contacts - before.net / before.contacts - rise);
  }
  return { tariff, fee };
}

/**
 * How many contacts a change of a profession's price counts for: of the methods' orders the mean of
 * contacts × share.
 */
function weightOf(
  method: Exclude<DecompositionMethod, "lmdi">,
  before: number,
  after: number,
  allBefore: number,
  allAfter: number
): number {
  switch (method) {
    case "shapley":
      return (
        (before + after) / 3 +
        ((allBefore * after) / allAfter + (allAfter * before) / allBefore) / 6
      );
    case "bennet":
      return (before + after) / 2;
    case "laspeyres":
      return before;
    case "paasche":
      return after;
  }
}
