import type { DataSource } from "../../../core/scenario/workspace";
import type { ColumnMeaning } from "../../../reading/sheet/readingProblem";
import { recognise } from "../../../reading/sheet/recognition";
import { readCell } from "../../../formula/cell";

/** A native table of the user's as it stands in the workbook. */
export interface UserTable {
  readonly name: string;
  readonly sheet: string;
  /** Of the headings, as the sheet numbers it. */
  readonly firstRow: number;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/** Which of its columns are what; null: it has none. */
export interface TableMeanings {
  /** One column of days or months, or a column of years and one of months. */
  readonly date: number | { readonly year: number; readonly month: number } | null;
  readonly profession: number | null;
  readonly unit: number | null;
  /** null: every row is one contact. */
  readonly contacts: number | null;
  readonly fee: { readonly column: number; readonly isTotal: boolean } | null;
}

/** @param corrections what the user has said of columns, by heading */
export function findMeanings(
  { headings, rows }: UserTable,
  corrections: DataSource["columns"] = {}
): TableMeanings {
  const columns = recognise([headings, ...rows.slice(0, 1)], "contacts", corrections)?.columns;
  const find = (meaning: ColumnMeaning): number | null => {
    const column = columns?.findIndex((each) => each.meaning === meaning) ?? -1;
    return column < 0 ? null : column;
  };
  const year = find("year");
  const month = find("month");
  const perContact = find("feePerContact");
  const total = find("feeTotal");
  const whole = year !== null && month !== null ? { year, month } : null;
  return {
    // The tariff is that of the day of the contact.
    date: find("visitDate") ?? find("period") ?? whole ?? month ?? year,
    profession: find("profession"),
    unit: find("unit"),
    contacts: find("contacts"),
    fee:
      perContact !== null
        ? { column: perContact, isTotal: false }
        : total !== null
          ? { column: total, isTotal: true }
          : null,
  };
}

/** What stands in a column, blanks as null. */
export function cellsInColumn({ rows }: UserTable, column: number): ReturnType<typeof readCell>[] {
  return rows.map((row) => readCell(row[column]));
}
