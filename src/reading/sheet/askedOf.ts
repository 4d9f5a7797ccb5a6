import { eachInSteps, type Steps } from "../../core/steps";
import { foldText } from "../../core/profession";
import type { ContactRow } from "./contactRow";
import { contentOrMissing, countField, moneyField } from "./fields";
import { type PeriodQuestion, periodQuestions } from "./periodQuestions";
import { Problems } from "./problems";
import type { PartApart, RowProblem } from "./readingProblem";
import { RowTally } from "./rowTally";
import { rowsIn, type SourceColumn, type SourceTable, type TableRow } from "./sourceTable";
import { totalTeller } from "./totalRow";
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
export function* askedOf(
  tables: readonly SourceTable[],
  known: readonly string[],
  read: readonly ContactRow[],
  told: readonly RowProblem[]
): Steps<AskedOfSource> {
  const { choices, place } = tables[0]!.source;
  // A forecast of all professions together lacks none.
  const whole = new Set<string>();
  yield* eachInSteps(read, ({ profession, row }) => {
    if (profession === null && row.column("profession") !== undefined) whole.add(keyOf(row));
  });
  return {
    place,
    ...(yield* askedValues(valuesIn(tables, whole), choices, known)),
    periods: yield* periodQuestions(tables, told),
    apart: yield* apartQuestions(tables),
  };
}

/** @param whole keys of rows that are of all professions together */
function* valuesIn(
  tables: readonly SourceTable[],
  whole: ReadonlySet<string>
): Generator<RowOfValues, void, void> {
  for (const table of tables) {
    const totalLabel = totalTeller(table);
    // What is wrong in a cell is told where the row is read.
    for (const row of rowsIn(table, new Problems())) {
      if (totalLabel(row) !== undefined) continue;
      const said = valuesOf(row);
      const isWhole = said.profession === null && whole.has(keyOf(row));
      yield isWhole ? { ...said, profession: undefined } : said;
    }
  }
}

function* apartQuestions(tables: readonly SourceTable[]): Steps<readonly ApartQuestion[]> {
  const questions = new Map<string, Map<string, RowTally>>();
  for (const table of tables) {
    if (table.apart === undefined) continue;
    const values = questions.get(table.apart) ?? new Map<string, RowTally>();
    questions.set(table.apart, values);
    yield* eachInSteps(rowsIn(table, new Problems()), (row) => {
      if (row.apart === undefined) return;
      const tally = values.get(row.apart) ?? new RowTally();
      values.set(row.apart, tally);
      const { contacts, cost } = valuesOf(row);
      tally.add(contacts, cost);
    });
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
  const isLine = row.isLine && row.column("contacts") === undefined;
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
