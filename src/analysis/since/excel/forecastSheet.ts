import { type ForecastTable, TABLE_NAMES } from "../../../sheet/ownTables";
import type { TableValues } from "../../../sheet/tableValues";
import type { Language } from "../../../words/language";
import type { ForecastColumns } from "../sheet/forecastProblem";
import type { SavedForecast } from "../../../core/scenario/savedForecast";
import { freeSheetName } from "../../../formula/text/sheetName";
import { savedForecastTexts } from "../words/savedForecast";
import { putBlock, setUpSheet } from "../../../excel/blockWriter";
import type { FoundTable } from "../../../excel/kept/keptData";
import { hasRoom, insertRows } from "../../../excel/kept/keptRows";
import { blocksOf } from "../../../sheet/sheetBlock";
import { addTables } from "../../../excel/tableWriter";
import { loadDateSystem } from "../../../excel/dateSystem";
import { asInput, toWorkbookCell, type WrittenCell } from "../../../policies/sheet/cellForm";
import { planForecastSheet, type WrittenRow } from "../sheet/forecastTables";
import { findColumns } from "../sheet/openForecastTable";

export type Found = Readonly<Record<ForecastTable, FoundTable | null>>;

/**
 * Neither the active sheet nor the selection changes. The sheet is the first of the batch: nothing
 * is done where somebody else has made it since.
 */
export async function addForecastSheet(
  context: Excel.RequestContext,
  forecast: SavedForecast,
  language: Language,
  synthetic: boolean
): Promise<void> {
  const { worksheets } = context.workbook;
  const all = worksheets.load("items/name");
  const dates = loadDateSystem(context);
  await context.sync();
  const taken = all.items.map(({ name }) => name);
  const sheet = worksheets.add(freeSheetName(savedForecastTexts(language).sheet, taken));
  const plan = planForecastSheet(forecast, language, synthetic);
  setUpSheet(sheet, plan);
  const writing = { key: plan.key, names: new Map<string, string>(), dates: dates() };
  for (const block of blocksOf(plan)) putBlock(sheet, block, writing);
  addTables(sheet, plan, []);
}

/** Whether every table that stands below can move down. */
export function haveRoom(tables: readonly FoundTable[]): boolean {
  return tables.every((table) => hasRoom(table, true));
}

/** After the rows that are there then, in the order that the table has its columns in. */
export function appendRows<Table extends ForecastTable>(
  key: Table,
  found: FoundTable,
  written: readonly WrittenRow<Table>[]
): void {
  const { table, values, dates } = found;
  const headings = values[0]!;
  const fields = new Map([...columnsOf(key, headings)].map(([field, at]) => [at, field]));
  const cells = written.map((row) =>
    headings.map((_, at): WrittenCell | null => {
      const field = fields.get(at);
      return field === undefined ? null : toWorkbookCell(row[field], dates);
    })
  );
  const [first] = cells;
  if (!first) return;
  const rows = values.length - 1;
  insertRows(
    found,
    { at: rows, of: rows },
    // The user's own columns are theirs.
    cells.map((row) => row.map((cell) => cell && asInput(cell.content)))
  );
  const added = table
    .getDataBodyRange()
    .getLastRow()
    .getOffsetRange(1 - cells.length, 0)
    .getResizedRange(cells.length - 1, 0);
  // A column has one format.
  for (const at of fields.keys()) added.getColumn(at).numberFormat = first[at]!.numberFormat as any;
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

/** The cells of a forecast's rows, each row in the order of `columns`. */
export function cellsOfForecast<Table extends ForecastTable>(
  key: Table,
  { values }: FoundTable,
  id: string,
  columns: readonly ForecastColumns[Table][]
): readonly (readonly unknown[])[] {
  const at = columnsOf(key, values[0]!);
  const own = idsIn(key, values);
  return values
    .slice(1)
    .filter((_, i) => own[i] === id)
    .map((row) => columns.map((column) => row[at.get(column)!]));
}

function columnsOf<Table extends ForecastTable>(
  key: Table,
  headings: readonly unknown[]
): ReadonlyMap<ForecastColumns[Table], number> {
  const columns = findColumns(key, headings, () => undefined);
  if (!columns) throw new RangeError(`${TABLE_NAMES[key]} lacks a column`);
  return columns;
}
