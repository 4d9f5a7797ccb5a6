import { type ForecastTable, TABLE_NAMES } from "../../../sheet/ownTables";
import type { TableValues } from "../../../sheet/tableValues";
import type { Language } from "../../../words/language";
import type { ForecastColumns } from "../sheet/forecastProblem";
import type { SavedForecast } from "../../../core/scenario/savedForecast";
import { freeSheetName } from "../../../formula/text/sheetName";
import { savedForecastTexts } from "../words/savedForecast";

import { putBlock, setUpSheet } from "../../../excel/blockWriter";
import type { FoundTable } from "../../../excel/kept/keptData";
import { blocksOf } from "../../../sheet/sheetBlock";
import { addTables } from "../../../excel/tableWriter";
import { loadDateSystem } from "../../../excel/dateSystem";
import { BLANK, toWorkbookCell } from "../../../policies/sheet/cellForm";

import { planForecastSheet, type Written } from "../sheet/forecastTables";
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

/** After the rows that are there then, in the order that the table has its columns in. */
export function appendRows<Table extends ForecastTable>(
  key: Table,
  { table, values, dates }: FoundTable,
  written: readonly Written<Table>[]
): void {
  const headings = values[0]!;
  const fields = new Map([...columnsOf(key, headings)].map(([field, at]) => [at, field]));
  const cells = written.map((row) =>
    headings.map((_, at) => {
      const field = fields.get(at);
      return field === undefined ? BLANK : toWorkbookCell(row[field], dates);
    })
  );
  const [first] = cells;
  if (!first) return;
  const added = table.rows
    .add(
      undefined,
      cells.map((row) => row.map(({ content }) => asInput(content)))
    )
    .getRange()
    .getResizedRange(cells.length - 1, 0);
  // A column has one format.
  for (const at of fields.keys()) added.getColumn(at).numberFormat = first[at]!.numberFormat as any;
}

/** An apostrophe keeps text as it is. */
function asInput(content: string | number): string | number {
  return typeof content === "string" && content !== "" ? `'${content}` : content;
}

/**
 * From the bottom up, so that those above stay where they are.
 * @param own whether each row below the heading is to go
 */
export function deleteRows({ table }: FoundTable, own: readonly boolean[]): void {
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
export function cellsOf<Table extends ForecastTable>(
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
