import type { Growth } from "../../core/projection";
import type { Language } from "../../words/language";

import type { Scenario } from "../../core/scenario/scenario";
import { comparisonTexts } from "../../words/comparison";
import { numberTexts } from "../../words/number";
import { workspaceTexts } from "../../words/workspace";

/** How contacts are projected, in words. */
export function methodText(
  { settings: { method }, data }: Pick<Scenario, "settings" | "data">,
  language: Language
): string {
  const { methods, growth, lastLevel } = comparisonTexts(language).assumptions;
  const numbers = numberTexts(language);
  if (typeof method === "number") return growth(numbers.growth(method * 100));
  return method === "run-rate" && data.periodUnit === "year" ? lastLevel : methods[method];
}

/** The method as PROJECT_COST reads it, in the language of the sheet. */
export function methodArgument(method: Growth, language: Language): string | number {
  return typeof method === "number" ? method : workspaceTexts(language).words.method[method];
}
