import type { Month } from "../core/calendar";

/** ÅÅÅÅ-MM. */
export function monthText(month: Month): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
}
