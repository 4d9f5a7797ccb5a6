import type { InsertionRemark } from "../../excel/rewrite/remark";
import type { InsertionOptions } from "../../excel/sheetWriter";
import type { Job, JobWork } from "./job";

/** The sheets that have been written, and what the user should know of them. */
export interface Inserted {
  readonly sheets: readonly string[];
  readonly remarks: readonly InsertionRemark[];
}

/** Writing sheets from the pane. */
export type Insertion = Job<Inserted>;

/** @param insert returns the new sheets; null when cancelled */
export function inserting(
  insert: (options: InsertionOptions) => Promise<readonly string[] | null>
): JobWork<Inserted> {
  return async (options) => {
    const remarks: InsertionRemark[] = [];
    const sheets = await insert({ ...options, onRemark: (remark) => void remarks.push(remark) });
    return sheets && { sheets, remarks };
  };
}
