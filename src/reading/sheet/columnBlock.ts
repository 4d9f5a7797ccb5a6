import { recognise } from "./recognition";

/** Columns beside each other. */
export interface ColumnBlock {
  readonly first: number;
  readonly count: number;
}

/**
 * Parts of a range that blank columns set apart, where more than one of them is a source by itself;
 * else the whole of it.
 * @param rows the first rows of the range
 */
export function blocksIn(rows: readonly (readonly unknown[])[]): readonly ColumnBlock[] {
  const count = rows[0]?.length ?? 0;
  const blocks: ColumnBlock[] = [];
  for (let first = 0; first < count; first += 1) {
    let end = first;
    while (end < count && rows.some((row) => row[end] !== "")) end += 1;
    if (end > first) blocks.push({ first, count: end - first });
    first = end;
  }
  const sources = blocks.filter((block) => isSource(rows, block));
  return sources.length > 1 ? sources : [{ first: 0, count }];
}

function isSource(rows: readonly (readonly unknown[])[], { first, count }: ColumnBlock): boolean {
  const found = recognise(
    rows.map((row) => row.slice(first, first + count)),
    null
  );
  return found !== null && found.missing.length === 0;
}
