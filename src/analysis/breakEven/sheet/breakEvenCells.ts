import type { BreakEvenField, Bearer } from "../core/breakEvenStop";
import type { Reference } from "../../../sheet/sheetPlan";

/** The cells that every formula of the sheet rests on. */
export interface BreakEvenCells {
  readonly inputs: Readonly<Record<BreakEvenField, Reference>>;
  /** Saved per stopped contact before visits, and what of it the bearer pays once; formulas. */
  readonly saved: Readonly<Record<Bearer, Reference>>;
}
