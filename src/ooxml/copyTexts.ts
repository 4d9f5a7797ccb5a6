import type { LivingFault } from "./living/livingWork";
import type { CopyNote } from "./copyNote";
import type { Fault } from "../core/fault";
import type { Unread } from "./calls/unread";
import type { ReceiptTexts } from "./receipt/receipt";
import type { LivingTexts } from "./living/livingTexts";

/** values: every call gives way to what it gives today; living: to native formulas. */
export type CopyMode = "values" | "living";

/** What became of a formula of ours. */
export type Replacement =
  /** Native formulas, written out on the sheet of steps. */
  | "living"
  /** One value in its cell. */
  | "value"
  /** Values in all the cells that it filled. */
  | "spill"
  /** The call in it refers to values on the sheet of results. */
  | "reference"
  /** The values that Excel saved. */
  | "cached"
  /** A rule for new rows of a table, taken away. */
  | "removed";

/** The words of the two sheets that a copy gets. */
export interface CopyTexts {
  readonly aboutSheet: string;
  readonly answerSheet: Readonly<Record<CopyMode, string>>;
  readonly about: {
    readonly title: string;
    readonly introduction: Readonly<Record<CopyMode, readonly string[]>>;
    readonly workbook: string;
    readonly madeAt: string;
    readonly version: string;
    readonly tariffs: string;
    readonly sources: string;
  };
  readonly notRecomputed: TableTexts;
  /** Of a living copy: what is values all the same. */
  readonly notLiving: TableTexts;
  readonly errors: TableTexts;
  /** Sheets that the copy is without, and the formulas that are values because of it. */
  readonly leftOut: TableTexts;
  readonly frozen: TableTexts;
  readonly notPersonal: TableTexts;
  readonly smallCells: TableTexts;
  readonly smallSums: TableTexts;
  readonly checksums: TableTexts;
  readonly receipt: ReceiptTexts;
  readonly replaced: TableTexts;
  readonly answers: Readonly<
    Record<CopyMode, { readonly title: string; readonly introduction: string }>
  >;
  /** @param sheet the one that answers stand on */
  readonly how: (replacement: Replacement, sheet: string) => string;
  readonly whyNotLiving: (fault: LivingFault) => string;
  readonly living: LivingTexts;
  readonly why: (unread: Unread) => string;
  readonly notes: { readonly title: string; readonly note: (note: CopyNote) => string };
  readonly fault: (fault: Fault) => string;
}

/** A table on the sheet about the copy. */
export interface TableTexts {
  readonly title: string;
  /** Above the table; instead of it where there are no rows. */
  readonly note: string;
  readonly none: string;
  readonly headings: readonly string[];
}
