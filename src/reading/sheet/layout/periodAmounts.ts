import { foldText } from "../../../core/profession";
import type { ColumnMeaning } from "../readingProblem";
import { NEEDED, type Recognition } from "../recognition";
import type { LoadedCell } from "../sourceTable";
import { isBlank, isNumeric, loadedText } from "./grid";
import { timeOfCell } from "./headingKey";
import type { SourceCells } from "./sourceCells";

const ACCUMULATED = /\b(ack\p{L}*|ytd|hittills|cumulative|accumulated)\b/u;
const MONTHS = 13;
/** What may be called as a part of a year, and be what that part has cost. */
const SHORT: readonly (ColumnMeaning | null)[] = ["period", "month"];

/** Whether a heading says that what stands below it has been added up over the year. */
export function isAccumulated(heading: string): boolean {
  return ACCUMULATED.test(foldText(heading));
}

/** Numbers that are no periods, as half of them at least show: an amount may look like a year. */
export function areNoTimes(below: readonly LoadedCell[]): boolean {
  const written = below.filter((cell) => !isBlank(cell));
  const amounts = written.filter((cell) => isNumeric(cell) && timeOfCell(cell) === null);
  return amounts.length > 0 && 2 * amounts.length >= written.length;
}

/** Whether cells below "Period" are what something has cost in it, and none of its names. */
export function areAmounts(below: readonly LoadedCell[]): boolean {
  const areMonths = below.every(
    ({ value }) => Number.isInteger(value) && 0 < Number(value) && Number(value) <= MONTHS
  );
  return !areMonths && areNoTimes(below);
}

/** Rows that are enough to tell. */
const SAMPLE = 60;

/** "Period" beside "Ackumulerat", as ledgers print what the period has cost: the cost. */
export function withPeriodAmounts(recognition: Recognition, cells: SourceCells): Recognition {
  const { columns, row, role } = recognition;
  const isOther = columns.some(({ meaning }) => meaning === "cost");
  const headings = (cells.grid.cells[row] ?? []).map(loadedText);
  if (isOther || !headings.some(isAccumulated)) return recognition;
  const sample = cells.grid.cells.slice(row + 1, row + 1 + SAMPLE);
  const at = columns.findIndex(
    ({ meaning }, column) =>
      SHORT.includes(meaning) && areAmounts(sample.map((line) => line[column]!))
  );
  if (at < 0) return recognition;
  const own = columns.map((one, column) =>
    column === at ? { ...one, meaning: "cost" as const } : one
  );
  const meanings = own.map(({ meaning }) => meaning);
  const missing = NEEDED[role].filter((some) => !some.some((one) => meanings.includes(one)));
  return { ...recognition, columns: own, missing };
}
