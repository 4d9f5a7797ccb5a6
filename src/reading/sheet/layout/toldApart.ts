import { foldText } from "../../../core/profession";
import { everyInSteps, type Steps } from "../../../core/steps";
import type { RecognisedColumn, Recognition } from "../recognition";
import { type Grid, isBlank, isNumeric, loadedText } from "./grid";

const MOST_VALUES = 12;

/** Rows of one document or entry each: adding them up is what they are for. */
const LINES =
  /konto|vecka|veckor|\bweek|verifik|faktur|motpart|leverantor|underlag|\brad\b|\bid\b|nummer|\bnr\b|text|kommentar|anm|journal|account|voucher|invoice|supplier/;

/**
 * A column that nothing is known of, and that tells apart rows which otherwise are of the same
 * period, unit and profession: Scenario, Version, Urval.
 * @param rows of the grid
 * @param labels columns that tell what a row is of
 * @returns null where there is none
 */
export function* columnApart(
  { cells }: Grid,
  columns: readonly RecognisedColumn[],
  rows: readonly number[],
  labels: readonly number[]
): Steps<number | null> {
  const areUnique = function* (by: readonly number[]): Steps<boolean> {
    const [first, ...others] = by.map(
      (column) => (row: number) => loadedText(cells[row]![column]!)
    );
    // In parts: one set of a million would stand still each time that it grows.
    const known = new Map<string, Set<string>>();
    return yield* everyInSteps(rows, (row) => {
      const part = first?.(row) ?? "";
      const rest = JSON.stringify(others.map((textOf) => textOf(row)));
      const same = known.get(part) ?? new Set();
      known.set(part, same);
      return !same.has(rest) && same.add(rest).size > 0;
    });
  };
  const hasFewValues = function* (column: number): Steps<boolean> {
    const values = new Set<string>();
    const isText = yield* everyInSteps(rows, (row) => {
      const cell = cells[row]![column]!;
      return !isBlank(cell) && !isNumeric(cell) && values.add(loadedText(cell)).size <= MOST_VALUES;
    });
    return isText && values.size > 1;
  };
  let areTold: boolean | null = null;
  for (const [column, one] of columns.entries()) {
    if (!mayTellApart(one) || !(yield* hasFewValues(column))) continue;
    areTold ??= yield* areUnique(labels);
    if (areTold) return null;
    if (yield* areUnique([...labels, column])) return column;
  }
  return null;
}

function mayTellApart({ meaning, heading }: RecognisedColumn): boolean {
  return meaning === null && heading !== "" && !LINES.test(foldText(heading));
}

/**
 * Columns that may tell rows apart further down, as far as the first rows of a table show: in one
 * that is sorted by Scenario they all say the same.
 */
export function columnsPerhapsApart({ cells }: Grid, { row, columns }: Recognition): number[] {
  return columns.flatMap((one, column) => {
    if (!mayTellApart(one)) return [];
    const written = cells.slice(row + 1).map((line) => line[column]!);
    const own = written.filter((cell) => !isBlank(cell));
    const values = new Set(own.map(loadedText));
    return own.some(isNumeric) || values.size === 0 || values.size > MOST_VALUES ? [] : [column];
  });
}
