import type { Language } from "../../words/language";
import { planSampleRegion } from "../sheet/planSampleRegion";
import { insertSheets, type InsertionOptions } from "../../excel/sheetWriter";

/**
 * Adds the invented region to the open workbook, as native tables that `readRegion` reads.
 * @returns the names the sheets got; null when it was cancelled and the workbook is as before
 */
export function insertSampleRegion(
  language: Language,
  options: InsertionOptions = {}
): Promise<readonly string[] | null> {
  return insertSheets(planSampleRegion(language), options);
}
