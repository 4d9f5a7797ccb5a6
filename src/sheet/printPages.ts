import type { Area } from "../formula/text/area";
import { type PrintPart, printParts } from "./printParts";
import {
  columnsWithin,
  columnWidth,
  LEAST_SCALE,
  leftOf,
  MARGINS,
  PAPER,
  rightEdge,
  ROW_HEIGHT,
  rowHeight,
  SPARE,
  textsCut,
  printedColumns,
  WIDEST,
} from "./printSize";
import type { PrintSetup, SheetPlan } from "./sheetPlan";

/** How a sheet is printed on A4: everything is known before it is. */
export interface SheetPages {
  readonly orientation: "Portrait" | "Landscape";
  /** In percent. */
  readonly scale: number;
  readonly area: Pick<Area, "rows" | "columns">;
  /** Rows that every page repeats, counted from 0; null: none. */
  readonly titleRows: Pick<Area, "row" | "rows"> | null;
  /** Columns from A that every page repeats. */
  readonly titleColumns: number;
  /** Rows and columns that pages begin with, the first page aside. */
  readonly rowStarts: readonly number[];
  readonly columnStarts: readonly number[];
  /** How many sheets of paper it takes, as far as row heights are known. */
  readonly count: number;
  /** The same with what speaks against the way: tables cut, and pages beside each other. */
  readonly cost: number;
}

const SCALES = [100, 95, 90, 85, 80, 76, LEAST_SCALE] as const;

/** What it costs, in pages, to cut a table whose headings then do not stand on every page. */
const CUT = 1.5;
const SIDEWAYS = 3;
/** Of a text that ends at the edge of the page. */
const TEXT_CUT = 1.5;
/** What no page is worth. */
const CHART_CUT = 100;

/**
 * Pages that cut no chart and no group of rows: upright or across, as large as can be on as few
 * pages as can be, with text of 8 points or more.
 */
export function sheetPages(plan: SheetPlan, print: PrintSetup): SheetPages {
  const area = areaOf(plan, print);
  const parts = printParts(plan).filter(({ from }) => from < area.rows);
  const tries = SCALES.flatMap((scale) =>
    (["Portrait", "Landscape"] as const).map((orientation) =>
      tryPages(plan, print, parts, area, orientation, scale)
    )
  );
  return tries.reduce((best, one) => (one.cost < best.cost ? one : best));
}

function areaOf(plan: SheetPlan, print: PrintSetup): SheetPages["area"] {
  const { rows, columns } = print;
  const count = rows ?? plan.rows.length + (plan.body?.count ?? 0);
  return {
    rows: count,
    columns: columns ?? columnsOf(plan, print, count),
  };
}

/** Tables whole, and as much of the texts beside them as a page across holds in the smallest letters. */
function columnsOf(plan: SheetPlan, print: PrintSetup, rows: number): number {
  const wanted = columnsWithin(plan, rightEdge(plan, rows));
  const held = columnsWithin(plan, WIDEST.Landscape);
  const isTooWide = leftOf(plan, held) > WIDEST.Landscape + 0.5;
  return Math.max(printedColumns(plan, print), Math.min(wanted, isTooWide ? held - 1 : held));
}

function tryPages(
  plan: SheetPlan,
  print: PrintSetup,
  parts: readonly PrintPart[],
  area: SheetPages["area"],
  orientation: SheetPages["orientation"],
  scale: number
): SheetPages {
  const [wide, high] = PAPER[orientation];
  const width = ((1 - SPARE.across) * 100 * (wide - MARGINS.left - MARGINS.right)) / scale;
  const height = ((1 - SPARE.down) * 100 * (high - MARGINS.top - MARGINS.bottom)) / scale;
  const columnStarts = startsAcross(plan, area.columns, width, print.titleColumns ?? 1);
  const titleRows = titlesOf(plan, print, parts, area, height);
  const titleHeight = titleRows ? heightOf(plan, titleRows) : 0;
  const { starts, cuts, used } = startsDown(parts, height, titleHeight, titleRows?.row ?? null);
  const body = Math.max(0, area.rows - plan.rows.length) * ROW_HEIGHT;
  const further = Math.ceil(Math.max(0, body - (height - used)) / (height - titleHeight));
  const count = (starts.length + 1 + further) * (columnStarts.length + 1);
  return {
    ...{ orientation, scale, area, titleRows, rowStarts: starts, columnStarts, count },
    titleColumns: columnStarts.length > 0 ? (print.titleColumns ?? 1) : 0,
    cost:
      count +
      CUT * cuts +
      SIDEWAYS * columnStarts.length +
      TEXT_CUT * textsCut(plan, area, columnStarts.length > 0 ? width : Infinity) +
      CHART_CUT * columnStarts.filter((column) => isInChart(plan, column)).length,
  };
}

/**
 * The heading row of a table that ends the sheet, where it takes more than a page; the sheet's own
 * title otherwise, as Excel has the same rows for all pages.
 */
function titlesOf(
  { rows, body }: SheetPlan,
  print: PrintSetup,
  parts: readonly PrintPart[],
  area: SheetPages["area"],
  height: number
): SheetPages["titleRows"] {
  if (body && area.rows > rows.length) return { row: rows.length - 1, rows: 1 };
  const last = parts[parts.length - 1];
  if (last && last.under !== null) {
    const first = parts.map(({ begins }) => begins).lastIndexOf(true);
    if (sumOf(parts.slice(first)) > height) return { row: last.under, rows: 1 };
  }
  return print.titleRows > 0 ? { row: 0, rows: print.titleRows } : null;
}

function heightOf(plan: SheetPlan, { row, rows }: Pick<Area, "row" | "rows">): number {
  return Array.from({ length: rows }, (_, i) => rowHeight(plan, row + i)).reduce(
    (a, b) => a + b,
    0
  );
}

interface Down {
  readonly starts: readonly number[];
  /** Tables that go on without their headings. */
  readonly cuts: number;
  /** Of the last page. */
  readonly used: number;
}

function startsDown(
  parts: readonly PrintPart[],
  height: number,
  titleHeight: number,
  repeated: number | null
): Down {
  const starts: number[] = [];
  let [used, cuts] = [0, 0];
  for (const [i, part] of parts.entries()) {
    const end = parts.findIndex((one, j) => j > i && one.begins);
    const whole = sumOf(parts.slice(i, end < 0 ? parts.length : end));
    // What fits on a page stands on one, unless the one before would be left half empty.
    const isKept = part.begins && whole <= height - titleHeight && used > height / 2;
    const wanted = isKept ? whole : part.height;
    if (used > titleHeight && used + wanted > height) {
      starts.push(part.from);
      if (part.under !== null && part.under !== repeated) cuts += 1;
      used = titleHeight;
    }
    used += part.height;
    // What is higher than a page goes on where the program breaks it.
    if (used > height) used = titleHeight + ((used - height) % (height - titleHeight));
  }
  return { starts, cuts, used };
}

/** Every page but the first repeats the columns that say what a row is. */
function startsAcross(
  plan: SheetPlan,
  columns: number,
  width: number,
  titles: number
): readonly number[] {
  const starts: number[] = [];
  const repeated = leftOf(plan, titles);
  let used = 0;
  for (let column = 0; column < columns; column += 1) {
    const own = columnWidth(plan, column);
    if (used > 0 && used + own > width) {
      const start = startBefore(plan, column, Math.max(titles, starts[starts.length - 1] ?? 0));
      starts.push(start);
      used = repeated + leftOf(plan, column) - leftOf(plan, start);
    }
    used += own;
  }
  return starts;
}

/** The last column up to this one that no chart stands across; this one where there is none. */
function startBefore(plan: SheetPlan, column: number, after: number): number {
  for (let start = column; start > after; start -= 1) if (!isInChart(plan, start)) return start;
  return column;
}

function isInChart({ charts }: SheetPlan, column: number): boolean {
  return (charts ?? []).some(({ at }) => at.column < column && at.column + at.columns > column);
}

function sumOf(parts: readonly PrintPart[]): number {
  return parts.reduce((sum, { height }) => sum + height, 0);
}
