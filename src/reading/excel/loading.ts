import type { DateSystem } from "../../core/dateSystem";
import type { DataSource } from "../../core/scenario/workspace";
import type { Area } from "../../formula/text/area";
import type { ColumnMeaning } from "../sheet/readingProblem";
import { readDateCell } from "../../excel/dateSystem";
import { CELLS_A_READ, loadTops, type Located, locateRanges, locateTables } from "./located";
import { readPlace } from "../sheet/place";
import { type Problems, sourcePlace } from "../sheet/problems";
import { recognise } from "../sheet/recognition";
import {
  columnsOf,
  type LoadedCell,
  type SourceColumn,
  type SourceTable,
} from "../sheet/sourceTable";
import { moneyColumnsOf } from "../sheet/unreadMoney";

/** Rows of a sheet. */
const LAST_ROW = 1_048_576;

const DATES: readonly ColumnMeaning[] = ["period", "year", "month", "visitDate", "from", "to"];

/** Loads the columns of a source that say something; null where it cannot be read, and says why. */
export async function loadSource(
  context: Excel.RequestContext,
  source: DataSource,
  dates: DateSystem,
  problems: Problems
): Promise<SourceTable | null> {
  const located = await locate(context, source.place);
  if (!located) {
    problems.report(sourcePlace(source.place, ""), { code: "source.missing" });
    return null;
  }
  const { sheet, area } = located;
  const place = sourcePlace(source.place, sheet.name);
  const [top] = await loadTops(context, [located]);
  const recognition = recognise(top!, source.role, source.columns);
  if (!recognition) {
    problems.report(place, { code: "heading.notFound" });
    return null;
  }
  const first = area.row + recognition.row + 1;
  const body = { ...area, row: first, rows: area.row + area.rows - first };
  if (body.rows === 0) problems.report(place, { code: "source.empty" });
  const columns = columnsOf(recognition, area.column);
  const rows = await loadRows(context, sheet, body, columns);
  const money = moneyColumnsOf(recognition, area.column);
  const unread = money.length === 0 ? [] : await loadRows(context, sheet, body, money);
  if (!located.isTable && (await goesOn(context, located, columns)))
    problems.report(place, { code: "source.moreBelow" });
  const read = rows.map((cells) =>
    cells.map((cell, i) =>
      DATES.includes(columns[i]!.meaning)
        ? { ...cell, value: readDateCell(cell.value, dates) }
        : cell
    )
  );
  return {
    source,
    sheet: sheet.name,
    recognition,
    columns,
    firstRow: first + 1,
    rows: read,
    unread: money.map((column, i) => ({ ...column, cells: unread.map((cells) => cells[i]!) })),
  };
}

async function locate(context: Excel.RequestContext, text: string): Promise<Located | null> {
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

async function loadRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { row, rows }: Area,
  columns: readonly Pick<SourceColumn, "position">[]
): Promise<readonly (readonly LoadedCell[])[]> {
  const height = Math.max(1, Math.floor(CELLS_A_READ / columns.length));
  const loaded: (readonly LoadedCell[])[] = [];
  for (let top = row; top < row + rows; top += height) {
    const count = Math.min(height, row + rows - top);
    for (const cells of await loadChunk(context, sheet, top, count, columns)) loaded.push(cells);
  }
  return loaded;
}

/** Columns that say nothing, such as personnummer, are never read, but for money to be summed. */
async function loadChunk(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  top: number,
  count: number,
  columns: readonly Pick<SourceColumn, "position">[]
): Promise<readonly (readonly LoadedCell[])[]> {
  const ranges = columns.map(({ position }) =>
    sheet.getRangeByIndexes(top, position, count, 1).load("values, text, numberFormat")
  );
  await context.sync();
  return Array.from({ length: count }, (_, i) =>
    ranges.map(({ values, text, numberFormat }) => ({
      value: values[i]![0],
      text: String(text[i]![0]),
      numberFormat: String(numberFormat[i]![0]),
    }))
  );
}

/** Whether there is another row just below a range that was chosen with its last row. */
async function goesOn(
  context: Excel.RequestContext,
  { sheet, area }: Located,
  columns: readonly SourceColumn[]
): Promise<boolean> {
  const below = area.row + area.rows;
  if (below >= LAST_ROW) return false;
  const cells = columns.map(({ position }) =>
    sheet.getRangeByIndexes(below, position, 1, 1).load("values")
  );
  await context.sync();
  return cells.some(({ values }) => values[0]![0] !== "");
}
