import type { DataSource, SourceRole } from "../../../core/scenario/workspace";
import { Problems, sourcePlace } from "../problems";
import type { ColumnMeaning } from "../readingProblem";
import { type RecognisedColumn, type Recognition, recognise } from "../recognition";
import {
  columnsOf,
  type LoadedCell,
  type SourceColumn,
  type SourceRow,
  type SourceTable,
  type UnreadColumn,
} from "../sourceTable";
import { ErrorCell, readCell } from "../../../formula/cell";
import { readAmount } from "../amountCell";
import { bodyOf } from "./bodyRows";
import {
  type CrossLayout,
  findCross,
  type LabelColumn,
  type LabelRole,
  type LayoutQuestion,
  type ValueColumn,
} from "./crossLayout";
import { BLANK_CELL, type Grid, isBlank, loadedText, turned, withoutNotes } from "./grid";
import { headlessIn } from "./headless";
import { isName, keyOf, NO_KEY } from "./headingKey";
import { segmentsOf } from "./segments";
import { titlesOf, titleTexts } from "./surroundings";
import { differingSums } from "./sumCheck";
import { columnApart } from "./toldApart";
import { unfold } from "./unfold";
import { moneyColumnsOf } from "../unreadMoney";

/** The cells of a source, its sheet's name, and what the user has said of it. */
export interface SourceCells {
  readonly source: DataSource;
  readonly sheet: string;
  /** Of Excel's own: the first row is the heading row, whatever stands there. */
  readonly isTable?: boolean;
  readonly grid: Grid;
}

/**
 * The tables that the cells of a source hold, whatever their shape, as rows with one meaning a
 * column.
 * @returns none where no headings are known, which is reported
 */
export function tablesIn(cells: SourceCells, problems: Problems): readonly SourceTable[] {
  const { source, sheet } = cells;
  const tables = partsOf(cells).flatMap((segment) => {
    const table = tableIn({ ...cells, grid: segment }, problems);
    return table ? [table] : [];
  });
  const place = sourcePlace(source.place, sheet);
  if (tables.length === 0) problems.report(place, { code: "heading.notFound" });
  else if (tables.every(({ rows, isAsked }) => rows.length === 0 && !isAsked)) {
    // An empty template is no fault, and nothing to be silent of.
    const [{ recognition }] = tables as [SourceTable];
    const isBlankBelow = tables.length > 1 || cells.grid.cells.length > recognition.row + 1;
    problems.report(place, { code: isBlankBelow ? "source.blank" : "source.empty" });
  }
  // What cannot be read is told of where nothing can.
  const ready = tables.filter(({ recognition }) => recognition.missing.length === 0);
  return ready.length > 0 ? withTitledUnits(ready, problems) : tables.slice(0, 1);
}

/** Tables below each other, each with the name of its unit above it. */
function withTitledUnits(
  tables: readonly SourceTable[],
  problems: Problems
): readonly SourceTable[] {
  const names = tables.map(({ titles = [] }) => titles[titles.length - 1]);
  const isTitled =
    tables.length > 1 &&
    new Set(names).size === tables.length &&
    names.every((name) => name !== undefined && isUnitName(name)) &&
    tables.every(({ columns }) => columns.every(({ meaning }) => meaning !== "unit"));
  if (!isTitled) return tables;
  const [{ source, sheet }] = tables as readonly [SourceTable, ...SourceTable[]];
  problems.report(sourcePlace(source.place, sheet), {
    code: "unit.titled",
    names: names.map((name) => name!),
  });
  return tables.map((table, i) => ({
    ...table,
    columns: [...table.columns, unitColumn(table)],
    rows: table.rows.map((row) => ({
      ...row,
      cells: [...row.cells, { ...BLANK_CELL, value: names[i]!, text: names[i]! }],
    })),
  }));
}

function isUnitName(text: string): boolean {
  const { rest, time, meaning, profession, total } = keyOf({ ...BLANK_CELL, value: text, text });
  return !total && profession === null && time === null && meaning === null && isName(rest);
}

function unitColumn({ columns }: SourceTable): SourceColumn {
  const [first] = columns as readonly [SourceColumn, ...SourceColumn[]];
  return { ...first, meaning: "unit", heading: "", year: null, scale: null, chosen: null };
}

function partsOf({ grid, isTable }: SourceCells): readonly Grid[] {
  return isTable ? [grid] : segmentsOf(grid);
}

/** What cells that nobody has pointed at are likely to hold. */
export function guess(cells: Omit<SourceCells, "source">): {
  readonly role: SourceRole;
  readonly recognition: Recognition | null;
} {
  const { grid, isTable } = cells;
  const plain = recognise(headRows(grid, isTable), null);
  if (plain && plain.missing.length === 0 && plain.role !== "contacts")
    return { role: plain.role, recognition: plain };
  const source = { role: "contacts", place: "", columns: {}, kronorPerUnit: null } as const;
  const [table] = tablesIn({ ...cells, source }, new Problems());
  const isRead = table?.recognition.missing.length === 0 && !table.isAsked;
  return isRead
    ? { role: "contacts", recognition: table.recognition }
    : { role: plain?.role ?? "contacts", recognition: plain };
}

function headRows({ cells }: Grid, isTable = false): readonly (readonly unknown[])[] {
  return cells.slice(0, isTable ? 1 : undefined).map((row) => row.map(({ value }) => value));
}

function tableIn(whole: SourceCells, problems: Problems): SourceTable | null {
  const { source } = whole;
  const grid = source.role === "contacts" ? withoutNotes(whole.grid) : whole.grid;
  const cells = { ...whole, grid };
  const headless = source.role === "contacts" && !whole.isTable ? linesOf(cells, problems) : null;
  if (headless) return headless;
  const plain = recognitionOf(cells);
  if (source.role !== "contacts") return plain && plainTable(cells, plain, problems);
  const isReady = plain !== null && plain.missing.length === 0;
  const cross = crossOf(cells);
  const isWanted = cross !== null && (!isReady || isCross(cross.layout));
  if (isWanted && !cross.isAsked) return crossTable(cells, cross.layout, problems);
  if (isReady) return plainTable(cells, plain, problems);
  const sideways = { ...cells, isTable: false, grid: turned(grid) };
  const recognition = recognitionOf(sideways);
  if (recognition && recognition.missing.length === 0)
    return plainTable(sideways, recognition, problems);
  if (cross) return askedTable(cells, cross.layout, problems);
  return plain && plainTable(cells, plain, problems);
}

/** Lines without headings; amounts that do not say what they are are asked about. */
function linesOf(cells: SourceCells, problems: Problems): SourceTable | null {
  const { choices } = cells.source;
  const found = headlessIn(cells.grid, choices?.measure ?? null);
  if (found === null) return null;
  const own = { ...cells, grid: found.grid };
  const recognition = recognitionOf(own);
  if (recognition === null) return null;
  if (found.isMoney || choices?.measure !== undefined)
    return plainTable(own, recognition, problems);
  return asked(own, plainTable(own, recognition, new Problems()), problems);
}

/**
 * Which columns of a source are read below its first rows: those that say something, and those that
 * may hold money. A column that nobody has asked for is not read.
 */
export function usedColumns(cells: SourceCells): readonly number[] {
  const used = new Set<number>();
  for (const segment of partsOf(cells)) {
    const table = tableIn({ ...cells, grid: segment }, new Problems());
    for (const { position } of table?.columns ?? []) used.add(position - cells.grid.column);
    for (const [column, { meaning }] of (table?.recognition.columns ?? []).entries())
      if (meaning !== null) used.add(column);
    for (const { position } of table?.unread ?? []) used.add(position - cells.grid.column);
  }
  return [...used].sort((a, b) => a - b);
}

function recognitionOf({ source, grid, isTable }: SourceCells): Recognition | null {
  return recognise(headRows(grid, isTable), source.role, source.columns);
}

/** What neither headings nor titles say of the numbers, the user may have said. */
function crossOf({ source, sheet, isTable = false, grid }: SourceCells): {
  readonly layout: CrossLayout;
  /** Nothing says what its numbers count. */
  readonly isAsked: boolean;
} | null {
  const { columns, choices } = source;
  const question: LayoutQuestion = {
    isTable,
    columns: new Map(Object.entries(columns)),
    measure: choices?.measure ?? null,
  };
  const found = findCross(grid, question);
  if (found) return { layout: found, isAsked: false };
  if (question.measure !== null) return null;
  // Titles are those above whatever row the headings turn out to be in.
  const layout = findCross(grid, { ...question, measure: "cost" });
  if (layout === null) return null;
  const { measure } = titlesOf(grid, layout.first, sheet);
  const titled = measure === "contacts" ? findCross(grid, { ...question, measure }) : layout;
  return { layout: titled ?? layout, isAsked: measure === null };
}

/** Headings or labels say more than a plain table's do. */
function isCross({ labels, values }: CrossLayout): boolean {
  const keyed = values.filter(
    ({ total, key: { time, profession, rest, mark } }) =>
      !total && (time ?? profession ?? rest ?? mark) !== null
  );
  return keyed.length > 1 || labels.some(({ role }) => role === "levels" || role === "measure");
}

function crossTable(
  { source, sheet, grid }: SourceCells,
  layout: CrossLayout,
  problems: Problems
): SourceTable {
  const around = titlesOf(grid, layout.first, sheet);
  const { columns, rows, body } = unfold(grid, layout, {
    ...around,
    year: source.choices?.year === undefined ? around.year : String(source.choices.year),
  });
  const place = sourcePlace(source.place, sheet);
  for (const [heading, count] of body.filledDown)
    problems.report({ ...place, column: heading }, { code: "cells.filledDown", cells: count });
  for (const differing of differingSums(grid, layout, body))
    problems.report(place, { code: "sum.differs", ...differing });
  const said = [...layout.labels, ...layout.values];
  const headings = (grid.cells[0] ?? []).map((_, column): RecognisedColumn => {
    const one = said.find((each) => each.column === column);
    return {
      heading: one?.heading ?? loadedText(grid.cells[layout.last]![column]!),
      meaning: one ? meaningOf(one) : null,
      year: null,
      scale: null,
      withTax: false,
      chosen: null,
    };
  });
  const recognition = { role: source.role, row: layout.last, columns: headings, missing: [] };
  const counted = body.rows.map(({ index }) => index);
  const unread = unreadBeside(grid, layout, recognition, counted);
  const titles = titleTexts(grid, layout.first);
  return { source, sheet, titles, recognition, columns, rows, unread };
}

/** Every column of numbers that is neither read nor a sum of others is named. */
function unreadBeside(
  grid: Grid,
  { labels, values, others }: CrossLayout,
  recognition: Recognition,
  rows: readonly number[]
): readonly UnreadColumn[] {
  const known = new Set(
    [...labels, ...values, ...others].map(({ column }) => column + grid.column)
  );
  const measures = new Set(values.map(({ measure }) => measure));
  const counts = measures.has("cost") || !measures.has("contacts") ? "cost" : "contacts";
  const beside = others.map(({ column, heading }): UnreadColumn => ({
    heading,
    meaning: null,
    year: null,
    scale: null,
    withTax: false,
    chosen: null,
    position: grid.column + column,
    counts,
    cells: rows.map((row) => grid.cells[row]![column]!),
  }));
  return [
    ...beside,
    ...unreadColumns(grid, recognition, rows).filter(({ position }) => !known.has(position)),
  ];
}

/** The same table, of which nothing is read until the user has said what its numbers count. */
function askedTable(cells: SourceCells, layout: CrossLayout, problems: Problems): SourceTable {
  return asked(cells, crossTable(cells, layout, new Problems()), problems);
}

function asked(
  { source, sheet }: SourceCells,
  table: SourceTable,
  problems: Problems
): SourceTable {
  const at = table.columns.findIndex(({ meaning }) => meaning === "cost");
  const numbers = table.rows.flatMap(({ cells: own }) => {
    const cell = own[at] ? readCell(own[at].value) : null;
    const reading = cell instanceof ErrorCell ? null : readAmount(cell);
    return reading?.kind === "amount" ? [reading.value] : [];
  });
  const sum = numbers.reduce((all, one) => all + one, 0);
  problems.report(sourcePlace(source.place, sheet), {
    code: "heading.unnamed",
    contacts: Number(sum.toPrecision(15)),
  });
  return { ...table, rows: [], unread: [], isAsked: true };
}

function meaningOf(one: LabelColumn | ValueColumn): ColumnMeaning | null {
  if ("role" in one) return one.role === "levels" || one.role === "measure" ? null : one.role;
  return one.total ? null : one.measure;
}

/** @param rows of the grid that hold figures of their own */
function unreadColumns(
  grid: Grid,
  recognition: Recognition,
  rows: readonly number[]
): readonly UnreadColumn[] {
  return moneyColumnsOf(recognition, grid.column).map((column) => ({
    ...column,
    counts: "cost",
    cells: rows.map((row) => grid.cells[row]![column.position - grid.column]!),
  }));
}

const COUNTED: readonly ColumnMeaning[] = ["contacts", "cost", "feePerContact", "feeTotal"];

const LABELS: readonly ColumnMeaning[] = [
  "period",
  "year",
  "month",
  "visitDate",
  "unit",
  "profession",
  "kind",
];

/** One row a row of the sheet; labels that are written once a group stand on each of its rows. */
function plainTable(
  { source, sheet, grid }: SourceCells,
  recognition: Recognition,
  problems: Problems
): SourceTable {
  const columns = columnsOf(recognition, 0);
  const layout = layoutOf(recognition, columns);
  const body = bodyOf(grid, layout);
  const place = sourcePlace(source.place, sheet);
  for (const [heading, count] of body.filledDown)
    problems.report({ ...place, column: heading }, { code: "cells.filledDown", cells: count });
  if (source.role === "contacts")
    for (const differing of differingSums(grid, layout, body))
      problems.report(place, { code: "sum.differs", ...differing });
  const labels = new Map(body.rows.map((row) => [row.index, row.labels]));
  const skipped = new Set([...body.repeatedHeadings, ...body.heads]);
  const apart =
    source.role === "contacts"
      ? columnApart(
          grid,
          recognition.columns,
          body.rows.map(({ index }) => index),
          columns.flatMap(({ meaning, position }) => (COUNTED.includes(meaning) ? [] : [position]))
        )
      : null;
  const rows = grid.cells.flatMap((cells, index): SourceRow[] => {
    const own = labels.get(index);
    if (index <= recognition.row || skipped.has(index) || cells.every(isBlank)) return [];
    const isSum = own === undefined;
    return [
      {
        number: cells[0]?.at ? cells[0].at.row + 1 : grid.row + index + 1,
        cells: columns.map(({ meaning, position }): LoadedCell => {
          const cell = cells[position] ?? BLANK_CELL;
          return isSum ? cell : (own.get(meaning as LabelRole) ?? cell);
        }),
        ...(isSum && { isSum }),
        ...(apart !== null && !isSum && { apart: loadedText(cells[apart]!) }),
      },
    ];
  });
  return {
    source,
    sheet,
    titles: titleTexts(grid, recognition.row),
    recognition,
    columns: columns.map((one) => ({ ...one, position: grid.column + one.position })),
    rows,
    ...(apart !== null && { apart: recognition.columns[apart]!.heading }),
    unread: unreadColumns(grid, recognition, [...labels.keys()]),
  };
}

function layoutOf({ row, role }: Recognition, columns: ReturnType<typeof columnsOf>): CrossLayout {
  const isLabel = (meaning: ColumnMeaning): boolean =>
    role === "contacts" && LABELS.includes(meaning);
  return {
    first: row,
    last: row,
    labels: columns
      .filter(({ meaning }) => isLabel(meaning))
      .map(({ heading, meaning, position }) => ({
        heading,
        column: position,
        role: meaning as LabelRole,
      })),
    others: [],
    values: columns
      .filter(({ meaning }) => !isLabel(meaning))
      .map(({ heading, position }) => ({
        heading,
        column: position,
        key: NO_KEY,
        measure: null,
        total: false,
      })),
  };
}
