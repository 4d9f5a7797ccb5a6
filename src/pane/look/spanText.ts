import type { Language } from "../../words/language";
import type { StepTexts } from "../../words/sv/steps";
import { monthOf } from "../../core/calendar";
import type { Grain, Span } from "../../core/scenario/rollUp";
import { ownForecastTexts } from "../../words/ownForecast";
import { upper } from "../../words/upper";
import { monthText } from "../../words/month";

/** 2020-05, T2 2020, 2020. */
export function spanText({ year, part }: Span, grain: Grain, { result }: StepTexts): string {
  if (grain === "year") return String(year);
  return grain === "month" ? monthText(monthOf(year, part)) : result.tertial(part, String(year));
}

/**
 * Utfall, prognos or the region's own forecast, as the sheets call it.
 * @param isModelled the cost of what has happened is worked out from the tariff
 */
export function kindText(
  { kind }: Pick<Span, "kind">,
  isOwn: boolean,
  language: Language,
  { result }: StepTexts,
  isModelled = false
): string {
  const { own } = ownForecastTexts(language).kinds;
  const { kinds, modelled } = result.figures;
  const text = isModelled && kind !== "forecast" ? modelled[kind] : kinds[kind];
  if (!isOwn) return text;
  return kind === "forecast" ? upper(own) : `${text}, ${own}`;
}
