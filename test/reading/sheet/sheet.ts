import type { DataSource } from "../../../src/core/scenario/workspace";
import { readingTexts } from "../../../src/words/reading";
import { recognise } from "../../../src/reading/sheet/recognition";
import { readTables, type RegionReading } from "../../../src/reading/sheet/readTables";
import {
  columnsOf,
  type LoadedCell,
  type SourceTable,
} from "../../../src/reading/sheet/sourceTable";
import { moneyColumnsOf } from "../../../src/reading/sheet/unreadMoney";

export type Rows = readonly (readonly unknown[])[];

export interface Options extends Partial<DataSource> {
  /** By address from A1: D4. */
  readonly numberFormats?: Readonly<Record<string, string>>;
}

/** The cells of a sheet from A1, "" where they are blank, as a source that Excel has handed over. */
export function sheetOf(rows: Rows, options: Options = {}): SourceTable {
  const { role = "contacts", place = "Blad1!A:Z", columns = {}, kronorPerUnit = null } = options;
  const { choices } = options;
  const recognition = recognise(rows, role, columns);
  if (!recognition) throw new RangeError("No heading is recognised");
  const read = columnsOf(recognition, 0);
  const top = recognition.row + 1;
  const cellOf = (row: Rows[number], position: number, i: number): LoadedCell => ({
    value: row[position] ?? "",
    text: String(row[position] ?? ""),
    numberFormat:
      options.numberFormats?.[`${String.fromCharCode(65 + position)}${top + i + 1}`] ?? "General",
  });
  const body = rows.slice(top);
  return {
    source: { role, place, columns, kronorPerUnit, ...(choices && { choices }) },
    sheet: "Blad1",
    recognition,
    columns: read,
    firstRow: top + 1,
    rows: body.map((row, i) => read.map(({ position }) => cellOf(row, position, i))),
    unread: moneyColumnsOf(recognition, 0).map((column) => ({
      ...column,
      cells: body.map((row, i) => cellOf(row, column.position, i)),
    })),
  };
}

export function read(...tables: readonly SourceTable[]): RegionReading {
  return readTables(tables, readingTexts("sv").units);
}

/** Problems as "code address", for a table of cases. */
export function codesOf({ problems }: RegionReading): readonly string[] {
  return problems.map(({ code, address, row, column }) =>
    `${code} ${address ?? row ?? column ?? ""}`.trim()
  );
}
