import type { Language } from "../../words/language";
import { planTemplate } from "../sheet/planTemplate";
import { insertSheets, type InsertionOptions } from "../../excel/sheetWriter";

/**
 * Adds empty tables to the open workbook, for the user to paste figures into.
 * @returns the names the sheets got; null when it was cancelled and the workbook is as before
 */
export function insertTemplate(
  language: Language,
  options: InsertionOptions = {}
): Promise<readonly string[] | null> {
  return insertSheets(planTemplate(language), options);
}
