import type { Language } from "./language";
import { type GrowthSpanTexts, growthSpanSv } from "./sv/growthSpan";
import type { GrowthFault, GrowthLine } from "../core/scenario/growthLine";
import type { GrowthSpan } from "../core/scenario/growthSpan";
import { growthSpanEn } from "./en/growthSpan";

const texts: Readonly<Record<Language, GrowthSpanTexts>> = { sv: growthSpanSv, en: growthSpanEn };

export function growthSpanTexts(language: Language): GrowthSpanTexts {
  return texts[language];
}

/** Utan tillväxt 9,3 mkr, halverad 10,5 mkr, full 12,1 mkr. */
export function growthSpanText(
  span: GrowthSpan,
  write: (size: number, line: GrowthLine) => string,
  language: Language
): string {
  const t = growthSpanTexts(language);
  const lines = (["none", "half", "full"] as const).flatMap((line) => {
    const one = span[line];
    return one.ok ? [t.line[line](write(one.value, line))] : [];
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
