import { foldText } from "../../../core/profession";
import type { RecognisedColumn } from "../recognition";
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
export function columnApart(
  { cells }: Grid,
  columns: readonly RecognisedColumn[],
  rows: readonly number[],
  labels: readonly number[]
): number | null {
  const keyOf = (row: number, more: readonly number[] = []): string =>
    JSON.stringify([...labels, ...more].map((column) => loadedText(cells[row]![column]!)));
  if (new Set(rows.map((row) => keyOf(row))).size === rows.length) return null;
  const found = columns.findIndex(({ meaning, heading }, column) => {
    if (meaning !== null || heading === "" || LINES.test(foldText(heading))) return false;
    const own = rows.map((row) => cells[row]![column]!);
    if (own.some((cell) => isBlank(cell) || isNumeric(cell))) return false;
    const values = new Set(own.map(loadedText));
    if (values.size < 2 || values.size > MOST_VALUES) return false;
    return new Set(rows.map((row) => keyOf(row, [column]))).size === rows.length;
  });
  return found < 0 ? null : found;
}
