import { addressOf } from "../../formula/text/area";

/** Cells below each other that are hidden or written as values. */
export interface HiddenCells {
  readonly sheet: string;
  /** B4 or B4:B9 */
  readonly at: string;
  readonly count: number;
}

/** Cells column by column, those below each other together. */
export function cellRuns(
  sheet: string,
  cells: Iterable<readonly [row: number, column: number, ...unknown[]]>
): readonly HiddenCells[] {
  const ordered = [...cells].sort(([r1, c1], [r2, c2]) => c1 - c2 || r1 - r2);
  const runs: { row: number; column: number; rows: number; columns: 1 }[] = [];
  for (const [row, column] of ordered) {
    const last = runs.at(-1);
    if (last && last.column === column && last.row + last.rows === row) last.rows += 1;
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  return runs.map((run) => ({ sheet, at: addressOf(run), count: run.rows }));
}
