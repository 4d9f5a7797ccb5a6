import { contentOrMissing, countField, moneyField } from "./fields";
import { Problems } from "./problems";
import { rowsOf, type SourceColumn, type SourceTable, type TableRow } from "./sourceTable";
import { totalLabelOf } from "./totalRow";
import { askedValues, type AskedValues, type RowOfValues } from "./valueMapping";

/** What is to be asked of the values of a source of contacts. */
export interface AskedOfSource extends AskedValues {
  /** As `DataSource.place`. */
  readonly place: string;
}

/** @param known names of the units that a table of units knows */
export function askedOf(table: SourceTable, known: readonly string[]): AskedOfSource {
  // What is wrong in a cell is told where the row is read.
  const rows = rowsOf(table, new Problems()).filter((row) => totalLabelOf(row) === undefined);
  const { choices, place } = table.source;
  return { place, ...askedValues(rows.map(valuesOf), choices, known) };
}

function valuesOf(row: TableRow): RowOfValues {
  const isLine = row.column("visitDate") !== undefined && row.column("contacts") === undefined;
  const cost = moneyField(row, row.column("cost")) ?? null;
  return {
    profession: textOf(row, row.column("profession")),
    unit: textOf(row, row.column("unit")),
    contacts: isLine
      ? (cost ?? 0) < 0
        ? -1
        : 1
      : (countField(row, row.column("contacts")) ?? null),
    cost,
  };
}

/** undefined where no column tells, or the cell is at fault. */
function textOf(row: TableRow, column: SourceColumn | undefined): string | null | undefined {
  if (column === undefined || contentOrMissing(row, column) === undefined) return undefined;
  return row.text(column);
}
