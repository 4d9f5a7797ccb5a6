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
  const hiding = contacts.map((count): Hiding | null => (isBelow(count) ? "few" : null));
  const cover = coverIn(
    contacts,
    contacts.map((_, i) => i),
    hiding
  );
  return hiding.map((one, i) => (i === cover ? "cover" : one));
}

/** Whether a cell of contacts is kept back for its own sake: none at all points nobody out. */
export function isSmall(count: number): boolean {
  return Math.abs(count) > TRACE && isBelow(Math.abs(count));
}

/**
 * The same rule for cells whose sums may be known along several lines: of a unit, of a month. No line
 * is left with a single cell kept back, as long as it has another to stand in front of it.
 * @param lines positions among the counts
 */
export function hidingAlong(
  counts: readonly number[],
  lines: readonly (readonly number[])[]
): readonly (Hiding | null)[] {
  const hiding = counts.map((count): Hiding | null => (isSmall(count) ? "few" : null));
  const linesOf = new Map<number, number[]>();
  for (const [line, cells] of lines.entries())
    for (const cell of cells) {
      const own = linesOf.get(cell);
      if (own) own.push(line);
      else linesOf.set(cell, [line]);
    }
  const open = lines.map((_, line) => line);
  for (let line = open.pop(); line !== undefined; line = open.pop()) {
    const cover = coverIn(counts, lines[line]!, hiding);
    if (cover < 0) continue;
    hiding[cover] = "cover";
    for (const other of linesOf.get(cover)!) open.push(other);
  }
  return hiding;
}

function isBelow(count: number): boolean {
  return count < FEWEST_SHOWN - TRACE;
}

/** The first of the least in front of the only one that is kept back; -1: no need, or none to take. */
function coverIn(
  counts: readonly number[],
  line: readonly number[],
  hiding: readonly (Hiding | null)[]
): number {
  if (line.filter((cell) => hiding[cell] !== null).length !== 1) return -1;
  const shown = line.filter((cell) => hiding[cell] === null && Math.abs(counts[cell]!) > TRACE);
  const least = leastOf(shown.map((cell) => counts[cell]!));
  return shown.find((cell) => counts[cell] === least) ?? -1;
}
