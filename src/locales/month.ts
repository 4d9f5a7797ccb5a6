import type { Month } from "../core/calendar";
import type { PeriodUnit } from "../core/projection";

/** ÅÅÅÅ-MM. */
export function monthText(month: Month): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
}

/** A first month as the data count time: ÅÅÅÅ where they are years and it begins one. */
export function firstMonthText(month: Month, periodUnit: PeriodUnit): string {
  return periodUnit === "year" && month % 12 === 0 ? `${Math.floor(month / 12)}` : monthText(month);
}

/** A last month as the data count time: ÅÅÅÅ where they are years and it ends one. */
export function lastMonthText(month: Month, periodUnit: PeriodUnit): string {
  return periodUnit === "year" && month % 12 === 11
    ? `${Math.floor(month / 12)}`
    : monthText(month);
}
