import type { ColumnMeaning } from "../readingProblem";
import type { CountedMeaning } from "./crossTypes";
import type { HeadingKey } from "./headingKey";

export const MEASURES: readonly ColumnMeaning[] = ["contacts", "cost", "feePerContact", "feeTotal"];

export function measureOf({ meaning }: HeadingKey): CountedMeaning | null {
  return meaning !== null && MEASURES.includes(meaning) ? (meaning as CountedMeaning) : null;
}
