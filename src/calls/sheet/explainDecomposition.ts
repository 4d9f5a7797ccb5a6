import { decompose, type GroupChange } from "../../core/decomposition";
import { cellAt, readSingle } from "../../formula/argument";
import { readDecomposition } from "../../formula/decomposeCost";
import type { DecompositionDerivation, MeanPrices } from "./explanation";

const EFFECTS = ["volume", "mix", "price", "total"] as const;

/**
 * What one cell of DECOMPOSE_COST's answer is made of.
 * @param column counts from 0
 * @returns null where the question cannot be read or the answer has no such cell
 */
export function explainDecomposition(
  args: readonly unknown[],
  column: number
): DecompositionDerivation | null {
  const question = readDecomposition(args);
  const effect = EFFECTS[column];
  if (!question.ok || effect === undefined) return null;
  const { groups, method } = question.value;
  const before = totalOf(
    groups.map(({ contactsBefore, priceBefore }) => [contactsBefore, priceBefore])
  );
  const after = totalOf(groups.map(({ contactsAfter, priceAfter }) => [contactsAfter, priceAfter]));
  const named = readSingle("method", args[4]);
  const cell = named.ok && named.value ? cellAt(named.value, 0, 0) : null;
  return {
    kind: "decomposition",
    method,
    isAssumed: cell === null || cell === 0,
    effect,
    groups: groups.length,
    unpriced: groups.filter(
      ({ priceBefore, priceAfter }) => (priceBefore === null) !== (priceAfter === null)
    ).length,
    before,
    after,
    means: before.contacts > 0 && after.contacts > 0 ? meansOf(groups) : null,
    effects: decompose(groups, method),
  };
}

function totalOf(
  groups: readonly (readonly [contacts: number, price: number | null])[]
): DecompositionDerivation["before"] {
  let [contacts, cost] = [0, 0];
  for (const [count, price] of groups) {
    contacts += count;
    cost += count * (price ?? 0);
  }
  return { contacts, cost };
}

/** As core/decomposition takes them: a price that is missing is the other period's. */
function meansOf(groups: readonly GroupChange[]): MeanPrices {
  const mean = (
    contacts: "contactsBefore" | "contactsAfter",
    price: "priceBefore" | "priceAfter",
    other: "priceBefore" | "priceAfter"
  ): number => {
    const pairs = groups.map((group) => [group[contacts], group[price] ?? group[other]] as const);
    const { contacts: count, cost } = totalOf(pairs);
    return cost / count;
  };
  return {
    oldOld: mean("contactsBefore", "priceBefore", "priceAfter"),
    oldNew: mean("contactsBefore", "priceAfter", "priceBefore"),
    newOld: mean("contactsAfter", "priceBefore", "priceAfter"),
    newNew: mean("contactsAfter", "priceAfter", "priceBefore"),
  };
}
