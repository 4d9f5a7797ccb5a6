import { reasonOf } from "./reason";

/** Work that failed, after which the workbook has been looked at and is as it was. */
export class WorkbookUnchanged extends Error {
  constructor(readonly cause: unknown) {
    super(reasonOf(cause));
    this.name = "WorkbookUnchanged";
  }
}
