import type { Language } from "./language";
import type { Certainty } from "../core/provenance";
import { comparisonTexts } from "./comparison";

/** What the sheets of the analyses have in common. */
export interface AnalysisSheetTexts {
  readonly invented: string;
  readonly inventedChart: string;
  readonly footer: (version: string) => string;
  readonly method: string;
  readonly assumptions: string;
  readonly sources: string;
  readonly certainty: (certainty: Certainty) => string;
  /** Beside a source where the letters are explained: what is not official is said with it. */
  readonly grade: (certainty: Certainty) => string;
  /** What the letters mean. */
  readonly certainties: string;
  readonly ownData: (name: string) => string;
  /** Of what assumptions about behaviour rest on. */
  readonly oldEvidence: (verified: string) => string;
}

const own: Readonly<
  Record<
    Language,
    { readonly unofficial: string } & Omit<
      AnalysisSheetTexts,
      "invented" | "inventedChart" | "footer" | "certainty" | "grade" | "certainties"
    >
  >
> = {
  sv: {
    method: "Metod",
    assumptions: "Antaganden",
    sources: "Källor",
    unofficial: "inte officiell",
    ownData: (name) => `Eget underlag: ${name}`,
    oldEvidence: (verified) => `Beläggen senast verifierade ${verified}: äldre än tolv månader.`,
  },
  en: {
    method: "Method",
    assumptions: "Assumptions",
    sources: "Sources",
    unofficial: "not official",
    ownData: (name) => `Own data: ${name}`,
    oldEvidence: (verified) =>
      `The evidence last verified ${verified}: more than twelve months ago.`,
  },
};

export function analysisSheetTexts(language: Language): AnalysisSheetTexts {
  const { invented, inventedChart, footer, sources } = comparisonTexts(language);
  return {
    ...own[language],
    invented,
    inventedChart,
    footer,
    grade: (certainty) =>
      certainty === "A" || certainty === "B"
        ? certainty
        : `${certainty}: ${own[language].unofficial}`,
    certainties: sources.notes[0]!,
    certainty: (certainty) => `${certainty}: ${sources.certainty[certainty]}`,
  };
}
