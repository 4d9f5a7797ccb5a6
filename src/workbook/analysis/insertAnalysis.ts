import type { AnalysisId } from "../../locales/workAnalysis";
import { readOwn } from "../ownSheet";
import type { SheetPlan } from "../sheetPlan";
import { insertSheets, type InsertionOptions } from "../sheetWriter";
import { workOf } from "./analysisSheet";

/**
 * Adds the sheet of an analysis. An earlier one that nobody has edited goes; an edited one is the
 * user's and stays.
 * @returns the name the sheet got; null when it was cancelled and the workbook is as before
 */
export async function insertAnalysis(
  id: AnalysisId,
  plan: SheetPlan,
  options: InsertionOptions = {}
): Promise<readonly string[] | null> {
  // A cell being edited would otherwise refuse it.
  const own = await Excel.run({ delayForCellEdit: true }, (context) =>
    readOwn(context, workOf(id))
  );
  const replaced = own.flatMap((sheet) => (sheet.edited ? [] : [sheet.id]));
  return insertSheets([plan], options, replaced);
}
