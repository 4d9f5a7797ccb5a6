import type { CivilDate } from "../../core/calendar";
import type { Language } from "../../locales/sentence";
import type { SheetPlan } from "../sheetPlan";
import { insertSheets, type InsertionOptions } from "../sheetWriter";
import { aboutSheet } from "./aboutSheet";
import { forecastSheet } from "./forecastSheet";
import { jamtlandSheet } from "./jamtlandSheet";
import { exampleSetting } from "./setting";
import { splitSheet } from "./splitSheet";
import { tariffSheet } from "./tariffSheet";
import { vastmanlandSheet } from "./vastmanlandSheet";

/**
 * @param namespace of the add-in's functions in this environment
 * @param today the day on which it is asked what is old; without one nothing is
 */
export function planExample(
  language: Language,
  namespace: string,
  today?: CivilDate
): readonly SheetPlan[] {
  const setting = exampleSetting(language, namespace, today);
  const { texts } = setting;
  const vastmanland = vastmanlandSheet(setting);
  const sheets = [
    { plan: tariffSheet(setting), about: texts.tariffs.about },
    { plan: vastmanland.plan, about: texts.vastmanland.about },
    { plan: splitSheet(setting, vastmanland.years), about: texts.split.about },
    { plan: forecastSheet(setting, vastmanland.years), about: texts.forecast.about },
    { plan: jamtlandSheet(setting), about: texts.jamtland.about },
  ];
  return [aboutSheet(setting, sheets), ...sheets.map(({ plan }) => plan)];
}

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
