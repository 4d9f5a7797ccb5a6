import { type Day, firstDayOf, monthOfDay } from "../core/calendar";
import type { TariffHeading } from "../core/fault";
import { foldText, type ProfessionKey } from "../core/profession";
import { failure, type Result, success } from "../core/result";
import { constantTariff, type TariffPeriod, type TariffSchedule, toSchedule } from "../core/tariff";
import { findProfession, professionGroups } from "../data/professions";
import { nationalSchedule } from "../data/tariffs";
import { type Argument, cellAt, placeOf, quantityAt, readOptional } from "./argument";
import { type Cell, ErrorCell, isFault } from "./cell";
import { dayOfCell, isWithinCalendar } from "./date";
import type { OutputCell } from "./output";
import { remembering } from "./rememberedTable";

const HEADINGS: ReadonlyMap<string, TariffHeading> = new Map([
  ["fran", "from"],
  ["from", "from"],
  ["till", "to"],
  ["to", "to"],
  ["yrke", "profession"],
  ["profession", "profession"],
  ["belopp", "amount"],
  ["amount", "amount"],
]);
const REQUIRED: readonly TariffHeading[] = ["from", "profession", "amount"];

const SOURCE = /^(kalla|source)$/;

type Columns = ReadonlyMap<TariffHeading, number>;
type Row = readonly (readonly [ProfessionKey, TariffPeriod])[];

/**
 * The tariffs argument: omitted, the national schedule; one number, a constant price; else a
 * range whose first row that is not blank carries the headings Från, Yrke, Belopp and maybe Till.
 */
export function readTariffs(raw: unknown): Result<TariffSchedule> {
  const read = readOptional("tariffs", raw);
  if (!read.ok) return read;
  if (read.value === null) return success(nationalSchedule);
  return read.value.rows * read.value.columns === 1
    ? readConstant(read.value)
    : tableOf(read.value);
}

const tableOf = remembering(readTable);

function readConstant(argument: Argument): Result<TariffSchedule> {
  const price = quantityAt(argument, 0, 0);
  return isFault(price) ? failure(price) : success(constantTariff(price!, professionGroups));
}

function readTable(table: Argument): Result<TariffSchedule> {
  const heading = table.cells.findIndex((_, row) => !isBlankRow(table, row));
  const columns = readHeadings(table, Math.max(heading, 0));
  if (!columns.ok) return columns;
  const rows: Row[] = [];
  for (let row = heading + 1; row < table.rows; row += 1) {
    const read = readRow(table, row, columns.value);
    if (!read.ok) return read;
    rows.push(read.value);
  }
  return toSchedule("own", professionGroups, rows.flat());
}

/**
 * What a range's column Källa says of a period that `readTariffs` read from it; "" where there is no
 * such column or cell. @param raw as `readTariffs` read it
 */
export function ownSourceReader(raw: unknown): Result<(period: TariffPeriod) => OutputCell> {
  const read = readOptional("tariffs", raw);
  if (!read.ok) return read;
  const table = read.value;
  const heading = table ? table.cells.findIndex((_, row) => !isBlankRow(table, row)) : -1;
  if (table === null || heading < 0) return success(() => "");
  const columns = table.cells[heading]!.flatMap((_, column) => {
    const cell = cellAt(table, heading, column);
    return typeof cell === "string" && SOURCE.test(foldText(cell)) ? [column] : [];
  });
  if (columns.length > 1) return failure({ code: "tariffs.headingDoubled", heading: "source" });
  const [column] = columns;
  return success(({ row }) => (column === undefined ? "" : sourceAt(table, row - 1, column)));
}

/** Some hosts send blank cells as 0. */
function sourceAt(table: Argument, row: number, column: number): OutputCell {
  const cell = cellAt(table, row, column);
  if (isBlank(cell)) return "";
  return cell instanceof ErrorCell
    ? { code: "cell.error", at: placeOf(table, row, column), error: cell.error }
    : String(cell);
}

function isBlankRow(table: Argument, row: number): boolean {
  return table.cells[row]!.every((_, column) => isBlank(cellAt(table, row, column)));
}

/** Some hosts send blank cells as 0. */
function isBlank(cell: Cell): boolean {
  return cell === null || cell === 0;
}

function readHeadings(table: Argument, row: number): Result<Columns> {
  const columns = new Map<TariffHeading, number>();
  for (let column = 0; column < table.columns; column += 1) {
    const cell = cellAt(table, row, column);
    const heading = typeof cell === "string" ? HEADINGS.get(foldText(cell)) : undefined;
    if (heading === undefined) continue;
    if (columns.has(heading)) return failure({ code: "tariffs.headingDoubled", heading });
    columns.set(heading, column);
  }
  for (const heading of REQUIRED)
    if (!columns.has(heading)) return failure({ code: "tariffs.headingMissing", heading });
  return success(columns);
}

/** No periods for a blank row; two where a word names both a group and a code. */
function readRow(table: Argument, row: number, columns: Columns): Result<Row> {
  const cell = (heading: TariffHeading): Cell => {
    const column = columns.get(heading);
    return column === undefined ? null : cellAt(table, row, column);
  };
  if ([...columns.keys()].every((heading) => isBlank(cell(heading)))) return success([]);
  const number = row + 1;
  const unreadable = (heading: TariffHeading): Result<never> => {
    const found = cell(heading);
    if (isBlank(found)) return failure({ code: "tariffs.blank", row: number, heading });
    const value = found instanceof ErrorCell ? found.error : String(found);
    return failure({ code: "tariffs.unreadable", row: number, heading, value });
  };

  const from = firstDay(cell("from"));
  if (from === null) return unreadable("from");
  const written = cell("profession");
  const keys = typeof written === "string" ? professionKeys(written) : [];
  if (keys.length === 0) return unreadable("profession");
  const amount = cell("amount");
  if (typeof amount !== "number") return unreadable("amount");
  if (amount < 0)
    return failure({
      code: "cell.negative",
      at: placeOf(table, row, columns.get("amount")!),
      value: amount,
    });
  const to = isBlank(cell("to")) ? null : lastDay(cell("to"));
  if (to === null && !isBlank(cell("to"))) return unreadable("to");
  if (to !== null && to < from) return failure({ code: "tariffs.endsBeforeStart", row: number });
  return success(keys.map((key) => [key, { from, to, amount, row: number }] as const));
}

/** "Övrig" heads the group of licensed professions in a tariff table, and is the code OV too. */
export function professionKeys(text: string): readonly ProfessionKey[] {
  const key = findProfession(text);
  if (key === undefined) return [];
  return key === "OV" && foldText(text) !== "ov" ? ["ÖVRIG", key] : [key];
}

function firstDay(cell: Cell): Day | null {
  const day = isBlank(cell) ? null : dayOfCell(cell);
  return day !== null && isWithinCalendar(day) ? day : null;
}

/** A month written as ÅÅÅÅMM or ÅÅÅÅ-MM ends on its last day. */
function lastDay(cell: Cell): Day | null {
  const day = firstDay(cell);
  const wholeMonth = /^\d{4}-?\d\d$/.test(String(cell).trim());
  return day !== null && wholeMonth ? firstDayOf(monthOfDay(day) + 1) - 1 : day;
}
