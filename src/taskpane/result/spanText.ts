import { monthOf } from "../../core/calendar";
import type { Grain, Span } from "../../core/scenario/rollUp";
import { monthText } from "../../locales/month";
import type { WorkTexts } from "../../locales/work";

/** 2020-05, T2 2020, 2020. */
export function spanText({ year, part }: Span, grain: Grain, { result }: WorkTexts): string {
  if (grain === "year") return String(year);
  return grain === "month" ? monthText(monthOf(year, part)) : result.tertial(part, String(year));
}
