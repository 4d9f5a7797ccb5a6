/**
 * Utveckling, Prognosspann, Förändringsanalys, Brytpunkt, Vad har hänt sedan sist?,
 * Känslighetsanalys, Samband.
 */
export type AnalysisId =
  "development" | "span" | "change" | "breakEven" | "since" | "sensitivity" | "relations";

/** The words that the analyses of the step Analys share; each has a file of its own. */
export interface AnalysisTexts {
  readonly choose: string;
  readonly names: Readonly<Record<AnalysisId, string>>;
  /** The question that each answers. */
  readonly questions: Readonly<Record<AnalysisId, string>>;
  readonly sheet: {
    readonly write: string;
    readonly explanation: string;
    readonly cancel: string;
    readonly progress: (percent: string) => string;
    readonly done: (sheets: readonly string[]) => string;
    readonly cancelled: string;
  };
}
