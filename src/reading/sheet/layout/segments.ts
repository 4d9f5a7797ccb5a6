import { eachInSteps, type Steps } from "../../../core/steps";
import { readCell } from "../../../formula/cell";
import { readTime } from "../periodCell";
import { known, recognise } from "../recognition";
import type { LoadedCell } from "../sourceTable";
import { type Grid, isBlank, rowsBelow, loadedText } from "./grid";
import { keyOf } from "./headingKey";

/** Tables below each other, each with the titles above it. */
export function* segmentsOf(grid: Grid): Steps<readonly Grid[]> {
  const starts: number[] = [];
  yield* eachInSteps(grid.cells, (row, index) => {
    if (isStart(grid, row, index)) starts.push(index);
  });
  if (starts.length < 2) return [grid];
  const firsts = starts.map((start, i) => (i === 0 ? 0 : withTitles(grid, start)));
  return firsts.map((first, i) => rowsBelow(grid, first, firsts[i + 1]));
}

/** Heading rows after a blank one, or another heading than the one above. */
function isStart(grid: Grid, row: readonly LoadedCell[], index: number): boolean {
  // Asked first, as it is settled at the second cell of most rows.
  const isAfterBlank = index === 0 || isGap(grid, index - 1);
  if (!isAfterBlank) return false;
  const written = row.filter((cell) => !isBlank(cell));
  if (written.length < 2 || !written.every(isHeading)) return false;
  const plain = recognise([row.map(({ value }) => value)], null);
  if (plain && known(plain) > 1) return true;
  // A row without its numbers has one period and one profession, headings have several of a kind.
  const keys = written.map(keyOf);
  return (["time", "profession", "meaning"] as const).some(
    (kind) => keys.filter((key) => key[kind] !== null).length > 1
  );
}

function isHeading({ value, numberFormat }: LoadedCell): boolean {
  if (typeof value !== "number") return true;
  return typeof readTime(readCell(value), numberFormat) === "object";
}

/** A blank row, or a title: one text alone. */
function isGap(grid: Grid, index: number): boolean {
  let written = 0;
  return !grid.cells[index]!.some((cell) => !isBlank(cell) && (written += 1) > 1);
}

function withTitles(grid: Grid, start: number): number {
  let first = start;
  while (first > 0 && isTitle(grid.cells[first - 1]!)) first -= 1;
  return first;
}

function isTitle(row: readonly LoadedCell[]): boolean {
  const written = row.filter((cell) => !isBlank(cell));
  return (
    written.length === 1 && typeof written[0]!.value === "string" && loadedText(written[0]!) !== ""
  );
}
