import { spillsAmong, SPILL_BLOCKED, hashOfSheet } from "../sheetHash";
import { freeAreas, type OwnSheet } from "../ownSheet";
import type { InsertionRemark } from "./remark";
import { addressOf } from "../../formula/text/area";
import { freeSheetName, sheetPrefix } from "../../formula/text/sheetName";
import { freezeSheetCopy, type KeptCells } from "../run/freezeSheets";
import { type AddedSheets, SheetsLeftBehind } from "./addedSheets";
import { dressSheet } from "./rewriteSheet";
import type { Swap } from "./swap";
import { readTheirs, type Theirs } from "./theirs";

/**
 * Gives the sheets what they have beside their cells, and takes the copies away of which nobody has
 * changed the sheet since it was looked at; others stay, frozen. The run itself is complete whatever happens here.
 * @param shown what the sheets showed when they were written anew
 */
export async function finishSwap(
  context: Excel.RequestContext,
  { sheets, sheetOf }: Swap,
  shown: ReadonlyMap<string, KeptCells>,
  added: AddedSheets
): Promise<readonly InsertionRemark[]> {
  const remarks: InsertionRemark[] = [];
  try {
    const theirs = await readTheirs(context, sheets);
    for (const [i, one] of sheets.entries()) dressSheet(one, theirs[i]!, sheetOf);
    await context.sync();
    const places = sheets.flatMap((one, i) => leftBehind(one, theirs[i]!));
    if (places.length > 0) remarks.push({ code: "ownRules", places });
  } catch {
    remarks.push({ code: "undressed", sheets: sheets.map(({ old }) => old.name) });
  }
  const unchecked = new Set(sheets);
  try {
    for (const one of sheets) {
      const { old, copy } = one;
      const cells = shown.get(old.id);
      const isEdited = (await hashOfSheet(context, copy, old.free)) !== old.hash;
      if (isEdited || (cells && showsBlockedSpill(old, cells))) {
        remarks.push(await keepCopy(context, one, cells));
        added.keep(copy.id);
      }
      unchecked.delete(one);
    }
  } catch {
    const copies = [...unchecked].map(({ copy }) => copy);
    for (const { id } of copies) added.keep(id);
    remarks.push({ code: "unchecked", sheets: copies.map(({ name }) => name) });
  }
  try {
    await added.takeAway(undefined);
  } catch (error) {
    const left = error instanceof SheetsLeftBehind ? error.sheets : [];
    remarks.push({ code: "left", sheets: left });
  }
  return remarks;
}

/** Where the user's rules for what may be typed stand beside the cells that one types in now. */
function leftBehind({ old, plan }: Swap["sheets"][number], { rules }: Theirs): readonly string[] {
  const inputs = new Set(freeAreas(plan).map((area) => addressOf(area)));
  return rules
    .map((area) => addressOf(area))
    .filter((address) => !inputs.has(address))
    .map((address) => `${sheetPrefix(old.name)}${address}`);
}

/** Words that somebody has typed where an answer would stand. */
function showsBlockedSpill({ free }: OwnSheet, { area, values }: KeptCells): boolean {
  return spillsAmong(free).some(
    ({ row, column }) => values[row - area.row]?.[column - area.column] === SPILL_BLOCKED
  );
}

async function keepCopy(
  context: Excel.RequestContext,
  { old, copy, plan }: Pick<Swap["sheets"][number], "old" | "copy" | "plan">,
  shown: KeptCells | undefined
): Promise<InsertionRemark> {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const name = freeSheetName(
    old.name,
    sheets.items.map((sheet) => sheet.name)
  );
  const { run, ofFew } = old;
  const kept = { id: copy.id, name, work: plan.work!, frozen: false, run, ofFew };
  freezeSheetCopy(context, kept, shown);
  copy.name = name;
  await context.sync();
  return { code: "editedSince", sheet: old.name, copy: name, frozen: shown !== undefined };
}
