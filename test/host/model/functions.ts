import { HostObject } from "../wire/hostObject";
import type { Workbook } from "./workbook";

/** Excel's own functions without a cell, as far as the add-in calls them. */
export class Functions extends HostObject {
  constructor(private readonly workbook: Workbook) {
    super();
  }

  Date(year: number, month: number, day: number): FunctionResult {
    const serial = Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
    return new FunctionResult(serial - this.workbook.daysApart);
  }
}

export class FunctionResult extends HostObject {
  constructor(private readonly value: number) {
    super();
  }

  get Error(): null {
    return null;
  }

  get Value(): number {
    return this.value;
  }
}
