import type { Area } from "./area";
import type { StyleName } from "./cellStyle";
import type { PlannedCell, SheetPlan } from "./sheetPlan";

/** Rows of a sheet that are written at once, all of the same length. */
export interface Block {
  readonly top: number;
  readonly columns: number;
  readonly rows: readonly (readonly PlannedCell[])[];
}

/** Excel on the web takes 5 MB a request, formats included. */
const CELLS_A_BLOCK = 20_000;

const EMPTY: PlannedCell = { content: null, style: "plain", numberFormat: "General" };

export function blocksOf({ rows }: SheetPlan): readonly Block[] {
  const columns = Math.max(1, ...rows.map(({ length }) => length));
  const height = Math.max(1, Math.floor(CELLS_A_BLOCK / columns));
  const blocks: Block[] = [];
  for (let top = 0; top < rows.length; top += height) {
    const some = rows.slice(top, top + height);
    blocks.push({
      top,
      columns,
      rows: some.map((row) => Array.from({ length: columns }, (_, i) => row[i] ?? EMPTY)),
    });
  }
  return blocks;
}

/** Rectangles of one style each, few of them, counted from the first row; plain cells left out. */
export function styledAreas(
  rows: readonly (readonly PlannedCell[])[]
): readonly { readonly style: StyleName; readonly area: Area }[] {
  const found: { style: StyleName; area: Area & { rows: number } }[] = [];
  let above = new Map<string, Area & { rows: number }>();
  for (const [row, cells] of rows.entries()) {
    const here: typeof above = new Map();
    for (let column = 0, columns = 0; column < cells.length; column += columns) {
      const { style } = cells[column]!;
      columns = runLength(cells, column);
      if (style === "plain") continue;
      const key = `${style} ${column} ${columns}`;
      const area = above.get(key) ?? { row, column, rows: 0, columns };
      if (area.rows === 0) found.push({ style, area });
      area.rows += 1;
      here.set(key, area);
    }
    above = here;
  }
  return found;
}

/** How many cells from `column` on have its style. */
function runLength(cells: readonly PlannedCell[], column: number): number {
  const { style } = cells[column]!;
  const end = cells.findIndex((cell, i) => i > column && cell.style !== style);
  return (end < 0 ? cells.length : end) - column;
}
