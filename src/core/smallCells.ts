import { leastOf } from "./extremes";
/** Fewer contacts than these could point somebody out. */
export const FEWEST_SHOWN = 5;

/** What a year spread over its months may lose when it is summed again. */
const TRACE = 1e-9;

/**
 * Why a unit's figures are kept back: it has fewer than five contacts, or it stands in front of
 * the only one that has, which a sum known from elsewhere would otherwise give away.
 */
export type Hiding = "few" | "cover";

/** @returns for each unit; null: shown */
export function hidingOf(contacts: readonly number[]): readonly (Hiding | null)[] {
  const few = contacts.map((count) => count < FEWEST_SHOWN - TRACE);
  const shown = contacts.filter((_, i) => !few[i]);
  const alone = few.filter(Boolean).length === 1;
  const least = leastOf(shown);
  const cover = alone ? contacts.findIndex((count, i) => !few[i] && count === least) : -1;
  return contacts.map((_, i) => (few[i] ? "few" : i === cover ? "cover" : null));
}
