import type { Language } from "../../words/language";
import { planExample } from "../sheet/planExample";
import type { CivilDate } from "../../core/calendar";
import { insertSheets, type InsertionOptions } from "../../excel/sheetWriter";

/**
 * Adds the example's sheets to the open workbook.
 * @returns the names they got; null when it was cancelled and the workbook is as before
 */
export function insertExample(
  language: Language,
  namespace: string,
  { today, ...options }: InsertionOptions & { readonly today?: CivilDate } = {}
): Promise<readonly string[] | null> {
  return insertSheets(planExample(language, namespace, today), options);
}
