import type { TableValues } from "../../sheet/tableValues";
import type { Language } from "../../words/language";
import type { TableKey } from "../sheet/workspaceColumns";
import type { DateSystem } from "../../core/dateSystem";

import { workspaceTexts } from "../../words/workspace";
import { addressOf } from "../../formula/text/area";
import { putBlock, setUpSheet } from "../../excel/blockWriter";
import type { FoundTable, KeptData } from "../../excel/kept/keptData";
import { ChangedMeanwhile } from "../../excel/runAgain";
import { blocksOf } from "../../sheet/sheetBlock";
import { readShownDates } from "../../excel/dateSystem";
import { freeSheetName } from "../../formula/text/sheetName";
import type { SheetPlan } from "../../sheet/sheetPlan";
import { addTables } from "../../excel/tableWriter";
import { toWorkbookCell } from "../sheet/cellForm";

import { MOST_COLUMNS, planWorkspaceSheet, TABLE_NAMES, TABLE_ORDER } from "../sheet/workspacePlan";
import type { WrittenTable, WrittenTables } from "../sheet/workspaceTables";

const LANGUAGES: readonly Language[] = ["sv", "en"];

export type FoundTables = KeptData<TableKey>["tables"];

type Values = readonly (readonly unknown[])[];

export function valuesOf(
  found: Readonly<Record<TableKey, { readonly values: Values } | null>>
): readonly (Values | null)[] {
  return TABLE_ORDER.map((key) => found[key]?.values ?? null);
}

/** As the tables would be read, had they been written. */
export function plannedValues(tables: WrittenTables): readonly (readonly unknown[])[][] {
  return TABLE_ORDER.map((key) => [
    tables[key].headings,
    ...tables[key].rows.map((row) => row.map(({ content }) => content)),
  ]);
}

/**
 * How the sheet is brought in line with the tables: cell by cell where their sizes are the same,
 * else anew. Neither the active sheet nor the selection changes.
 */
export interface TableWriting {
  /** Makes the sheet, or finds it: Excel refuses one that somebody else has made since. */
  readonly open: () => Excel.Worksheet | null;
  readonly write: (sheet: Excel.Worksheet | null) => void;
}

/** All that has to be looked up is looked up before anything is written. */
export async function planTables(
  context: Excel.RequestContext,
  found: FoundTables,
  tables: WrittenTables,
  language: Language,
  dates: DateSystem
): Promise<TableWriting> {
  if (TABLE_ORDER.every((key) => found[key] && hasSizeOf(found[key], tables[key])))
    return {
      open: () => null,
      write: () => {
        for (const key of TABLE_ORDER) updateTable(found[key]!, tables[key], dates);
      },
    };
  const own = TABLE_ORDER.map((key) => found[key]?.sheet).find((each) => each !== undefined);
  return {
    open: own ? () => own : await findSheet(context, language),
    write: (sheet) => {
      clearTables(found, own?.id);
      writeSheet(sheet!, planWorkspaceSheet(tables, language), dates);
    },
  };
}

/** Values are there after a sync. */
export type LoadedTables = Readonly<Record<TableKey, { readonly values: Values } | null>>;

/** As they are at this place of the batch that is under way, where nobody comes between. */
export function loadTables(
  tableOf: (key: TableKey) => Excel.Table | undefined,
  dates: DateSystem
): LoadedTables {
  const loaded = TABLE_ORDER.map((key) => {
    const range = tableOf(key)?.getRange().load("values, numberFormat");
    return [
      key,
      range
        ? {
            get values() {
              return readShownDates(range, dates);
            },
          }
        : null,
    ];
  });
  return Object.fromEntries(loaded) as LoadedTables;
}

export function tableIn(context: Excel.RequestContext, key: TableKey): Excel.Table {
  return context.workbook.tables.getItem(TABLE_NAMES[key]);
}

function hasSizeOf({ values }: TableValues, { headings, rows }: WrittenTable): boolean {
  return values.length === rows.length + 1 && values[0]!.length === headings.length;
}

/** Writes only the rows that differ. */
function updateTable(
  { table, values }: FoundTable,
  { headings, rows }: WrittenTable,
  dates: DateSystem
): void {
  if (!isSame(values[0]!, headings)) table.getHeaderRowRange().values = [[...headings]];
  const body = table.getDataBodyRange();
  for (const [i, cells] of rows.entries()) {
    const contents = cells.map(({ content }) => content);
    if (isSame(values[i + 1]!, contents)) continue;
    const row = body.getRow(i);
    row.numberFormat = [cells.map(({ numberFormat }) => numberFormat)];
    row.values = [cells.map((cell) => asInput(toWorkbookCell(cell, dates).content))];
  }
}

function isSame(found: readonly unknown[], wanted: readonly unknown[]): boolean {
  return found.every((value, i) => value === wanted[i]);
}

/** An apostrophe keeps text as it is. */
function asInput(content: string | number): string | number {
  return typeof content === "string" && content !== "" ? `'${content}` : content;
}

/** @param own id of our sheet: elsewhere what stands around a table is the user's */
function clearTables(found: FoundTables, own: string | undefined): void {
  for (const key of TABLE_ORDER) {
    const one = found[key];
    if (!one) continue;
    const { sheet, firstRow, values, table } = one;
    table.delete();
    // The table's title goes with it; what stands to the right is the user's.
    const row = Math.max(0, firstRow - 2);
    const area = { row, column: 0, rows: values.length + 1, columns: MOST_COLUMNS };
    if (sheet.id === own) sheet.getRange(addressOf(area)).clear();
  }
}

/**
 * For tables that are nowhere. A sheet that has lost its tables is known by its name and title. One of the same name that is
 * not ours is the user's: ours gets a number then.
 */
async function findSheet(
  context: Excel.RequestContext,
  language: Language
): Promise<() => Excel.Worksheet> {
  const { worksheets } = context.workbook;
  const all = worksheets.load("items/name");
  const texts = LANGUAGES.map(workspaceTexts);
  const kept = texts.map(({ sheet }) => worksheets.getItemOrNullObject(sheet).load("name"));
  const tables = TABLE_ORDER.map((key) =>
    context.workbook.tables.getItemOrNullObject(TABLE_NAMES[key]).load("id")
  );
  await context.sync();
  if (tables.some((table) => !table.isNullObject)) throw new ChangedMeanwhile();
  const titled = kept
    .filter((sheet) => !sheet.isNullObject)
    .map((sheet) => ({
      sheet,
      title: sheet.getRange("A1").load("values"),
      used: sheet.getUsedRange().load("rowIndex, rowCount"),
    }));
  if (titled.length > 0) await context.sync();
  const ours = titled.find(({ title }) => texts.some((each) => each.title === title.values[0]![0]));
  if (!ours) {
    const taken = all.items.map(({ name }) => name);
    return () => worksheets.add(freeSheetName(workspaceTexts(language).sheet, taken));
  }
  const rows = ours.used.rowIndex + ours.used.rowCount;
  return () => {
    ours.sheet.getRange(addressOf({ row: 0, column: 0, rows, columns: MOST_COLUMNS })).clear();
    return ours.sheet;
  };
}

function writeSheet(sheet: Excel.Worksheet, plan: SheetPlan, dates: DateSystem): void {
  setUpSheet(sheet, plan);
  const writing = { key: plan.key, names: new Map<string, string>(), dates };
  for (const block of blocksOf(plan)) putBlock(sheet, block, writing);
  addTables(sheet, plan, []);
}
