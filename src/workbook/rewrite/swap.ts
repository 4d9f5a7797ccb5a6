import { addressOf } from "../../formula/text/area";
import { forgetMark, hashOf, readMarkText, writeMarkText } from "../ownSheet";
import type { Freezing, KeptCells } from "../run/freezeSheets";
import { redrawCharts, rewriteSheet, type Rewriting } from "./rewriteSheet";
import { copyCells, reachOf, readStanding, type Standing } from "./standing";
import type { TableReference } from "./tableReferences";

/** A sheet that is written anew, with a sheet for what stood in it until then. */
export interface Swapped extends Rewriting {
  readonly copy: Excel.Worksheet;
}

export interface Swap {
  readonly sheets: readonly Swapped[];
  readonly freezing: Freezing;
  /** Formulas to enter again, because a table that they name is made anew. */
  readonly references: readonly TableReference[];
  readonly sheetOf: (key: string) => Excel.Worksheet;
  readonly first: Excel.Worksheet;
}

/** Excel on the web answers with at most 5 MB. */
const MOST_CELLS_KEPT = 40_000;

/**
 * Everything that changes what is there already, in one request: before it nothing has changed, and
 * after it everything has.
 * @returns what the sheets showed at that moment, by id; those that are too long are left out
 */
export async function swap(
  context: Excel.RequestContext,
  { sheets, freezing, references, sheetOf, first }: Swap
): Promise<ReadonlyMap<string, KeptCells>> {
  context.application.suspendApiCalculationUntilNextSync();
  const shown = new Map<
    string,
    { readonly area: KeptCells["area"]; readonly range: Excel.Range }
  >();
  let cells = 0;
  for (const { old, sheet, copy, standing } of sheets) {
    const area = reachOf(standing.used ? [standing.used] : []);
    copyCells(sheet, copy, area);
    cells += area.rows * area.columns;
    if (cells > MOST_CELLS_KEPT) {
      cells -= area.rows * area.columns;
      continue;
    }
    const range = sheet.getRange(addressOf(area)).load("formulas, values, valueTypes");
    shown.set(old.id, { area, range });
  }
  freezing.queue();
  for (const one of sheets) rewriteSheet(context, one);
  for (const one of sheets) redrawCharts(one, sheetOf);
  for (const { restore } of references) restore();
  for (const { fresh } of sheets) {
    forgetMark(context, fresh.id);
    fresh.delete();
  }
  first.activate();
  await context.sync();
  return new Map(
    [...shown].map(
      ([
        id,
        {
          area,
          range: { formulas, values, valueTypes },
        },
      ]) => [id, { area, formulas, values, valueTypes }]
    )
  );
}

/** How far a swap came that was answered with an error, or not at all. */
export async function howFar(
  context: Excel.RequestContext,
  { sheets, freezing }: Swap
): Promise<"untouched" | "complete" | "half"> {
  const marks = sheets.map(({ old }) => readMarkText(context, old.id));
  const fresh = sheets.map(({ fresh: { id } }) =>
    context.workbook.worksheets.getItemOrNullObject(id).load("id")
  );
  await context.sync();
  const now = marks.map(({ value }) => String(value));
  if (sheets.every(({ mark }, i) => now[i] === mark) && fresh.every((sheet) => sheet.isNullObject))
    return "complete";
  const isMarked = sheets.some(({ old }, i) => now[i] !== old.mark);
  if (isMarked || (await freezing.isBegun())) return "half";
  for (const { old, sheet, standing } of sheets) {
    if ((await hashOf(context, sheet, old.free)) !== old.hash) return "half";
    const [stands] = await readStanding(context, [old.id]);
    if (inWords(stands!) !== inWords(standing)) return "half";
  }
  return "untouched";
}

/** A table that is made again has another id. */
function inWords({ tables }: Standing): string {
  return JSON.stringify(tables.map(({ name, area, headings }) => [name, area, headings]));
}

/** Puts back what the copies hold. Throws where it cannot. */
export async function takeBack(context: Excel.RequestContext, swapped: Swap): Promise<void> {
  const { sheets, freezing, references } = swapped;
  const now = await readStanding(
    context,
    sheets.map(({ old }) => old.id)
  );
  const anchors = sheets.map(({ old, copy }) =>
    old.free
      .filter(({ rows, columns }) => rows * columns > 1)
      .map((area) => ({
        area,
        anchor: copy.getRange(addressOf({ ...area, rows: 1, columns: 1 })).load("formulas"),
      }))
  );
  await context.sync();
  for (const [i, { old, sheet, copy, standing, mark }] of sheets.entries()) {
    const tables = new Map(standing.tables.map((table) => [table.id, table]));
    for (const { id, area } of now[i]!.tables) {
      const before = tables.get(id);
      if (!before) sheet.tables.getItem(id).convertToRange();
      else if (before.area.rows !== area.rows)
        sheet.tables.getItem(id).resize(addressOf(before.area));
    }
    const area = reachOf([standing.used, now[i]!.used].filter((one) => one !== null));
    copyCells(copy, sheet, area);
    for (const { area: spill, anchor } of anchors[i]!) {
      sheet.getRange(addressOf(spill)).clear("Contents");
      sheet.getRange(addressOf({ ...spill, rows: 1, columns: 1 })).formulas = anchor.formulas;
    }
    const left = new Set(now[i]!.tables.map(({ id }) => id));
    for (const { id, name, area: at } of standing.tables) {
      if (left.has(id)) continue;
      sheet.tables.add(addressOf(at), true).name = name;
    }
    for (const name of now[i]!.charts)
      if (!standing.charts.includes(name)) sheet.charts.getItem(name).delete();
    if (mark !== null) writeMarkText(context, old.id, old.mark);
  }
  for (const { restore } of references) restore();
  await context.sync();
  await freezing.takeBack();
}
