import type { GrowthFault, GrowthLine } from "../core/analysis/growthLine";
import type { GrowthSpan } from "../core/analysis/growthSpan";
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
  /** Where a chosen year may be too near to have one. */
  readonly onlyFar: string;
  readonly title: (what: string) => string;
  readonly note: string;
  readonly headings: Readonly<Record<"year" | "alternative" | "number" | GrowthLine, string>>;
}

const texts: Readonly<Record<Language, GrowthSpanTexts>> = { sv: growthSpanSv, en: growthSpanEn };

export function growthSpanTexts(language: Language): GrowthSpanTexts {
  return texts[language];
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
