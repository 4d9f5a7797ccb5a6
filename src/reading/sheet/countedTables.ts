import { yearAndMonth } from "../../core/calendar";
import type { CellAt, CountedCell, CountedTable, ShownGrid } from "../../core/countedTable";
import { greatestOf, leastOf } from "../../core/extremes";
import { foldText } from "../../core/profession";
import type { DataSource } from "../../core/scenario/workspace";
import { readCell } from "../../formula/cell";
import { append } from "../../core/append";
import { eachInSteps, type Steps } from "../../core/steps";
import { amountIn, type Grid, isBlank, loadedText } from "./layout/grid";
import { isField } from "./layout/measureOf";
import type { SourceCells } from "./layout/sourceCells";
import { segmentsOf } from "./layout/segments";
import { tablesIn } from "./layout/tablesIn";
import { periodOf, readTime } from "./periodCell";
import { type ContactPrice, contactPrice } from "./pricedContacts";
import { Problems } from "./problems";
import type { ColumnMeaning } from "./readingProblem";
import type { LoadedCell, SourceRow, SourceTable } from "./sourceTable";
import { isSumHeading, isSumText } from "./totalRow";

const SOURCE: DataSource = { role: "contacts", place: "", columns: {}, kronorPerUnit: null };

/** What tells of a row or of its unit, and not how many contacts it has. */
const TOLD: readonly ColumnMeaning[] = ["unitCode", "costCentre", "listed", "cni", "operator"];

/** A column of texts with no more different ones tells groups apart: alternatives, parties. */
const MOST_GROUPS = 20;

/** How far below or beside a table its sums are looked for. */
const SUMS_WITHIN = 3;

/** Cells of contacts in whatever tables the sheet holds that are read as contacts. */
export function* countedTables(sheet: string, grid: ShownGrid): Steps<readonly CountedTable[]> {
  const found: CountedTable[] = [];
  const whole = { source: SOURCE, sheet, grid };
  const read = yield* tablesIn(whole, new Problems());
  for (const table of yield* tablesOfContacts(whole, read)) {
    const counted = yield* countedIn(table, grid, null);
    if (counted.cells.length > 0) found.push(counted);
  }
  for (const table of read) {
    const price = table.isAsked ? null : contactPrice(table);
    if (price !== null) found.push(yield* countedIn(table, grid, price));
  }
  return found;
}

function* tablesOfContacts(
  whole: SourceCells,
  read: readonly SourceTable[]
): Steps<readonly SourceTable[]> {
  const ready = read.filter(countsContacts);
  if (ready.length > 0) return ready;
  // Contacts without a period are no data to reckon with, and cells of contacts all the same.
  const firsts: SourceTable[] = [];
  for (const segment of yield* segmentsOf(whole.grid)) {
    const own = yield* tablesIn({ ...whole, grid: segment }, new Problems());
    const first = own.find(countsContacts);
    if (first) firsts.push(first);
  }
  return firsts;
}

/**
 * "Antal" and the like are said of anything: where nothing tells of a health centre or a profession
 * either, a workbook about other things would have its numbers hidden.
 */
const NAMES_CONTACTS = /kontakt|besok|lakar|contact|visit/;

function countsContacts({ columns, isAsked }: SourceTable): boolean {
  if (isAsked === true) return false;
  const counts = columns.find(({ meaning }) => meaning === "contacts");
  return (
    counts !== undefined &&
    (NAMES_CONTACTS.test(foldText(counts.heading)) ||
      columns.some(({ meaning }) => TELLS_WHOSE.includes(meaning)))
  );
}

const TELLS_WHOSE: readonly ColumnMeaning[] = ["unit", "unitCode", "profession"];

/** A cell with what tells it from the others of its table. */
interface KeyedCell extends CountedCell {
  /** One for each of the table's kinds of keys; null: it adds others up. */
  readonly keys: readonly string[] | null;
}

/** @param price of a contact where the table has no contacts but kronor; null: it has contacts */
function* countedIn(
  table: SourceTable,
  grid: Grid,
  price: ContactPrice | null
): Steps<CountedTable> {
  const { columns, rows } = table;
  const measure = price === null ? "contacts" : "cost";
  const counts = columns.findIndex(({ meaning }) => meaning === measure);
  const groups = isPlain(table, counts) ? groupColumns(table, grid) : [];
  const block = blockOf(table, grid, columns[counts]!.position);
  const cells: KeyedCell[] = [];
  yield* eachInSteps(rows, (row) => {
    const cell = row.cells[columns[counts]!.cell]!;
    const amount = amountIn(cell);
    if (amount === null) return;
    const count = amount / (price?.of(row) ?? 1);
    const at = cell.at ?? { row: row.number - 1, column: columns[counts]!.position };
    const amounts = cell.at
      ? amountsBeside(table, row)
      : amountsOnRow(table, grid, row.number - 1).filter(
          ({ column }) => column !== at.column && block.has(column)
        );
    const keys = row.isSum ? null : [...keysOf(table, row), ...groups.map(textAt(grid, at.row))];
    cells.push({ ...at, count, amounts, keys, isSum: keys === null });
  });
  const common = price === null ? 1 : price.common;
  if (!isPlain(table, counts) && common !== null) append(cells, sumsAround(cells, grid, common));
  return { cells, lines: yield* linesOf(cells) };
}

/** Whether each row of the table is one of the sheet. */
function isPlain({ columns, rows }: SourceTable, counts: number): boolean {
  return rows.every(({ cells }) => cells[columns[counts]!.cell]!.at === undefined);
}

/** Year, month, unit, profession and kind of a row, as far as it has them. */
function keysOf({ columns }: SourceTable, { cells }: SourceRow): readonly string[] {
  const texts = new Map<string, string>();
  for (const { meaning, cell: at } of columns) {
    const cell = cells[at]!;
    if (!isField(meaning)) continue;
    const time = readTime(readCell(cell.value), cell.numberFormat);
    if (meaning === "period" && typeof time === "object") {
      const period = periodOf(time);
      const { year, month } =
        period.unit === "year" ? { year: period.year, month: "" } : yearAndMonth(period.month);
      texts.set("year", String(year)).set("month", String(month));
    } else texts.set(meaning, foldText(loadedText(cell)));
  }
  return ["year", "month", "period", "visitDate", "unit", "profession", "kind"].map(
    (kind) => texts.get(kind) ?? ""
  );
}

/** Columns of the sheet that no reading asks for, and that tell groups of rows apart. */
function groupColumns({ recognition, rows }: SourceTable, grid: Grid): readonly number[] {
  return recognition.columns.flatMap(({ meaning }, i) => {
    if (meaning !== null) return [];
    const column = grid.column + i;
    const texts = new Set<string>();
    for (const { number, isSum } of rows) {
      const cell = cellAt(grid, number - 1, column);
      if (isSum || !cell || isBlank(cell)) continue;
      if (amountIn(cell) !== null) return [];
      texts.add(loadedText(cell));
      if (texts.size > MOST_GROUPS) return [];
    }
    return texts.size > 1 ? [column] : [];
  });
}

function textAt(grid: Grid, row: number): (column: number) => string {
  return (column) => loadedText(cellAt(grid, row, column)!);
}

/** The other measures of the same contacts, where each number is a row of its own. */
function amountsBeside({ columns }: SourceTable, { cells }: SourceRow): readonly CellAt[] {
  return columns.flatMap(({ meaning, cell }) => {
    const { at } = cells[cell]!;
    return at && meaning !== "contacts" && !isField(meaning) && amountIn(cells[cell]!) !== null
      ? [at]
      : [];
  });
}

/** Columns of the sheet that belong together with one: up to those in which nothing stands. */
function blockOf(
  { recognition, rows }: SourceTable,
  grid: Grid,
  from: number
): ReadonlySet<number> {
  const isUsed = (column: number): boolean => {
    const heading = recognition.columns[column - grid.column]?.heading ?? "";
    const isFilled = ({ number }: SourceRow): boolean => {
      const cell = cellAt(grid, number - 1, column);
      return cell !== null && !isBlank(cell);
    };
    return heading !== "" || rows.some(isFilled);
  };
  const block = new Set([from]);
  for (let column = from + 1; isUsed(column); column += 1) block.add(column);
  for (let column = from - 1; column >= 0 && isUsed(column); column -= 1) block.add(column);
  return block;
}

/** Every number of the row that may follow from its contacts. */
function amountsOnRow(
  { recognition, columns }: SourceTable,
  grid: Grid,
  row: number
): readonly CellAt[] {
  const told = new Set(
    columns.flatMap(({ meaning, position }) =>
      isField(meaning) || TOLD.includes(meaning) ? [position] : []
    )
  );
  return recognition.columns.flatMap((_, i) => {
    const column = grid.column + i;
    const cell = cellAt(grid, row, column);
    const isAmount = cell !== null && !told.has(column) && amountIn(cell) !== null;
    return isAmount ? [{ row, column }] : [];
  });
}

/** The sums that stand below and to the right of a table whose headings are keys. */
function sumsAround(cells: readonly KeyedCell[], grid: Grid, price: number): readonly KeyedCell[] {
  const rows = new Set(cells.map(({ row }) => row));
  const columns = new Set(cells.map(({ column }) => column));
  const top = leastOf(rows);
  const [bottom, left, right] = [greatestOf(rows), leastOf(columns), greatestOf(columns)];
  const found: KeyedCell[] = [];
  const take = (row: number, column: number): void => {
    const cell = cellAt(grid, row, column);
    const amount = cell && amountIn(cell);
    if (typeof amount !== "number") return;
    const count = amount / price;
    found.push({ row, column, count, amounts: [], keys: null, isSum: true });
  };
  const sumRows: number[] = [];
  for (let row = top; row <= bottom + SUMS_WITHIN; row += 1)
    if (!rows.has(row) && isSumRow(grid, row)) sumRows.push(row);
  const sumColumns: number[] = [];
  for (let column = left; column <= right + SUMS_WITHIN; column += 1)
    if (!columns.has(column) && isSumColumn(grid, top, column)) sumColumns.push(column);
  for (const row of sumRows) for (const column of columns) take(row, column);
  for (const column of sumColumns) for (const row of [...rows, ...sumRows]) take(row, column);
  return found;
}

function isSumRow(grid: Grid, row: number): boolean {
  const first = grid.cells[row - grid.row]?.find((cell) => !isBlank(cell));
  return first !== undefined && isSumText(foldText(loadedText(first)));
}

function isSumColumn(grid: Grid, top: number, column: number): boolean {
  for (let row = top - 1; row >= Math.max(grid.row, top - SUMS_WITHIN); row -= 1) {
    const cell = cellAt(grid, row, column);
    if (cell && !isBlank(cell)) return isSumHeading(foldText(loadedText(cell)));
  }
  return false;
}

/** Cells that differ in one key alone, and all of a column as far as a sum row goes. */
function* linesOf(cells: readonly KeyedCell[]): Steps<readonly (readonly number[])[]> {
  const lines: (readonly number[])[] = [];
  const kinds = cells.find(({ keys }) => keys !== null)?.keys?.length ?? 0;
  for (let free = 0; free < kinds; free += 1) {
    const groups = new Map<string, number[]>();
    yield* eachInSteps(cells, ({ keys }, i) => {
      if (keys === null) return;
      const text = JSON.stringify(keys.map((key, kind) => (kind === free ? null : key)));
      const own = groups.get(text);
      if (own) own.push(i);
      else groups.set(text, [i]);
    });
    append(lines, [...groups.values()]);
  }
  append(lines, yield* sheetLines(cells, "column", "row"));
  append(lines, yield* sheetLines(cells, "row", "column"));
  return lines.filter((line) => line.length > 1);
}

/** What stands below or beside each other: down to each sum, and all but the sums. */
function* sheetLines(
  cells: readonly KeyedCell[],
  same: "row" | "column",
  along: "row" | "column"
): Steps<readonly (readonly number[])[]> {
  const bands = new Map<number, number[]>();
  yield* eachInSteps(cells, (cell, i) => {
    const own = bands.get(cell[same]);
    if (own) own.push(i);
    else bands.set(cell[same], [i]);
  });
  return [...bands.values()].flatMap((band) => {
    const ordered = [...band].sort((a, b) => cells[a]![along] - cells[b]![along]);
    const parts: number[][] = [[]];
    for (const i of ordered) {
      parts.at(-1)!.push(i);
      if (cells[i]!.keys === null) parts.push([]);
    }
    return [...parts, ordered.filter((i) => cells[i]!.keys !== null)];
  });
}

function cellAt(grid: Grid, row: number, column: number): LoadedCell | null {
  return grid.cells[row - grid.row]?.[column - grid.column] ?? null;
}
