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

/** The months of whole years as years: 2019, 2018–2019; others as 2020-03–2020-05. */
export function periodText(from: Month, to: Month): string {
  const ends = [firstMonthText(from, "year"), lastMonthText(to, "year")];
  const isYears = from % 12 === 0 && to % 12 === 11;
  const [first, last] = isYears ? ends : [monthText(from), monthText(to)];
  return first === last ? first! : `${first!}–${last!}`;
}
