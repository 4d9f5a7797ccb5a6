import type { CivilDate } from "../../core/calendar";

/** The user's own day. */
export function today(): CivilDate {
  return dayOf(new Date());
}

/** The user's own day and time, to the minute: YYYY-MM-DD HH:MM. */
export function timeNow(): string {
  const now = new Date();
  return `${dayOf(now)} ${two(now.getHours())}:${two(now.getMinutes())}`;
}

function dayOf(day: Date): CivilDate {
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
