import type { SavedForecast } from "../../core/analysis/savedForecast";
import { freeSheetName } from "../../formula/text/sheetName";
import {
  type ForecastColumns,
  type ForecastTable,
  savedForecastTexts,
} from "../../locales/savedForecast";
import type { Language } from "../../locales/sentence";
import { setUpSheet, writeBlock } from "../blockWriter";
import { blocksOf } from "../sheetBlock";
import { addTables } from "../tableWriter";
import { BLANK, type WrittenCell } from "../workspace/cellForm";
import type { TableValues } from "../workspace/tableRows";
import { FORECAST_TABLES, planForecastSheet, TABLE_NAMES, type Written } from "./forecastTables";
import { findColumns } from "./openForecastTable";

/** A table of ours as it stands in the workbook. */
export interface FoundTable extends TableValues {
  readonly table: Excel.Table;
}

export type Found = Readonly<Record<ForecastTable, FoundTable | null>>;

/** What Excel on the web takes in one request. */
const ROWS_A_REQUEST = 2000;

/** The tables are known by their names, on whatever sheet the user keeps them. */
export async function findTables(context: Excel.RequestContext): Promise<Found> {
  const tables = FORECAST_TABLES.map((key) =>
    context.workbook.tables.getItemOrNullObject(TABLE_NAMES[key]).load("id")
  );
  await context.sync();
  const ranges = tables.map((table) =>
    table.isNullObject ? null : table.getRange().load("values, rowIndex")
  );
  await context.sync();
  const [register, rows] = ranges.map(
    (range, i): FoundTable | null =>
      range && { table: tables[i]!, firstRow: range.rowIndex + 1, values: range.values }
  );
  return { register: register ?? null, rows: rows ?? null };
}

/** Neither the active sheet nor the selection changes. */
export async function addForecastSheet(
  context: Excel.RequestContext,
  forecast: SavedForecast,
  language: Language,
  synthetic: boolean
): Promise<void> {
  const { worksheets } = context.workbook;
  const all = worksheets.load("items/name");
  await context.sync();
  const taken = all.items.map(({ name }) => name);
  const sheet = worksheets.add(freeSheetName(savedForecastTexts(language).sheet, taken));
  const plan = planForecastSheet(forecast, language, synthetic);
  setUpSheet(sheet, plan);
  for (const block of blocksOf(plan)) await writeBlock(context, sheet, block, plan.key, new Map());
  addTables(sheet, plan, []);
  await context.sync();
}

/** After the rows that are there, in the order that the table has its columns in now. */
export async function appendRows<Table extends ForecastTable>(
  context: Excel.RequestContext,
  key: Table,
  { table, values }: FoundTable,
  written: readonly Written<Table>[]
): Promise<void> {
  const headings = values[0]!;
  const fields = new Map([...columnsOf(key, headings)].map(([field, at]) => [at, field]));
  const cells = written.map((row) =>
    headings.map((_, at) => {
      const field = fields.get(at);
      return field === undefined ? BLANK : row[field];
    })
  );
  const count = values.length - 1;
  for (let from = 0; from < cells.length; from += ROWS_A_REQUEST)
    await appendCells(context, table, count + from, cells.slice(from, from + ROWS_A_REQUEST));
  // A table whose last row was deleted keeps a blank one.
  if (count === 1 && values[1]!.every((value) => value === "")) table.rows.getItemAt(0).delete();
  await context.sync();
}

async function appendCells(
  context: Excel.RequestContext,
  table: Excel.Table,
  at: number,
  cells: readonly (readonly WrittenCell[])[]
): Promise<void> {
  table.rows.add(
    undefined,
    cells.map((row) => row.map(({ content }) => asInput(content)))
  );
  const range = table
    .getDataBodyRange()
    .getRow(at)
    .getResizedRange(cells.length - 1, 0);
  range.numberFormat = cells.map((row) => row.map(({ numberFormat }) => numberFormat));
  await context.sync();
}

/** An apostrophe keeps text as it is. */
function asInput(content: string | number): string | number {
  return typeof content === "string" && content !== "" ? `'${content}` : content;
}

/** From the bottom up, so that those above stay where they are. */
export async function deleteRows(
  context: Excel.RequestContext,
  key: ForecastTable,
  { table, values }: FoundTable,
  id: string
): Promise<void> {
  const own = idsIn(key, values).map((one) => one === id);
  const body = table.getDataBodyRange();
  for (let end = own.length; end > 0; end -= 1) {
    if (!own[end - 1]) continue;
    let from = end - 1;
    while (from > 0 && own[from - 1]) from -= 1;
    const isAll = end - from === own.length;
    // Cells alone cannot take a table's last row away.
    const first = isAll ? from + 1 : from;
    if (first < end)
      body
        .getRow(first)
        .getResizedRange(end - first - 1, 0)
        .delete("Up");
    if (isAll) table.rows.getItemAt(0).delete();
    end = from + 1;
  }
  await context.sync();
}

/** The forecast that each row below the heading belongs to. */
export function idsIn(
  key: ForecastTable,
  [headings, ...rows]: TableValues["values"]
): readonly string[] {
  const column = key === "register" ? "id" : "forecast";
  const at = (columnsOf(key, headings!) as ReadonlyMap<string, number>).get(column)!;
  return rows.map((row) => String(row[at]).trim());
}

function columnsOf<Table extends ForecastTable>(
  key: Table,
  headings: readonly unknown[]
): ReadonlyMap<ForecastColumns[Table], number> {
  const columns = findColumns(key, headings, () => undefined);
  if (!columns) throw new RangeError(`${TABLE_NAMES[key]} lacks a column`);
  return columns;
}
