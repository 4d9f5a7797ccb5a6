import { toKronor, type Units } from "../../core/money";
import type { ProfessionKey } from "../../core/profession";
import type { PeriodOfData } from "../../core/scenario/regionData";
import { type Field, contentOf, moneyField, professionField, quantityField } from "./fields";
import { periodOf } from "./periodCell";
import { periodField } from "./periodField";
import type { Problems } from "./problems";
import { rowsOf, type SourceColumn, type SourceTable, type TableRow } from "./sourceTable";
import { totalLabelOf } from "./totalRow";

/** A row of contacts as read, before units are looked up and rows of one key are added up. */
export interface ContactRow {
  readonly row: TableRow;
  readonly period: PeriodOfData;
  /** As written; null where the cell is blank; undefined where no column tells. */
  readonly unit: string | null | undefined;
  readonly profession: ProfessionKey | null;
  readonly contacts: number | null;
  readonly cost: Units | null;
  readonly feePerContact: number | null;
  /** One row an invoice line: several of one period, unit and profession are as it should be. */
  readonly isLine: boolean;
}

/** More in one row than any region has had; a month, a year. */
const LARGE = { month: 100_000, year: 500_000 } as const;

export function readContactRows(
  tables: readonly SourceTable[],
  problems: Problems
): readonly ContactRow[] {
  const read = tables.flatMap((table) => readTable(table, problems));
  const months = read.filter(({ period }) => period.unit === "month").length;
  const expected =
    2 * months === read.length ? read[0]?.period.unit : 2 * months > read.length ? "month" : "year";
  return read.filter(({ row, period, periodColumn }) => {
    if (period.unit === expected) return true;
    row.report(periodColumn, { code: "period.mixed", expected: expected! });
    return false;
  });
}

interface ReadRow extends ContactRow {
  readonly periodColumn: SourceColumn;
}

function readTable(table: SourceTable, problems: Problems): readonly ReadRow[] {
  const rows = rowsOf(table, problems).filter((row) => {
    const label = totalLabelOf(row);
    if (label) row.report(label, { code: "row.total" });
    return !label;
  });
  // A column that nobody has filled in says nothing of any row.
  const filled = (meaning: "unit" | "profession"): SourceColumn | undefined => {
    const column = table.columns.find((each) => each.meaning === meaning);
    return rows.some((row) => row.cell(column) !== null) ? column : undefined;
  };
  const columns = { unit: filled("unit"), profession: filled("profession") };
  return rows.flatMap((row) => readRow(row, columns) ?? []);
}

/** Reads every cell before it gives a row up, so that all of its faults are told at once. */
function readRow(
  row: TableRow,
  columns: Readonly<Record<"unit" | "profession", SourceColumn | undefined>>
): ReadRow | null {
  const time = periodField(row);
  const unit = columns.unit && unitField(row, columns.unit);
  const profession = columns.profession ? requiredProfession(row, columns.profession) : null;
  const written = quantityField(row, row.column("contacts"));
  const cost = moneyField(row, row.column("cost"));
  const isLine = row.column("visitDate") !== undefined;
  const atFault = [time, profession, written, cost].includes(undefined);
  if (atFault || (columns.unit && unit === undefined)) return null;

  const contacts = isLine && !row.column("contacts") ? (cost! < 0 ? -1 : 1) : written!;
  if (contacts === null && cost === null) {
    row.report(undefined, { code: "row.noValues" });
    return null;
  }
  const period = periodOf(time!.time);
  checkContacts(row, period, contacts);
  return {
    row,
    period,
    periodColumn: time!.column,
    unit,
    profession: profession!,
    contacts,
    cost: cost!,
    feePerContact: feeOf(row, contacts),
    isLine,
  };
}

function unitField(row: TableRow, column: SourceColumn): Field<string> {
  const content = contentOf(row, column);
  return content === undefined ? undefined : row.text(column);
}

function requiredProfession(row: TableRow, column: SourceColumn): ProfessionKey | undefined {
  const profession = professionField(row, column);
  if (profession === null) row.report(column, { code: "profession.blank" });
  return profession ?? undefined;
}

function checkContacts(row: TableRow, period: PeriodOfData, contacts: number | null): void {
  if (contacts === null) return;
  const column = row.column("contacts");
  if (contacts > LARGE[period.unit]) row.report(column, { code: "contacts.large" });
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
