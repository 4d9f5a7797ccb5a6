import { inEnglish, inSwedish } from "../../locales/number";
import type { Setting } from "./setting";

/** How contacts are projected, in words. */
export function methodText({ scenario, texts, context }: Setting): string {
  const { method } = scenario.settings;
  const { methods, growth } = texts.assumptions;
  const numbers = context.language === "sv" ? inSwedish : inEnglish;
  return typeof method === "number" ? growth(numbers.growth(method * 100)) : methods[method];
}
