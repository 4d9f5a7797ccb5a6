import { PricingLeftBehind, WorkbookUnchanged } from "../../../excel/unchanged";
import type { PricingProblem } from "../sheet/pricingProblem";
import { pricingTexts } from "../words/pricing";
import { addressOf } from "../../../formula/text/area";
import { readCells } from "../../../calls/excel/readCells";
import { loadDateSystem, readDateCell } from "../../../excel/dateSystem";
import { forgetMark, readMarkText } from "../../../excel/ownSheet";
import { runOptions } from "../../../excel/runOptions";
import { quoteSheetName } from "../../../formula/text/sheetName";
import { insertSheets } from "../../../excel/sheetWriter";
import type { LookupNames } from "../sheet/pricingColumns";
import { planPricing, type PricingOptions, type PricingPlan } from "../sheet/pricingPlan";
import { findMeanings, type UserTable } from "../sheet/userTable";

export interface PricingResult {
  /** The sheet that the new columns look up in; null: nothing was added. */
  readonly sheet: string | null;
  /** Headings of the new columns. */
  readonly columns: readonly string[];
  readonly problems: readonly PricingProblem[];
}

/** What pricing would add to a native table, without adding it. */
export async function previewPricing(
  tableName: string,
  options: PricingOptions
): Promise<PricingPlan> {
  const table = await readTable(tableName, options.corrections);
  if (table) return planPricing(table, options);
  const problems = [{ code: "table.missing", table: tableName }] as const;
  return { columns: [], sheet: null, example: null, problems };
}

/**
 * Adds a sheet with tariffs and rules, and to the user's table new columns that look up in it by
 * native formulas. No cell that was there is changed; what fails is taken back.
 */
export async function priceTable(
  tableName: string,
  options: PricingOptions
): Promise<PricingResult> {
  const plan = await previewPricing(tableName, options);
  const nothing = { sheet: null, columns: [], problems: plan.problems };
  if (plan.sheet === null || plan.columns.length === 0) return nothing;
  const names = await insertSheets([plan.sheet.plan]);
  if (names === null) return nothing;
  const [sheet] = names;
  try {
    await addColumns(tableName, plan, sheet!, options);
  } catch (error) {
    if (await isTakenBack(tableName, plan, sheet!)) throw new WorkbookUnchanged(error);
    throw new PricingLeftBehind(tableName, headingsOf(plan), sheet!, error);
  }
  return {
    sheet: sheet!,
    columns: headingsOf(plan),
    problems: plan.problems,
  };
}

function headingsOf({ columns }: PricingPlan): readonly string[] {
  return columns.map(({ heading }) => heading);
}

function readTable(
  tableName: string,
  corrections: PricingOptions["corrections"]
): Promise<UserTable | null> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(tableName).load("name, showHeaders");
    await context.sync();
    if (table.isNullObject || !table.showHeaders) return null;
    const headings = table.getHeaderRowRange().load("values, rowIndex, columnIndex");
    const body = table.getDataBodyRange().load("rowCount, columnCount");
    const sheet = table.worksheet.load("name");
    const dates = loadDateSystem(context);
    await context.sync();
    const { rowIndex, columnIndex } = headings;
    const area = {
      row: rowIndex + 1,
      column: columnIndex,
      rows: body.rowCount,
      columns: body.columnCount,
    };
    const [cells] = await readCells(context, [{ sheet: sheet.name, area }]);
    const read = {
      name: table.name,
      sheet: sheet.name,
      firstRow: rowIndex + 1,
      headings: headings.values[0]!.map(String),
      rows: cells!.values,
    };
    const { date } = findMeanings(read, corrections);
    const rows = read.rows.map((row) =>
      row.map((cell, column) => (column === date ? readDateCell(cell, dates()) : cell))
    );
    return { ...read, rows };
  });
}

/** All of them, or none. */
function addColumns(
  tableName: string,
  plan: PricingPlan,
  sheet: string,
  { language }: PricingOptions
): Promise<void> {
  return Excel.run(runOptions(), async (context) => {
    const lookups = await readLookups(context, plan, sheet, pricingTexts(language).sheet.tables);
    const table = context.workbook.tables.getItem(tableName);
    context.application.suspendApiCalculationUntilNextSync();
    for (const { heading, formula, numberFormat } of plan.columns) {
      const body = table.columns.add(undefined, undefined, heading).getDataBodyRange();
      // One format and one formula for all rows: nothing grows with the table. The format goes
      // first, as a column of text would keep a formula as text.
      body.numberFormat = numberFormat as any;
      body.formulas = formula(lookups) as any;
    }
    // Where the user was looking.
    table.worksheet.activate();
    await context.sync();
  });
}

/** The headings were free before: whatever has them now has just been added. */
async function isTakenBack(tableName: string, plan: PricingPlan, sheet: string): Promise<boolean> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const table = context.workbook.tables.getItem(tableName);
      const columns = table.columns.load("items/name");
      const lookups = context.workbook.worksheets.getItem(sheet).load("id");
      await context.sync();
      const mark = readMarkText(context, lookups.id);
      await context.sync();
      const added = columns.items.filter(({ name }) => headingsOf(plan).includes(name));
      for (const column of added.reverse()) column.delete();
      if (!mark.isNullObject) forgetMark(context, lookups.id);
      lookups.delete();
      await context.sync();
    });
    return true;
  } catch {
    return false;
  }
}

/** What the new sheet's tables ended up being called. */
async function readLookups(
  context: Excel.RequestContext,
  { sheet: planned }: PricingPlan,
  sheet: string,
  wanted: Readonly<Record<"prices" | "rules" | "professions" | "unlisted", string>>
): Promise<LookupNames> {
  const tables = context.workbook.worksheets.getItem(sheet).tables.load("items/name");
  await context.sync();
  const names = tables.items.map(({ name }) => name);
  const find = (name: string): string => names.find((each) => each.startsWith(name)) ?? name;
  const fee = planned!.meanFee;
  return {
    prices: find(wanted.prices),
    rules: find(wanted.rules),
    professions: find(wanted.professions),
    unlisted: find(wanted.unlisted),
    meanFee: fee && `${quoteSheetName(sheet)}!${addressOf(fee.area, true)}`,
  };
}
