import type { KnownSum } from "../../core/knownSums";
import { coverSums, isSmall } from "../../core/smallCells";
import { eachInSteps, type Steps } from "../../core/steps";
import { CellSet } from "./cellSet";
import { CountedCells, type SheetCounts } from "./countedCells";
import { Followers, type ReadFormula } from "./follow";
import type { HiddenWhy, HidingPlan, ShownFormula } from "./hiding";
import { cellsReached, type Reach, type ReferenceBook } from "./reach";
import { type Taken, TakenReader, type TakenSum } from "./taken";
import { type ShownValues, ValueIndex } from "./valueIndex";

/** AVERAGE, and SUBTOTAL and AGGREGATE that take the mean. */
const MEAN = /\bAVERAGE|\((?:1|101)\s*,/i;

/**
 * Which cells of contacts are too small to be shown, which stand in front of them, and what else would
 * give them back.
 */
export function* planHiding(
  sheets: readonly SheetCounts[],
  formulas: readonly ShownFormula[],
  book: ReferenceBook,
  values: ShownValues
): Steps<HidingPlan> {
  const counted = new CountedCells(sheets, values);
  const hidden = new CellSet<HiddenWhy>();
  if (!counted.counts.some(isSmall)) return { small: 0, hidden, frozen: [] };
  const index = new ValueIndex(values);
  const reader = new TakenReader(book, index);
  const read = yield* readAll(formulas, book, reader, counted);
  const sums: KnownSum[] = [...counted.lines];
  const owners = new Map<number, ShownFormula>();
  yield* eachInSteps(read, ({ formula, taken }) => {
    for (const sum of taken.sums) {
      const known = knownSum(formula, taken, sum, reader, counted);
      if (known === null) continue;
      if (known.canGo) owners.set(sums.length, formula);
      sums.push(known);
    }
  });
  const { hiding, gone } = yield* coverSums(counted.counts, sums);
  for (const [{ sheet, row, column }, why] of counted.hiddenBy(hiding))
    hidden.set(sheet, row, column, why);
  const kept = new Set([...gone].map((sum) => owners.get(sum)!));
  const shown = new Followers(hidden, counted.tellers, reader, index).hide(read, kept);
  const small = hiding.filter((why) => why === "few").length;
  return {
    small,
    hidden,
    frozen: [...shown, ...formulas.filter((each) => fillsHidden(each, hidden))],
  };
}

/** What each formula takes; sums of few contacts that no table has are counted as they are found. */
function* readAll(
  formulas: readonly ShownFormula[],
  book: ReferenceBook,
  reader: TakenReader,
  counted: CountedCells
): Steps<readonly ReadFormula[]> {
  const read = new Map<ShownFormula, Taken>();
  const unread = new Map<ShownFormula, Reach>();
  yield* eachInSteps(formulas, (formula) => {
    unread.set(formula, cellsReached(formula.formula, formula, book));
  });
  for (let before = -1; before < counted.counts.length;) {
    before = counted.counts.length;
    yield* eachInSteps([...unread], ([formula, reach]) => {
      const isNear = reach?.some(({ sheet }) => counted.tellers.holdsAny(sheet)) ?? false;
      if (!isNear) return;
      unread.delete(formula);
      read.set(formula, reader.read(formula.formula, formula));
    });
    yield* eachInSteps(read, ([formula, taken]) => {
      if (isFewInAll(formula, taken, reader, counted)) counted.add(formula, Number(formula.value));
    });
  }
  return formulas.map((formula): ReadFormula => {
    const others = unread.get(formula) ?? null;
    const nothing = { sums: [], extremes: [], counted: [], isSum: false };
    return { formula, taken: read.get(formula) ?? { ...nothing, others } };
  });
}

/** A sum of contacts alone that is itself too small, in a cell that no table counts. */
function isFewInAll(
  { formula, value, sheet, row, column }: ShownFormula,
  { sums, isSum }: Taken,
  reader: TakenReader,
  { tellers }: CountedCells
): boolean {
  const [sum] = sums;
  if (!isSum || sum === undefined || MEAN.test(formula)) return false;
  if (typeof value !== "number" || !isSmall(value)) return false;
  if (tellers.get(sheet, row, column) !== undefined) return false;
  let isAny = false;
  for (const [, { isCount }] of reader.within(sum, tellers)) {
    if (!isCount) return false;
    isAny = true;
  }
  return isAny;
}

/** A formula's sum as something that is known; null: it is of nothing that is counted. */
function knownSum(
  { formula, sheet, row, column }: ShownFormula,
  { isSum }: Taken,
  sum: TakenSum,
  reader: TakenReader,
  { tellers }: CountedCells
): KnownSum | null {
  const weights = new Map<number, number>();
  for (const [, { count, price }] of reader.within(sum, tellers))
    weights.set(count, (weights.get(count) ?? 0) + price);
  if (weights.size === 0) return null;
  const own = tellers.get(sheet, row, column);
  // Where it stands in a cell of contacts, that one may stand in front as well.
  const isTold = isSum && own !== undefined && !weights.has(own.count) && !MEAN.test(formula);
  if (isTold) weights.set(own.count, -own.price);
  return { cells: [...weights.keys()], weights: [...weights.values()], canGo: !isTold };
}

/** Some of the cells that a formula fills are hidden, and some not. */
function fillsHidden({ sheet, area }: ShownFormula, hidden: CellSet<HiddenWhy>): boolean {
  const all = area.rows * area.columns;
  if (all === 1) return false;
  const count = Array.from(hidden.within(sheet, area)).length;
  return count > 0 && count < all;
}
