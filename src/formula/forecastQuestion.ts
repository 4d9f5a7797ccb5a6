import type { ProjectionMethod } from "../core/projectionMethod";
import type { ArgumentName } from "../core/fault";
import { foldText, type ProfessionKey } from "../core/profession";
import type { Growth, PeriodUnit } from "../core/projection";
import { failure, type Result, success } from "../core/result";
import type { TariffSchedule } from "../core/tariff";
import {
  type Argument,
  cellAt,
  numberAt,
  placeOf,
  quantityAt,
  readOptional,
  readSingle,
  shapeOf,
  turn,
} from "./argument";
import { ErrorCell, isFault } from "./cell";
import { isPeriodWithinCalendar, type Periods, readPeriods } from "./period";
import { professionReader } from "./profession";
import { readTariffs } from "./tariffTable";

const DEFAULT_CONFIDENCE = 0.8;
const DEFAULT_HORIZON: Readonly<Record<PeriodUnit, number>> = { year: 1, month: 12 };
const DEFAULT_METHOD: Readonly<Record<PeriodUnit, ProjectionMethod>> = {
  year: "half-trend",
  month: "run-rate",
};

const METHODS: ReadonlyMap<string, ProjectionMethod> = new Map([
  ["half-trend", "half-trend"],
  ["halverad-trend", "half-trend"],
  ["run-rate", "run-rate"],
  ["ingangslage", "run-rate"],
  ["flat", "flat"],
  ["oforandrad", "flat"],
  ["drift", "drift"],
  ["cagr", "cagr"],
  ["damped", "damped"],
  ["dampad", "damped"],
  ["seasonal", "seasonal"],
  ["sasong", "seasonal"],
]);

/** What people write above a column of contacts that are läkare's, as an omitted profession is. */
const CONTACT_HEADINGS: ReadonlySet<string> = new Set([
  "kontakter",
  "antal",
  "antal kontakter",
  "digitala kontakter",
  "volym",
  "contacts",
  "count",
  "number",
  "number of contacts",
  "digital contacts",
  "volume",
]);

/** What PROJECT_COST was asked, read and found sound. */
export interface ForecastQuestion {
  readonly periods: Periods;
  /** One series a profession, one value a period. */
  readonly columns: readonly (readonly number[])[];
  readonly professions: readonly ProfessionKey[];
  readonly fees: readonly number[];
  readonly tariffs: TariffSchedule;
  readonly horizon: number;
  readonly growth: Growth;
  readonly confidence: number;
}

/** @param args as PROJECT_COST lists them */
export function readForecastQuestion(args: readonly unknown[]): Result<ForecastQuestion> {
  const table = readTable(args[0], args[1], args[4]);
  if (!table.ok) return table;
  const { periods, columns, professions } = table.value;
  const horizon = readHorizon(args[2], periods);
  if (!horizon.ok) return horizon;
  const growth = readGrowth(args[3], periods.unit);
  if (!growth.ok) return growth;
  const fees = readFees(args[5], columns.length);
  if (!fees.ok) return fees;
  const tariffs = readTariffs(args[6]);
  if (!tariffs.ok) return tariffs;
  const confidence = readConfidence(args[7]);
  if (!confidence.ok) return confidence;
  return success({
    periods,
    columns,
    professions,
    fees: fees.value,
    tariffs: tariffs.value,
    horizon: horizon.value,
    growth: growth.value,
    confidence: confidence.value,
  });
}

type Table = Pick<ForecastQuestion, "periods" | "columns" | "professions">;

function readTable(rawPeriods: unknown, rawContacts: unknown, rawNames: unknown): Result<Table> {
  const given = readRequired("periods", rawPeriods);
  if (!given.ok) return given;
  const beside = readRequired("contacts", rawContacts);
  if (!beside.ok) return beside;
  const names = readOptional("professions", rawNames);
  if (!names.ok) return names;
  // Years across the sheet are read as if they stood in a column.
  const lying = given.value.rows === 1 && given.value.columns > 1;
  const periodCells = lying ? turn(given.value) : given.value;
  const contacts = lying ? turn(beside.value) : beside.value;
  if (periodCells.columns > 1)
    return failure({ code: "periods.notColumn", shape: shapeOf(given.value) });

  const heading = hasHeading(contacts) ? 1 : 0;
  // The heading of the contacts may stand beside one of the periods, or beside nothing.
  const offset = contacts.rows - periodCells.rows;
  if (offset !== 0 && !(offset === 1 && heading === 1))
    return failure({
      code: "contacts.rows",
      periods: periodCells.rows,
      contacts: contacts.rows - heading,
    });
  const isEmpty = (row: number): boolean =>
    contacts.cells[row + offset]!.every((_, column) => {
      const cell = cellAt(contacts, row + offset, column);
      return cell === null || cell === 0;
    });
  const periods = readPeriods(
    withoutBlankEnd(periodCells, contacts, offset),
    heading - offset,
    isEmpty
  );
  if (!periods.ok) return periods;
  const professions = readProfessions(names.value, contacts, heading === 1);
  if (!professions.ok) return professions;
  const columns = readContacts(
    contacts,
    periods.value.rows.map((row) => row + offset)
  );
  if (!columns.ok) return columns;
  return success({
    periods: periods.value,
    columns: columns.value,
    professions: professions.value,
  });
}

/** Down to the last row in use: a whole column has a million blank cells below it. */
function withoutBlankEnd(periods: Argument, contacts: Argument, offset: number): Argument {
  let { rows } = periods;
  while (
    rows > 1 &&
    isBlankValue(periods.cells[rows - 1]![0]) &&
    contacts.cells[rows - 1 + offset]!.every(isBlankValue)
  )
    rows -= 1;
  return rows === periods.rows
    ? periods
    : { ...periods, rows, cells: periods.cells.slice(0, rows) };
}

/** Some hosts send blank cells as 0. */
function isBlankValue(value: unknown): boolean {
  return value === "" || value === 0 || value === null || value === undefined;
}

function readRequired(argument: ArgumentName, raw: unknown): Result<Argument> {
  const read = readOptional(argument, raw);
  if (!read.ok) return read;
  return read.value === null
    ? failure({ code: "argument.missing", argument })
    : success(read.value);
}

/** Text above the contacts, nothing but text and blanks, is a row of professions. */
function hasHeading(contacts: Argument): boolean {
  const cells = contacts.cells[0]!.map((_, column) => cellAt(contacts, 0, column));
  return (
    contacts.rows > 1 &&
    cells.some((cell) => typeof cell === "string") &&
    cells.every((cell) => typeof cell === "string" || cell === null)
  );
}

function isContactHeading(contacts: Argument): boolean {
  const words = foldText(String(cellAt(contacts, 0, 0)));
  return CONTACT_HEADINGS.has(words.replace(/\s+/g, " "));
}

function readContacts(contacts: Argument, rows: readonly number[]): Result<number[][]> {
  const columns: number[][] = [];
  for (let column = 0; column < contacts.columns; column += 1) {
    const values: number[] = [];
    let started = false;
    for (const row of rows) {
      const count = quantityAt(contacts, row, column);
      if (isFault(count)) return failure(count);
      if (count === null && started)
        return failure({ code: "contacts.blank", at: placeOf(contacts, row, column) });
      started ||= count !== null && count !== 0;
      values.push(count ?? 0);
    }
    columns.push(values);
  }
  return success(columns);
}

function readProfessions(
  names: Argument | null,
  contacts: Argument,
  heading: boolean
): Result<ProfessionKey[]> {
  const count = contacts.columns;
  if (names === null && count === 1 && (!heading || isContactHeading(contacts)))
    return success(["LK"]);
  if (names === null && !heading) return failure({ code: "professions.needed", columns: count });
  const line = names ?? contacts;
  if (names !== null) {
    const fault = lineFault("professions", names, count);
    if (fault) return fault;
  }
  const professionAt = professionReader();
  const professions: ProfessionKey[] = [];
  for (let i = 0; i < count; i += 1) {
    const profession = professionAt(line, names === null ? 0 : i, i);
    if (typeof profession !== "string") return failure(profession);
    professions.push(profession);
  }
  return success(professions);
}

/** One value a column of contacts, in a row or a column. */
function lineFault(
  argument: "professions" | "patient_fee",
  line: Argument,
  columns: number
): Result<never> | null {
  const given = line.rows * line.columns;
  return given === columns && (line.rows === 1 || line.columns === 1)
    ? null
    : failure({ code: "professions.count", argument, given, columns });
}

function readFees(raw: unknown, columns: number): Result<number[]> {
  const read = readOptional("patient_fee", raw);
  if (!read.ok) return read;
  const line = read.value;
  if (line === null) return success(new Array<number>(columns).fill(0));
  if (line.rows * line.columns > 1) {
    const fault = lineFault("patient_fee", line, columns);
    if (fault) return fault;
  }
  const fees: number[] = [];
  for (let i = 0; i < columns; i += 1) {
    const fee = quantityAt(line, i, i);
    if (isFault(fee)) return failure(fee);
    fees.push(fee ?? 0);
  }
  return success(fees);
}

function readHorizon(raw: unknown, { unit, last }: Periods): Result<number> {
  const read = readSingle("horizon", raw);
  if (!read.ok) return read;
  const value = read.value === null ? null : numberAt(read.value, 0, 0);
  if (isFault(value)) return failure(value);
  const horizon = value || DEFAULT_HORIZON[unit];
  if (!Number.isInteger(horizon) || horizon < 1)
    return failure({ code: "horizon.invalid", value: horizon });
  return isPeriodWithinCalendar(unit, last + horizon)
    ? success(horizon)
    : failure({ code: "horizon.pastCalendar" });
}

/** A method by name, or the growth per year as a number; here 0 is no growth, not a blank. */
export function readGrowth(raw: unknown, unit: PeriodUnit): Result<Growth> {
  const read = readSingle("method", raw);
  if (!read.ok) return read;
  const cell = read.value === null ? null : cellAt(read.value, 0, 0);
  if (cell === null) return success(DEFAULT_METHOD[unit]);
  if (cell instanceof ErrorCell)
    return failure({ code: "cell.error", at: placeOf(read.value!, 0, 0), error: cell.error });
  if (typeof cell === "number")
    return cell >= -1 ? success(cell) : failure({ code: "method.growthTooLow", value: cell });
  const method = METHODS.get(foldText(String(cell)).replace(/[\s_]+/g, "-"));
  return method ? success(method) : failure({ code: "method.unknown", value: String(cell) });
}

function readConfidence(raw: unknown): Result<number> {
  const read = readSingle("confidence", raw);
  if (!read.ok) return read;
  const value = read.value === null ? null : numberAt(read.value, 0, 0);
  if (isFault(value)) return failure(value);
  const confidence = value || DEFAULT_CONFIDENCE;
  return confidence > 0 && confidence < 1
    ? success(confidence)
    : failure({ code: "confidence.invalid", value: confidence });
}
