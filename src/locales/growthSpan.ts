import type { GrowthFault, GrowthLine } from "../core/analysis/growthLine";
import { type GrowthSpan, growthSpan, isFarAhead } from "../core/analysis/growthSpan";
import type { Span } from "../core/scenario/rollUp";
import type { Scenario } from "../core/scenario/scenario";
import { growthSpanEn } from "./growthSpan.en";
import { growthSpanSv } from "./growthSpan.sv";
import type { Language } from "./sentence";

/** The words of a span that stands beside a forecast. */
export interface GrowthSpanTexts {
  /** A figure with none, half and all of the growth. */
  readonly line: Readonly<Record<GrowthLine, (figure: string) => string>>;
  /** Why half and full, or full alone, are not there. */
  readonly lacking: Readonly<
    Record<"tooShort" | "wholeYears" | "tooLarge", (isBoth: boolean) => string>
  >;
  /** Until it is there. */
  readonly waiting: string;
  /** Above or below figures that stand in a table. */
  readonly of: (what: string, year: string, span: string) => string;
  readonly title: (what: string) => string;
  readonly note: string;
  readonly headings: Readonly<Record<"year" | "alternative" | "number" | GrowthLine, string>>;
}

const texts: Readonly<Record<Language, GrowthSpanTexts>> = { sv: growthSpanSv, en: growthSpanEn };

export function growthSpanTexts(language: Language): GrowthSpanTexts {
  return texts[language];
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
  write: (size: number) => string,
  language: Language
): string | null {
  return isFarAhead(scenario, span)
    ? growthSpanText(growthSpan(scenario, position, size), write, language)
    : null;
}

/** Utan tillväxt 9,3 mkr, halverad 10,5 mkr, full 12,1 mkr. */
export function growthSpanText(
  span: GrowthSpan,
  write: (size: number) => string,
  language: Language
): string {
  const t = growthSpanTexts(language);
  const lines = (["none", "half", "full"] as const).flatMap((line) => {
    const one = span[line];
    return one.ok ? [t.line[line](write(one.value))] : [];
  });
  const fault = span.full.ok ? null : span.full.fault;
  if (!fault) return lines.join(", ");
  return `${lines.join(", ")} (${growthSpanLacking(fault, !span.half.ok, language)})`;
}

/** Why half and full growth, or full alone, are not there. */
export function growthSpanLacking(fault: GrowthFault, isBoth: boolean, language: Language): string {
  const reason =
    fault.code === "span.wholeYears"
      ? "wholeYears"
      : fault.code === "scenario.tooLarge"
        ? "tooLarge"
        : "tooShort";
  return growthSpanTexts(language).lacking[reason](isBoth);
}

/** In the same sentence, after a semicolon, where there is one. */
export function beside(sentence: string, span: string | null): string {
  if (span === null) return sentence;
  return `${sentence.replace(/\.$/, "")}; ${span}.`;
}
