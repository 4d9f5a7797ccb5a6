import { fractionalRanks } from "./concentration";

const MOST_GROUPS = 5;
/** A group of one or two says something of these, not of the group. */
export const FEWEST_IN_GROUP = 3;

/**
 * Divides units into groups by size, the lowest first: fifths, or fewer groups of few units.
 * Equal values stay together, so groups may differ in size and some may not come about.
 *
 * @returns the group of each value, 0 and up without gaps
 */
export function groupsBySize(values: readonly number[]): readonly number[] {
  const count = Math.min(MOST_GROUPS, Math.max(1, Math.floor(values.length / FEWEST_IN_GROUP)));
  const wanted = fractionalRanks(values).map((rank) => Math.floor(rank * count));
  const existing = [...new Set(wanted)].sort((a, b) => a - b);
  return wanted.map((group) => existing.indexOf(group));
}
