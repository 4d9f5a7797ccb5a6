import type { Language } from "../../words/language";
import type { CivilDate } from "../../core/calendar";
import type { SheetPlan } from "../../sheet/sheetPlan";
import { exampleSetting } from "./setting";
import { vastmanlandSheet } from "./vastmanlandSheet";
import { tariffSheet } from "./tariffSheet";
import { splitSheet } from "./splitSheet";
import { forecastSheet } from "./forecastSheet";
import { jamtlandSheet } from "./jamtlandSheet";
import { aboutSheet } from "./aboutSheet";

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
