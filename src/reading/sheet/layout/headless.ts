import { ErrorCell, readCell } from "../../../formula/cell";
import { type AmountReading, readAmount } from "../amountCell";
import { everyInSteps, ITEMS_A_STEP, type Steps } from "../../../core/steps";
import { readTime } from "../periodCell";
import type { LoadedCell } from "../sourceTable";
import { type Grid, isBlank, loadedText } from "./grid";

/** Lines of a document: "År 2017 2,4 mkr", a period and an amount, in one cell or side by side. */
export interface Headless {
  /** With a row of headings above it. */
  readonly grid: Grid;
  /** The amounts say that they are money. */
  readonly isMoney: boolean;
}

const FEWEST_LINES = 2;
/** @param measure what the user has said that amounts without a unit count */
export function* headlessIn(
  grid: Grid,
  measure: "contacts" | "cost" | null
): Steps<Headless | null> {
  const lines: (readonly LoadedCell[])[] = [];
  for (const [index, row] of grid.cells.entries()) {
    const written = row.flatMap((cell, column) =>
      isBlank(cell)
        ? []
        : [{ ...cell, at: cell.at ?? { row: grid.row + index, column: grid.column + column } }]
    );
    if (written.length === 0) continue;
    const line = written.length === 1 ? split(written[0]!) : written;
    if (!isLine(line)) return null;
    lines.push(line);
    if (index % ITEMS_A_STEP === 0) yield;
  }
  if (lines.length < FEWEST_LINES) return null;
  const isMoney = yield* everyInSteps(lines, ([, amount]) => {
    const one = amountOf(amount!);
    return one?.kind === "amount" && one.scale !== null;
  });
  const heading = isMoney || measure !== "contacts" ? "Kostnad" : "Kontakter";
  const headings = ["Period", heading].map((value): LoadedCell => ({
    value,
    text: value,
    numberFormat: "General",
  }));
  const rows = grid.cells.map((row) => row.some((cell) => !isBlank(cell)));
  let next = 0;
  const blank = [headings[0]!, headings[1]!].map((cell) => ({ ...cell, value: "", text: "" }));
  return {
    // The headings stand on the row above, so that every line keeps its number.
    grid: {
      row: grid.row - 1,
      column: grid.column,
      cells: [headings, ...rows.map((isWritten) => (isWritten ? lines[next++]! : blank))],
    },
    isMoney,
  };
}

/** The first words that are a period, and an amount after them. */
function split(cell: LoadedCell): readonly LoadedCell[] {
  const words = loadedText(cell).replace(/\.$/, "").split(" ");
  for (let count = 1; count < words.length; count += 1) {
    const when = words
      .slice(0, count)
      .join(" ")
      .replace(/^(år|året|year) |:$/gi, "");
    const parts = [
      when,
      words
        .slice(count)
        .join(" ")
        .replace(/^[–-] /, ""),
    ];
    const cells = parts.map((value) => ({ ...cell, value, text: value, numberFormat: "General" }));
    if (isLine(cells)) return cells;
  }
  return [cell];
}

function isLine(cells: readonly LoadedCell[]): boolean {
  const [when, amount, ...more] = cells;
  if (when === undefined || amount === undefined || more.length > 0) return false;
  const time = readTime(readCell(when.value), when.numberFormat);
  return typeof time === "object" && amountOf(amount)?.kind === "amount";
}

function amountOf({ value }: LoadedCell): AmountReading | null {
  const cell = readCell(value);
  return cell instanceof ErrorCell ? null : readAmount(cell);
}
