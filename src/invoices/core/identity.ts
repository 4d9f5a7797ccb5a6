import type { CivilDate } from "../../core/calendar";

const WRITTEN = /^(\d\d)?(\d{6})([-+]?)(\d{4})$/;

/**
 * One spelling for all that name the same patient: 811218-9876, 8112189876 and 19811218-9876 are one.
 * Without a century it is the latest in which the patient is born (a "+": a hundred years earlier);
 * reserve numbers stay as they are, without blanks and dashes.
 * @param today ISO
 */
export function sameIdentity(written: string, today: CivilDate): string {
  const plain = written
    .normalize("NFKC")
    .replace(/[\s\p{Default_Ignorable_Code_Point}]/gu, "")
    .replace(/[\p{Pd}\u2212]/gu, "-")
    .toUpperCase();
  const [, century, date, mark, last] = WRITTEN.exec(plain) ?? [];
  if (date === undefined) return plain.replace(/[-.]/g, "");
  return `${century ?? centuryOf(date, mark === "+", today)}${date}${last!}`;
}

function centuryOf(date: string, isOld: boolean, today: CivilDate): string {
  const day = Number(date.slice(4));
  const born = `${date.slice(0, 4)}${String(day > 60 ? day - 60 : day).padStart(2, "0")}`;
  const now = today.replace(/-/g, "");
  const latest = born <= now.slice(2, 8) ? Number(now.slice(0, 2)) : Number(now.slice(0, 2)) - 1;
  return String(isOld ? latest - 1 : latest);
}
