import { type Grid, isBlank } from "./layout/grid";
import { guess } from "./layout/tablesIn";

/**
 * Parts of a range that blank columns set apart, where more than one of them is a source by itself;
 * else the whole of it.
 * @param grid the first rows of the range
 */
export function blocksIn(grid: Grid): readonly Grid[] {
  const { cells } = grid;
  const count = cells[0]?.length ?? 0;
  const blocks: Grid[] = [];
  for (let first = 0; first < count; first += 1) {
    let end = first;
    while (end < count && cells.some((row) => !isBlank(row[end]!))) end += 1;
    if (end > first) blocks.push(columnsIn(grid, first, end));
    first = end;
  }
  const sources = blocks.filter(isSource);
  return sources.length > 1 ? sources : [grid];
}

function columnsIn({ row, column, cells }: Grid, first: number, end: number): Grid {
  return { row, column: column + first, cells: cells.map((line) => line.slice(first, end)) };
}

function isSource(grid: Grid): boolean {
  const { recognition } = guess({ sheet: "", grid });
  return recognition !== null && recognition.missing.length === 0;
}
