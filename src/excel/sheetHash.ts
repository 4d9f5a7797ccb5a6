import { type Area, addressOf } from "../formula/text/area";
import { ContentHash } from "../sheet/contentHash";
import { readFormulas } from "./readFormulas";

/** What an answer shows that has no room. */
export const SPILL_BLOCKED = "#SPILL!";

const CELLS_A_READ = 20_000;

/** Of the cells that may change without an edit those that answers fill; the rest is typed in. */
export function spillsAmong(free: readonly Area[]): readonly Area[] {
  return free.filter(({ rows, columns }) => rows * columns > 1);
}

/** Those that one types in. */
export function inputsAmong(free: readonly Area[]): readonly Area[] {
  return free.filter(({ rows, columns }) => rows * columns === 1);
}

/**
 * Of formulas and constants; of an answer's cells only the formula itself counts.
 * @param within null: all that is used
 */
export async function hashOfSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  free: readonly Area[],
  within: Area | null = null
): Promise<string> {
  const read = within ? sheet.getRange(addressOf(within)) : sheet.getUsedRange(true);
  const used = read.load("rowIndex, columnIndex, rowCount, columnCount");
  await context.sync();
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = used;
  const hash = new ContentHash();
  hash.add(`${row} ${column} ${columns}`);
  const height = Math.max(1, Math.floor(CELLS_A_READ / columns));
  for (let top = row; top < row + rows; top += height) {
    const area = { row: top, column, rows: Math.min(height, row + rows - top), columns };
    const skipped = skippedCells(free, area);
    for (const [r, cells] of (await readFormulas(context, sheet, area)).entries())
      hash.add(
        JSON.stringify(
          cells.map((cell, c) => {
            const isSkipped = skipped.has(`${top + r} ${column + c}`);
            return isSkipped && !String(cell).startsWith("=") ? "" : cell;
          })
        )
      );
  }
  return hash.toText();
}

/** Whether somebody has written where an answer would stand: it shows that it cannot. */
export async function isSpillBlocked(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  free: readonly Area[]
): Promise<boolean> {
  const anchors = spillsAmong(free).map((area) =>
    sheet.getRange(addressOf({ ...area, rows: 1, columns: 1 })).load("values")
  );
  if (anchors.length === 0) return false;
  await context.sync();
  return anchors.some(({ values }) => values[0]![0] === SPILL_BLOCKED);
}

function skippedCells(free: readonly Area[], within: Area): ReadonlySet<string> {
  const cells = new Set<string>();
  for (const { row, column, rows, columns } of free)
    for (let r = Math.max(row, within.row); r < Math.min(row + rows, within.row + within.rows); r++)
      for (let c = column; c < column + columns; c += 1) cells.add(`${r} ${c}`);
  return cells;
}
