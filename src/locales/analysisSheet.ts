import type { Certainty } from "../core/provenance";
import { comparisonTexts } from "./comparison";
import type { Language } from "./sentence";

/** What the sheets of the analyses have in common. */
export interface AnalysisSheetTexts {
  readonly invented: string;
  readonly inventedChart: string;
  readonly footer: (version: string) => string;
  readonly method: string;
  readonly assumptions: string;
  readonly sources: string;
  readonly certainty: (certainty: Certainty) => string;
  readonly ownData: (name: string) => string;
}

const own: Readonly<
  Record<Language, Omit<AnalysisSheetTexts, "invented" | "inventedChart" | "footer" | "certainty">>
> = {
  sv: {
    method: "Metod",
    assumptions: "Antaganden",
    sources: "Källor",
    ownData: (name) => `Eget underlag: ${name}`,
  },
  en: {
    method: "Method",
    assumptions: "Assumptions",
    sources: "Sources",
    ownData: (name) => `Own data: ${name}`,
  },
};

export function analysisSheetTexts(language: Language): AnalysisSheetTexts {
  const { invented, inventedChart, footer, sources } = comparisonTexts(language);
  return {
    ...own[language],
    invented,
    inventedChart,
    footer,
    certainty: (certainty) => `${certainty}: ${sources.certainty[certainty]}`,
  };
}
