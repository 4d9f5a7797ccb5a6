import { everyInSteps, mapInSteps, type Steps } from "../../../core/steps";
import { type Problems, sourcePlace } from "../problems";
import type { TextMark } from "../readingProblem";
import { known, recognise, ROWS_TO_SEARCH } from "../recognition";
import type { LoadedCell } from "../sourceTable";
import { BLANK_CELL, type Grid, isBlank } from "./grid";
import type { SourceCells } from "./sourceCells";
import { writtenCell } from "./writtenCell";

/** The surest first: commas stand in names and numbers too. */
const MARKS: Readonly<Record<TextMark, string>> = {
  semicolon: ";",
  tab: "\t",
  bar: "|",
  comma: ",",
};
/** Fewest headings that must be known for a text to be a row of them. */
const FEWEST_KNOWN = 2;

/**
 * A csv file in one column, as it comes in where Excel has not divided it: null where it is none.
 * A comma in its numbers may have put their decimals in the cell beside.
 */
export function markOfText(grid: Grid): TextMark | null {
  const lines = grid.cells.slice(0, ROWS_TO_SEARCH).map(lineOf);
  const written = lines.filter((line) => line !== "");
  if (written.length < 2 || !grid.cells.slice(0, ROWS_TO_SEARCH).every(isText)) return null;
  const isOf = (mark: TextMark): boolean => {
    const parts = lines.map((line) => partsOf(line, mark));
    const found = recognise(parts, null);
    return found !== null && known(found) >= FEWEST_KNOWN;
  };
  return (Object.keys(MARKS) as TextMark[]).find(isOf) ?? null;
}

/** The same cells with a column a part; said once. */
export function* withTextSplit(cells: SourceCells, problems: Problems): Steps<SourceCells> {
  const { grid, source, sheet } = cells;
  const mark = markOfText(grid);
  if (mark === null || !(yield* everyInSteps(grid.cells, isText))) return cells;
  let width = 0;
  const rows = yield* mapInSteps(grid.cells, (row, index): readonly LoadedCell[] => {
    const first = row.findIndex((cell) => !isBlank(cell));
    const at = { row: grid.row + index, column: grid.column + Math.max(first, 0) };
    const line = lineOf(row);
    const parts = line === "" ? [] : partsOf(line, mark).map((part) => writtenCell(part, at));
    width = Math.max(width, parts.length);
    return parts;
  });
  const even = yield* mapInSteps(rows, (row) =>
    Array.from({ length: width }, (_, i) => row[i] ?? BLANK_CELL)
  );
  problems.report(sourcePlace(source.place, sheet), { code: "cells.split", mark });
  return { ...cells, isTable: false, grid: { ...grid, cells: even } };
}

/**
 * At most what a comma divides: one text, and decimals after it. One digit alone may have had a zero
 * before it: nobody knows.
 */
function isText(row: readonly LoadedCell[]): boolean {
  const [first, ...rest] = row.filter((cell) => !isBlank(cell));
  return (
    first === undefined ||
    ((typeof first.value === "string" || rest.length === 0) &&
      rest.every(({ value }) =>
        /^\d{2,}$/.test(
          String(value)
            .trim()
            .split(/[;\t|]/)[0]!
        )
      ))
  );
}

function lineOf(row: readonly LoadedCell[]): string {
  return row
    .filter((cell) => !isBlank(cell))
    .map(({ value, text }) => (typeof value === "string" ? value : text))
    .join(",");
}

/** In quotation marks the mark stands for itself, and two of them for one. */
function partsOf(line: string, of: TextMark): readonly string[] {
  const mark = MARKS[of];
  const parts: string[] = [];
  let part = "";
  let isQuoted = false;
  for (const character of line) {
    if (character === '"') isQuoted = !isQuoted;
    if (character === mark && !isQuoted) {
      parts.push(part);
      part = "";
    } else part += character;
  }
  return [...parts, part].map((one) =>
    one
      .trim()
      .replace(/^"([\s\S]*)"$/, "$1")
      .replace(/""/g, '"')
  );
}
