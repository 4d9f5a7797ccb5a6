import { addressOf, type Area } from "../../formula/text/area";
import { rangeArea, copyPart, reachOf } from "./standing";

/** A sheet of ours, where it is going to be written first, and how much of it. */
export interface Ruled {
  readonly sheet: Excel.Worksheet;
  readonly fresh: Excel.Worksheet;
  readonly planned: Area;
}

/**
 * Gives the new sheets the conditional formats of the old, and no other looks: Excel copies them
 * with the other formats only, and in the place of those that are there. They are the user's, ours
 * have none. To be synced.
 */
export async function carryFormatRules(
  context: Excel.RequestContext,
  sheets: readonly Ruled[]
): Promise<void> {
  if (sheets.length === 0) return;
  const found = sheets.map(({ sheet }) => ({
    rules: sheet.getRange().conditionalFormats.getCount(),
    used: sheet.getUsedRangeOrNullObject().load("rowIndex, columnIndex, rowCount, columnCount"),
  }));
  await context.sync();
  for (const [i, { sheet, fresh, planned }] of sheets.entries()) {
    const { rules, used } = found[i]!;
    if (rules.value === 0) continue;
    const area = reachOf(used.isNullObject ? [planned] : [planned, rangeArea(used)]);
    copyPart(sheet, fresh, area, "Formats");
    fresh.getRange(addressOf(area)).style = "Normal";
  }
}
