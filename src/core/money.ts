import { powerOfTen, scaleAndRound } from "./decimal";

/**
 * Money as a whole number of units of 10^-decimals kronor: öre with 2 decimals, thousands of
 * kronor with −3. Held in a double within ±(2^53 − 1), refused beyond.
 */
export type Units = number & { readonly unit: "10^-decimals SEK" };

/** @returns null beyond what a double holds exactly. */
export function toUnits(kronor: number, decimals: number): Units | null {
  const units = scaleAndRound(kronor, decimals);
  return Number.isSafeInteger(units) ? (units as Units) : null;
}

/** The double nearest to the decimal amount. */
export function toKronor(units: number, decimals: number): number {
  return decimals < 0 ? units * powerOfTen(-decimals) : units / powerOfTen(decimals);
}

/** Up to here neighbouring amounts are always different doubles in kronor. */
const ALWAYS_APART = 2 ** 52;

/** Whether cells that show the parts in kronor still tell them from their neighbours. */
export function areExactInKronor(
  parts: readonly number[],
  total: number,
  decimals: number
): boolean {
  return (
    Math.abs(total) <= ALWAYS_APART ||
    parts.every((part) => toUnits(toKronor(part, decimals), decimals) === part)
  );
}
