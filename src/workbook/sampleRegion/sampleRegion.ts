import { sampleRegionTexts } from "../../locales/sampleRegion";
import type { Language } from "../../locales/sentence";
import type { SheetPlan } from "../sheetPlan";
import { insertSheets, type InsertionOptions } from "../sheetWriter";
import { aboutRegionSheet } from "./aboutRegionSheet";
import { contactSheet } from "./contactSheet";
import { unitSheet } from "./unitSheet";

/**
 * The invented region's sheets. Each says in its second row that it is invented, and so does the
 * name of every unit: by that name `readRegion` knows the data, wherever they have been copied.
 */
export function planSampleRegion(language: Language): readonly SheetPlan[] {
  const { contacts, units } = sampleRegionTexts(language);
  const sheets = [
    { plan: contactSheet(language), about: contacts.about },
    { plan: unitSheet(language), about: units.about },
  ];
  return [aboutRegionSheet(language, sheets), ...sheets.map(({ plan }) => plan)];
}

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
