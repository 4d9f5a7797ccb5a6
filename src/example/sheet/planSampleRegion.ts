import type { Language } from "../../words/language";
import type { SheetPlan } from "../../sheet/sheetPlan";
import { sampleRegionTexts } from "../../words/sampleRegion";
import { contactSheet } from "./regionContactSheet";
import { unitSheet } from "./regionUnitSheet";
import { aboutRegionSheet } from "./aboutRegionSheet";

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
