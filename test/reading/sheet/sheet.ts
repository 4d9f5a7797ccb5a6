import { inOneGo } from "../../../src/core/steps";
import type { DataSource } from "../../../src/core/scenario/workspace";
import { readingTexts } from "../../../src/words/reading";
import type { SourceCells } from "../../../src/reading/sheet/layout/sourceCells";
import { Problems } from "../../../src/reading/sheet/problems";
import { readTables, type RegionReading } from "../../../src/reading/sheet/readTables";
import { tablesOf, type UnnamedNumbers } from "../../../src/reading/sheet/unnamedNumbers";

export type Rows = readonly (readonly unknown[])[];

export interface Options extends Partial<DataSource> {
  /** By address from A1: D4. */
  readonly numberFormats?: Readonly<Record<string, string>>;
  /** Name of the sheet. */
  readonly sheet?: string;
}

/** The cells of a sheet from A1, "" where they are blank, as a source that Excel has handed over. */
export function sheetOf(rows: Rows, options: Options = {}): SourceCells {
  const { role = "contacts", place = "Blad1!A:Z", columns = {}, kronorPerUnit = null } = options;
  const { sheet = "Blad1", numberFormats = {}, choices } = options;
  const width = Math.max(...rows.map((row) => row.length));
  const cells = rows.map((row, r) =>
    Array.from({ length: width }, (_, c) => ({
      value: row[c] ?? "",
      text: String(row[c] ?? ""),
      numberFormat: numberFormats[`${String.fromCharCode(65 + c)}${r + 1}`] ?? "General",
    }))
  );
  const source = { role, place, columns, kronorPerUnit, ...(choices && { choices }) };
  return { source, sheet, grid: { row: 0, column: 0, cells } };
}

export function read(...sources: readonly SourceCells[]): RegionReading {
  return readTelling(new Problems(), ...sources);
}

/** What is wrong is told to whoever listens to it too. */
export function readTelling(problems: Problems, ...sources: readonly SourceCells[]): RegionReading {
  const unnamed: UnnamedNumbers[] = [];
  const tables = sources.flatMap((cells) => {
    const own = inOneGo(tablesOf(cells, problems));
    unnamed.push(...own.unnamed);
    return own.tables;
  });
  return inOneGo(readTables(tables, readingTexts("sv").units, problems, null, unnamed));
}

/** Problems as "code address", for a table of cases. */
export function codesOf({ problems }: RegionReading): readonly string[] {
  return problems.map(({ code, address, row, column }) =>
    `${code} ${address ?? row ?? column ?? ""}`.trim()
  );
}
