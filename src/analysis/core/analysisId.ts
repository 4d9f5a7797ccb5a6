/**
 * The analyses, in the order in which they are offered: Utveckling, Prognosens spann,
 * Förändringsanalys, Brytpunkt, Åtgärder tillsammans, Ersättning till vårdgivaren, Vad har hänt sedan sist?,
 * Känslighetsanalys, Samband, Regionerna sida vid sida, Invånarperspektiv, Frigjorda resurser.
 */
export const ANALYSIS_IDS = [
  "development",
  "span",
  "change",
  "breakEven",
  "together",
  "providerPay",
  "since",
  "sensitivity",
  "relations",
  "regions",
  "residents",
  "freed",
] as const;

export type AnalysisId = (typeof ANALYSIS_IDS)[number];
