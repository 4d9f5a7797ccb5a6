import type { Language } from "../../words/language";
import type { GrowthLine } from "../../core/scenario/growthLine";
import { type GrowthSpan, growthSpan, isFarAhead } from "../../core/scenario/growthSpan";
import { toKronor } from "../../core/money";
import { cashOf, type Span } from "../../core/scenario/rollUp";
import type { Alternative, ScenarioCell, Scenario } from "../../core/scenario/scenario";
import { growthSpanLacking, growthSpanText, growthSpanTexts } from "../../words/growthSpan";
import { upper } from "../../words/upper";
import { numberFormats } from "../../sheet/numberFormat";
import type { SheetLayout, Table } from "../../sheet/sheetLayout";
import type { Setting, Shown } from "./setting";

/** A figure of an alternative in a span, which may be held to the baseline's; öre or a number. */
export type Size = (
  one: Alternative,
  baseline: Alternative,
  cells: readonly ScenarioCell[],
  span: Span
) => number;

export type GrowthKey = "year" | "alternative" | "number" | "none" | "half" | "full";

/** The lines are those that the history allows: the columns of others are empty. */
export interface GrowthTable {
  readonly table: Table<GrowthKey>;
  readonly lines: readonly GrowthLine[];
}

/**
 * A figure of an alternative without, with half and with full growth, as it stands beside it in pane,
 * sheet and document.
 *
 * @param size as `growthSpan` has it
 * @returns null: the span is not so far ahead that it needs one
 */
export function growthNote(
  scenario: Scenario,
  position: number,
  span: Pick<Span, "to">,
  size: (line: Scenario, at: number) => number,
  write: (size: number, line: GrowthLine) => string,
  language: Language
): string | null {
  return isFarAhead(scenario, span)
    ? growthSpanText(growthSpan(scenario, position, size), write, language)
    : null;
}

/** The figure without, with half and with full growth; null: the span needs none. */
export function growthText(
  setting: Setting,
  alternative: Alternative,
  span: Span,
  size: Size,
  write: (size: number, line: GrowthLine) => string
): string | null {
  const { scenario, context } = setting;
  const position = scenario.alternatives.indexOf(alternative);
  return growthNote(scenario, position, span, sizeOn(size, span), write, context.language);
}

/** All of the baseline's cost in each of the years that is far ahead. */
export function baselineSpans(setting: Setting, years: readonly Span[]): readonly string[] {
  const { texts, context, shown } = setting;
  const { of } = growthSpanTexts(context.language);
  const [{ alternative, name }] = shown as readonly [Shown];
  const size: Size = (one, _, cells, span) => cashOf(one, cells, span);
  const far = years.find((year) => isFarAhead(setting.scenario, year));
  const lacking = far
    ? growthLacking(spanOf(setting, alternative, far, size), context.language)
    : null;
  if (lacking !== null) return [lacking];
  return years.flatMap((year) => {
    const text = growthText(setting, alternative, year, size, setting.money.withUnit);
    return text === null ? [] : [of(`${texts.total}, ${name}`, `${year.year}`, text)];
  });
}

/** Why there is neither half nor full growth; null: there is. */
export function growthLacking({ half, full }: GrowthSpan, language: Language): string | null {
  if (half.ok || full.ok) return null;
  return `${upper(growthSpanLacking(full.fault, true, language))}.`;
}

/** The sentence, and the span after it where there is one. */
export function withGrowth(
  sentence: string,
  ...given: Parameters<typeof growthText>
): readonly string[] {
  const span = growthText(...given);
  return span === null ? [sentence] : [sentence, `${upper(span)}.`];
}

/**
 * Below a table of years: the same figure by growth, of the years that are far ahead.
 * @param what the figure is called in the table, unit included
 * @returns null: there is no such year
 */
export function layOutGrowth(
  layout: SheetLayout,
  setting: Setting,
  {
    what,
    size,
    unit,
  }: { readonly what: string; readonly size: Size; readonly unit: "kr" | "count" },
  shown: readonly Shown[] = setting.shown
): GrowthTable | null {
  const { scenario, context, years } = setting;
  const t = growthSpanTexts(context.language);
  const rows = years
    .filter((year) => isFarAhead(scenario, year))
    .flatMap((year) =>
      shown.map((one) => ({ year, shown: one, span: spanOf(setting, one.alternative, year, size) }))
    );
  const [first] = rows;
  if (!first) return null;
  type Row = typeof first;
  const column = (line: "none" | "half" | "full") => ({
    heading: t.headings[line],
    numberFormat: unit === "kr" ? numberFormats.kronor : numberFormats.count,
    content: ({ span }: Row) => {
      const one = span[line];
      if (!one.ok) return null;
      return unit === "kr" ? toKronor(one.value, 2) : one.value;
    },
  });
  layout.space();
  const lacking = growthLacking(first.span, context.language);
  // The only line that there is stands in the table above.
  if (lacking !== null) {
    layout.text("note", lacking);
    return null;
  }
  layout.text("section", t.title(what));
  layout.text("note", t.note);
  const { span } = first;
  if (!span.full.ok)
    layout.text(
      "note",
      `${upper(growthSpanLacking(span.full.fault, !span.half.ok, context.language))}.`
    );
  const table = layout.table<Row, GrowthKey>(
    {
      year: {
        heading: t.headings.year,
        style: "text",
        numberFormat: numberFormats.year,
        content: (row) => row.year.year,
      },
      alternative: { heading: t.headings.alternative, content: (row) => row.shown.name },
      number: {
        heading: t.headings.number,
        style: "text",
        numberFormat: numberFormats.year,
        content: (row) => row.shown.number,
      },
      none: column("none"),
      half: column("half"),
      full: column("full"),
    },
    rows
  );
  return { table, lines: (["none", "half", "full"] as const).filter((line) => span[line].ok) };
}

/** The figure by each line of growth. */
export function spanOf({ scenario }: Setting, alternative: Alternative, span: Span, size: Size) {
  return growthSpan(scenario, scenario.alternatives.indexOf(alternative), sizeOn(size, span));
}

function sizeOn(size: Size, span: Span): Parameters<typeof growthSpan>[2] {
  return ({ alternatives, baseline, cells }, at) =>
    size(alternatives[at]!, alternatives[baseline]!, cells, span);
}
