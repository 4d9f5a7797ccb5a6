import { append } from "../../core/append";
import type { Area } from "../../formula/text/area";
import type { Grid } from "../sheet/layout/grid";
import { ROWS_TO_SEARCH } from "../sheet/recognition";
import { SameCells } from "./sameCells";
import { readPlace } from "../sheet/place";
import type { LoadedCell } from "../sheet/sourceTable";

/** Cells of a sheet that may hold data. */
export interface Located {
  /** With its name loaded. */
  readonly sheet: Excel.Worksheet;
  /** Without the total row of a table. */
  readonly area: Area;
  /** Its first row is the heading row, whatever stands there. */
  readonly isTable: boolean;
}

/** Excel on the web answers with 5 MB at most. */
export const CELLS_A_READ = 20_000;
const AREA = "rowIndex, columnIndex, rowCount, columnCount";
/** Headings further to the right are not looked for. */
export const COLUMNS_TO_SEARCH = 256;

/** @param tables each with its sheet; `showHeaders` is loaded */
export async function locateTables(
  context: Excel.RequestContext,
  tables: readonly { readonly table: Excel.Table; readonly sheet: Excel.Worksheet }[]
): Promise<readonly Located[]> {
  const bodies = tables.map(({ table }) => table.getDataBodyRange().load(AREA));
  await context.sync();
  return tables.map(({ table, sheet }, i) => {
    const area = areaOf(bodies[i]!);
    const whole = { ...area, row: area.row - 1, rows: area.rows + 1 };
    return { sheet, area: table.showHeaders ? whole : area, isTable: table.showHeaders };
  });
}

/** The used cells of each range; null where there are none. */
export async function locateRanges(
  context: Excel.RequestContext,
  ranges: readonly { readonly range: Excel.Range; readonly sheet: Excel.Worksheet }[]
): Promise<readonly (Located | null)[]> {
  const used = ranges.map(({ range }) => range.getUsedRangeOrNullObject(true).load(AREA));
  await context.sync();
  return used.map((range, i) =>
    range.isNullObject ? null : { sheet: ranges[i]!.sheet, area: areaOf(range), isTable: false }
  );
}

/** @param range with its indexes and counts loaded */
export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

/** Of each its first rows, in as few round trips as their size allows. */
export async function loadTops(
  context: Excel.RequestContext,
  all: readonly Located[]
): Promise<readonly Grid[]> {
  const tops: Grid[] = [];
  for (let first = 0; first < all.length;) {
    let end = first;
    for (let cells = 0; end < all.length && (end === first || cells <= CELLS_A_READ); end += 1) {
      const { rows, columns } = topOf(all[end]!);
      cells += rows * columns;
    }
    append(tops, await loadTogether(context, all.slice(first, end)));
    first = end;
  }
  return tops;
}

async function loadTogether(
  context: Excel.RequestContext,
  some: readonly Located[]
): Promise<readonly Grid[]> {
  const ranges = some.map((one) => {
    const { row, column, rows, columns } = topOf(one);
    const range = one.sheet.getRangeByIndexes(row, column, rows, columns);
    return range.load("values, text, numberFormat");
  });
  await context.sync();
  return ranges.map((range, i) => {
    const { row, column } = some[i]!.area;
    return { row, column, cells: cellsOf(range) };
  });
}

/**
 * @param range with its values, texts and number formats loaded
 * @param same of cells that are loaded before and after
 * @param column of the first, as `same` tells columns apart
 */
export function cellsOf(
  { values, text, numberFormat }: Pick<Excel.Range, "values" | "text" | "numberFormat">,
  same = new SameCells(),
  column = 0
): readonly (readonly LoadedCell[])[] {
  return values.map((row: readonly unknown[], r) =>
    row.map((value, c) =>
      same.of(column + c, value, String(text[r]![c]), String(numberFormat[r]![c]))
    )
  );
}

/** Small sheets are looked at whole: tables may stand below each other. */
const CELLS_TO_SEARCH = 4_000;

function topOf({ area }: Located): Area {
  const columns = Math.min(area.columns, COLUMNS_TO_SEARCH);
  const most = Math.max(ROWS_TO_SEARCH, Math.floor(CELLS_TO_SEARCH / columns));
  return { ...area, rows: Math.min(area.rows, most), columns };
}

/** What a place names, a table or a range of a sheet; null: it is not there. */
export async function locatePlace(
  context: Excel.RequestContext,
  text: string
): Promise<Located | null> {
  const place = readPlace(text);
  if (place === null) return null;
  if (place.kind === "table") {
    const table = context.workbook.tables.getItemOrNullObject(place.name).load("showHeaders");
    await context.sync();
    if (table.isNullObject) return null;
    const sheet = table.worksheet.load("name");
    return (await locateTables(context, [{ table, sheet }]))[0]!;
  }
  const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheet).load("name");
  await context.sync();
  if (sheet.isNullObject) return null;
  return (await locateRanges(context, [{ range: sheet.getRange(place.address), sheet }]))[0]!;
}
