import { readOwn } from "../ownSheet";
import type { SheetPlan } from "../sheetPlan";
import { insertSheets, type InsertionOptions } from "../sheetWriter";

/**
 * Adds the sheet of a report. An earlier one of the same that nobody has written in goes; what has
 * been filled in is the user's and stays.
 * @returns the name the sheet got; null when it was cancelled and the workbook is as before
 */
export async function insertReport(
  plan: SheetPlan,
  options: InsertionOptions = {}
): Promise<readonly string[] | null> {
  // A cell being edited would otherwise refuse it.
  const own = await Excel.run({ delayForCellEdit: true }, (context) =>
    readOwn(context, plan.work!)
  );
  const replaced = own.flatMap((sheet) => (sheet.edited ? [] : [sheet.id]));
  return insertSheets([plan], options, replaced);
}
