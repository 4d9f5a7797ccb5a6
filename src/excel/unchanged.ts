import { reasonOf } from "./reason";

/** The pricing failed, and it is not known whether what it had added is gone. */
export class PricingLeftBehind extends Error {
  constructor(
    readonly table: string,
    readonly columns: readonly string[],
    readonly sheet: string,
    readonly cause: unknown
  ) {
    super(reasonOf(cause));
    this.name = "PricingLeftBehind";
  }
}

/** Work that failed, after which the workbook has been looked at and is as it was. */
export class WorkbookUnchanged extends Error {
  constructor(readonly cause: unknown) {
    super(reasonOf(cause));
    this.name = "WorkbookUnchanged";
  }
}
