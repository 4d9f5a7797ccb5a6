import { readCell } from "../../../formula/cell";
import { readTime } from "../periodCell";
import type { LoadedCell } from "../sourceTable";
import type { ValueColumn } from "./crossTypes";
import type { HeadingKey } from "./headingKey";

/** A column that says less than others of its measure adds them up. */
export function withTotals(values: readonly ValueColumn[]): readonly ValueColumn[] {
  return values.map((one) => {
    const total =
      one.total || values.filter((other) => other !== one && isPartOf(other, one)).length > 1;
    return { ...one, total };
  });
}

function isPartOf(part: ValueColumn, whole: ValueColumn): boolean {
  if (part.total || part.measure !== whole.measure || part.key.mark !== whole.key.mark)
    return false;
  const [p, w] = [part.key, whole.key];
  const isIn =
    (hasNoProfession(w) || professionOf(w) === professionOf(p)) &&
    (w.rest === null || w.rest === p.rest) &&
    (w.time === null || (p.time !== null && isWithin(p.time, w.time)));
  const isLess =
    (hasNoProfession(w) && !hasNoProfession(p)) ||
    (w.rest === null && p.rest !== null) ||
    (w.time === null ? p.time !== null : p.time !== null && !isWithin(w.time, p.time));
  return isIn && isLess;
}

function professionOf({ profession, unknownProfession }: HeadingKey): string | null {
  return profession ?? unknownProfession;
}

function hasNoProfession(key: HeadingKey): boolean {
  return professionOf(key) === null;
}

function isWithin(part: LoadedCell, whole: LoadedCell): boolean {
  const [p, w] = [part, whole].map((cell) => readTime(readCell(cell.value), cell.numberFormat));
  return typeof p === "object" && typeof w === "object" && p.first >= w.first && p.last <= w.last;
}
