import { append } from "../../../core/append";
import { foldText } from "../../../core/profession";
import { eachInSteps, type Steps } from "../../../core/steps";
import type { LoadedCell } from "../sourceTable";
import type { Body } from "./bodyTypes";
import type { CrossLayout } from "./crossTypes";
import { isSumText } from "../totalRow";
import { amountIn, type Grid, loadedText } from "./grid";
import { isPartOf, roundingOf, unitsOf } from "./totalColumns";
import { addedColumns } from "./sumsByNumber";

/** A sum that the user's table has, and what the numbers that it adds up come to. */
export interface DifferingSum {
  /** As the row or the column is called. */
  readonly name: string;
  readonly said: number;
  readonly summed: number;
}

const OF_ALL = /^((total|slut)?summa|totalt?|totalen|(grand )?total|sum)( av .*)?:?$/;
/** Each number that is added up may be rounded by itself. */
const ROUNDING = 0.5;

/**
 * Sums of the table that are others than the numbers they add up: something is missing or twice.
 * @param titled kronor per unit of money where headings do not say it
 */
export function* differingSums(
  grid: Grid,
  layout: CrossLayout,
  { rows, sums, groups }: Body,
  titled: number | null
): Steps<readonly DifferingSum[]> {
  const { values } = layout;
  const counted = values.filter(({ total }) => !total);
  const known = new Map<number, number>();
  const sumDown = function* (column: number): Steps<number> {
    const found = known.get(column);
    if (found !== undefined) return found;
    const sum = yield* addUp(rows, ({ index }) => grid.cells[index]![column]!);
    known.set(column, sum);
    return sum;
  };
  const columns: DifferingSum[] = [];
  for (const whole of values.filter(({ total }) => total)) {
    const { column, heading, measure, key } = whole;
    const isOfAll = key.time === null && key.profession === null;
    const parts = counted.filter((one) =>
      isOfAll ? one.measure === measure : isPartOf(one, whole)
    );
    if (parts.length === 0) continue;
    let [summed, rounded] = [0, 0];
    for (const one of parts) {
      const units = unitsOf(one, whole, titled);
      summed += units * (yield* sumDown(one.column));
      rounded += units * rows.length;
    }
    const said = yield* sumDown(column);
    yield* eachInSteps(rows, ({ index }) => {
      const own = amountIn(grid.cells[index]![column]!) ?? 0;
      rounded += roundingOf(own, parts, whole, titled) / ROUNDING;
    });
    append(columns, compare(heading, said, summed, rounded));
  }
  const inGroups: DifferingSum[] = [];
  for (const { head, rows: own } of groups)
    for (const { column, heading } of addedColumns(layout)) {
      const said = amountIn(grid.cells[head]![column]!);
      if (said === null) continue;
      const name = [grid.cells[head]!.map(loadedText).find((text) => text !== ""), heading];
      const summed = yield* addUp(own, (index) => grid.cells[index]![column]!);
      append(inGroups, compare(name.filter(Boolean).join(", "), said, summed, own.length));
    }
  const last = sums[sums.length - 1];
  const label = last === undefined ? "" : labelOf(grid.cells[last]!);
  const lastRow = rows[rows.length - 1]?.index ?? 0;
  if (last === undefined || last < lastRow || !OF_ALL.test(foldText(label)))
    return [...columns, ...inGroups];
  const down: DifferingSum[] = [];
  // "Summa" below each month is that month's, the last one too.
  const before = sums[sums.length - 2] ?? -1;
  const lastGroup = before < 0 ? [] : rows.filter(({ index }) => index > before);
  for (const { column, heading } of counted) {
    const said = amountIn(grid.cells[last]![column]!);
    if (said === null) continue;
    const name = `${label}, ${heading}`;
    const ofAll = compare(name, said, yield* sumDown(column), rows.length);
    if (ofAll.length > 0 && lastGroup.length > 0) {
      const own = yield* addUp(lastGroup, ({ index }) => grid.cells[index]![column]!);
      if (compare(name, said, own, lastGroup.length).length === 0) continue;
    }
    append(down, ofAll);
  }
  return [...columns, ...inGroups, ...down];
}

function labelOf(row: readonly LoadedCell[]): string {
  return row.map(loadedText).find((text) => isSumText(foldText(text))) ?? "";
}

function compare(
  name: string,
  said: number,
  summed: number,
  parts: number
): readonly DifferingSum[] {
  return Math.abs(said - summed) <= ROUNDING * parts + 1e-9 * Math.abs(summed)
    ? []
    : [{ name, said: round(said), summed: round(summed) }];
}

function round(value: number): number {
  return Number(value.toPrecision(15));
}

function* addUp<T>(items: readonly T[], cellOf: (item: T) => LoadedCell): Steps<number> {
  let sum = 0;
  yield* eachInSteps(items, (item) => {
    sum += amountIn(cellOf(item)) ?? 0;
  });
  return sum;
}
