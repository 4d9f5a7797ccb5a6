import { foldText } from "../../../core/profession";
import {
  eachInSteps,
  everyInSteps,
  filterInSteps,
  ITEMS_A_STEP,
  type Steps,
} from "../../../core/steps";
import type { CrossLayout, ValueColumn } from "./crossTypes";
import type { LoadedCell } from "../sourceTable";
import { amountIn, type Grid, isBlank, loadedText } from "./grid";
import { kindOfLabel } from "./labels";

/** Of one row, in the order of the columns that are added up; null: no number. */
export type Numbers = readonly (number | null)[];

/** The columns whose numbers may be added up over rows. */
export function addedColumns({ values }: CrossLayout): readonly ValueColumn[] {
  const counted = values.filter(({ total }) => !total);
  const measured = counted.filter(({ measure }) => measure !== null);
  return measured.length === 0
    ? counted
    : measured.filter(({ measure }) => measure !== "feePerContact");
}

export function numbersIn(grid: Grid, layout: CrossLayout, index: number): Numbers {
  return addedColumns(layout).map(({ column }) => amountIn(grid.cells[index]![column]!));
}

export function areAlike(one: Numbers, other: Numbers): boolean {
  return one.every((value, i) => Math.abs((value ?? 0) - (other[i] ?? 0)) < 0.005);
}

export function added(all: readonly Numbers[]): Numbers {
  return (all[0] ?? []).map((_, i) => all.reduce((sum, one) => sum + (one[i] ?? 0), 0));
}

export function written(numbers: Numbers): number {
  return numbers.filter((value) => value !== null && value !== 0).length;
}

/** What the whole of a region is called beside its units. */
const WHOLE =
  /^(alla|samtliga|hela|all|entire)\b|^(regionen?|lanet|landstinget|region)\b|\b(alla|samtliga|sammanlagt|tillsammans)$/;

/** Fewest rows of which another is the sum. */
const FEWEST = 2;

/**
 * Rows that are sums by their numbers: without any label, of those above it; first or last and called
 * as a whole, or of several columns, of all others.
 * @param rows of the grid, in their order
 */
export function* sumsByNumber(
  grid: Grid,
  layout: CrossLayout,
  rows: readonly number[]
): Steps<ReadonlySet<number>> {
  const sums = new Set<number>();
  if (layout.labels.length === 0) return sums;
  const isUnlabelled = (index: number): boolean =>
    layout.labels.every(({ column }) => isBlank(grid.cells[index]![column]!));
  let [group, all] = [NONE, NONE];
  const areLabelled = yield* everyInSteps(rows, (index) => !isUnlabelled(index));
  yield* eachInSteps(areLabelled ? [] : rows, (index) => {
    const own = numbersIn(grid, layout, index);
    const isSumOf = ({ count, sums: parts }: Running): boolean =>
      count >= FEWEST && areAlike(own, parts);
    if (isUnlabelled(index) && written(own) > 0 && (isSumOf(group) || isSumOf(all))) {
      sums.add(index);
      group = NONE;
      return;
    }
    group = plus(group, own);
    all = plus(all, own);
  });
  const [top] = rows;
  if (top !== undefined && isUnlabelled(top) && written(numbersIn(grid, layout, top)) > 0) {
    const below = yield* filterInSteps(rows, (one) => one !== top && !sums.has(one));
    let rest = NONE;
    yield* eachInSteps(below, (one) => (rest = plus(rest, numbersIn(grid, layout, one))));
    if (rest.count >= FEWEST && areAlike(numbersIn(grid, layout, top), rest.sums)) sums.add(top);
  }
  const others = sums.size === 0 ? rows : yield* filterInSteps(rows, (one) => !sums.has(one));
  const whole = yield* wholeByNumber(grid, layout, others);
  return whole === null ? sums : sums.add(whole);
}

interface Running {
  readonly count: number;
  readonly sums: Numbers;
}

const NONE: Running = { count: 0, sums: [] };

function plus({ count, sums }: Running, own: Numbers): Running {
  return { count: count + 1, sums: added([own, sums]) };
}

/** First or last among units, and the sum of all of them. */
function* wholeByNumber(
  grid: Grid,
  layout: CrossLayout,
  rows: readonly number[]
): Steps<number | null> {
  const column = layout.labels.find(({ role }) => role === "unit")?.column;
  if (column === undefined) return null;
  const cellOf = (index: number): LoadedCell => grid.cells[index]![column]!;
  if (!(yield* everyInSteps(rows, (index) => !isBlank(cellOf(index))))) return null;
  for (const index of new Set([rows[0], rows[rows.length - 1]])) {
    if (index === undefined || kindOfLabel(cellOf(index)) !== "unit") continue;
    const others = layout.labels.filter((one) => one.column !== column);
    if (others.some((one) => !isBlank(grid.cells[index]![one.column]!))) continue;
    const own = numbersIn(grid, layout, index);
    const isCalledWhole = WHOLE.test(foldText(loadedText(cellOf(index))));
    if (written(own) < (isCalledWhole ? 1 : 2)) continue;
    let rest = NONE;
    yield* eachInSteps(rows, (one) => {
      if (one !== index) rest = plus(rest, numbersIn(grid, layout, one));
    });
    if (rest.count >= FEWEST && areAlike(own, rest.sums)) return index;
  }
  return null;
}

/** Fewest groups, and rows of the largest: less may be chance. */
const FEWEST_GROUPS = 2;

/**
 * Områden among their vårdcentraler: rows that are the sums of those that follow, where all rows
 * fall into such groups.
 * @param total what the groups come to, where the table says it
 * @returns positions; empty where they are none
 */
export function* headsByNumber(
  numbers: readonly Numbers[],
  total: Numbers | null
): Steps<ReadonlySet<number>> {
  const none = new Set<number>();
  const heads = new Set<number>();
  let largest = 0;
  for (let first = 0; first < numbers.length;) {
    const head = numbers[first]!;
    let next = first + 1;
    let sums: Numbers = head.map(() => 0);
    while (next < numbers.length && !areAlike(sums, head)) {
      sums = added([sums, numbers[next]!]);
      next += 1;
      if (next % ITEMS_A_STEP === 0) yield;
    }
    if (next === first + 1 || !areAlike(sums, head)) return none;
    while (next < numbers.length && written(numbers[next]!) === 0) next += 1;
    heads.add(first);
    largest = Math.max(largest, next - first - 1);
    first = next;
  }
  const ofHeads = added([...heads].map((position) => numbers[position]!));
  const isSaid = total !== null && areAlike(total, ofHeads) && !areAlike(total, added(numbers));
  return isSaid || (heads.size >= FEWEST_GROUPS && largest > 1) ? heads : none;
}
