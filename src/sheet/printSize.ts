import { greatestOf } from "../core/extremes";
import type { Area } from "../formula/text/area";
import type { CellStyle } from "./cellStyle";
import { cellStyles, type StyleName } from "./cellStyle";
import type { PlannedCell, PrintSetup, SheetPlan } from "./sheetPlan";
import { textLines } from "./textLines";

/** Of a workbook's usual font and of its usual row, in points. */
export const FONT_SIZE = 11;
export const ROW_HEIGHT = 15;
/** Columns whose width is not said. */
const USUAL_WIDTH = 48;
const [SHORT, LONG] = [595.3, 841.9];
/** In points. */
export const PAPER = { Portrait: [SHORT, LONG], Landscape: [LONG, SHORT] } as const;
export const MARGINS = { top: 48, bottom: 48, left: 26, right: 26 } as const;

/**
 * Of a page, left free: programs round heights each in its own way, and a column of so many
 * characters is up to 6 % wider where the width of a character is not rounded to whole pixels.
 */
export const SPARE = { across: 0.065, down: 0.02 } as const;

/** What the smallest text becomes at least, in points, and the scale that makes it that, in percent. */
export const LEAST_TEXT = 8;
export const LEAST_SCALE = Math.ceil((100 * LEAST_TEXT) / FONT_SIZE);
/** Of a page, in points on the sheet in the smallest letters. */
export const WIDEST = { Portrait: widest(SHORT), Landscape: widest(LONG) } as const;

/** Of a chart, so that it stands on a page however that is turned. */
export const MOST_CHART_ROWS = 42;

/** A longer text does not widen what is printed: a page across in the smallest letters ends there. */
const MOST_FLOW = 0.95 * WIDEST.Landscape;
/** About as wide as a letter of running text is at most, where the usual font is missing too. */
const LETTER = 0.5;

/** As Excel measures a column of Calibri 11: 7 pixels a character and 5 beside, 0.75 points each. */
export function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** In points. */
export function columnWidth({ columnWidths }: Pick<SheetPlan, "columnWidths">, column: number) {
  const characters = columnWidths[column];
  return characters === undefined ? USUAL_WIDTH : pointsOf(characters);
}

function widest(paper: number): number {
  return ((1 - SPARE.across) * 100 * (paper - MARGINS.left - MARGINS.right)) / LEAST_SCALE;
}

/** In points, to the left edge of the column. */
export function leftOf(plan: Pick<SheetPlan, "columnWidths">, column: number): number {
  let left = 0;
  for (let one = 0; one < column; one += 1) left += columnWidth(plan, one);
  return left;
}

/** How many columns it takes to be so wide, in points. */
export function columnsWithin(plan: Pick<SheetPlan, "columnWidths">, width: number): number {
  let [columns, left] = [0, 0];
  // Half a point is what widths are rounded by.
  while (left + 0.5 < width) {
    left += columnWidth(plan, columns);
    columns += 1;
  }
  return columns;
}

/** In points, as high as the row can become: a text that wraps has one line more rather than less. */
export function rowHeight(plan: SheetPlan, row: number): number {
  const cells = plan.rows[row];
  if (!cells) return ROW_HEIGHT;
  return Math.max(
    ROW_HEIGHT,
    greatestOf(cells.map(({ content, style }, column) => cellHeight(plan, content, style, column)))
  );
}

function cellHeight(
  { columnWidths }: SheetPlan,
  content: PlannedCell["content"],
  style: StyleName,
  column: number
): number {
  const { wrap, fontSize = FONT_SIZE }: CellStyle = cellStyles[style];
  const line = (fontSize * ROW_HEIGHT) / FONT_SIZE;
  if (!wrap || typeof content !== "string") return line;
  const letters = Math.max(4, Math.floor((columnWidths[column] ?? 8) - 1));
  return textLines(content, letters).length * line;
}

/** Where the last table on paper ends: texts flow over what is to its right. */
export function printedColumns(
  { rows, body, charts }: SheetPlan,
  { rows: printed }: Pick<PrintSetup, "rows">
): number {
  const filled = rows.slice(0, printed).map((cells) => cells.length);
  const drawn = (charts ?? []).map(({ at }) => at.column + at.columns);
  const isLong = printed === undefined || printed > rows.length;
  const long = isLong ? (body?.columns.length ?? 0) : 0;
  return Math.max(1, long, greatestOf([...filled, ...drawn]));
}

/**
 * In points, how far to the right of column A the first rows are written, texts that flow over
 * included.
 */
export function rightEdge(plan: SheetPlan, count: number): number {
  const { body, charts } = plan;
  const rows = plan.rows.slice(0, count);
  const across = rows.map((cells) => {
    const last = cells.reduce((found, { content }, i) => (content === null ? found : i), -1);
    if (last < 0) return 0;
    return Math.max(leftOf(plan, last + 1), leftOf(plan, last) + flowOf(cells[last]!));
  });
  const drawn = (charts ?? []).map(({ at }) => leftOf(plan, at.column + at.columns));
  return Math.max(
    0,
    count > plan.rows.length ? leftOf(plan, body?.columns.length ?? 0) : 0,
    greatestOf([...across, ...drawn])
  );
}

/** How many texts are wider than what is printed, or than a page of so many points. */
export function textsCut(
  plan: SheetPlan,
  { rows, columns }: Pick<Area, "rows" | "columns">,
  width: number
): number {
  const room = Math.min(width, leftOf(plan, columns));
  const ends = (cells: readonly PlannedCell[]): number =>
    greatestOf(cells.map((cell, column) => leftOf(plan, column) + flowOf(cell)));
  return plan.rows.slice(0, rows).filter((cells) => ends(cells) > room).length;
}

/** In points, what a text is wide that is not held to its column. */
function flowOf({ content, style }: PlannedCell): number {
  const { wrap, alignment, fontSize = FONT_SIZE, bold }: CellStyle = cellStyles[style];
  if (typeof content !== "string" || wrap || alignment === "Right") return 0;
  return Math.min(MOST_FLOW, content.length * fontSize * LETTER * (bold ? 1.06 : 1));
}
