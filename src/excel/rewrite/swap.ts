import { spillsAmong, hashOfSheet } from "../sheetHash";
import { lookAt, putBack } from "./written";
import { append } from "../../core/append";
import { addressOf, type Area } from "../../formula/text/area";
import { forgetMark, readMarkText, writeMarkText } from "../ownSheet";
import type { Freezing, KeptCells } from "../run/freezeSheets";
import { rewriteSheet, type Rewriting } from "./rewriteSheet";
import { copyCells, readStanding, type Standing } from "./standing";
import type { TableReference } from "./tableReferences";

/** A sheet that is written anew, with a sheet for what stood in it until then. */
export interface Swapped extends Rewriting {
  readonly copy: Excel.Worksheet;
  /** All that stands in it and all that is going to: what the copy holds. */
  readonly reach: Area;
}

interface EnteredReference extends TableReference {
  /** The formula as it is entered. */
  readonly after: string;
}

export interface Swap {
  readonly sheets: readonly Swapped[];
  readonly freezing: Freezing;
  /** Formulas about tables that are made anew: entered again, or about what is no more. */
  readonly references: Readonly<Record<"kept" | "loosened", readonly EnteredReference[]>>;
  readonly sheetOf: (key: string) => Excel.Worksheet;
  readonly first: Excel.Worksheet;
}

/** Excel on the web answers with at most 5 MB. */
const MOST_CELLS_KEPT = 40_000;

export interface Swapping {
  /** What the sheets showed at that moment, by id; those that are too long are left out. */
  readonly shown: ReadonlyMap<string, KeptCells>;
  /** Cells of the user's in which somebody had written since they were looked at: given back. */
  readonly changed: readonly string[];
}

/**
 * Everything that changes what is there already, in one request: before it nothing has changed, and
 * after it every cell has. What the sheets have beside their cells follows when it stands.
 */
export async function swap(
  context: Excel.RequestContext,
  { sheets, freezing, references, first }: Swap
): Promise<Swapping> {
  context.application.suspendApiCalculationUntilNextSync();
  const shown = new Map<
    string,
    { readonly area: KeptCells["area"]; readonly range: Excel.Range }
  >();
  let cells = 0;
  for (const { old, sheet, copy, reach: area } of sheets) {
    copyCells(sheet, copy, area);
    const count = area.rows * area.columns;
    if (cells + count > MOST_CELLS_KEPT) continue;
    cells += count;
    const range = sheet.getRange(addressOf(area)).load("formulas, values, valueTypes");
    shown.set(old.id, { area, range });
  }
  const dissolved = sheets.flatMap(({ sheet, tables }) =>
    tables.dissolved.map(({ id, name }) => ({
      table: sheet.tables.getItem(id).load("name"),
      name,
      isMadeAgain: tables.added.some((one) => one.name === name),
    }))
  );
  const written = references.kept.flatMap(({ at, range, formula }) =>
    range ? [lookAt(at, range(), formula)] : []
  );
  append(written, freezing.queue());
  for (const one of sheets) rewriteSheet(context, one);
  for (const { enter, after } of references.kept) enter(after);
  for (const { fresh } of sheets) {
    forgetMark(context, fresh.id);
    fresh.delete();
  }
  first.activate();
  await context.sync();
  const renamed = dissolved.filter(
    ({ table, name, isMadeAgain }) => isMadeAgain && table.name !== name
  );
  if (renamed.length > 0) {
    // Somebody did that since the tables were looked at.
    for (const { table, name } of renamed) context.workbook.tables.getItem(name).name = table.name;
    await context.sync();
  }
  const changed = await putBack(context, written);
  return {
    shown: new Map(
      [...shown].map(([id, { area, range }]): [string, KeptCells] => {
        const { formulas, values, valueTypes } = range;
        return [id, { area, formulas, values, valueTypes }];
      })
    ),
    changed,
  };
}

/**
 * What a swap has changed that was answered with an error, or not at all: "complete", or the sheets
 * that are no longer what their copies hold. Before the copies are made nothing is changed.
 */
export async function changedBySwap(
  context: Excel.RequestContext,
  { sheets }: Swap
): Promise<"complete" | readonly Swapped[]> {
  const { worksheets } = context.workbook;
  const olds = sheets.map(({ old }) => worksheets.getItemOrNullObject(old.id).load("id"));
  const fresh = sheets.map((one) => worksheets.getItemOrNullObject(one.fresh.id).load("id"));
  const copies = sheets.map(({ copy }) => copy.getUsedRangeOrNullObject(true).load("address"));
  await context.sync();
  // What somebody else has deleted is none of ours any more.
  const left = sheets.filter((_, i) => !olds[i]!.isNullObject);
  const marks = left.map(({ old }) => readMarkText(context, old.id));
  await context.sync();
  const hasNewMark = ({ mark }: Swapped, i: number): boolean => String(marks[i]!.value) === mark;
  if (left.every(hasNewMark) && fresh.every((sheet) => sheet.isNullObject)) return "complete";
  if (copies.some((copy, i) => copy.isNullObject && sheets[i]!.standing.used)) return [];
  const standing = await readStanding(context, idsOf(left));
  const changed: Swapped[] = [];
  for (const [i, one] of left.entries()) {
    const { old, sheet, copy, reach } = one;
    // What the user has typed where one types is no edit, but it is what stood there.
    const spills = spillsAmong(old.free);
    const isAlike =
      String(marks[i]!.value) === old.mark &&
      inWords(standing[i]!, one) === inWords(one.standing, one) &&
      (await hashOfSheet(context, sheet, spills, reach)) ===
        (await hashOfSheet(context, copy, spills, reach));
    if (!isAlike) changed.push(one);
  }
  return changed;
}

function idsOf(sheets: readonly Swapped[]): readonly string[] {
  return sheets.map(({ old }) => old.id);
}

/** The tables of ours, of which one that is made again has another id. */
function inWords({ tables }: Standing, one: Swapped): string {
  const own = tables.filter(({ id, name }) => isOurs(one, id, name));
  // One that is made again stands last.
  const byName = own.sort((a, b) => (a.name < b.name ? -1 : 1));
  return JSON.stringify(byName.map(({ name, area, headings }) => [name, area, headings]));
}

/** Others somebody has made meanwhile. */
function isOurs({ standing, tables }: Swapped, id: string, name: string): boolean {
  return (
    standing.tables.some((one) => one.id === id || one.name === name) ||
    tables.added.some((one) => one.name === name)
  );
}

/** Puts back what the copies of the sheets hold. Throws where it cannot. */
export async function takeBack(
  context: Excel.RequestContext,
  sheets: readonly Swapped[],
  { kept, loosened }: Swap["references"]
): Promise<void> {
  const now = await readStanding(context, idsOf(sheets));
  const anchors = sheets.map(({ old, copy }) =>
    spillsAmong(old.free).map((area) => ({
      area,
      anchor: copy.getRange(addressOf({ ...area, rows: 1, columns: 1 })).load("formulas"),
    }))
  );
  await context.sync();
  for (const [i, one] of sheets.entries()) {
    const { old, sheet, copy, standing, mark, reach } = one;
    const tables = new Map(standing.tables.map((table) => [table.id, table]));
    for (const { id, name, area, headings } of now[i]!.tables) {
      const before = tables.get(id);
      if (!isOurs(one, id, name)) continue;
      const table = sheet.tables.getItem(id);
      if (!before) table.convertToRange();
      else {
        if (before.area.rows !== area.rows) table.resize(addressOf(before.area));
        for (const [at, heading] of (before.headings ?? []).entries())
          if (headings?.[at] !== heading) table.columns.getItemAt(at).name = heading;
      }
    }
    copyCells(copy, sheet, reach);
    for (const { area: spill, anchor } of anchors[i]!) {
      sheet.getRange(addressOf(spill)).clear("Contents");
      sheet.getRange(addressOf({ ...spill, rows: 1, columns: 1 })).formulas = anchor.formulas;
    }
    const left = new Set(now[i]!.tables.map(({ id }) => id));
    for (const { id, name, area: at } of standing.tables) {
      if (left.has(id)) continue;
      sheet.tables.add(addressOf(at), true).name = name;
    }
    if (mark !== null) writeMarkText(context, old.id, old.mark);
  }
  for (const { enter, formula } of [...kept, ...loosened]) enter(formula);
  await context.sync();
}
