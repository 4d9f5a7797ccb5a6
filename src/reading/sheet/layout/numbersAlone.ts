import { foldText } from "../../../core/profession";
import { everyInSteps, filterInSteps, mapInSteps, type Steps } from "../../../core/steps";
import type { SourceTable, UnreadColumn } from "../sourceTable";
import { holdsContacts, holdsMoney } from "../unreadMoney";
import { type Grid, isBlank, isDash, isNumeric, loadedText } from "./grid";
import { timeOfCell } from "./headingKey";
import type { SourceCells } from "./sourceCells";
import { titlesOf, titleTexts } from "./surroundings";

/** Numbers that are called as something: adding them up says nothing. */
const NAMING =
  /konto|\bkto\b|\bmtp\b|\bmot\b|motpart|\bvht\b|verksamhet|projekt|objekt|verifik|faktur(a|e)n|nummer|\bnr\b|nr$|\bid\b|id$|kod|code|orgnr|telefon|postn|\bpnr\b|number|%|andel|procent|index|\bper\b|\/|dat(um|e)\b|^\p{L}*period$|vecka|week|\bar\b|manad|\byear\b|month/u;

/** Whether what stands below a heading names something, so that its sum says nothing. */
export function isNaming(heading: string): boolean {
  return NAMING.test(foldText(heading)) && !holdsMoney(heading);
}

/** Columns of numbers, for their sums. @param first row of the grid below the headings */
function* numberColumns(
  { column: left, cells }: Grid,
  first: number,
  headings: readonly string[],
  counts: UnreadColumn["counts"]
): Steps<readonly UnreadColumn[]> {
  const columns: UnreadColumn[] = [];
  const width = cells[0]?.length ?? 0;
  let band = "";
  for (let column = 0; column < width; column += 1) {
    const heading = headings[column] ?? "";
    // What stands above several columns is written once.
    band = heading === "" ? band : heading;
    if (isNaming(heading)) continue;
    const own = yield* mapInSteps(cells.slice(first), (row) => row[column]!);
    const written = yield* filterInSteps(own, (cell) => !isBlank(cell) && !isDash(cell));
    const numbers = yield* filterInSteps(written, isNumeric);
    const areTimes = yield* everyInSteps(numbers, (cell) => timeOfCell(cell) !== null);
    if (areTimes || 2 * numbers.length <= written.length) continue;
    const counted = holdsContacts(band) ? "contacts" : holdsMoney(band) ? "cost" : counts;
    columns.push({
      ...{ heading, meaning: null, year: null, scale: null, withTax: false, chosen: null },
      ...{ position: left + column, counts: counted, cells: own },
    });
  }
  return columns;
}

/** Kronor, where titles do not say that it is contacts. */
function countedBelow(whole: SourceCells, rows: number): UnreadColumn["counts"] {
  return titlesOf(whole, rows).measure === "contacts" ? "contacts" : "cost";
}

/** Cells in which no headings are known: nothing of them is read, and their numbers are told. */
export function* numbersAlone(whole: SourceCells): Steps<SourceTable> {
  const { source, sheet, grid } = whole;
  const heading = grid.cells.findIndex((row) => row.filter((cell) => !isBlank(cell)).length > 1);
  const first = Math.max(heading, 0);
  const row = grid.cells[first] ?? [];
  const isHeading = row.every((cell) => !isNumeric(cell) || timeOfCell(cell) !== null);
  const headings = isHeading ? row.map(loadedText) : [];
  return {
    ...{ source, sheet, titles: titleTexts(grid, first), columns: [], rows: [] },
    recognition: { role: source.role, row: first, columns: [], missing: [] },
    unread: yield* numberColumns(
      grid,
      isHeading ? first + 1 : first,
      headings,
      countedBelow(whole, first)
    ),
  };
}

/** A table of which too little is known to be read, with all of its numbers. */
export function* withNumbers(table: SourceTable, whole: SourceCells): Steps<SourceTable> {
  const { grid } = whole;
  const { recognition, columns, unread } = table;
  if (recognition.missing.length === 0 || table.source.role !== "contacts") return table;
  const known = new Set([...columns, ...unread].map(({ position }) => position));
  const headings = grid.cells[recognition.row]!.map(loadedText);
  const all = yield* numberColumns(
    grid,
    recognition.row + 1,
    headings,
    countedBelow(whole, recognition.row)
  );
  const others = all.filter(({ position }) => !known.has(position));
  return { ...table, unread: [...unread, ...others] };
}
