import type { ForecastTable } from "../../../sheet/ownTables";
import type { TableValues } from "../../../sheet/tableValues";
import type { ForecastColumns, ForecastProblem } from "./forecastProblem";
import { type Cell, readCell } from "../../../formula/cell";
import { savedForecastTexts } from "../words/savedForecast";
import { findKey } from "../../../policies/sheet/cellForm";
import { textInCell } from "../../../policies/sheet/tableRows";

export type Report = (problem: ForecastProblem) => void;

/** @returns undefined for a cell that is blank, or that `take` cannot read */
type Read<Table extends ForecastTable> = (
  column: ForecastColumns[Table],
  take: (cell: NonNullable<Cell>) => unknown
) => unknown;

export interface Row<Table extends ForecastTable> {
  /** As the sheet numbers it. */
  readonly number: number;
  readonly text: (column: ForecastColumns[Table]) => string;
  readonly read: Read<Table>;
  /** Reads, and says what cannot be read. */
  readonly taking: (report: Report) => Read<Table>;
}

/** Where each column is, in whatever order and language; columns that are missing are said. */
export function findColumns<Table extends ForecastTable>(
  table: Table,
  headings: readonly unknown[],
  report: Report
): ReadonlyMap<ForecastColumns[Table], number> | null {
  const columns = new Map<ForecastColumns[Table], number>();
  for (const [i, heading] of headings.entries()) {
    const key = findKey<ForecastColumns[Table]>(
      String(heading),
      (language) => savedForecastTexts(language).tables[table].headings
    );
    if (key !== undefined && !columns.has(key)) columns.set(key, i);
  }
  const wanted = savedForecastTexts("sv").tables[table].headings;
  const keys = Object.keys(wanted) as ForecastColumns[Table][];
  const missing = keys.filter((column) => !columns.has(column));
  for (const column of missing) report({ code: "column.missing", table, column: wanted[column] });
  return missing.length > 0 ? null : columns;
}

/** The rows that are not blank; null: a column is missing. */
export function openTable<Table extends ForecastTable>(
  table: Table,
  { values, firstRow }: TableValues,
  report: Report
): readonly Row<Table>[] | null {
  const headings = values[0] ?? [];
  const columns = findColumns(table, headings, report);
  if (!columns) return null;
  return values.slice(1).flatMap((cells, i) => {
    const isBlank = cells.every((cell) => readCell(cell) === null);
    return isBlank ? [] : [toRow(cells, headings, columns, firstRow + i + 1)];
  });
}

function toRow<Table extends ForecastTable>(
  cells: readonly unknown[],
  headings: readonly unknown[],
  columns: ReadonlyMap<ForecastColumns[Table], number>,
  number: number
): Row<Table> {
  const cellAt = (column: ForecastColumns[Table]): Cell => readCell(cells[columns.get(column)!]);
  const text = (column: ForecastColumns[Table]): string => textInCell(cellAt(column));
  const read: Read<Table> = (column, take) => {
    const cell = cellAt(column);
    return cell === null ? undefined : take(cell);
  };
  const taking: Row<Table>["taking"] = (report) => (column, take) => {
    const value = read(column, take);
    if (value === undefined) {
      const heading = String(headings[columns.get(column)!]);
      report({ code: "cell.unreadable", row: number, column: heading, value: text(column) });
    }
    return value;
  };
  return { number, text, read, taking };
}
