import type { RelationId } from "./relationsAnalysis";
import { relationsSheetEn } from "./relationsSheet.en";
import { relationsSheetSv } from "./relationsSheet.sv";
import type { Language } from "./sentence";

/** What the sheet Samband says beside what the pane says too. */
export interface RelationsSheetTexts {
  readonly sheet: string;
  readonly title: string;
  readonly confidence: string;
  readonly confidenceRemark: string;
  readonly inYear: (part: string, year: string) => string;
  readonly tables: Readonly<Record<RelationId | "years" | "groups" | "units", string>>;
  readonly conclusion: string;
  readonly statistics: Readonly<
    Record<"n" | "pearson" | "low" | "high" | "p" | "spearman" | "spearmanP", string>
  >;
  readonly pRemark: string;
  readonly headings: Readonly<
    Record<
      | "unit"
      | "listed"
      | "contacts"
      | "contactsPerListed"
      | "rankX"
      | "rankY"
      | "fitted"
      | "group"
      | "before"
      | "after"
      | "change"
      | "perListed"
      | "share"
      | "beforePerListed"
      | "afterPerListed"
      | "rank"
      | "cniLow"
      | "cniHigh"
      | "units"
      | "less"
      | "more",
      string
    >
  >;
  readonly contactsIn: (year: string) => string;
  readonly visitsIn: (year: string) => string;
  /** @param year empty: none is known */
  readonly compensationIn: (year: string) => string;
  readonly effectChart: string;
  readonly less: string;
  readonly more: string;
  readonly total: string;
  /** Label and remark of each. */
  readonly assumptions: Readonly<Record<"year" | "few" | "groups", readonly [string, string]>>;
  readonly method: readonly string[];
}

const texts: Readonly<Record<Language, RelationsSheetTexts>> = {
  sv: relationsSheetSv,
  en: relationsSheetEn,
};

export function relationsSheetTexts(language: Language): RelationsSheetTexts {
  return texts[language];
}
