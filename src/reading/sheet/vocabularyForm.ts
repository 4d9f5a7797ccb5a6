import type { ColumnMeaning } from "./readingProblem";

/** A fee is per contact or in total, which the rest of its heading says. */
export type HeadingMeaning = Exclude<ColumnMeaning, "feePerContact" | "feeTotal"> | "fee";

export type Vocabulary = Readonly<Partial<Record<HeadingMeaning, readonly string[]>>>;
