import type { ReportBlock } from "../../core/analysis/reportContent";
import { cashOf, type Span } from "../../core/scenario/rollUp";
import type { Alternative } from "../../core/scenario/scenario";
import { growthSpanTexts } from "../../locales/growthSpan";
import { growthText, type Size, withGrowth } from "../comparison/growthSpan";
import type { ReportSetting } from "./reportSetting";

export const totalCost: Size = (one, _, cells, span) => cashOf(one, cells, span);

/** A sentence of the chosen year, with the span of the alternative's figure in it. */
export function withSpan(
  { setting, figures }: ReportSetting,
  sentence: string,
  size: Size,
  write: (size: number) => string,
  alternative: Alternative = figures.alternative
): string {
  return withGrowth(sentence, setting, alternative, figures.chosen.span, size, write);
}

/** Below a table: one line for each of its years that is far ahead. */
export function spanLines(
  { setting, money }: ReportSetting,
  what: string,
  years: readonly Span[],
  size: Size,
  alternative: Alternative,
  write: (size: number) => string = money.withUnit
): readonly ReportBlock[] {
  const { of } = growthSpanTexts(setting.context.language);
  return years.flatMap((year): readonly ReportBlock[] => {
    const text = growthText(setting, alternative, year, size, write);
    return text === null ? [] : [{ kind: "paragraph", runs: [of(what, String(year.year), text)] }];
  });
}

/** Below a table with a sum: that of all its years. */
export function spanOfSum(
  { setting, money }: ReportSetting,
  what: string,
  years: readonly Span[],
  size: Size,
  alternative: Alternative
): readonly ReportBlock[] {
  const [first, last] = [years[0], years[years.length - 1]];
  if (!first || !last || first === last) return [];
  const sum: Size = (one, baseline, cells) =>
    years.reduce((all, year) => all + size(one, baseline, cells, year), 0);
  const text = growthText(setting, alternative, last, sum, money.withUnit);
  const { of } = growthSpanTexts(setting.context.language);
  return text === null
    ? []
    : [{ kind: "paragraph", runs: [of(what, `${first.year}–${last.year}`, text)] }];
}
