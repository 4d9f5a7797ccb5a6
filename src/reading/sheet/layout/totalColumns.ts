import { everyInSteps, type Steps } from "../../../core/steps";
import { readCell } from "../../../formula/cell";
import { readTime } from "../periodCell";
import type { LoadedCell } from "../sourceTable";
import type { CrossLayout, ValueColumn } from "./crossTypes";
import { amountIn, type Grid } from "./grid";
import type { HeadingKey } from "./headingKey";

/** A column that says less than others of its measure adds them up. */
export function withTotals(values: readonly ValueColumn[]): readonly ValueColumn[] {
  return values.map((one) => {
    const total =
      one.total || values.filter((other) => other !== one && isPartOf(other, one)).length > 1;
    return { ...one, total };
  });
}

/** Each number that is added up may be rounded by itself. */
const ROUNDING = 0.5;

/**
 * A year beside its quarters is no total where some row has more in it than in them: each of its
 * numbers is then held against its parts.
 */
export function* withoutDiffering(grid: Grid, layout: CrossLayout): Steps<CrossLayout> {
  const agrees = function* (whole: ValueColumn): Steps<boolean> {
    const parts = layout.values.filter((one) => one !== whole && isTimeOf(one, whole));
    if (parts.length === 0) return true;
    return yield* everyInSteps(grid.cells, (row, index) => {
      if (index <= layout.last) return true;
      const said = amountIn(row[whole.column]!);
      const summed = parts.reduce(
        (sum, one) => sum + unitsOf(one, whole) * (amountIn(row[one.column]!) ?? 0),
        0
      );
      const rounding = parts.reduce((sum, one) => sum + ROUNDING * unitsOf(one, whole), 0);
      return said === null || Math.abs(said - summed) <= rounding + roundingOf(said, parts, whole);
    });
  };
  const values: ValueColumn[] = [];
  for (const one of layout.values) {
    const isAlone = !one.key.total || one.key.time !== null;
    const isTold = one.total && isAlone && one.key.mark !== "forecast";
    values.push(isTold && !(yield* agrees(one)) ? { ...one, total: false } : one);
  }
  return { ...layout, values };
}

/** Units of the whole's money in one of the part's: 0.001 where it is in mkr and its parts in tkr. */
export function unitsOf(
  part: ValueColumn,
  whole: ValueColumn,
  titled: number | null = null
): number {
  const own = part.key.scale ?? titled ?? 1;
  return own / (whole.key.scale ?? own);
}

/** How far a sum may be off that is written in another unit than its parts, with its own decimals. */
export function roundingOf(
  said: number,
  parts: readonly ValueColumn[],
  whole: ValueColumn,
  titled: number | null = null
): number {
  if (parts.every((part) => unitsOf(part, whole, titled) === 1)) return 0;
  const decimals = /\.(\d+)$/.exec(String(said))?.[1]?.length ?? 0;
  return ROUNDING * 10 ** -decimals;
}

/** The same, but of a part of its time. */
function isTimeOf(part: ValueColumn, whole: ValueColumn): boolean {
  return (
    whole.key.time !== null &&
    isPartOf(part, whole) &&
    professionOf(part.key) === professionOf(whole.key) &&
    part.key.rest === whole.key.rest &&
    part.key.provider === whole.key.provider
  );
}

export function isPartOf(part: ValueColumn, whole: ValueColumn): boolean {
  if (part.total || part.measure !== whole.measure || part.key.mark !== whole.key.mark)
    return false;
  const [p, w] = [part.key, whole.key];
  if (p.currency !== w.currency) return false;
  const isIn =
    (hasNoProfession(w) || professionOf(w) === professionOf(p)) &&
    (w.rest === null || w.rest === p.rest) &&
    (w.provider === null || w.provider === p.provider) &&
    (w.time === null || (p.time !== null && isWithin(p.time, w.time)));
  const isLess =
    (hasNoProfession(w) && !hasNoProfession(p)) ||
    (w.rest === null && p.rest !== null) ||
    (w.provider === null && p.provider !== null) ||
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
