import { greatestOf } from "../core/extremes";
import type { Area } from "../formula/text/area";
import type { StyleName } from "./cellStyle";
import { type Content, isFormula, type PlannedCell, type SheetPlan } from "./sheetPlan";

/** Rows of a sheet that are written at once, all of the same length. */
export interface Block {
  readonly top: number;
  readonly columns: number;
  readonly contents: readonly (readonly Content[])[];
  /** Counted from the block's first row; what is plain is left out. */
  readonly styles: readonly StyledArea[];
  readonly formats: readonly FormattedArea[];
  /** Nothing in it wraps, so that rows keep their height. */
  readonly even: boolean;
}

export interface StyledArea {
  readonly style: StyleName;
  readonly area: Area;
}

export interface FormattedArea {
  readonly numberFormat: string;
  readonly area: Area;
}

const CELLS_A_BLOCK = 20_000;

/** Excel on the web takes 5 MB a request; what is counted here is what it can be at most. */
const BYTES_A_BLOCK = 2_500_000;

const EMPTY: PlannedCell = { content: null, style: "plain", numberFormat: "General" };

/** Made one by one, so that a long sheet is never held whole. */
export function* blocksOf({ rows, body }: SheetPlan): Generator<Block> {
  const columns = Math.max(
    1,
    body?.columns.length ?? 0,
    greatestOf(rows.map(({ length }) => length))
  );
  const full = rows.map((row) => Array.from({ length: columns }, (_, i) => row[i] ?? EMPTY));
  for (const { top, contents } of slices(full.length, columns, (i) =>
    full[i]!.map(({ content }) => content)
  )) {
    const cells = full.slice(top, top + contents.length);
    const looks = { styles: styledAreas(cells), formats: formattedAreas(cells) };
    yield { top, columns, contents, ...looks, even: false };
  }
  if (!body) return;
  const looks: readonly PlannedCell[] = body.columns.map((look) => ({ ...EMPTY, ...look }));
  for (const { top, contents } of slices(body.count, looks.length, body.row)) {
    const down = <T extends { readonly area: Area }>(one: T): T => ({
      ...one,
      area: { ...one.area, rows: contents.length },
    });
    yield {
      top: rows.length + top,
      columns: looks.length,
      contents,
      styles: styledAreas([looks]).map(down),
      formats: formattedAreas([looks]).map(down),
      even: true,
    };
  }
}

function* slices(
  count: number,
  columns: number,
  row: (index: number) => readonly Content[]
): Generator<Pick<Block, "top" | "contents">> {
  let top = 0;
  let bytes = 0;
  let contents: (readonly Content[])[] = [];
  for (let index = 0; index < count; index += 1) {
    const next = row(index);
    const size = next.reduce<number>((sum, content) => sum + sizeOf(content), 0);
    const isFull = (contents.length + 1) * columns > CELLS_A_BLOCK || bytes + size > BYTES_A_BLOCK;
    if (isFull && contents.length > 0) {
      yield { top, contents };
      [top, bytes, contents] = [index, 0, []];
    }
    contents.push(next);
    bytes += size;
  }
  if (contents.length > 0) yield { top, contents };
}

/** A reference with the longest name of a sheet. */
const BYTES_A_REFERENCE = 150;

/** At most so many bytes of JSON. */
function sizeOf(content: Content): number {
  if (content === null) return 5;
  if (typeof content === "number") return 26;
  if (typeof content === "string") return 3 * content.length + 6;
  if (!isFormula(content)) return BYTES_A_REFERENCE;
  return content.parts.reduce(
    (sum, part) => sum + (typeof part === "string" ? 3 * part.length : BYTES_A_REFERENCE),
    6
  );
}

/** Rectangles of one style each, few of them, counted from the first row; plain cells left out. */
export function styledAreas(rows: readonly (readonly PlannedCell[])[]): readonly StyledArea[] {
  return areasOf(rows, ({ style }) => style, EMPTY.style).map(({ look, area }) => ({
    style: look,
    area,
  }));
}

export function formattedAreas(
  rows: readonly (readonly PlannedCell[])[]
): readonly FormattedArea[] {
  return areasOf(rows, ({ numberFormat }) => numberFormat, EMPTY.numberFormat).map(
    ({ look, area }) => ({ numberFormat: look, area })
  );
}

function areasOf<Look extends string>(
  rows: readonly (readonly PlannedCell[])[],
  lookOf: (cell: PlannedCell) => Look,
  plain: Look
): readonly { readonly look: Look; readonly area: Area }[] {
  const found: { look: Look; area: Area & { rows: number } }[] = [];
  let above = new Map<string, Area & { rows: number }>();
  for (const [row, cells] of rows.entries()) {
    const here: typeof above = new Map();
    const looks = cells.map(lookOf);
    for (let column = 0, columns = 0; column < looks.length; column += columns) {
      const look = looks[column]!;
      columns = runLength(looks, column);
      if (look === plain) continue;
      const key = `${look} ${column} ${columns}`;
      const area = above.get(key) ?? { row, column, rows: 0, columns };
      if (area.rows === 0) found.push({ look, area });
      area.rows += 1;
      here.set(key, area);
    }
    above = here;
  }
  return found;
}

/** How many cells from `column` on look as it does. */
function runLength(looks: readonly string[], column: number): number {
  const end = looks.findIndex((look, i) => i > column && look !== looks[column]);
  return (end < 0 ? looks.length : end) - column;
}
