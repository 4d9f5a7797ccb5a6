import type { DateSystem } from "../../core/dateSystem";
import type { DataSource } from "../../core/scenario/workspace";
import type { Area } from "../../formula/text/area";
import { stopIfCancelled, type WorkOptions } from "../../excel/cancellation";
import { readDateCell } from "../../excel/dateSystem";
import { isDateFormat } from "../../sheet/numberFormat";
import { CELLS_A_READ, cellsOf, COLUMNS_TO_SEARCH, type Located, locatePlace } from "./located";
import { SameCells } from "./sameCells";
import { type Problems, sourcePlace } from "../sheet/problems";
import { ROWS_TO_SEARCH } from "../sheet/recognition";
import type { LoadedCell } from "../sheet/sourceTable";
import { BLANK_CELL, type Grid } from "../sheet/layout/grid";
import type { SourceCells } from "../sheet/layout/sourceCells";
import { usedColumns } from "../sheet/layout/tablesIn";
import { presumingMeasure } from "../sheet/unnamedNumbers";

/** Rows of a sheet. */
const LAST_ROW = 1_048_576;

/** Loads the cells of a source that say something; null where there are none, and says why. */
export async function loadSource(
  context: Excel.RequestContext,
  source: DataSource,
  dates: DateSystem,
  problems: Problems,
  options: WorkOptions = {}
): Promise<SourceCells | null> {
  const located = await locatePlace(context, source.place);
  if (!located) {
    problems.report(sourcePlace(source.place, ""), { code: "source.missing" });
    return null;
  }
  const { sheet, area, isTable } = located;
  const top = { ...area, rows: Math.min(area.rows, ROWS_TO_SEARCH) };
  const head = await loadRows(context, sheet, top, allColumns(area));
  const columns = usedColumns(
    presumingMeasure({ source, sheet: sheet.name, isTable, grid: gridOf(top, head, dates) })
  );
  const below = { ...area, row: top.row + top.rows, rows: area.rows - top.rows };
  const rest = await loadRows(context, sheet, below, columns, options);
  const grid = gridOf(area, [...head, ...widened(rest, columns, area)], dates);
  if (!isTable && (await goesOn(context, located, columns)))
    problems.report(sourcePlace(source.place, sheet.name), { code: "source.moreBelow" });
  return { source, sheet: sheet.name, isTable, grid };
}

function allColumns({ columns }: Area): readonly number[] {
  return Array.from({ length: Math.min(columns, COLUMNS_TO_SEARCH) }, (_, i) => i);
}

/** Cells of the loaded columns where they stand, blanks between them. */
function widened(
  rows: readonly (readonly LoadedCell[])[],
  columns: readonly number[],
  area: Area
): readonly (readonly LoadedCell[])[] {
  const width = allColumns(area).length;
  return rows.map((cells) => {
    const row = new Array<LoadedCell>(width).fill(BLANK_CELL);
    columns.forEach((column, i) => (row[column] = cells[i]!));
    return row;
  });
}

/** Dates with the numbers that the functions have for them. */
function gridOf(
  { row, column }: Area,
  cells: readonly (readonly LoadedCell[])[],
  dates: DateSystem
): Grid {
  if (dates === 1900) return { row, column, cells };
  const read = (cell: LoadedCell): LoadedCell =>
    isDateFormat(cell.numberFormat) ? { ...cell, value: readDateCell(cell.value, dates) } : cell;
  return { row, column, cells: cells.map((line) => line.map(read)) };
}

/** @param columns from the area's first */
async function loadRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  columns: readonly number[],
  options: WorkOptions = {}
): Promise<readonly (readonly LoadedCell[])[]> {
  const height = Math.max(1, Math.floor(CELLS_A_READ / columns.length));
  const loaded: (readonly LoadedCell[])[] = [];
  const same = new SameCells();
  for (let first = 0; first < area.rows; first += height) {
    const rows = Math.min(height, area.rows - first);
    const chunk = { ...area, row: area.row + first, rows };
    for (const cells of await loadChunk(context, sheet, chunk, columns, same)) loaded.push(cells);
    stopIfCancelled(options);
    options.onProgress?.((first + rows) / area.rows);
  }
  return loaded;
}

/** Columns that say nothing, such as personnummer, are not read below the rows of headings. */
async function loadChunk(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { row, column, rows }: Area,
  columns: readonly number[],
  same: SameCells
): Promise<readonly (readonly LoadedCell[])[]> {
  const runs = neighbours(columns);
  const parts = runs.map(({ first, count }) =>
    sheet.getRangeByIndexes(row, column + first, rows, count).load("values, text, numberFormat")
  );
  await context.sync();
  const loaded = parts.map((part, i) => cellsOf(part, same, runs[i]!.first));
  return Array.from({ length: rows }, (_, i) => loaded.flatMap((part) => part[i]!));
}

/** Columns beside each other are read together. */
function neighbours(
  columns: readonly number[]
): readonly { readonly first: number; readonly count: number }[] {
  const parts: { first: number; count: number }[] = [];
  for (const column of columns) {
    const last = parts[parts.length - 1];
    if (last && last.first + last.count === column) last.count += 1;
    else parts.push({ first: column, count: 1 });
  }
  return parts;
}

/** Whether there is another row just below a range that was chosen with its last row. */
async function goesOn(
  context: Excel.RequestContext,
  { sheet, area }: Located,
  columns: readonly number[]
): Promise<boolean> {
  const below = area.row + area.rows;
  if (below >= LAST_ROW) return false;
  const cells = columns.map((column) =>
    sheet.getRangeByIndexes(below, area.column + column, 1, 1).load("values")
  );
  await context.sync();
  return cells.some(({ values }) => values[0]![0] !== "");
}
