import type { Language } from "../../../words/language";
import type { PricingProblem } from "../sheet/pricingProblem";
import { type PricingTexts, sv } from "./pricing.sv";
import type { ProfessionKey } from "../../../core/profession";
import { en } from "./pricing.en";
import type { ProfessionLabels } from "../../../words/sentence";
import { withTextsRepeated } from "../../../words/userText";

const texts: Readonly<Record<Language, PricingTexts>> = { sv, en };

export function pricingTexts(language: Language): PricingTexts {
  return texts[language];
}

export function pricingProblemSentence(
  problem: PricingProblem,
  language: Language,
  labels: ProfessionLabels
): string {
  const write = texts[language].problems[problem.code] as (
    problem: PricingProblem,
    profession: (key: ProfessionKey) => string
  ) => string;
  return write(withTextsRepeated(problem), (key) => labels(key)[language]);
}
