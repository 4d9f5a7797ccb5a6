import { textInput } from "../blockWriter";

/** A cell of the user's that is written in the one request, by what was seen in it before. */
export interface WrittenRange {
  /** For the user. */
  readonly at: string;
  readonly range: Excel.Range;
  /** The formula or constant that it was seen with. */
  readonly expected: unknown;
}

/**
 * Looks at a cell in the request that is about to write in it: what stands there then may be
 * somebody else's. To be synced, and called before the cell is written.
 */
export function lookAt(at: string, range: Excel.Range, expected: unknown): WrittenRange {
  return { at, range: range.load("formulas, values"), expected };
}

/**
 * Gives the cells back that held something else than what was seen.
 * @returns where they are
 */
export async function putBack(
  context: Excel.RequestContext,
  written: readonly WrittenRange[]
): Promise<readonly string[]> {
  const changed = written.filter(({ range, expected }) => range.formulas[0]![0] !== expected);
  // They are read before they are written: a proxy object answers with what has been set.
  const contents = changed.map(({ range }) => [range.formulas[0]![0], range.values[0]![0]]);
  for (const [i, { range }] of changed.entries()) {
    const [formula, value] = contents[i]!;
    const isText = typeof value === "string" && formula === value;
    range.formulas = [[isText ? textInput(value) : formula]];
  }
  if (changed.length > 0) await context.sync();
  return changed.map(({ at }) => at);
}
