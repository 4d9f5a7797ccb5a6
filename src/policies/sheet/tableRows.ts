import type { TableValues } from "../../sheet/tableValues";
import type { TableColumns, TableKey } from "./workspaceColumns";
import type { WorkspaceProblem } from "./workspaceProblem";
import { type Cell, ErrorCell, readCell } from "../../formula/cell";
import { workspaceTexts } from "../../words/workspace";
import { findKey } from "./cellForm";

export interface OwnTableRow<Column extends string> {
  readonly number: number;
  cell(column: Column): Cell;
  /** "" for a blank cell. */
  text(column: Column): string;
  /** As the user's heading has it. */
  heading(column: Column): string;
}

export type Report = (problem: WorkspaceProblem) => void;

/** Columns that only help the reader. */
const REMARKS: readonly string[] = ["limits", "label"];

/**
 * The rows that are not blank, whatever the order of the columns and the language of the headings.
 * @param instead what was last saved, for a table that is not there or lacks a column
 */
export function openTable<Key extends TableKey>(
  table: Key,
  found: TableValues | null,
  instead: TableValues | null,
  report: Report
): readonly OwnTableRow<TableColumns[Key]>[] {
  const kept = instead ? "last" : "none";
  if (found === null) {
    report({ code: "table.missing", table, kept });
    return instead ? openTable(table, instead, null, report) : [];
  }
  const columns = findColumns(table, found.values[0] ?? []);
  const wanted = Object.keys(workspaceTexts("sv").tables[table].headings) as TableColumns[Key][];
  const missing = wanted.filter((column) => !columns.has(column) && !REMARKS.includes(column));
  for (const column of missing) report({ code: "column.missing", table, column, kept });
  if (missing.length > 0 && instead) return openTable(table, instead, null, report);
  return found.values.slice(1).flatMap((cells, i) => {
    const row = toRow<TableColumns[Key]>(found, columns, i + 1);
    return cells.every((cell) => readCell(cell) === null) ? [] : [row];
  });
}

/** Where each column is, in whatever order and language. */
export function findColumns(
  table: TableKey,
  headings: readonly unknown[]
): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  for (const [i, heading] of headings.entries()) {
    const key = findKey<string>(
      String(heading),
      (language) => workspaceTexts(language).tables[table].headings
    );
    if (key !== undefined && !columns.has(key)) columns.set(key, i);
  }
  return columns;
}

function toRow<Column extends string>(
  { values, firstRow }: TableValues,
  columns: ReadonlyMap<string, number>,
  index: number
): OwnTableRow<Column> {
  const cell = (column: Column): Cell => {
    const at = columns.get(column);
    return at === undefined ? null : readCell(values[index]![at]);
  };
  return {
    number: firstRow + index,
    cell,
    text: (column) => textInCell(cell(column)),
    heading: (column) => String(values[0]![columns.get(column)!] ?? ""),
  };
}

export function textInCell(cell: Cell): string {
  if (cell === null) return "";
  return cell instanceof ErrorCell ? cell.error : String(cell);
}
