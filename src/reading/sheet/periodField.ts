import { monthOfDay, yearAndMonth } from "../../core/calendar";
import type { PeriodOfData } from "../../core/scenario/regionData";
import { eachInSteps, type Steps } from "../../core/steps";
import { foldText } from "../../core/profession";
import { type Cell, ErrorCell } from "../../formula/cell";
import { contentOf } from "./fields";
import { strongest } from "./kindMark";
import { readPeriodColumn } from "./period/periodColumn";
import {
  isQuestion,
  partTime,
  periodOf,
  type Question,
  timeText,
  type Time,
  yearTime,
} from "./period/time";
import type { TimeReading } from "./period/time";
import type { TimeContext } from "./period/timeContext";
import { type YearAbove, yearsAbove } from "./period/yearsAbove";
import { isForecastOfMonth, yearForecastsIn, yearOfDay } from "./period/yearForecasts";
import { yearBeside } from "./period/yearBeside";
import { monthsPerNumber, partAt } from "./period/yearPart";
import { readTime } from "./periodCell";
import { type Problems, sourcePlace } from "./problems";
import type { LoadedCell, SourceColumn, SourceTable, TableRow } from "./sourceTable";

export interface TimeOfRow {
  readonly time: Time;
  /** The year, or the month that it begins in. */
  readonly period: PeriodOfData;
  readonly column: SourceColumn;
}

/** A period that can be read once the user has answered. */
export interface AskedTime {
  readonly time: null;
  readonly question: Question;
  readonly column: SourceColumn;
  /** As written. */
  readonly sample: string;
  /** What it can be, where that can be told. */
  readonly readings: () => readonly string[];
}

/** @returns undefined where the row is at fault, which is reported */
export type PeriodReader = (row: TableRow) => TimeOfRow | AskedTime | undefined;

/**
 * When rows of contacts were: by a column of periods, by a year and a month beside each other, by
 * years alone, or by the day of the visit. What a cell leaves open, all of its column may tell.
 */
export function* periodReader(
  table: SourceTable,
  rows: readonly TableRow[],
  problems: Problems
): Steps<PeriodReader> {
  const columns = columnsOfTime(table);
  if (columns === null) return () => undefined;
  const { column, year } = columns;
  const { choices } = table.source;
  // Thousands of rows have the same few periods.
  const cells = new Set<Cell>();
  yield* eachInSteps(rows, (row) => {
    const cell = row.cell(column);
    if (!(cell instanceof ErrorCell)) cells.add(cell);
  });
  const { shortSample, ...written } = yield* readPeriodColumn(column.heading, cells, choices);
  const context = { ...written, year: null };
  const place = sourcePlace(table.source.place, table.sheet, column.heading);
  const short = shortSample === null ? null : readTime(shortSample, "General", context);
  if (shortSample !== null && typeof short === "object" && short !== null) {
    const reading = timeText(short);
    problems.report(place, { code: "period.shortDigits", sample: shortSample, reading });
  }
  const read = cellReader(column);
  const headYear = year ? () => null : yield* yearsAbove(rows, column);
  const beside = year || choices?.year !== undefined ? null : yearBeside(table, column);
  const known = choices?.year ?? beside?.year ?? null;
  const forecasts = yearForecastsIn(cells);
  const told = new Set<number>();
  let isTold = beside === null;

  const readRow = (row: TableRow): TimeReading => {
    const reading = read(row, context);
    if (reading !== "yearMissing") return reading;
    if (year) return readWithYear(row, year, context, read);
    const above = headYear(row);
    if (above !== null) return read(row, { ...context, year: above });
    const assumed = read(row, { ...context, year: known });
    if (!isTold && typeof assumed === "object") {
      problems.report(place, { code: "period.yearAssumed", ...beside! });
      isTold = true;
    }
    return assumed;
  };

  /** undefined: an earlier forecast than the one of its year that is read, which is reported. */
  const ofYear = (time: Time, row: TableRow): TimeReading | undefined => {
    const forecastYear = yearOfDay(time.first);
    const latest = isForecastOfMonth(time) ? forecasts.get(forecastYear) : undefined;
    if (latest === undefined) return time;
    if (time.first < latest) {
      row.report(column, { code: "period.earlierForecast", year: forecastYear });
      return undefined;
    }
    if (!told.has(forecastYear))
      problems.report(place, {
        code: "period.forecastOfYear",
        text: row.text(column) ?? "",
        year: forecastYear,
      });
    told.add(forecastYear);
    return yearTime(forecastYear, time.mark);
  };

  const timeOf = (row: TableRow): TimeOfRow | AskedTime | undefined => {
    const written = readRow(row);
    const time = typeof written === "object" ? ofYear(written, row) : written;
    if (time === undefined) return undefined;
    if (typeof time === "object") return { time, period: periodOf(time), column };
    if (isQuestion(time)) {
      const readings = (): readonly string[] =>
        possibleReadings(time, (each) => read(row, { ...context, ...each }));
      return { time: null, question: time, column, sample: row.text(column) ?? "", readings };
    }
    if (contentOf(row, column) !== undefined) row.report(column, { code: `period.${time}` });
    return undefined;
  };
  return sharing(timeOf, year ? [column, year] : [column], headYear);
}

/** So many different periods are kept at most. */
const MOST_PERIODS = 4096;

/** One answer for all rows of which the cells say the same; a fault is told of each. */
function sharing(
  timeOf: PeriodReader,
  columns: readonly SourceColumn[],
  headYear: YearAbove
): PeriodReader {
  const known = new Map<string, TimeOfRow | AskedTime>();
  const byCell = new Map<LoadedCell, TimeOfRow | AskedTime>();
  const [column, ...others] = columns;
  return (row) => {
    const isAlone = others.length === 0 && headYear(row) === null;
    const cell = isAlone ? row.loaded(column!) : null;
    const same = cell === null ? undefined : byCell.get(cell);
    if (same) return same;
    const key = columns
      .map((column) => `${row.format(column)} ${keyOf(row.cell(column))}`)
      .concat(String(headYear(row)))
      .join("\n");
    const found = known.get(key) ?? timeOf(row);
    if (known.size >= MOST_PERIODS) known.clear();
    if (found) known.set(key, found);
    if (byCell.size >= MOST_PERIODS) byCell.clear();
    if (found && cell) byCell.set(cell, found);
    return found;
  };
}

function keyOf(cell: Cell | ErrorCell): string {
  return cell instanceof ErrorCell ? "error" : `${typeof cell} ${String(cell)}`;
}

interface ColumnsOfTime {
  readonly column: SourceColumn;
  /** Where a period that names no year has its own. */
  readonly year: SourceColumn | undefined;
}

function columnsOfTime({ columns }: SourceTable): ColumnsOfTime | null {
  const find = (meaning: SourceColumn["meaning"]): SourceColumn | undefined =>
    columns.find((each) => each.meaning === meaning);
  const year = find("year");
  const partial = find("period") ?? find("month");
  const column = partial ?? year ?? find("visitDate");
  return column ? { column, year: partial && year } : null;
}

type CellReader = (row: TableRow, context: TimeContext) => TimeReading;

/** Below "Månad" 3 is March, below "Kvartal" the third quarter. */
function cellReader(column: SourceColumn): CellReader {
  const counts = column.meaning === "period" || column.meaning === "month";
  const months = counts
    ? (monthsPerNumber(foldText(column.heading)) ?? (column.meaning === "month" ? 1 : null))
    : null;
  return (row, context) => {
    const cell = row.cell(column);
    if (cell instanceof ErrorCell) return "unreadable";
    const number = months === null ? null : smallNumber(cell);
    const part = number === null ? null : partAt(number, months!);
    if (part === null) return readTime(cell, row.format(column), context);
    return context.year === null ? "yearMissing" : partTime(context.year, part, null);
  };
}

function smallNumber(cell: Cell): number | null {
  const isWritten = typeof cell === "number" || typeof cell === "string";
  return isWritten && /^\d{1,2}$/.test(String(cell).trim()) ? Number(cell) : null;
}

function readWithYear(
  row: TableRow,
  column: SourceColumn,
  context: TimeContext,
  read: CellReader
): TimeReading {
  const cell = row.cell(column);
  const beside = cell instanceof ErrorCell ? "unreadable" : readTime(cell, row.format(column));
  if (typeof beside !== "object") return beside;
  const { year } = yearAndMonth(monthOfDay(beside.first));
  const time = read(row, { ...context, year });
  return typeof time === "object" ? { ...time, mark: strongest([time.mark, beside.mark]) } : time;
}

const ANSWERS: Readonly<Record<Question, readonly Partial<TimeContext>[]>> = {
  yearMissing: [],
  digitsUnsure: [
    { four: "year", six: "ÅÅÅÅMM" },
    { four: "ÅÅMM", six: "ÅÅMMDD" },
  ],
  orderUnsure: [{ dayFirst: true }, { dayFirst: false }],
};

function possibleReadings(
  question: Question,
  read: (answer: Partial<TimeContext>) => TimeReading
): readonly string[] {
  return ANSWERS[question].flatMap((answer) => {
    const time = read(answer);
    return typeof time === "object" ? [timeText(time)] : [];
  });
}
