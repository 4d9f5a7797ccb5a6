import { foldText } from "../../core/profession";
import type { ContactRow } from "./contactRow";
import { contentOrMissing, countField, moneyField } from "./fields";
import { type PeriodQuestion, periodQuestions } from "./periodQuestions";
import { Problems } from "./problems";
import type { PartApart, RowProblem } from "./readingProblem";
import { RowTally } from "./rowTally";
import { rowsOf, type SourceColumn, type SourceTable, type TableRow } from "./sourceTable";
import { totalLabelOf } from "./totalRow";
import { askedValues, type AskedValues, type RowOfValues } from "./valueMapping";

/** What is to be asked of a source of contacts. */
export interface AskedOfSource extends AskedValues {
  /** As `DataSource.place`. */
  readonly place: string;
  readonly periods: readonly PeriodQuestion[];
  readonly apart: readonly ApartQuestion[];
}

/** Which rows count, where a column tells apart rows of the same period, unit and profession. */
export interface ApartQuestion {
  readonly heading: string;
  /** As in `ReadingChoices`. */
  readonly key: string;
  readonly values: readonly PartApart[];
  /** Of the values those that are read; null: not answered, and none is. */
  readonly kept: readonly string[] | null;
}

/**
 * @param tables of one source
 * @param known names of the units that a table of units knows
 * @param read what was read of them
 * @param told what was wrong or strange when they were read
 */
export function askedOf(
  tables: readonly SourceTable[],
  known: readonly string[],
  read: readonly ContactRow[],
  told: readonly RowProblem[]
): AskedOfSource {
  // What is wrong in a cell is told where the row is read.
  const rows = tables
    .flatMap((table) => rowsOf(table, new Problems()))
    .filter((row) => totalLabelOf(row) === undefined);
  const { choices, place } = tables[0]!.source;
  // A forecast of all professions together lacks none.
  const whole = new Set(read.flatMap((one) => (one.profession === null ? [keyOf(one.row)] : [])));
  const values = rows.map((row): RowOfValues => {
    const said = valuesOf(row);
    return said.profession === null && whole.has(keyOf(row))
      ? { ...said, profession: undefined }
      : said;
  });
  return {
    place,
    ...askedValues(values, choices, known),
    periods: periodQuestions(tables, told),
    apart: apartQuestions(tables),
  };
}

function apartQuestions(tables: readonly SourceTable[]): readonly ApartQuestion[] {
  const questions = new Map<string, Map<string, RowTally>>();
  for (const table of tables) {
    if (table.apart === undefined) continue;
    const values = questions.get(table.apart) ?? new Map<string, RowTally>();
    questions.set(table.apart, values);
    for (const row of rowsOf(table, new Problems())) {
      if (row.apart === undefined) continue;
      const tally = values.get(row.apart) ?? new RowTally();
      values.set(row.apart, tally);
      const { contacts, cost } = valuesOf(row);
      tally.add(contacts, cost);
    }
  }
  const kept = new Map(Object.entries(tables[0]!.source.choices?.kept ?? {}));
  return [...questions].map(([heading, values]) => {
    const key = foldText(heading);
    return {
      heading,
      key,
      values: [...values].map(([value, tally]) => ({ value, ...tally.sums() })),
      kept: kept.get(key) ?? null,
    };
  });
}

function keyOf({ table, number }: TableRow): string {
  return `${table.columns[0]!.position} ${number}`;
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
