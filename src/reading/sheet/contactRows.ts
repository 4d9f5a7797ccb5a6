import { foreignField, unreadNumber } from "./cellNumber";
import { isError, Problems } from "./problems";
import { toKronor } from "../../core/money";
import {
  eachInSteps,
  everyInSteps,
  filterInSteps,
  joinInSteps,
  type Steps,
} from "../../core/steps";
import type { ContactRow, LeftRow, TimedRow } from "./contactRow";
import {
  chosenProfessionField,
  contentOrMissing,
  countField,
  type Field,
  LEFT_OUT,
  moneyField,
  quantityField,
} from "./fields";
import { withoutFootnotes } from "./footnotes";
import { type KindColumn, kindColumn, rowKind, type KindOfRow } from "./kindColumn";
import { ApartRows } from "./apartRows";
import { ForeignRows } from "./foreignRows";
import { LeftOut } from "./leftOut";
import { AskedPeriods } from "./period/askedPeriods";
import { monthsIn } from "./period/monthsOf";
import { inPeriods } from "./period/spread";
import type { Time } from "./period/time";
import { type AskedTime, periodReader, type TimeOfRow } from "./periodField";
import { rowsIn, rowsOf, type SourceColumn, type SourceTable, type TableRow } from "./sourceTable";
import { lookForMarks } from "./thousandsMark";
import { withoutSums } from "./withoutSums";
import { unitChoice } from "./valueMapping";

export type { ContactRow, LeftRow } from "./contactRow";

export interface ContactRows {
  readonly rows: readonly ContactRow[];
  readonly left: readonly LeftRow[];
}

/** More in one row than any region has had; a month, a year. */
const LARGE = { month: 100_000, year: 500_000 } as const;

export function* readContactRows(
  tables: readonly SourceTable[],
  problems: Problems
): Steps<ContactRows> {
  const left: LeftRow[] = [];
  const read: (readonly TimedRow[])[] = [];
  for (const table of tables) read.push(yield* readTable(table, left, problems));
  const all = yield* joinInSteps(read);
  const whole = yield* withoutWholes(all, left);
  return { rows: yield* inPeriods(whole, left, problems), left };
}

/** What a table comes to of which something is missing that no row can do without. */
export function* leftOf(table: SourceTable): Steps<readonly LeftRow[]> {
  const left: LeftRow[] = [];
  if (table.source.role !== "contacts") return left;
  yield* eachInSteps(rowsIn(table, new Problems()), (row) => {
    if (row.isSum) return;
    const contacts = countField(row, row.column("contacts")) ?? null;
    const cost = moneyField(row, row.column("cost")) ?? null;
    left.push({ row, code: "heading.missing", contacts, cost });
  });
  return left;
}

/** A forecast may be of all professions together, unless other rows of its period tell them apart. */
function* withoutWholes(rows: readonly TimedRow[], left: LeftRow[]): Steps<readonly TimedRow[]> {
  const divided = new Set<string>();
  yield* eachInSteps(rows, ({ kind, profession, time }) => {
    if (kind === "forecast" && profession !== null) divided.add(JSON.stringify(monthsIn(time)));
  });
  if (divided.size === 0) return rows;
  return yield* filterInSteps(rows, (one) => {
    const { row, kind, time, profession } = one;
    const column = row.column("profession");
    const lacks =
      kind === "forecast" &&
      profession === null &&
      column !== undefined &&
      divided.has(JSON.stringify(monthsIn(time)));
    if (!lacks) return true;
    row.report(column, { code: "profession.blank" });
    left.push({ ...one, code: "profession.blank" });
    return false;
  });
}

function* readTable(
  table: SourceTable,
  left: LeftRow[],
  problems: Problems
): Steps<readonly TimedRow[]> {
  const all = withoutFootnotes(yield* rowsOf(table, problems));
  const { rows, whole } = yield* withoutSums(table, all, left);
  // A column that nobody has filled in says nothing of any row.
  const filled = function* (meaning: "unit" | "profession"): Steps<SourceColumn | undefined> {
    const column = table.columns.find((each) => each.meaning === meaning);
    if (column === whole) return undefined;
    const isBlank = yield* everyInSteps(rows, (row) => row.cell(column) === null);
    return isBlank ? undefined : column;
  };
  const kind = yield* kindColumn(table, rows);
  const columns = { unit: yield* filled("unit"), profession: yield* filled("profession"), kind };
  yield* lookForMarks(table);
  const timeOf = yield* periodReader(table, rows, problems);
  const leftOut = new LeftOut();
  const asked = new AskedPeriods();
  const apart = new ApartRows(table);
  const foreign = new ForeignRows();
  const read: TimedRow[] = [];
  yield* eachInSteps(rows, (row) => {
    const one = readRow(row, timeOf(row), columns, leftOut, asked);
    if (!("kind" in one) && one.code === "row.foreign") foreign.add(one);
    const code = "kind" in one ? apart.codeOf(one) : null;
    if ("kind" in one && code === null) read.push(one);
    else left.push("kind" in one ? { ...one, code: code! } : one);
  });
  apart.report(problems);
  foreign.report(table, problems);
  leftOut.report(table, problems);
  asked.report(table, problems);
  return read;
}

/** Reads every cell before it gives a row up, so that all of its faults are told at once. */
function readRow(
  row: TableRow,
  time: TimeOfRow | AskedTime | undefined,
  columns: Readonly<Record<"unit" | "profession", SourceColumn | undefined>> & {
    readonly kind: KindColumn | undefined;
  },
  leftOut: LeftOut,
  asked: AskedPeriods
): TimedRow | LeftRow {
  const { kind, column } = rowKind(row, time, columns.kind);
  const unit = columns.unit && unitField(row, columns.unit);
  const named = unit === undefined ? undefined : unitChoice(row.table.source, unit);
  const profession = columns.profession ? professionIn(row, columns.profession, kind) : null;
  const written = countField(row, row.column("contacts"));
  const foreign = foreignField(row, row.column("cost"));
  const cost = foreign === null ? moneyField(row, row.column("cost")) : null;
  const { isLine } = row;
  const contacts =
    isLine && !row.column("contacts") ? ((cost ?? 0) < 0 ? -1 : 1) : (written ?? null);
  const isWhole = time && profession !== undefined && written !== undefined && cost !== undefined;
  if (!isWhole || (columns.unit && unit === undefined))
    return {
      ...{ row, code: row.codes.find(isError) ?? "row.noValues" },
      contacts: written === undefined ? unreadNumber(row, "contacts").contacts : contacts,
      cost: cost === undefined ? unreadNumber(row, "cost").cost : cost,
      ...(foreign !== null && { foreign }),
    };

  if (kind === "other") {
    leftOut.add(column!, row.text(column!), contacts, cost);
    return { row, code: "row.notOutcome", contacts, cost, ...(foreign !== null && { foreign }) };
  }
  if (foreign !== null) return { row, code: "row.foreign", contacts, cost, foreign };
  if (profession === LEFT_OUT) {
    leftOut.add(columns.profession!, row.text(columns.profession), contacts, cost);
    return { row, code: "profession.leftOut", contacts, cost };
  }
  if (contacts === null && cost === null) {
    row.report(undefined, { code: "row.noValues" });
    return { row, code: "row.noValues", contacts, cost };
  }
  if (time.time === null) {
    asked.add(time, contacts, cost);
    return { row, code: `period.${time.question}`, contacts, cost };
  }
  // A credit has happened; nobody expects less than nothing.
  if (kind === "forecast" && (contacts ?? 0) < 0 && !isLine) {
    row.report(row.column("contacts"), { code: "amount.negative" });
    return { row, code: "amount.negative", contacts, cost };
  }
  if (kind === "forecast") row.report(column ?? undefined, { code: "period.forecast" });
  checkContacts(row, time.time, contacts);
  return {
    row,
    kind,
    time: time.time,
    period: time.period,
    periodColumn: time.column,
    unit: named === undefined ? unit : named,
    isChosen: named !== undefined,
    profession,
    contacts,
    cost,
    feePerContact: feeOf(row, contacts),
  };
}

function unitField(row: TableRow, column: SourceColumn): Field<string> {
  const content = contentOrMissing(row, column);
  return content === undefined ? undefined : row.text(column);
}

/** What has happened has a profession; a forecast may be of all of them. */
function professionIn(
  row: TableRow,
  column: SourceColumn,
  kind: KindOfRow["kind"]
): ReturnType<typeof chosenProfessionField> {
  const profession = chosenProfessionField(row, column);
  if (profession !== null || kind !== "outcome") return profession;
  row.report(column, { code: "profession.blank" });
  return undefined;
}

function checkContacts(row: TableRow, { unit }: Time, contacts: number | null): void {
  if (contacts === null) return;
  const column = row.column("contacts");
  const isLong = unit === "year" || unit === "months";
  const large = LARGE[isLong ? "year" : "month"];
  if (Math.abs(contacts) > large) row.report(column, { code: "contacts.large" });
  if (!Number.isInteger(contacts)) row.report(column, { code: "contacts.notWhole" });
}

/** A fee that cannot be read leaves the contacts and the cost of its row as they are. */
function feeOf(row: TableRow, contacts: number | null): number | null {
  const perContact = row.column("feePerContact");
  if (perContact) return quantityField(row, perContact) ?? null;
  const column = row.column("feeTotal");
  const total = moneyField(row, column);
  if (total === null || total === undefined) return null;
  if (contacts === null || contacts === 0) {
    if (total !== 0) row.report(column, { code: "fee.noContacts" });
    return null;
  }
  const fee = toKronor(total, 2) / contacts;
  if (fee >= 0) return fee;
  row.report(column, { code: "amount.negative" });
  return null;
}
