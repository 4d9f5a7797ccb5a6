import { append } from "../core/append";
import { rangeAt, type SheetNames, setUpSheet, writeBlock } from "./blockWriter";
import { addChart } from "./chartWriter";
import { findInwardReferences, type InwardReference, restoreReferences } from "./inwardReferences";
import { markOwn, type Outgoing } from "./ownSheet";
import { setUpPages } from "./pageSetup";
import { reasonOf } from "./reason";
import { type Freezing, freezeSheets } from "./run/freezeSheets";
import { runOptions } from "./runOptions";
import { blocksOf } from "./sheetBlock";
import { freeSheetNames } from "../formula/text/sheetName";
import { nameOf, type SheetPlan } from "./sheetPlan";
import { freeTableName } from "./tableName";
import { type AddedTable, addTables, readTakenNames } from "./tableWriter";

export interface InsertionOptions {
  /** Told the share that is done, 0–1. */
  readonly onProgress?: (share: number) => void;
  /** An AbortSignal will do. Looked at between blocks. */
  readonly signal?: { readonly aborted: boolean };
}

/** The insertion was not finished, and sheets that it had added could not be taken away again. */
export class SheetsLeftBehind extends Error {
  constructor(
    readonly sheets: readonly string[],
    readonly cause: unknown
  ) {
    super(reasonOf(cause));
    this.name = "SheetsLeftBehind";
  }
}

const cancellation = new Error("Cancelled");

const nothing: Outgoing = { replaced: [], kept: [] };

/** Excel's limit. */
const MOST_ROWS = 1_048_576;

/** Share of the work that is writing; the rest is charts, and reading back what is remembered. */
const WRITING = 0.9;

/**
 * Adds the sheets at the end of the open workbook and shows the first; what is there already is
 * left as it is, sheets of an earlier run aside. When it fails, or is cancelled, the sheets it had
 * added are gone again.
 * @returns the names the sheets got; null when cancelled
 */
export async function insertSheets(
  plans: readonly SheetPlan[],
  options: InsertionOptions = {},
  outgoing: Outgoing = nothing
): Promise<readonly string[] | null> {
  for (const plan of plans)
    if (rowsOf(plan) > MOST_ROWS)
      throw new RangeError(`${plan.name}: ${rowsOf(plan)} rows, a sheet holds ${MOST_ROWS}.`);
  return Excel.run(runOptions(), (context) => addSheets(context, plans, options, outgoing));
}

/** The same as a part of larger work: one undo takes back both. */
export async function addSheets(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  options: InsertionOptions,
  { replaced, kept }: Outgoing = nothing
): Promise<readonly string[] | null> {
  const names = await chooseNames(context, plans, replaced);
  const added: AddedSheets = new Map();
  let freezing: Freezing | null = null;
  let isReplacing = false;
  try {
    // Before anything that their formulas refer to is another run's.
    freezing = await freezeSheets(context, kept, () => {
      if (options.signal?.aborted) throw cancellation;
    });
    for (const [key, name] of names.now) added.set(key, await addSheet(context, name));
    const tables = await writeSheets(context, plans, names, added, options);
    const references = await referencesTo(context, replaced, added);
    // A cell that cannot be written must be found out while the old sheets still stand.
    if (references.length > 0) await restoreReferences(context, references);
    for (const id of replaced) {
      await removeSheet(context, id);
      isReplacing = true;
    }
    if (isReplacing) await takeNames(context, names, added, tables);
    if (references.length > 0) await restoreReferences(context, references);
    await finish(context, plans, names, added);
    options.onProgress?.(1);
    return plans.map(({ key }) => nameOf(key, names.finally));
  } catch (error) {
    // With an old sheet gone, the new ones are what is left of it.
    if (isReplacing) throw new SheetsLeftBehind([...names.now.values()], error);
    const left: string[] = [];
    for (const [key, { id }] of added)
      await removeSheet(context, id).catch(() => left.push(nameOf(key, names.now)));
    await freezing?.takeBack(error);
    if (left.length > 0) throw new SheetsLeftBehind(left, error);
    if (error === cancellation) return null;
    throw error;
  }
}

type AddedSheets = Map<string, Excel.Worksheet>;

async function writeSheets(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  names: SheetNames,
  sheets: AddedSheets,
  { onProgress, signal }: InsertionOptions
): Promise<readonly AddedTable[]> {
  const total = plans.reduce((sum, plan) => sum + rowsOf(plan), 0);
  const taken = plans.some(({ tables }) => tables) ? await readTakenNames(context) : [];
  const tables: AddedTable[] = [];
  let done = 0;
  // Long data first: what is calculated from it is then calculated once.
  for (const plan of [...plans].sort((a, b) => (b.body?.count ?? 0) - (a.body?.count ?? 0))) {
    const sheet = sheets.get(plan.key)!;
    setUpSheet(sheet, plan);
    for (const block of blocksOf(plan)) {
      if (signal?.aborted) throw cancellation;
      await writeBlock(context, sheet, block, plan.key, names);
      done += block.contents.length;
      onProgress?.((WRITING * done) / total);
    }
    const takenNow = [...taken, ...tables.map(({ name }) => name)];
    append(tables, await completeSheet(context, sheet, plan, takenNow));
  }
  for (const plan of plans)
    for (const chart of plan.charts ?? []) {
      if (signal?.aborted) throw cancellation;
      await addChart(context, sheets.get(plan.key)!, chart, names.now);
    }
  if (signal?.aborted) throw cancellation;
  return tables;
}

/** What stands on top of the cells. */
async function completeSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  taken: readonly string[]
): Promise<readonly AddedTable[]> {
  const tables = addTables(sheet, plan, taken);
  for (const { area, numbers } of plan.choices ?? [])
    rangeAt(sheet, area).dataValidation.rule = {
      list: { inCellDropDown: true, source: numbers.join(",") },
    };
  if (plan.print) setUpPages(sheet, plan.print);
  await context.sync();
  return tables;
}

function rowsOf({ rows, body }: SheetPlan): number {
  return rows.length + (body?.count ?? 0);
}

/** What the user's own formulas say of the sheets that are to go. */
async function referencesTo(
  context: Excel.RequestContext,
  replaced: readonly string[],
  added: AddedSheets
): Promise<readonly InwardReference[]> {
  if (replaced.length === 0) return [];
  const going = replaced.map((id) => context.workbook.worksheets.getItem(id).load("name"));
  await context.sync();
  const ours = [...replaced, ...[...added.values()].map(({ id }) => id)];
  return findInwardReferences(
    context,
    going.map(({ name }) => name),
    ours
  );
}

/** Names that are free once the replaced sheets and their tables are gone. */
async function takeNames(
  context: Excel.RequestContext,
  names: SheetNames,
  added: AddedSheets,
  tables: readonly AddedTable[]
): Promise<void> {
  const own = new Set(tables.map(({ name }) => name));
  const taken = (await readTakenNames(context)).filter((name) => !own.has(name));
  for (const [key, sheet] of added) sheet.name = nameOf(key, names.finally);
  for (const { table, wanted } of tables) {
    const name = freeTableName(wanted, taken);
    table.name = name;
    taken.push(name);
  }
  await context.sync();
}

async function finish(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  names: SheetNames,
  added: AddedSheets
): Promise<void> {
  for (const plan of plans)
    await markOwn(context, added.get(plan.key)!, plan, nameOf(plan.key, names.finally));
  added.get(plans[0]!.key)!.activate();
  await context.sync();
}

/** While the sheets to be replaced stand, the new ones cannot have their names. */
async function chooseNames(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  replaced: readonly string[]
): Promise<SheetNames> {
  const sheets = context.workbook.worksheets.load("items/id, items/name");
  await context.sync();
  const wanted = plans.map(({ name }) => name);
  const byKey = (taken: readonly Excel.Worksheet[]): ReadonlyMap<string, string> => {
    const free = freeSheetNames(
      wanted,
      taken.map(({ name }) => name)
    );
    return new Map(plans.map(({ key }, i) => [key, free[i]!]));
  };
  return {
    now: byKey(sheets.items),
    finally: byKey(sheets.items.filter(({ id }) => !replaced.includes(id))),
  };
}

/** In a batch of its own: what has an id here is ours, whatever others do in the workbook. */
async function addSheet(context: Excel.RequestContext, name: string): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.add(name).load("id");
  await context.sync();
  return sheet;
}

async function removeSheet(context: Excel.RequestContext, id: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  await context.sync();
  if (sheet.isNullObject) return;
  sheet.delete();
  await context.sync();
}
