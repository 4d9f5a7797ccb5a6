import type { Package } from "../package";

/** A copy beside the workbook that it was made of. */
export interface LookedAt {
  readonly before: Package;
  /** As it is about to be handed out. */
  readonly copy: Package;
  /** Parts that differ from those of the workbook, new ones too. */
  readonly changed: readonly string[];
  readonly workbook: string;
  readonly sheets: readonly string[];
}
