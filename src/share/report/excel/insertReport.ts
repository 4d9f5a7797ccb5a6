import { readOutgoing } from "../../../excel/ownSheet";
import type { SheetPlan } from "../../../sheet/sheetPlan";
import { insertSheets, type InsertionOptions } from "../../../excel/sheetWriter";

/**
 * Adds the sheet of a report. An earlier one of the same that nobody has written in goes; what has
 * been filled in is the user's and stays, frozen.
 * @returns the name the sheet got; null when it was cancelled and the workbook is as before
 */
export async function insertReport(
  plan: SheetPlan,
  options: InsertionOptions = {}
): Promise<readonly string[] | null> {
  return insertSheets([plan], options, await readOutgoing(plan.work!));
}
