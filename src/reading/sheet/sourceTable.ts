import type { DataSource } from "../../core/scenario/workspace";
import { type Cell, ErrorCell, readCell } from "../../formula/cell";
import type { ReadingPlace, ColumnMeaning, ReadingCode, ReadingDetail } from "./readingProblem";
import { addressOf } from "../../formula/text/area";
import { eachInSteps, mapInSteps, type Steps } from "../../core/steps";
import type { Problems } from "./problems";
import type { Recognition, RecognisedColumn } from "./recognition";

/** A source whose headings are recognised, with the cells of the columns that say something. */
export interface SourceTable {
  readonly source: DataSource;
  readonly sheet: string;
  /** Texts that stand above the headings; they may name the year of periods that name none. */
  readonly titles?: readonly string[];
  readonly recognition: Recognition;
  readonly columns: readonly SourceColumn[];
  readonly rows: readonly SourceRow[];
  /** Columns of money that say nothing that is read, for their sums. */
  readonly unread: readonly UnreadColumn[];
  /** Heading of a column that tells apart rows of the same period, unit and profession. */
  readonly apart?: string;
  /** Nothing says whether its numbers are contacts or kronor: none of them is read. */
  readonly isAsked?: boolean;
}

export interface SourceRow {
  /** Of the sheet, from 1. */
  readonly number: number;
  /** Where they stand is said by `SourceColumn.cell`: those of the sheet's row are not copied. */
  readonly cells: readonly LoadedCell[];
  /** What the column that tells rows apart says of it. */
  readonly apart?: string;
  /** Adds up others, as what stands first in it says. */
  readonly isSum?: boolean;
}

export interface SourceColumn extends RecognisedColumn {
  readonly meaning: ColumnMeaning;
  /** Among the cells of a row. */
  readonly cell: number;
  /** Column of the sheet, from 0. */
  readonly position: number;
  /** Of its amounts, as a text beside the table says: none but kronor where it is left out. */
  readonly currency?: string;
}

/** A column that is not read, though its heading speaks of money. */
export interface UnreadColumn extends RecognisedColumn {
  /** Column of the sheet, from 0. */
  readonly position: number;
  /** Of the rows that hold figures of their own. */
  readonly cells: readonly LoadedCell[];
  /** What its numbers would count. */
  readonly counts: "contacts" | "cost";
}

/** As Excel hands a cell over. */
export interface LoadedCell {
  readonly value: unknown;
  /** As shown. */
  readonly text: string;
  readonly numberFormat: string;
  /** Row and column of the sheet, from 0, where it does not stand in its table's column. */
  readonly at?: { readonly row: number; readonly column: number };
  /** Of an amount, as its heading says: none but kronor where it is left out. */
  readonly currency?: string;
}

/** The columns of a recognition that say something. @param left column of the sheet of the first */
export function columnsOf({ columns }: Recognition, left: number): readonly SourceColumn[] {
  return columns.flatMap((column, i) =>
    column.meaning === null
      ? []
      : [{ ...column, meaning: column.meaning, cell: i, position: left + i }]
  );
}

/** The table with a column more, which says the same on every row. */
export function* withSame(
  table: SourceTable,
  column: Omit<SourceColumn, "cell">,
  cell: LoadedCell
): Steps<SourceTable> {
  const width = table.rows[0]?.cells.length ?? 0;
  return {
    ...table,
    columns: [...table.columns, { ...column, cell: width }],
    rows: yield* mapInSteps(table.rows, (row) => ({ ...row, cells: [...row.cells, cell] })),
  };
}

/** What the rows of one reading of a table share. */
export class Origin {
  /** The first of each meaning. */
  readonly columns: ReadonlyMap<ColumnMeaning, SourceColumn>;
  readonly isLines: boolean;

  constructor(
    readonly table: SourceTable,
    readonly problems: Problems
  ) {
    const inReverse = [...table.columns].reverse();
    this.columns = new Map(inReverse.map((column) => [column.meaning, column]));
    this.isLines = this.columns.has("visitDate");
  }
}

/** One row of a source, cell by cell. */
export class TableRow {
  private told: ReadingCode[] | null = null;

  constructor(
    private readonly origin: Origin,
    private readonly row: SourceRow
  ) {}

  get table(): SourceTable {
    return this.origin.table;
  }

  /** An invoice line or a visit: several of one period, unit and profession are as it should be. */
  get isLine(): boolean {
    return this.origin.isLines;
  }

  /** What has been said of it. */
  get codes(): readonly ReadingCode[] {
    return this.told ?? [];
  }

  get number(): number {
    return this.row.number;
  }

  /** The first column that says it; the others of it are of other years. */
  column(meaning: ColumnMeaning): SourceColumn | undefined {
    return this.origin.columns.get(meaning);
  }

  get isSum(): boolean {
    return this.row.isSum === true;
  }

  get apart(): string | undefined {
    return this.row.apart;
  }

  /** null for a blank cell, and where there is no such column. */
  cell(column: SourceColumn | undefined): Cell {
    const cell = column && this.loaded(column);
    return cell ? cellOf(cell) : null;
  }

  /** As a heading or a text beside the table says. */
  currency(column: SourceColumn): string | null {
    return this.loaded(column).currency ?? column.currency ?? null;
  }

  format(column: SourceColumn): string {
    return this.loaded(column).numberFormat;
  }

  text(column: SourceColumn | undefined): string | null {
    return column ? writtenText(this.loaded(column)) : null;
  }

  /** A name of a provider alone is no row of contacts. */
  isBlank(): boolean {
    for (const column of this.table.columns)
      if (column.meaning !== "provider" && this.cell(column) !== null) return false;
    return true;
  }

  /** Of the row as a whole where no column is given. */
  report(column: SourceColumn | undefined, detail: ReadingDetail): void {
    (this.told ??= []).push(detail.code);
    this.origin.problems.report(this.place(column), detail);
  }

  private place(column: SourceColumn | undefined): ReadingPlace {
    const { source, sheet } = this.table;
    const at = column && {
      row: this.number - 1,
      column: column.position,
      ...this.loaded(column).at,
    };
    const address = at && addressOf({ ...at, rows: 1, columns: 1 });
    return {
      place: source.place,
      sheet,
      row: this.number,
      column: column?.heading || null,
      address: address ?? null,
      value: column ? shown(this.loaded(column)) : null,
    };
  }

  /** As Excel handed it over; those that say the same may be one object. */
  loaded(column: SourceColumn): LoadedCell {
    return this.row.cells[column.cell]!;
  }
}

/** The rows that are not blank. */
export function* rowsOf(table: SourceTable, problems: Problems): Steps<readonly TableRow[]> {
  const origin = new Origin(table, problems);
  const rows: TableRow[] = [];
  yield* eachInSteps(table.rows, (one) => {
    const row = new TableRow(origin, one);
    if (!row.isBlank()) rows.push(row);
  });
  return rows;
}

/** The same one at a time: none of them need stay. */
export function* rowsIn(table: SourceTable, problems: Problems): Generator<TableRow, void, void> {
  const origin = new Origin(table, problems);
  for (const one of table.rows) {
    const row = new TableRow(origin, one);
    if (!row.isBlank()) yield row;
  }
}

/** Text without outer blanks; a number as text, with the zeros that its format puts first. */
export function writtenText(loaded: LoadedCell): string | null {
  const cell = cellOf(loaded);
  if (cell === null || cell instanceof ErrorCell) return null;
  if (typeof cell !== "number") return String(cell).trim() || null;
  const format = loaded.numberFormat;
  return String(cell).padStart(/^0+$/.test(format) ? format.length : 0, "0");
}

/** Text of nothing but blanks is as good as none. */
function cellOf({ value }: LoadedCell): Cell {
  const cell = readCell(value);
  return typeof cell === "string" && cell.trim() === "" ? null : cell;
}

/** A column that is too narrow shows nothing but #. */
function shown({ value, text }: LoadedCell): string {
  return text === "" || /^#+$/.test(text) ? String(value) : text;
}
