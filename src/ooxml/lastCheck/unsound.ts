/** What is wrong with a copy that is not handed out. */
export type Unsound =
  /** A call of ours, or data that the add-in keeps in the file. */
  | "trace"
  /** No XML, or with a prefix that nothing declares. */
  | "xml"
  /** An element without namespace where all others have one. */
  | "namespace"
  | "rows"
  | "columns"
  | "cellText"
  | "formulaLength"
  /** Too long, or the same as another's. */
  | "sheetName"
  /** Shared by cells of which none has its text. */
  | "sharedFormula"
  /** To a part that is not there, or by an id that stands for two. */
  | "relationship"
  | "contentType";

export interface UnsoundPart {
  readonly part: string;
  readonly why: Unsound;
}

/** What a sheet may hold, in Excel and in what reads its files; characters of texts. */
export const LIMITS = {
  rows: 1_048_576,
  columns: 16_384,
  cellText: 32_767,
  formulaLength: 8_192,
  sheetName: 31,
} as const satisfies Partial<Record<Unsound, number>>;

/** @returns null for what has no limit */
export function limitOf(why: Unsound): number | null {
  return why in LIMITS ? LIMITS[why as keyof typeof LIMITS] : null;
}
