import { type Language, LANGUAGES } from "../../../words/language";
import { addressOf } from "../../../formula/text/area";
import { comparisonTexts } from "../../../words/comparison";
import type { ResultColumn } from "../../../words/resultColumns";
import type { CellValue } from "../../../calls/sheet/explanation";
import type { FormulaPlace } from "../../../formula/text/cellPlace";

/** Rows of the long table around a cell, as they are in the workbook. */
export interface ResultRows {
  readonly language: Language;
  readonly column: ResultColumn;
  readonly heading: string;
  /** By the row's number in the sheet, from 0. */
  readonly rows: ReadonlyMap<number, ResultValues>;
}

export type ResultValues = ReadonlyMap<ResultColumn, CellValue>;

/** Columns of the long table by their place in a heading row; null: it is another table's. */
export function resultColumns(
  headings: readonly unknown[]
): { readonly language: Language; readonly keys: readonly (ResultColumn | null)[] } | null {
  for (const language of LANGUAGES) {
    const known = Object.entries(comparisonTexts(language).result.headings);
    const keys = new Map(known.map(([key, heading]) => [heading, key as ResultColumn]));
    const found = headings.map((heading) => keys.get(String(heading)) ?? null);
    const has = (key: ResultColumn): boolean => found.includes(key);
    if (has("alternativeNumber") && has("unitNumber") && has("cash"))
      return { language, keys: found };
  }
  return null;
}

/** @returns null where the cell is in no long table of a comparison */
export async function readResultRows(
  context: Excel.RequestContext,
  { sheet: name, row, column }: FormulaPlace
): Promise<ResultRows | null> {
  const sheet = context.workbook.worksheets.getItem(name);
  const tables = sheet.getCell(row, column).getTables(false).load("items/name");
  await context.sync();
  const [table] = tables.items;
  if (!table) return null;
  const heads = table.getHeaderRowRange().load("values, rowIndex, columnIndex, columnCount");
  const body = table.getDataBodyRange().load("rowIndex, rowCount");
  await context.sync();
  const known = resultColumns(heads.values[0]!);
  const key = known?.keys[column - heads.columnIndex];
  if (!known || !key || row < body.rowIndex) return null;
  // The two parties of a cell stand beside each other.
  const top = Math.max(body.rowIndex, row - 1);
  const rows = Math.min(body.rowIndex + body.rowCount, row + 2) - top;
  const area = { row: top, column: heads.columnIndex, rows, columns: heads.columnCount };
  const read = sheet.getRange(addressOf(area)).load("values");
  await context.sync();
  return {
    language: known.language,
    column: key,
    heading: String(heads.values[0]![column - heads.columnIndex]),
    rows: new Map(
      (read.values as CellValue[][]).map((values, i) => [
        top + i,
        toResultValues(known.keys, values),
      ])
    ),
  };
}

export function toResultValues(
  keys: readonly (ResultColumn | null)[],
  values: readonly CellValue[]
): ResultValues {
  return new Map(keys.flatMap((key, i) => (key === null ? [] : [[key, values[i]!] as const])));
}
