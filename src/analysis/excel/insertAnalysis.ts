import type { AnalysisId } from "../core/analysisId";
import { readOutgoing } from "../../excel/ownSheet";
import type { SheetPlan } from "../../sheet/sheetPlan";
import { insertSheets, type InsertionOptions } from "../../excel/sheetWriter";
import { workOf } from "../sheet/analysisSheet";

/**
 * Adds the sheet of an analysis. An earlier one that nobody has edited goes; an edited one is the
 * user's and stays, frozen.
 * @returns the name the sheet got; null when it was cancelled and the workbook is as before
 */
export async function insertAnalysis(
  id: AnalysisId,
  plan: SheetPlan,
  options: InsertionOptions = {},
  /** The plan in the other languages. */
  elsewhere: () => readonly SheetPlan[] = () => []
): Promise<readonly string[] | null> {
  return insertSheets([plan], options, await readOutgoing(workOf(id)), () =>
    Promise.resolve(elsewhere().map((other) => [other]))
  );
}
