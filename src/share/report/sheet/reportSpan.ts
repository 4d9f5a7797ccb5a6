import type { ReportBlock } from "../../../core/reportContent";
import type { NumberSource } from "../../../core/numberSource";
import { GROWTH_LINES, type GrowthLine } from "../../../core/scenario/growthLine";
import { isFarAhead } from "../../../core/scenario/growthSpan";
import { cashOf, type Span } from "../../../core/scenario/rollUp";
import type { Alternative } from "../../../core/scenario/scenario";
import { beside, growthSpanLacking, growthSpanTexts } from "../../../words/growthSpan";
import { upper } from "../../../words/upper";
import { growthText, growthLacking, type Size, spanOf } from "../../../comparison/sheet/growthSpan";
import { byGrowth } from "./figureSources";
import { amount } from "./printedNumber";
import type { ReportSetting } from "./reportSetting";

export const totalCost: Size = (one, _, cells, span) => cashOf(one, cells, span);

/**
 * Why there is no growth to tell of, in the words of a paper; null: there is, or no year needs it. It is
 * said once: figures without growth are then just figures.
 */
export function lackingGrowth({ setting, figures }: ReportSetting): string | null {
  const { scenario, context } = setting;
  const far = figures.years.find(({ span }) => isFarAhead(scenario, span));
  if (!far) return null;
  return growthLacking(spanOf(setting, figures.baseline, far.span, totalCost), context.language);
}

/** The figure by growth; null: the chosen year needs none, or no growth is known. */
export function growthIn(
  report: ReportSetting,
  size: Size,
  write: WriteByLine,
  alternative: Alternative = report.figures.alternative
): string | null {
  const { setting, figures } = report;
  return lackingGrowth(report) === null
    ? growthText(setting, alternative, figures.chosen.span, size, write)
    : null;
}

/** A sentence of the chosen year, with the span of the alternative's figure in it. */
export function withSpan(
  report: ReportSetting,
  sentence: string,
  size: Size,
  write: WriteByLine,
  alternative: Alternative = report.figures.alternative
): string {
  return beside(sentence, growthIn(report, size, write, alternative));
}

/** The figure by a line of growth. */
export type WriteByLine = (size: number, line: GrowthLine) => string;

/** @param write with the source of the figure in use */
export function bySource(
  write: (size: number, source: NumberSource) => string,
  source: NumberSource
): WriteByLine {
  return (size, line) => write(size, byGrowth(source, line));
}

/** Below a table of one year: the figure by growth, where the year is far ahead. */
export function reportSpanLine(
  report: ReportSetting,
  what: string,
  size: Size,
  alternative: Alternative,
  write: WriteByLine
): readonly ReportBlock[] {
  const { setting, figures } = report;
  const { span } = figures.chosen;
  const text = growthIn(report, size, write, alternative);
  const { of } = growthSpanTexts(setting.context.language);
  return text === null ? [] : [{ kind: "paragraph", runs: [of(what, String(span.year), text)] }];
}

/**
 * Below a table of years: the figure by growth in each that is far ahead.
 *
 * @param sum whether the last row is all of the years together
 */
export function spanTable(
  report: ReportSetting,
  what: string,
  years: readonly Span[],
  size: Size,
  alternative: Alternative,
  source: (years: number | string) => NumberSource,
  sum = false
): readonly ReportBlock[] {
  const { setting, money, t } = report;
  const { language } = setting.context;
  const { headings } = growthSpanTexts(language);
  const far = years.filter((year) => isFarAhead(setting.scenario, year));
  const [first, last] = [years[0], years[years.length - 1]];
  if (!first || !last || far.length === 0) return [];
  // What stands without growth alone stands in the table above.
  if (lackingGrowth(report) !== null) return [];
  const all: Size = (one, baseline, cells) =>
    years.reduce((total, year) => total + size(one, baseline, cells, year), 0);
  // With a sum every year stands there, or the rows would not come to it.
  const rows = (sum && first !== last ? years : far).map((year) => ({
    label: String(year.year),
    of: source(year.year),
    isSum: false,
    span: spanOf(setting, alternative, year, size),
  }));
  if (sum && first !== last)
    rows.push({
      label: t.tables.sum(String(first.year), String(last.year)),
      of: source(`${first.year}–${last.year}`),
      isSum: true,
      span: spanOf(setting, alternative, last, all),
    });
  const { full, half } = rows[0]!.span;
  const lacking = full.ok ? null : growthSpanLacking(full.fault, !half.ok, language);
  return [
    {
      kind: "table",
      caption: t.tables.span(what, money.name),
      headings: [headings.year, ...GROWTH_LINES.map((line) => headings[line])],
      rows: rows.map(({ label, of, isSum, span }) => ({
        label,
        isSum,
        numbers: GROWTH_LINES.map((line) => {
          const one = span[line];
          return one.ok ? amount(money, one.value, byGrowth(of, line)) : null;
        }),
      })),
      foot: null,
    },
    ...(lacking === null ? [] : [{ kind: "paragraph" as const, runs: [`${upper(lacking)}.`] }]),
  ];
}
