import { eachInSteps, everyInSteps, filterInSteps, type Steps } from "../../../core/steps";
import type { CrossLayout, LabelColumn } from "./crossTypes";
import { type Grid, isBlank, loadedText } from "./grid";
import { added, areAlike, type Numbers, numbersIn, written } from "./sumsByNumber";

/** Fewest rows of which some sum must be: one alone says the same as another by chance. */
const FEWEST = 2;

interface Blank {
  /** Of the grid; null: several, and so none of them is a sum. */
  row: number | null;
  parts: number;
  sums: Numbers;
}

/**
 * Rows that name a year and no unit, or a unit and no profession, and come to what those of that
 * year or unit do that name one: sums, where every such row of the table is.
 * @param rows of the grid, in their order
 */
export function* sumsByBlank(
  grid: Grid,
  layout: CrossLayout,
  rows: readonly number[]
): Steps<ReadonlySet<number>> {
  const sums = new Set<number>();
  const labels = layout.labels.filter(({ role }) => role !== "measure" && role !== "levels");
  if (labels.length < 2) return sums;
  const tried = new Set<LabelColumn>();
  // A year's sum hides among its units' until it is known.
  for (const label of [...labels, ...labels]) {
    if (sums.size === 0 && tried.has(label)) break;
    tried.add(label);
    const isWritten = (row: number): boolean => !isBlank(grid.cells[row]![label.column]!);
    if (yield* everyInSteps(rows, isWritten)) continue;
    const others = yield* filterInSteps(rows, (row) => !sums.has(row));
    for (const row of yield* sumsOf(grid, layout, others, label)) sums.add(row);
  }
  return sums;
}

function* sumsOf(
  grid: Grid,
  layout: CrossLayout,
  rows: readonly number[],
  { column }: LabelColumn
): Steps<readonly number[]> {
  const others = layout.labels.filter((one) => one.column !== column);
  const keyOf = (row: number): string =>
    JSON.stringify(others.map((one) => loadedText(grid.cells[row]![one.column]!)));
  const isBlankIn = (row: number): boolean => isBlank(grid.cells[row]![column]!);
  const byKey = new Map<string, Blank>();
  yield* eachInSteps(rows, (row) => {
    if (!isBlankIn(row) || written(numbersIn(grid, layout, row)) === 0) return;
    const key = keyOf(row);
    byKey.set(key, { row: byKey.has(key) ? null : row, parts: 0, sums: [] });
  });
  yield* eachInSteps(rows, (row) => {
    const blank = isBlankIn(row) ? undefined : byKey.get(keyOf(row));
    if (blank === undefined) return;
    blank.parts += 1;
    blank.sums = added([numbersIn(grid, layout, row), blank.sums]);
  });
  const blanks = [...byKey.values()];
  const areSums = blanks.every(
    ({ row, parts, sums }) =>
      row !== null && parts > 0 && areAlike(numbersIn(grid, layout, row), sums)
  );
  const isSure = blanks.some(({ parts }) => parts >= FEWEST);
  return areSums && isSure ? blanks.map(({ row }) => row!) : [];
}
