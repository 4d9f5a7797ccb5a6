import type { Language } from "../../../words/language";
import type { ForecastProblem } from "../sheet/forecastProblem";
import { type SavedForecastTexts, savedForecastSv } from "./savedForecast.sv";
import { savedForecastEn } from "./savedForecast.en";
import { withTextsRepeated } from "../../../words/userText";

const texts: Readonly<Record<Language, SavedForecastTexts>> = {
  sv: savedForecastSv,
  en: savedForecastEn,
};

export function savedForecastTexts(language: Language): SavedForecastTexts {
  return texts[language];
}

/** Where, what is wrong, what stands instead, what would work. */
export function forecastProblemSentence(problem: ForecastProblem, language: Language): string {
  const own = texts[language];
  const write = own.problems[problem.code] as (
    problem: ForecastProblem,
    texts: SavedForecastTexts
  ) => string;
  return write(withTextsRepeated(problem), own);
}
