import type { ForecastNotes } from "../../../core/scenario/savedForecast";
import type { ProfessionKey } from "../../../core/profession";
import type { Scenario } from "../../../core/scenario/scenario";
import { professionLabel } from "../../../data/professions";
import { numberTexts } from "../../../words/number";
import { savedForecastTexts } from "../words/savedForecast";
import type { ComparisonContext } from "../../../comparison/sheet/setting";
import { methodText } from "../../../comparison/sheet/methodText";

/** What a forecast rests on, in words for whoever reads the workbook. */
export function notesOf(
  { settings, calibration, data }: Pick<Scenario, "settings" | "calibration" | "data">,
  { language, words, sourceNames, synthetic }: ComparisonContext
): ForecastNotes {
  const texts = savedForecastTexts(language);
  const numbers = numberTexts(language);
  const { rulesInForce, schedule, tariffsVerified, meanFees } = settings;
  const label = (profession: ProfessionKey | null, otherwise: string): string =>
    profession === null ? otherwise : professionLabel(profession)[language];
  return {
    method: methodText({ settings, data }, language),
    rule: rulesInForce
      .map(({ from, shares }) =>
        texts.rule(
          from,
          numbers.percent(shares.healthCentre),
          numbers.percent(shares.region),
          words
        )
      )
      .join("; "),
    tariff: schedule.kind === "national" ? texts.nationalTariff(tariffsVerified) : texts.ownTariff,
    fees:
      meanFees
        ?.map(({ profession, year, amount }) =>
          texts.fee(label(profession, texts.everybody), year, numbers.kronor(amount))
        )
        .join("; ") ?? texts.noFees,
    calibration: calibration
      .map(({ profession, factor }) =>
        texts.calibration(
          label(profession, texts.items.undivided),
          numbers.growth((factor - 1) * 100)
        )
      )
      .join("; "),
    data: [...(synthetic ? [texts.invented] : []), ...sourceNames].join("; "),
  };
}
