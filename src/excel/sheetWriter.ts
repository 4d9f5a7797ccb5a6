import type { InsertionRemark } from "./rewrite/remark";
import { append } from "../core/append";
import { languageOf } from "../words/sentence";
import { asideName } from "../words/run";
import { freeSheetNames } from "../formula/text/sheetName";
import { setUpSheet, writeBlock } from "./blockWriter";
import { addChart } from "./chartWriter";
import { chartsOf, dressingOf } from "./ownDressing";
import { markFrozen, type Outgoing, readNewMark, writeMarkText, withTables } from "./ownSheet";
import { setUpPages } from "./pageSetup";
import { AddedSheets, SheetsLeftBehind } from "./rewrite/addedSheets";
import { carryOut } from "./rewrite/carryOut";
import { type Elsewhere, planSwap, type Target } from "./rewrite/planSwap";
import { idsOf, prepare, type PlannedWork } from "./rewrite/prepare";
import { checkReady } from "./rewrite/ready";
import { reachOfPlan } from "./rewrite/rewriteSheet";
import { carryFormatRules } from "./rewrite/formatRules";
import { readStanding } from "./rewrite/standing";
import { readFreezing } from "./run/freezeSheets";
import { runOptions } from "./runOptions";
import { blocksOf } from "../sheet/sheetBlock";
import { nameOf, type SheetPlan } from "../sheet/sheetPlan";
import { WorkbookUnchanged } from "./unchanged";
import { addTables, readTakenNames, setUpChoices } from "./tableWriter";

export interface InsertionOptions {
  /** Told the share that is done, 0–1. */
  readonly onProgress?: (share: number) => void;
  /** An AbortSignal will do. Looked at between blocks. */
  readonly signal?: { readonly aborted: boolean };
  /** Told what the user should know of what was written, beside the names of the sheets. */
  readonly onRemark?: (remark: InsertionRemark) => void;
}

const cancellation = new Error("Cancelled");

const nothing: Outgoing = { replaced: [], kept: [] };

/** Excel's limit. */
const MOST_ROWS = 1_048_576;

/** Share of the work that is writing; the rest is charts, and reading back what is remembered. */
const WRITING = 0.9;

/**
 * Writes the sheets in the open workbook and shows the first: those of an earlier run in their
 * places, others at the end. What is there already is left as it is until all of the new stands
 * beside it; one request then brings it in. When that fails, or is cancelled before, the workbook
 * is as it was.
 * @param elsewhere the same plans in the other languages: what is written in one of them stays what
 * it is
 * @returns the names the sheets have; null when cancelled
 * @throws SheetsLeftBehind where it could not be made as it was; WorkbookUnchanged where it was
 */
export async function insertSheets(
  plans: readonly SheetPlan[],
  options: InsertionOptions = {},
  outgoing: Outgoing = nothing,
  elsewhere?: Elsewhere
): Promise<readonly string[] | null> {
  for (const plan of plans)
    if (rowsOf(plan) > MOST_ROWS)
      throw new RangeError(`${plan.name}: ${rowsOf(plan)} rows, a sheet holds ${MOST_ROWS}.`);
  return Excel.run(runOptions(), (context) =>
    addSheets(context, plans, options, outgoing, elsewhere)
  );
}

/** The same as a part of larger work: one undo takes back both. */
export async function addSheets(
  context: Excel.RequestContext,
  wanted: readonly SheetPlan[],
  options: InsertionOptions,
  outgoing: Outgoing = nothing,
  elsewhere: Elsewhere = () => Promise.resolve([])
): Promise<readonly string[] | null> {
  let added: AddedSheets | null = null;
  try {
    const work = await prepare(context, wanted, outgoing);
    const { plans, names, dates, targets, ours } = work;
    const places = await addPlaces(context, work);
    added = places.added;
    const tables = await writeSheets(context, work, places, options);
    const marks = await markAll(context, work, places, tables.names);
    const freezing = await readFreezing(context, outgoing.kept, () => stopIfCancelled(options));
    stopIfCancelled(options);
    const first = places.finalOf(plans[0]!.key);
    if (targets.size === 0 && outgoing.kept.length === 0) {
      first.activate();
      await context.sync();
    } else {
      const olds = [...targets.values()];
      const standing = await readStanding(context, idsOf(olds));
      const swapped = [...targets].map(([key, old], i): Target => ({
        old,
        plan: plans.find((plan) => plan.key === key)!,
        standing: standing[i]!,
        fresh: places.written.get(key)!,
        copy: places.copies.get(key)!,
        mark: marks.get(key)!,
      }));
      const planned = await planSwap(context, swapped, {
        names,
        dates,
        taken: tables.taken,
        ours: new Set([...ours, ...places.ids]),
        freezing,
        sheetOf: places.finalOf,
        first,
        elsewhere,
      });
      const own = plans.flatMap(({ key }) => (targets.has(key) ? [] : [places.written.get(key)!]));
      // As late as can be: others may be at work in them.
      await checkReady(context, olds, [
        ...outgoing.kept,
        ...planned.references.kept.flatMap(({ sheetId }) => sheetId ?? []),
      ]);
      await carryOut(context, planned, { added, own }, options.onRemark);
    }
    const emptied = plans.slice(wanted.length).map(({ name }) => name);
    if (emptied.length > 0) options.onRemark?.({ code: "emptied", sheets: emptied });
    options.onProgress?.(1);
    return wanted.map(({ key }) => nameOf(key, names));
  } catch (error) {
    if (error instanceof SheetsLeftBehind) throw error;
    await added?.takeAway(error);
    if (error === cancellation) return null;
    throw new WorkbookUnchanged(error);
  }
}

interface Places {
  readonly added: AddedSheets;
  /** By the plans' keys: where each is written first. */
  readonly written: ReadonlyMap<string, Excel.Worksheet>;
  /** For what stood in a sheet that is written anew. */
  readonly copies: ReadonlyMap<string, Excel.Worksheet>;
  readonly ids: readonly string[];
  /** Where the plan ends up. */
  readonly finalOf: (key: string) => Excel.Worksheet;
}

async function addPlaces(
  context: Excel.RequestContext,
  { plans, names, targets }: PlannedWork
): Promise<Places> {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const language = languageOf(Office.context.displayLanguage);
  const aside = [...targets].flatMap(([key, old]) =>
    (["fresh", "copy"] as const).map((kind) => ({
      key,
      kind,
      name: asideName(kind, old.name, language),
    }))
  );
  const taken = [...sheets.items.map(({ name }) => name), ...names.values()];
  const free = freeSheetNames(
    aside.map(({ name }) => name),
    taken
  );
  const own = plans.filter(({ key }) => !targets.has(key)).map(({ key }) => key);
  const [added, fresh] = await AddedSheets.add(context, [
    ...own.map((key) => nameOf(key, names)),
    ...free,
  ]);
  const written = new Map(own.map((key, i) => [key, fresh[i]!]));
  const copies = new Map<string, Excel.Worksheet>();
  for (const [i, { key, kind }] of aside.entries())
    (kind === "fresh" ? written : copies).set(key, fresh[own.length + i]!);
  try {
    // Whatever happens, no later run and no reading takes them for the user's.
    const ofFew = plans.some((plan) => plan.ofFew === true);
    for (const [i, name] of free.entries()) {
      const { id } = fresh[own.length + i]!;
      markFrozen(context, { id, name, work: plans[0]!.work!, frozen: true, run: null, ofFew });
    }
    const rewritten = plans.filter(({ key }) => targets.has(key));
    await carryFormatRules(
      context,
      rewritten.map((plan) => ({
        sheet: context.workbook.worksheets.getItem(targets.get(plan.key)!.id),
        fresh: written.get(plan.key)!,
        planned: reachOfPlan(plan),
      }))
    );
    await context.sync();
  } catch (error) {
    await added.takeAway(error);
    throw error;
  }
  return {
    added,
    written,
    copies,
    ids: fresh.map(({ id }) => id),
    finalOf: (key) => {
      const target = targets.get(key);
      return target ? context.workbook.worksheets.getItem(target.id) : written.get(key)!;
    },
  };
}

interface WrittenTables {
  /** Names that no further table can have. */
  readonly taken: readonly string[];
  /** By the plans' keys. */
  readonly names: ReadonlyMap<string, readonly string[]>;
}

async function writeSheets(
  context: Excel.RequestContext,
  { plans, names, dates, targets }: PlannedWork,
  { written, finalOf }: Places,
  options: InsertionOptions
): Promise<WrittenTables> {
  const tables = new Map<string, readonly string[]>();
  const total = plans.reduce((sum, plan) => sum + rowsOf(plan), 0);
  const taken = plans.some(({ tables }) => tables) ? [...(await readTakenNames(context))] : [];
  let done = 0;
  // Long data first: what is calculated from it is then calculated once.
  for (const plan of [...plans].sort((a, b) => (b.body?.count ?? 0) - (a.body?.count ?? 0))) {
    const sheet = written.get(plan.key)!;
    const isFinal = !targets.has(plan.key);
    if (isFinal) setUpSheet(sheet, plan);
    for (const block of blocksOf(plan)) {
      stopIfCancelled(options);
      await writeBlock(context, sheet, block, { key: plan.key, names, dates });
      done += block.contents.length;
      options.onProgress?.((WRITING * done) / total);
    }
    if (!isFinal) continue;
    const added = await finishSheet(context, sheet, plan, taken);
    tables.set(plan.key, added);
    append(taken, added);
  }
  for (const plan of plans) {
    if (targets.has(plan.key) || !plan.charts) continue;
    stopIfCancelled(options);
    await drawCharts(context, { sheet: written.get(plan.key)!, sheetOf: finalOf }, plan);
  }
  return { taken, names: tables };
}

/** @returns the names its tables have */
async function finishSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  taken: readonly string[]
): Promise<readonly string[]> {
  const added = addTables(sheet, plan, taken);
  setUpChoices(sheet, plan.choices ?? []);
  setUpPages(sheet, plan);
  await context.sync();
  return added;
}

async function drawCharts(
  context: Excel.RequestContext,
  place: Parameters<typeof addChart>[0],
  plan: SheetPlan
): Promise<void> {
  for (const [i, chart] of plan.charts!.entries()) addChart(place, chart, chartsOf(plan)[i]!);
  await context.sync();
}

/** What is remembered of each sheet; new ones get it now, others with what is written in them. */
async function markAll(
  context: Excel.RequestContext,
  { plans, names, targets }: PlannedWork,
  { written }: Places,
  tables: WrittenTables["names"]
): Promise<ReadonlyMap<string, string | null>> {
  const marks = new Map<string, string | null>();
  for (const plan of plans) {
    const sheet = written.get(plan.key)!;
    const name = nameOf(plan.key, names);
    const dressing = dressingOf(plan, names, targets.get(plan.key) ?? null);
    const mark = await readNewMark(context, sheet, plan, name, dressing);
    marks.set(plan.key, mark);
    if (mark !== null && !targets.has(plan.key))
      writeMarkText(context, sheet.id, withTables(mark, tables.get(plan.key) ?? []));
  }
  await context.sync();
  return marks;
}

function stopIfCancelled({ signal }: InsertionOptions): void {
  if (signal?.aborted) throw cancellation;
}

function rowsOf({ rows, body }: SheetPlan): number {
  return rows.length + (body?.count ?? 0);
}
