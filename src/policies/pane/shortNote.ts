/** Letters before a mark that may be an abbreviation's. */
const SHORTEST = 12;

/** The beginning of a legal note, to its first mark: what a line has room for. */
export function shortNote(note: string): string {
  const [first = ""] = note.trim().split("\n");
  for (const { index } of first.matchAll(/[.:;](?=\s|$)/g))
    if (index >= SHORTEST) return first.slice(0, index);
  return first;
}
