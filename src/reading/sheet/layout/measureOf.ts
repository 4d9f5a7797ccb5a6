import type { ColumnMeaning } from "../readingProblem";

export type CountedMeaning = Extract<
  ColumnMeaning,
  "contacts" | "cost" | "feePerContact" | "feeTotal"
>;

export const MEASURES = [
  "contacts",
  "cost",
  "feePerContact",
  "feeTotal",
] as const satisfies readonly ColumnMeaning[];

/** What tells which contacts a row or a column is of. */
export const FIELDS = [
  "period",
  "year",
  "month",
  "visitDate",
  "unit",
  "profession",
  "kind",
  "currency",
  "provider",
] as const satisfies readonly ColumnMeaning[];

export function isMeasure(meaning: ColumnMeaning): meaning is CountedMeaning {
  return (MEASURES as readonly ColumnMeaning[]).includes(meaning);
}

export function isField(meaning: ColumnMeaning): meaning is (typeof FIELDS)[number] {
  return (FIELDS as readonly ColumnMeaning[]).includes(meaning);
}

export function measureOf({
  meaning,
}: {
  readonly meaning: ColumnMeaning | null;
}): CountedMeaning | null {
  return meaning !== null && isMeasure(meaning) ? meaning : null;
}
