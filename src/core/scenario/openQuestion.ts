import type { CivilDate } from "../calendar";

/** What kind of matter it is that has to be settled before or beside a decision. */
export const QUESTION_KINDS = ["legal", "economic", "organisational", "negotiation"] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

export const QUESTION_STATUSES = ["open", "ongoing", "settled"] as const;
export type QuestionStatus = (typeof QUESTION_STATUSES)[number];

/** A question of law or negotiation that somebody has to settle. */
export interface OpenQuestion {
  readonly text: string;
  readonly kind: QuestionKind;
  readonly status: QuestionStatus;
  /** Who settles it; null: nobody is named. */
  readonly owner: string | null;
  /** When it is to be settled; null: no day is named. */
  readonly due: CivilDate | null;
}

/** Ställningstagande or remissvar: what the region says of an alternative. */
export interface Standpoint {
  /** Id of the alternative. */
  readonly policy: string;
  readonly text: string;
}

export function newQuestion(text: string): OpenQuestion {
  return { text, kind: "legal", status: "open", owner: null, due: null };
}

/** @param text "" takes it away */
export function withStandpoint(
  standpoints: readonly Standpoint[],
  policy: string,
  text: string
): readonly Standpoint[] {
  if (text === "") return standpoints.filter((one) => one.policy !== policy);
  return standpoints.some((one) => one.policy === policy)
    ? standpoints.map((one) => (one.policy === policy ? { policy, text } : one))
    : [...standpoints, { policy, text }];
}

/** Those that are not settled first, by the day that they are to be, those without one last. */
export function byDue(questions: readonly OpenQuestion[]): readonly OpenQuestion[] {
  const place = ({ status, due }: OpenQuestion): string =>
    `${status === "settled" ? 1 : 0}${due ?? "9999"}`;
  return [...questions].sort((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0));
}
