import { foldText } from "../../../core/profession";
import type { LoadedCell } from "../sourceTable";
import type { Body } from "./bodyTypes";
import type { CrossLayout } from "./crossTypes";
import { isSumText } from "../totalRow";
import { amountIn, type Grid, loadedText } from "./grid";
import { isPartOf } from "./totalColumns";
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

/** Sums of the table that are others than the numbers they add up: something is missing or twice. */
export function differingSums(
  grid: Grid,
  layout: CrossLayout,
  { rows, sums, groups }: Body
): readonly DifferingSum[] {
  const { values } = layout;
  const counted = values.filter(({ total }) => !total);
  const sumDown = (column: number): number =>
    addUp(rows, ({ index }) => grid.cells[index]![column]!);
  const columns = values
    .filter(({ total }) => total)
    .flatMap((whole) => {
      const { column, heading, measure, key } = whole;
      const isOfAll = key.time === null && key.profession === null;
      const parts = counted.filter((one) =>
        isOfAll ? one.measure === measure : isPartOf(one, whole)
      );
      if (parts.length === 0) return [];
      const summed = parts.reduce((sum, one) => sum + sumDown(one.column), 0);
      return compare(heading, sumDown(column), summed, parts.length * rows.length);
    });
  const inGroups = groups.flatMap(({ head, rows: own }) =>
    addedColumns(layout).flatMap(({ column, heading }) => {
      const said = amountIn(grid.cells[head]![column]!);
      if (said === null) return [];
      const name = [grid.cells[head]!.map(loadedText).find((text) => text !== ""), heading];
      const summed = addUp(own, (index) => grid.cells[index]![column]!);
      return compare(name.filter(Boolean).join(", "), said, summed, own.length);
    })
  );
  const last = sums[sums.length - 1];
  const label = last === undefined ? "" : labelOf(grid.cells[last]!);
  const lastRow = rows[rows.length - 1]?.index ?? 0;
  if (last === undefined || last < lastRow || !OF_ALL.test(foldText(label)))
    return [...columns, ...inGroups];
  const down = counted.flatMap(({ column, heading }) => {
    const cell = grid.cells[last]![column]!;
    const said = amountIn(cell);
    if (said === null) return [];
    return compare(`${label}, ${heading}`, said, sumDown(column), rows.length);
  });
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

function addUp<T>(items: readonly T[], cellOf: (item: T) => LoadedCell): number {
  return items.reduce((sum, item) => sum + (amountIn(cellOf(item)) ?? 0), 0);
}
