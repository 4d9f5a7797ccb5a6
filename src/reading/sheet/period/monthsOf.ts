import { type Month, monthOfDay } from "../../../core/calendar";
import type { Time } from "./time";

/** The months that a time is in, both inclusive. */
export interface MonthSpan {
  readonly from: Month;
  readonly to: Month;
}

export function monthsIn({ unit, first, last }: Time): MonthSpan {
  const from = monthOfDay(first);
  return { from, to: unit === "day" || unit === "month" ? from : monthOfDay(last) };
}
