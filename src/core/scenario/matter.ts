import type { CivilDate } from "../calendar";

/** Ärendet, as the region's own papers are headed; null: nobody has said it. */
export interface Matter {
  /** "Kostnader för nätläkare i primärvården". */
  readonly title: string | null;
  readonly region: string | null;
  /** Förvaltning. */
  readonly administration: string | null;
  /** Diarienummer. */
  readonly caseNumber: string | null;
  readonly date: CivilDate | null;
  /** Handläggare. */
  readonly author: string | null;
}

export type MatterField = keyof Matter;

export const emptyMatter: Matter = {
  title: null,
  region: null,
  administration: null,
  caseNumber: null,
  date: null,
  author: null,
};

/** In the order in which they head a paper. */
export const MATTER_FIELDS = Object.keys(emptyMatter) as readonly MatterField[];

/** @returns undefined: nothing is said, as before anybody could */
export function saidOf(matter: Matter): Matter | undefined {
  return MATTER_FIELDS.some((field) => matter[field] !== null) ? matter : undefined;
}
