import { type Language, LANGUAGES } from "../../words/language";
import type { TableKey } from "../sheet/workspaceColumns";
import type { DateSystem } from "../../core/dateSystem";
import { workspaceTexts } from "../../words/workspace";
import { putBlock, setUpSheet } from "../../excel/blockWriter";
import type { FoundTable, KeptData } from "../../excel/kept/keptData";
import { canDelete, deleteRows, hasRoom, insertRows } from "../../excel/kept/keptRows";
import { ChangedMeanwhile } from "../../excel/runAgain";
import { blocksOf } from "../../sheet/sheetBlock";
import { readShownDates } from "../../excel/dateSystem";
import { freeSheetName } from "../../formula/text/sheetName";
import type { SheetPlan } from "../../sheet/sheetPlan";
import { addTables } from "../../excel/tableWriter";
import { asInput, BLANK, toWorkbookCell, type WrittenCell } from "../sheet/cellForm";
import { alignTable, ownColumns, ownValues } from "../sheet/standingTable";
import { planWorkspaceSheet, WORKSPACE_TABLE_NAMES, TABLE_ORDER } from "../sheet/workspacePlan";
import type { WrittenTable, WrittenTables } from "../sheet/workspaceTables";

export type FoundTables = KeptData<TableKey>["tables"];

type Values = readonly (readonly unknown[])[];

/** What the tables say; the user's own columns and blank rows say nothing. */
export function valuesOf(
  found: Readonly<Record<TableKey, { readonly values: Values } | null>>
): readonly (Values | null)[] {
  return TABLE_ORDER.map((key) => found[key] && ownValues(key, found[key].values));
}

/** As the tables would be read, had they been written. */
export function plannedValues(tables: WrittenTables): readonly (readonly unknown[])[][] {
  return TABLE_ORDER.map((key) => [
    tables[key].headings,
    ...tables[key].rows.map((row) => row.map(({ content }) => content)),
  ]);
}

/**
 * How the workbook is brought in line with the tables. Those that are there stay the tables that
 * they are, on whatever sheet the user keeps them, and grow and shrink between what is the user's;
 * those that are nowhere get a new sheet. Neither the active sheet nor the selection changes.
 */
export interface TableWriting {
  /** false: a table of the user's could not move along. */
  readonly hasRoom: boolean;
  /** Makes the sheet, where one is needed: Excel refuses one that somebody else has made since. */
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
  const standing = TABLE_ORDER.flatMap((key) =>
    found[key] ? [planTable(key, found[key], tables[key], dates)] : []
  );
  const missing = TABLE_ORDER.filter((key) => !found[key]);
  const plan = missing.length > 0 ? planWorkspaceSheet(tables, language, missing) : null;
  return {
    hasRoom: standing.every((table) => table.hasRoom),
    open: plan ? await findSheet(context, plan, missing) : () => null,
    write: (sheet) => {
      // What can be refused comes first, and says nothing until it is filled in.
      for (const table of standing) table.grow();
      for (const table of standing) table.fill();
      if (plan && sheet) writeSheet(sheet, plan, dates);
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
  return context.workbook.tables.getItem(WORKSPACE_TABLE_NAMES[key]);
}

interface StandingTable {
  readonly hasRoom: boolean;
  readonly grow: () => void;
  readonly fill: () => void;
}

/** A row as it is going to be; null: it goes. */
interface PlannedRow {
  readonly before: number | null;
  readonly cells: readonly WrittenCell[] | null;
}

function planTable(
  key: TableKey,
  found: FoundTable,
  { headings, rows }: WrittenTable,
  dates: DateSystem
): StandingTable {
  const { table, values } = found;
  const count = values.length - 1;
  const standing = ownColumns(key, values[0]!);
  const lacking = headings.filter((_, i) => standing[i] === -1);
  let next = values[0]!.length;
  const columns = standing.map((at) => (at < 0 ? next++ : at));
  const blank = headings.map(() => BLANK);
  const planned = alignTable(key, found, { headings, rows }).map(
    ({ before, after }): PlannedRow => ({
      before,
      // A row that cannot go without tearing a table of the user's stays, emptied.
      cells: after === null ? (canDelete(found) ? null : blank) : rows[after]!,
    })
  );
  /** A row of the whole table; null leaves the user's cells alone. */
  const across = <T>(cells: readonly T[]): (T | null)[] => {
    const row = new Array<T | null>(next).fill(null);
    for (const [i, cell] of cells.entries()) row[columns[i]!] = cell;
    return row;
  };
  const isLast = (at: number): boolean => planned.slice(at).every(({ before }) => before === null);
  return {
    hasRoom: planned.every(({ before }, at) => before !== null || hasRoom(found, isLast(at))),
    grow: () => {
      for (const heading of lacking)
        table.columns.add(undefined, [[heading], ...values.slice(1).map(() => [""])]);
      let of = count;
      for (let end = planned.length; end > 0; end -= 1) {
        if (planned[end - 1]!.before !== null) continue;
        let from = end - 1;
        while (from > 0 && planned[from - 1]!.before === null) from -= 1;
        const at = planned.slice(0, from).filter(({ before }) => before !== null).length;
        insertRows(
          found,
          { at, of },
          planned.slice(from, end).map(() => across(headings.map(() => "")))
        );
        of += end - from;
        end = from + 1;
      }
    },
    fill: () => {
      deleteRows(
        found,
        planned.map(({ cells }) => cells === null)
      );
      const old = standing.map((at) => (at < 0 ? null : values[0]![at]));
      if (!isSame(old, headings)) table.getHeaderRowRange().values = [across(headings)];
      const body = table.getDataBodyRange();
      for (const [i, { before, cells }] of planned.filter((row) => row.cells).entries()) {
        const stands = standing.map((at) =>
          before === null || at < 0 ? "" : values[before + 1]![at]
        );
        const wanted = cells!.map(({ content }) => content);
        if (isSame(stands, wanted)) continue;
        const row = body.getRow(i);
        row.numberFormat = [across(cells!.map(({ numberFormat }) => numberFormat))];
        row.values = [across(cells!.map((cell) => asInput(toWorkbookCell(cell, dates).content)))];
      }
    },
  };
}

function isSame(found: readonly unknown[], wanted: readonly unknown[]): boolean {
  return found.every((value, i) => value === wanted[i]);
}

/**
 * For tables that are nowhere: a new sheet, for on one that is there what stands is the user's. A
 * save that was cut off has left one where nothing but what is to be written stands: that one.
 */
async function findSheet(
  context: Excel.RequestContext,
  plan: SheetPlan,
  missing: readonly TableKey[]
): Promise<() => Excel.Worksheet> {
  const { worksheets } = context.workbook;
  const all = worksheets.load("items/name");
  const tables = missing.map((key) =>
    context.workbook.tables.getItemOrNullObject(WORKSPACE_TABLE_NAMES[key]).load("id")
  );
  await context.sync();
  if (tables.some((table) => !table.isNullObject)) throw new ChangedMeanwhile();
  const names = LANGUAGES.map((each) => workspaceTexts(each).sheet);
  const candidates = all.items
    .filter(({ name }) => names.some((each) => name === each || name.startsWith(`${each} (`)))
    .map((sheet) => ({
      sheet,
      tables: sheet.tables.load("items/id"),
      used: sheet.getUsedRange().load("formulas, rowIndex, columnIndex"),
    }));
  if (candidates.length > 0) await context.sync();
  const begun = candidates.find(
    ({ tables: { items }, used }) => items.length === 0 && isPartOf(used, plan)
  );
  if (begun) return () => begun.sheet;
  const taken = all.items.map(({ name }) => name);
  return () => worksheets.add(freeSheetName(plan.name, taken));
}

function isPartOf({ formulas, rowIndex, columnIndex }: Excel.Range, { rows }: SheetPlan): boolean {
  return formulas.every((cells: unknown[], r) =>
    cells.every(
      (value, c) => value === "" || value === rows[rowIndex + r]?.[columnIndex + c]?.content
    )
  );
}

function writeSheet(sheet: Excel.Worksheet, plan: SheetPlan, dates: DateSystem): void {
  setUpSheet(sheet, plan);
  const writing = { key: plan.key, names: new Map<string, string>(), dates };
  for (const block of blocksOf(plan)) putBlock(sheet, block, writing);
  addTables(sheet, plan, []);
}
