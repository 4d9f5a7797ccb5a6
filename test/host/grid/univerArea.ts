import type { IRange } from "@univerjs/core";
import type { Area } from "./grid";

/** A range of Univer's in the host's words. */
export function toArea({ startRow, endRow, startColumn, endColumn }: IRange): Area {
  return {
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}

/** What `at` gives for every cell. */
export function map<T>(area: Area, at: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_, column) => at(area.row + row, area.column + column))
  );
}
