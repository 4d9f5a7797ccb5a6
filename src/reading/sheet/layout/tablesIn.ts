import { inOneGo, type Steps } from "../../../core/steps";
import type { SourceRole } from "../../../core/scenario/workspace";
import { Problems, sourcePlace } from "../problems";
import type { ColumnMeaning } from "../readingProblem";
import { type Recognition, recognise, ROWS_TO_SEARCH } from "../recognition";
import type { SourceTable } from "../sourceTable";
import type { CrossLayout, LayoutQuestion } from "./crossTypes";
import { findCross } from "./crossLayout";
import { debitCreditIn, netOf } from "./debitCredit";
import { asked, askedTable, crossTable } from "./crossTable";
import { markOf } from "../kindMark";
import { type Grid, isBlank, turned, withoutNotes } from "./grid";
import { headlessIn } from "./headless";
import { keyOf } from "./headingKey";
import { isMeasure } from "./measureOf";
import { numbersAlone, withNumbers } from "./numbersAlone";
import { withPeriodAmounts } from "./periodAmounts";
import { plainTable } from "./plainTable";
import { withRecordsAsRows } from "./records";
import { segmentsOf } from "./segments";
import type { SourceCells } from "./sourceCells";
import { markOfText, withTextSplit } from "./splitText";
import { columnsPerhapsApart } from "./toldApart";
import { textsAround, titlesOf } from "./surroundings";
import { crossAsTitled, plainAsTitled } from "./titledOutcome";
import { timed } from "./titledPeriod";
import { withTitledUnits } from "./titledUnits";

/**
 * The tables that the cells of a source hold, whatever their shape, as rows with one meaning a
 * column.
 * @returns none where no headings are known, which is reported
 */
export function* tablesIn(whole: SourceCells, problems: Problems): Steps<readonly SourceTable[]> {
  const { source, sheet } = whole;
  const cells = yield* withRecordsAsRows(yield* withTextSplit(whole, problems));
  const around = textsAround(cells.grid);
  const tables: SourceTable[] = [];
  for (const segment of yield* partsOf(cells)) {
    const table = yield* tableIn({ ...cells, grid: segment, around }, problems);
    if (table) tables.push(table);
  }
  const place = sourcePlace(source.place, sheet);
  if (tables.length === 0) {
    problems.report(place, { code: "heading.notFound" });
    return source.role === "contacts" ? [yield* numbersAlone(cells)] : [];
  }
  if (tables.every(({ rows, isAsked }) => rows.length === 0 && !isAsked)) {
    // An empty template is no fault, and nothing to be silent of.
    const [{ recognition }] = tables as [SourceTable];
    const isBlankBelow = tables.length > 1 || cells.grid.cells.length > recognition.row + 1;
    problems.report(place, { code: isBlankBelow ? "source.blank" : "source.empty" });
  }
  // What cannot be read is told of where nothing can, and where it holds contacts or kronor.
  const ready = tables.filter(({ recognition }) => recognition.missing.length === 0);
  if (ready.length === 0)
    return tables.filter((table, index) => index === 0 || countsContacts(table));
  const unread = tables.filter((table) => !ready.includes(table) && countsContacts(table));
  return [...(yield* withTitledUnits(ready, problems)), ...unread];
}

function countsContacts({ source, columns }: SourceTable): boolean {
  return source.role === "contacts" && columns.some(({ meaning }) => isMeasure(meaning));
}

function* partsOf({ grid, isTable }: SourceCells): Steps<readonly Grid[]> {
  return isTable ? [grid] : yield* segmentsOf(grid);
}

/** What cells that nobody has pointed at are likely to hold. */
export function guess(cells: Omit<SourceCells, "source">): {
  readonly role: SourceRole;
  readonly recognition: Recognition | null;
  /** It is a table, once it is said what its numbers count. */
  readonly isAsked?: boolean;
} {
  const { grid, isTable } = cells;
  const plain = recognise(headRows(grid, isTable), null);
  const isOther = plain !== null && plain.missing.length === 0 && plain.role !== "contacts";
  const isThin = isOther && isNameless(plain);
  if (isOther && !isThin) return { role: plain.role, recognition: plain };
  const source = { role: "contacts", place: "", columns: {}, kronorPerUnit: null } as const;
  const [table] = inOneGo(tablesIn({ ...cells, source }, new Problems()));
  const isUnits = isThin && (table === undefined || isBeyondOutcome(table));
  const isRead =
    table?.recognition.missing.length === 0 && table.columns.length > 0 && !table.isAsked;
  if (isRead && !isUnits) return { role: "contacts", recognition: table.recognition };
  const isAsked = table?.isAsked === true && !isUnits;
  const role = isAsked ? "contacts" : (plain?.role ?? "contacts");
  return { role, recognition: plain, isAsked };
}

/** Units of which hardly more than names is told: other columns may be what they have cost. */
function isNameless({ role, columns }: Recognition): boolean {
  return (
    role === "units" && columns.every(({ meaning }) => meaning === null || NAMING.includes(meaning))
  );
}

const NAMING: readonly ColumnMeaning[] = [
  "unit",
  "unitCode",
  "name",
  "costCentre",
  "operator",
  "budget",
];

/** Every number is a budget, as its heading says. */
function isBeyondOutcome({ recognition }: SourceTable): boolean {
  const counted = recognition.columns.filter(
    ({ meaning }) => meaning !== null && isMeasure(meaning)
  );
  return counted.every(({ heading }) => markOf(heading) === "other");
}

const TIMES: readonly ColumnMeaning[] = ["period", "year", "month", "visitDate"];

/** "Period" beside "Ackumulerat" is no row of periods. */
function hasTimes({ grid }: SourceCells, { row, columns }: Recognition): boolean {
  return columns.some(
    ({ meaning }, column) =>
      meaning !== null &&
      TIMES.includes(meaning) &&
      grid.cells.slice(row + 1).some((cells) => keyOf(cells[column]!).time !== null)
  );
}

function headRows({ cells }: Grid, isTable = false): readonly (readonly unknown[])[] {
  return cells.slice(0, isTable ? 1 : ROWS_TO_SEARCH).map((row) => row.map(({ value }) => value));
}

function* tableIn(whole: SourceCells, problems: Problems): Steps<SourceTable | null> {
  const { source } = whole;
  const grid = source.role === "contacts" ? withoutNotes(whole.grid) : whole.grid;
  const ledger = debitCreditIn({ ...whole, grid });
  if (ledger) return yield* tableIn(yield* netOf({ ...whole, grid }, ledger, problems), problems);
  const cells = { ...whole, grid };
  const headless =
    source.role === "contacts" && !whole.isTable ? yield* linesOf(cells, problems) : null;
  if (headless) return headless;
  const plain = recognitionOf(cells);
  if (source.role !== "contacts") return plain && (yield* plainTable(cells, plain, problems));
  const isReady = plain !== null && plain.missing.length === 0;
  const cross = crossOf(cells, false);
  const isWanted = cross !== null && (!isReady || isCross(cross.layout));
  if (isWanted && !cross.isAsked)
    return yield* timed(yield* crossTable(cells, cross.layout, problems), problems);
  if (isReady) return yield* plainTable(cells, plain, problems);
  const sideways = sidewaysOf(cells);
  const recognition = sideways && recognitionOf(sideways);
  if (recognition && recognition.missing.length === 0 && hasTimes(sideways, recognition))
    return yield* plainTable(sideways, recognition, problems);
  if (cross) return yield* askedTable(cells, cross.layout, problems);
  const undated = crossOf(cells, true);
  if (undated && !undated.isAsked && (plain === null || isCross(undated.layout)))
    return yield* timed(yield* crossTable(cells, undated.layout, problems), problems);
  if (plain === null) return null;
  const table = yield* timed(yield* plainTable(cells, plain, problems), problems);
  return yield* withNumbers(table, cells);
}

/** Nobody writes so many headings below each other. */
const MOST_HEADINGS = 256;

function sidewaysOf(cells: SourceCells): SourceCells | null {
  const { grid } = cells;
  if (grid.cells.length > MOST_HEADINGS) return null;
  return { ...cells, isTable: false, grid: turned(grid) };
}

/** Lines without headings; amounts that do not say what they are are asked about. */
function* linesOf(cells: SourceCells, problems: Problems): Steps<SourceTable | null> {
  const { choices } = cells.source;
  const found = yield* headlessIn(cells.grid, choices?.measure ?? null);
  if (found === null) return null;
  const own = { ...cells, grid: found.grid };
  const recognition = recognitionOf(own);
  if (recognition === null) return null;
  if (found.isNamed || choices?.measure !== undefined)
    return yield* plainTable(own, recognition, problems);
  return yield* asked(own, yield* plainTable(own, recognition, new Problems()), problems);
}

/**
 * Which columns of a source are read below its first rows: those that say something, and those that
 * may hold money. A column that nobody has asked for is not read.
 */
export function usedColumns(cells: SourceCells): readonly number[] {
  if (markOfText(cells.grid) !== null || inOneGo(withRecordsAsRows(cells)) !== cells)
    return writtenColumns(cells.grid);
  const used = new Set<number>();
  for (const segment of inOneGo(partsOf(cells))) {
    const table = inOneGo(tableIn({ ...cells, grid: segment }, new Problems()));
    for (const { position } of table?.columns ?? []) used.add(position - cells.grid.column);
    for (const [column, { meaning }] of (table?.recognition.columns ?? []).entries())
      if (meaning !== null) used.add(column);
    for (const { position } of table?.unread ?? []) used.add(position - cells.grid.column);
    if (table && table.source.role === "contacts")
      for (const column of columnsPerhapsApart(segment, table.recognition)) used.add(column);
  }
  const ledger = debitCreditIn(cells);
  if (ledger) used.add(ledger.debit).add(ledger.credit);
  if (used.size === 0 && cells.source.role === "contacts")
    for (const { position } of inOneGo(numbersAlone(cells)).unread)
      used.add(position - cells.grid.column);
  return [...used].sort((a, b) => a - b);
}

function writtenColumns({ cells }: Grid): readonly number[] {
  const columns = (cells[0] ?? []).map((_, column) => column);
  return columns.filter((column) => cells.some((row) => !isBlank(row[column]!)));
}

function recognitionOf(cells: SourceCells): Recognition | null {
  const { source, grid, isTable } = cells;
  const found = recognise(headRows(grid, isTable), source.role, source.columns);
  return found && source.role === "contacts"
    ? plainAsTitled(withPeriodAmounts(found, cells), cells)
    : found;
}

/** What neither headings nor titles say of the numbers, the user may have said. */
function crossOf(
  cells: SourceCells,
  isTimed: boolean
): {
  readonly layout: CrossLayout;
  /** Nothing says what its numbers count. */
  readonly isAsked: boolean;
} | null {
  const { isTable = false, grid } = cells;
  const { columns, choices } = cells.source;
  const question: LayoutQuestion = {
    isTable,
    columns: new Map(Object.entries(columns)),
    measure: choices?.measure ?? null,
    isTimed,
  };
  const found = findCross(grid, question);
  if (found) return { layout: crossAsTitled(found, cells), isAsked: false };
  if (question.measure !== null) return null;
  // Titles are those above whatever row the headings turn out to be in.
  const layout = findCross(grid, { ...question, measure: "cost" });
  if (layout === null) return null;
  const { measure } = titlesOf(cells, layout.first);
  const titled = measure === "contacts" ? findCross(grid, { ...question, measure }) : layout;
  return { layout: titled ?? layout, isAsked: measure === null };
}

/** Headings or labels say more than a plain table's do. */
function isCross({ labels, values }: CrossLayout): boolean {
  const keyed = values.filter(
    ({ total, key: { time, profession, provider, rest, mark } }) =>
      !total && (time ?? profession ?? provider ?? rest ?? mark) !== null
  );
  return keyed.length > 1 || labels.some(({ role }) => role === "levels" || role === "measure");
}
