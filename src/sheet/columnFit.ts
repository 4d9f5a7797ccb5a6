import { greatestOf, leastOf } from "../core/extremes";
import { type CellStyle, cellStyles } from "./cellStyle";
import { formatCode } from "./numberFormat";
import { sheetPages } from "./printPages";
import { pointsOf, printedColumns, WIDEST } from "./printSize";
import type { PlannedCell, PrintSetup, SheetPlan } from "./sheetPlan";

/** Of a word that a heading may be parted within, in characters. */
const LONGEST_WORD = 20;
/** Of a text that is worth its place on the page. */
const LONGEST_TEXT = 44;
/** Of a text that wraps. */
const MOST_LINES = 9;
const LEAST = 6;
const INDENT = 1;
/** Rows of a long table. */
const LOOKED_AT = 400;

/**
 * The plan with columns as narrow as it takes to be as wide as a page in the smallest letters,
 * across or, where that takes fewer pages, upright. None is narrower than its figures, the words of
 * its headings and the texts that would be cut: what is wide even so is printed on pages beside
 * each other.
 */
export function fitToPages(plan: SheetPlan, print: PrintSetup): SheetPlan {
  const fitted = [plan.columnWidths, ...[WIDEST.Landscape, WIDEST.Portrait].map(narrowed)].map(
    (columnWidths) => ({ ...plan, columnWidths })
  );
  const costs = fitted.map((one) => sheetPages(one, print).cost);
  return fitted[costs.indexOf(leastOf(costs))]!;

  function narrowed(widest: number): readonly number[] {
    const count = print.columns ?? printedColumns(plan, print);
    const widths = plan.columnWidths;
    const wanted = sumOf(widths.slice(0, count).map(pointsOf));
    if (wanted <= widest) return widths;
    const least = widths.map((width, column) => Math.min(width, leastWidth(plan, column)));
    const narrowest = sumOf(least.slice(0, count).map(pointsOf));
    const share = narrowest >= widest ? 1 : (wanted - widest) / (wanted - narrowest);
    return widths.map((width, i) => Math.floor(10 * (width - share * (width - least[i]!))) / 10);
  }
}

function leastWidth({ rows, body }: SheetPlan, column: number): number {
  const cells = rows.map((row) => cellWidth(row, column));
  return Math.max(LEAST, bodyWidth(body, column), greatestOf(cells));
}

/** Of a long table, as far as its first rows tell. */
function bodyWidth(body: SheetPlan["body"], column: number): number {
  const look = body?.columns[column];
  if (!body || !look) return 0;
  const texts = Array.from({ length: Math.min(body.count, LOOKED_AT) }, (_, i) => {
    const content = body.row(i)[column];
    return typeof content === "string" ? 0.93 * content.length + INDENT : 0;
  });
  return Math.max(greatestOf(texts) || figureWidth(look.numberFormat), LEAST);
}

/** In characters; 0: it takes the place that there is. */
function cellWidth(row: readonly PlannedCell[], column: number): number {
  const cell = row[column];
  if (cell === undefined) return 0;
  const { content, style, numberFormat } = cell;
  // An answer of several cells fills the empty ones that are formatted for it.
  if (content === null) return numberFormat === "General" ? 0 : figureWidth(numberFormat);
  if (typeof content !== "string") return figureWidth(numberFormat);
  const { wrap, bold }: CellStyle = cellStyles[style];
  const wide = bold ? 1.05 : 1;
  if (wrap) {
    const word = greatestOf(content.split(/[\s/–-]/).map(({ length }) => length));
    return (
      Math.max(
        Math.min(LONGEST_WORD, word) * wide,
        Math.min(LONGEST_TEXT, content.length / MOST_LINES)
      ) + INDENT
    );
  }
  const isCut = row[column + 1] !== undefined && row[column + 1]!.content !== null;
  const isOfTable = style === "text" || style === "textTotal";
  if (!isCut && !isOfTable) return 0;
  return Math.min(LONGEST_TEXT, content.length * wide) + (isOfTable ? INDENT : INDENT / 3);
}

/** Figures of a region of the largest size, in the longest of the forms. */
function figureWidth(numberFormat: string): number {
  const code = formatCode(numberFormat);
  if (code.includes("general")) return 10;
  if (code.includes("y")) return code.includes("d") ? 11 : 8;
  if (code.includes("%")) return 8;
  if (code.includes(",,")) return 9;
  if (code.includes("#,##0")) return code.includes(".00") ? 13.5 : 11.5;
  return 8;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
