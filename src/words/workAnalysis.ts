/**
 * Utveckling, Prognosspann, Förändringsanalys, Brytpunkt, Vad har hänt sedan sist?,
 * Känslighetsanalys, Samband.
 */
export type AnalysisId =
  "development" | "span" | "change" | "breakEven" | "since" | "sensitivity" | "relations";
