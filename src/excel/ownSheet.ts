import type { OwnDressing } from "./ownDressing";
import { spillsAmong, hashOfSheet, isSpillBlocked } from "./sheetHash";
import type { Area } from "../formula/text/area";
import type { RunStamp } from "../sheet/runStamp";
import { SHEET_MARK } from "../sheet/sheetMark";
import { isFormula, type SheetPlan } from "../sheet/sheetPlan";

/** A sheet that an earlier run has written. */
export interface OwnSheet extends OwnDressing {
  readonly id: string;
  readonly name: string;
  /** Of the plan that it was written after; null: an earlier version did not remember it. */
  readonly key: string | null;
  /** Somebody has changed what stands in it since; charts may have been moved. */
  readonly edited: boolean;
  /** Of what stands in it now, free cells aside. */
  readonly hash: string;
  /** Cells that may change: inputs, and answers that fill cells beside their formula. */
  readonly free: readonly Area[];
  /** What its tables were called. */
  readonly tables: readonly string[];
  readonly run: RunStamp | null;
  /** Rows of it are of one to four contacts. */
  readonly ofFew: boolean;
  /** The mark as it is written. */
  readonly mark: string;
}

/** A sheet that any run has written, whatever the user has done to it since. */
export interface RunSheet {
  readonly id: string;
  readonly name: string;
  readonly work: string;
  /** Kept as values: the user's archive, which no later run touches. */
  readonly frozen: boolean;
  /** null: an earlier version wrote it, which told nothing. */
  readonly run: RunStamp | null;
  /** Of the plan that it was written after; left out: an earlier version did not remember it. */
  readonly key?: string;
  /** Rows of it are of one to four contacts. */
  readonly ofFew: boolean;
}

/** What becomes of the sheets of an earlier run, by their ids. */
export interface Outgoing {
  /** Written anew in their places, so that whatever refers to them goes on doing so. */
  readonly replaced: readonly OwnSheet[];
  /** Ids. Stay as values, and are the user's from then on. */
  readonly kept: readonly string[];
}

/** What the add-in remembers of a sheet it has written. */
interface Mark extends Partial<OwnDressing> {
  /** Of a frozen sheet no run's, so that none takes it for its own. */
  readonly work: string;
  /** Which work a frozen sheet was of. */
  readonly frozen?: string;
  /** A sheet of another name is the user's: renamed, or a copy that took the mark along. */
  readonly name: string;
  readonly key?: string;
  readonly hash: string;
  readonly free: readonly Area[];
  readonly tables?: readonly string[];
  readonly run?: RunStamp;
  readonly ofFew?: boolean;
}

const FROZEN = "frozen";

/** A question about one cell must not take a minute. */
const MOST_CELLS_COMPARED = 400_000;

/**
 * The mark of a sheet that is, or is going to be, called `name`.
 * @param sheet holds what the plan says, there or beside
 */
export async function readNewMark(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  name: string,
  { charts, choices }: OwnDressing
): Promise<string | null> {
  const { key, work, run, ofFew = false } = plan;
  if (work === undefined) return null;
  const free = freeAreas(plan);
  const hash = await hashOfSheet(context, sheet, free);
  const said = { ...(run && { run }), ...(ofFew && { ofFew }) };
  const mark: Mark = { work, name, key, hash, free, charts, choices, ...said };
  return JSON.stringify(mark);
}

/** @param tables what the tables of the sheet are called */
export function withTables(mark: string, tables: readonly string[]): string {
  return JSON.stringify({ ...(JSON.parse(mark) as Mark), tables });
}

/** From now on the sheet is the user's: known, and no run's own. To be synced. */
export function markFrozen(
  context: Excel.RequestContext,
  { id, name, work, run, ofFew }: RunSheet
): void {
  const mark: Mark = {
    work: FROZEN,
    frozen: work,
    name,
    hash: "",
    free: [],
    ...(run && { run }),
    ...(ofFew && { ofFew }),
  };
  writeMarkText(context, id, JSON.stringify(mark));
}

/** Puts a mark back that `readMarkText` has read. To be synced. */
export function writeMarkText(context: Excel.RequestContext, sheetId: string, text: string): void {
  const { settings, worksheets } = context.workbook;
  if (hasCustomProperties()) worksheets.getItem(sheetId).customProperties.add(SHEET_MARK, text);
  else settings.add(settingKey(sheetId), text);
}

/** Where the mark is not part of the sheet, it goes by itself when that is deleted. To be synced. */
export function forgetMark(context: Excel.RequestContext, sheetId: string): void {
  if (!hasCustomProperties()) context.workbook.settings.getItem(settingKey(sheetId)).delete();
}

/** To be synced; its `value` is the text. */
export function readMarkText(
  context: Excel.RequestContext,
  sheetId: string
): Excel.WorksheetCustomProperty | Excel.Setting {
  const { settings, worksheets } = context.workbook;
  return (
    hasCustomProperties()
      ? worksheets.getItem(sheetId).customProperties.getItemOrNullObject(SHEET_MARK)
      : settings.getItemOrNullObject(settingKey(sheetId))
  ).load("value");
}

/** The sheets of all runs, renamed and copied ones too. */
export async function readRunSheets(context: Excel.RequestContext): Promise<readonly RunSheet[]> {
  const sheets = context.workbook.worksheets.load("items/id, items/name");
  await context.sync();
  const properties = sheets.items.map((sheet) => readMarkText(context, sheet.id));
  await context.sync();
  return sheets.items.flatMap(({ id, name }, i): readonly RunSheet[] => {
    const property = properties[i]!;
    const mark = property.isNullObject ? null : readMark(String(property.value));
    if (!mark) return [];
    const { work, frozen, run = null, key, ofFew = false } = mark;
    const own = { id, name, work: frozen ?? work, frozen: frozen !== undefined, run, ofFew };
    return [key === undefined ? own : { ...own, key }];
  });
}

/** What a sheet's mark tells of it; null: it carries none. */
export interface MarkedSheet {
  readonly work: string;
  readonly frozen: boolean;
  readonly run: RunStamp | null;
  /** Somebody has changed what stands in it since; null: it is too long, or frozen, to tell. */
  readonly edited: boolean | null;
}

/** Reads the whole sheet where it is not too long. */
export async function readMarkedSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet
): Promise<MarkedSheet | null> {
  const property = readMarkText(context, sheet.id);
  const used = sheet.getUsedRange(true).load("rowCount, columnCount");
  await context.sync();
  const mark = property.isNullObject ? null : readMark(String(property.value));
  if (!mark) return null;
  const { work, frozen, run = null, hash, free } = mark;
  const isRead = frozen === undefined && used.rowCount * used.columnCount <= MOST_CELLS_COMPARED;
  const isEdited = async (): Promise<boolean> =>
    (await hashOfSheet(context, sheet, free)) !== hash || isSpillBlocked(context, sheet, free);
  const edited = isRead ? await isEdited() : null;
  return { work: frozen ?? work, frozen: frozen !== undefined, run, edited };
}

/** Ids of the sheets that carry a mark of any work, whoever has renamed or edited them since. */
export async function readMarked(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[]
): Promise<ReadonlySet<string>> {
  const properties = sheets.map((sheet) => readMarkText(context, sheet.id));
  await context.sync();
  return new Set(sheets.filter((_, i) => !properties[i]!.isNullObject).map(({ id }) => id));
}

/** The sheets of a work, as far as they are still called what they were written as. */
export async function readOwn(
  context: Excel.RequestContext,
  work: string
): Promise<readonly OwnSheet[]> {
  const sheets = context.workbook.worksheets.load("items/id, items/name");
  await context.sync();
  const properties = sheets.items.map((sheet) => readMarkText(context, sheet.id));
  await context.sync();
  const own: OwnSheet[] = [];
  for (const [i, sheet] of sheets.items.entries()) {
    const { id, name } = sheet;
    const property = properties[i]!;
    const mark = property.isNullObject ? null : readMark(String(property.value));
    if (mark?.work !== work || mark.name !== name) continue;
    const { key = null, free, charts = [], choices = null, tables = [], run = null } = mark;
    const { ofFew = false } = mark;
    const hash = await hashOfSheet(context, sheet, free);
    const edited = hash !== mark.hash || (await isSpillBlocked(context, sheet, free));
    own.push({
      id,
      name,
      key,
      edited,
      hash,
      free,
      charts,
      choices,
      tables,
      run,
      ofFew,
      mark: String(property.value),
    });
  }
  return own;
}

/**
 * What a new run does with the sheets of an earlier one of the same work. Those that it does not
 * replace are kept: edited ones, and those that the user has renamed or copied.
 * @param edited whether sheets that somebody has edited are replaced too
 */
export function readOutgoing(
  work: string,
  edited: "kept" | "replaced" = "kept"
): Promise<Outgoing> {
  // A cell being edited would otherwise refuse it.
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const own = firstOfEach(await readOwn(context, work));
    const replaced = own.filter((sheet) => !sheet.edited || edited === "replaced");
    const going = new Set(replaced.map(({ id }) => id));
    const kept = (await readRunSheets(context)).filter(
      (sheet) => sheet.work === work && !sheet.frozen && !going.has(sheet.id)
    );
    return { replaced, kept: kept.map(({ id }) => id) };
  });
}

/**
 * Two panes, or a sheet moved in from another workbook, can give a work the same sheet twice: the
 * one without a number after its name is written anew, the other is kept.
 */
function firstOfEach(sheets: readonly OwnSheet[]): readonly OwnSheet[] {
  const byKey = new Map<string, OwnSheet>();
  for (const sheet of sheets) {
    const key = sheet.key ?? `name:${sheet.name}`;
    const first = byKey.get(key);
    if (!first || (isNumbered(first.name) && !isNumbered(sheet.name))) byKey.set(key, sheet);
  }
  return sheets.filter((sheet) => byKey.get(sheet.key ?? `name:${sheet.name}`) === sheet);
}

function isNumbered(name: string): boolean {
  return / \(\d+\)$/.test(name);
}

function hasCustomProperties(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.12");
}

function settingKey(sheetId: string): string {
  return `${SHEET_MARK}:${sheetId}`;
}

/** Where answers fill cells beside their formula, as the mark of a sheet tells. */
export function spillsOf(mark: string): readonly Area[] {
  return spillsAmong(readMark(mark)?.free ?? []);
}

/** What somebody else may have written under our key is no mark. */
function readMark(text: string): Mark | null {
  try {
    const mark = JSON.parse(text) as Mark | null;
    return typeof mark?.work === "string" ? mark : null;
  } catch {
    return null;
  }
}

export function freeAreas({ rows }: SheetPlan): readonly Area[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap(({ content, style }, column) => {
      if (style === "input") return [{ row, column, rows: 1, columns: 1 }];
      if (content === null || !isFormula(content)) return [];
      const { rows: height, columns: width } = content.spill;
      return height * width > 1 ? [{ row, column, rows: height, columns: width }] : [];
    })
  );
}
