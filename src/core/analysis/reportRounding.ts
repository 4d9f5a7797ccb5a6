import { claimOf } from "../scenario/rounding";

/** A row of a printed table: its parts in öre. */
export type PrintedRow = readonly number[];

/** What a row shows beside its parts: sums of the parts at these positions. */
export type PrintedSum = readonly number[];

/** What a sum of a row has to be, because it is printed elsewhere too; null: it is free. */
export type WantedSums = readonly (number | null)[];

/** Ways of rounding the rows so far that are worth going on with. */
interface Way {
  readonly rounded: readonly PrintedRow[];
  /** Of each column: rounded − exact. */
  readonly errors: readonly number[];
  /** Sum of squared errors of all numbers in the rows, in steps. */
  readonly cost: number;
}

const MOST_WAYS = 300;

/** Heavier than all squared errors of a table together. */
const OUTSIDE = 1e6;

/**
 * Controlled rounding of a printed table with sums beside its rows and a sum of all rows below. A
 * part or a sum of a row is its exact amount rounded down or up, never more than that; so is what
 * stands below, where that is possible, else it is at most one step away. Of such tables, one with
 * small squared errors.
 *
 * A row with two sums of the same parts is a table itself, and three-way tables cannot always be
 * rounded down or up throughout: Causey, Cox & Ernst, Journal of the American Statistical
 * Association 80(392), 1985, 903–909. Therefore the ways of rounding a row are listed, and the best
 * ways through the rows kept.
 *
 * @param rows öre, all with the same number of parts, of which there are few
 * @param step öre in the last digit that is printed
 * @param wanted by row and sum: amounts of the exact sum rounded down or up
 * @returns parts in öre, whole steps
 */
export function roundPrinted(
  rows: readonly PrintedRow[],
  sums: readonly PrintedSum[],
  step: number,
  wanted: readonly WantedSums[] = []
): readonly PrintedRow[] {
  let ways: readonly Way[] = [{ rounded: [], errors: rows[0]?.map(() => 0) ?? [], cost: 0 }];
  for (const [r, row] of rows.entries()) {
    const choices = roundingsOf(row, sums, step, wanted[r] ?? []);
    ways = best(
      ways.flatMap((way) => choices.map((choice) => goOn(way, row, choice, sums, step))),
      (way) => way.cost + squaredErrors(way.errors, sums, step)
    );
  }
  const [chosen] = best(ways, (way) => way.cost + costBelow(way.errors, sums, step));
  return chosen!.rounded;
}

/** Every rounding of a row that leaves each of its numbers less than a step from the exact one. */
function roundingsOf(
  row: PrintedRow,
  sums: readonly PrintedSum[],
  step: number,
  wanted: WantedSums
): readonly PrintedRow[] {
  let choices: readonly PrintedRow[] = [[]];
  for (const amount of row) {
    const { whole, rest } = claimOf(amount, 1, step);
    const down = whole * step;
    choices = choices.flatMap((parts) =>
      rest === 0
        ? [[...parts, down]]
        : [
            [...parts, down],
            [...parts, down + step],
          ]
    );
  }
  return choices.filter((parts) =>
    sums.every((sum, s) => {
      const rounded = sumAt(parts, sum);
      const value = wanted[s] ?? null;
      return Math.abs(rounded - sumAt(row, sum)) < step && (value === null || rounded === value);
    })
  );
}

function goOn(
  { rounded, errors, cost }: Way,
  row: PrintedRow,
  choice: PrintedRow,
  sums: readonly PrintedSum[],
  step: number
): Way {
  const here = choice.map((amount, c) => amount - row[c]!);
  return {
    rounded: [...rounded, choice],
    errors: errors.map((error, c) => error + here[c]!),
    cost: cost + squaredErrors(here, sums, step),
  };
}

function squaredErrors(
  errors: readonly number[],
  sums: readonly PrintedSum[],
  step: number
): number {
  const all = [...errors, ...sums.map((sum) => sumAt(errors, sum))];
  return all.reduce((total, error) => total + (error / step) ** 2, 0);
}

/** More than a step away below is worse than a whole step, and that than anything less. */
function costBelow(errors: readonly number[], sums: readonly PrintedSum[], step: number): number {
  const all = [...errors, ...sums.map((sum) => sumAt(errors, sum))].map(Math.abs);
  const outside = all.filter((error) => error > step).length;
  const atEdge = all.filter((error) => error === step).length;
  return OUTSIDE * outside + 1000 * atEdge + squaredErrors(errors, sums, step);
}

/** One way for each error below, the cheapest first. */
function best(ways: readonly Way[], costOf: (way: Way) => number): readonly Way[] {
  const found = new Map<string, { readonly way: Way; readonly cost: number }>();
  for (const way of ways) {
    const key = way.errors.join(" ");
    const cost = costOf(way);
    if (cost < (found.get(key)?.cost ?? Infinity)) found.set(key, { way, cost });
  }
  return [...found.values()]
    .sort((a, b) => a.cost - b.cost)
    .slice(0, MOST_WAYS)
    .map(({ way }) => way);
}

function sumAt(parts: readonly number[], positions: PrintedSum): number {
  return positions.reduce((sum, position) => sum + parts[position]!, 0);
}
