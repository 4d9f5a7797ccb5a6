import {
  type CivilDate,
  civilOf,
  type Day,
  dayOf,
  dayOfIso,
  daysInMonth,
  isCivil,
} from "./calendar";

/** Years that a value may go unverified. */
const YEARS = 1;

/** As precise as is known: YYYY, YYYY-MM or YYYY-MM-DD. */
const VAGUE_DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

/** The last day that a date can mean: 2024 reaches to 2024-12-31. @returns null for no date */
export function lastDayOf(date: string): Day | null {
  const [, year, month = "12", day] = VAGUE_DATE.exec(date) ?? [];
  if (year === undefined || !isCivil(Number(year), Number(month), 1)) return null;
  const last = daysInMonth(Number(year), Number(month));
  return Number(day ?? last) >= 1 && Number(day ?? last) <= last
    ? dayOf(Number(year), Number(month), Number(day ?? last))
    : null;
}

/**
 * Whether more than twelve months have passed since a value was last verified. The same day a year
 * later is still within them; 29 February has the 28th for it.
 * @param verified YYYY, YYYY-MM or YYYY-MM-DD; anything else has no age
 */
export function isOld(verified: string, today: CivilDate): boolean {
  const last = lastDayOf(verified);
  if (last === null) return false;
  const { year, month, day } = civilOf(last);
  const limit = dayOf(year + YEARS, month, Math.min(day, daysInMonth(year + YEARS, month)));
  return dayOfIso(today) > limit;
}

/** The one that says the least: the earliest of the last days that the dates can mean. */
export function earliestOf(dates: readonly string[]): string | null {
  return dates.reduce<string | null>((earliest, date) => {
    const day = lastDayOf(date);
    if (day === null) return earliest;
    return earliest === null || day < lastDayOf(earliest)! ? date : earliest;
  }, null);
}
