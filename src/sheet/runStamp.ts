/** What the figures of a run come from: underlag, alternativ, svar and inställningar. */
export type RunPart = "data" | "alternatives" | "answer" | "settings";

/** A short text for each part: the same as long as nothing of it has changed. */
export type RunFingerprint = Readonly<Record<RunPart, string>>;

/** What a sheet tells of the run that wrote it. */
export interface RunStamp {
  /** YYYY-MM-DD HH:MM by the user's own clock. */
  readonly time: string;
  /** Names, in the order of the comparison. */
  readonly alternatives: readonly string[];
  readonly fingerprint: RunFingerprint;
  /** Of what was asked in an analysis or a report; null: the comparison itself. */
  readonly question: string | null;
}

/** A sheet that shows another run than one of today would. */
export interface OlderSheet {
  readonly sheet: string;
  /** comparison, analysis:… or report:… */
  readonly work: string;
  /** null: an earlier version wrote it, which told nothing. */
  readonly time: string | null;
  readonly changed: readonly (RunPart | "question")[];
}

/** A sheet of a run that is kept as values. */
export interface FrozenSheet {
  readonly sheet: string;
  readonly time: string | null;
}
