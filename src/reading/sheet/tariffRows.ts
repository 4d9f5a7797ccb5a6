import { isoOf } from "../../core/calendar";
import type { ProfessionKey } from "../../core/profession";
import { eachInSteps, type Steps } from "../../core/steps";
import type { TariffSchedule } from "../../core/tariff";
import { findProfession } from "../../data/professions";
import { professionKeys, readTariffs } from "../../formula/tariffTable";
import type { OtherRow } from "./readingProblem";
import { dateField, professionField, quantityField } from "./fields";
import { withoutFootnotes } from "./footnotes";
import type { Problems } from "./problems";
import { conflictsOf, type TariffSpan } from "./tariffConflicts";
import { rowsOf, type SourceTable, type TableRow } from "./sourceTable";

export interface Tariffs {
  readonly schedule: TariffSchedule | null;
  readonly rows: readonly TableRow[];
}

/** As the tariffs argument of the functions has them. */
const HEADINGS = ["Från", "Till", "Yrke", "Belopp"];

interface TariffRow extends TariffSpan {
  readonly cells: readonly (string | number | null)[];
}

/** Own tariffs; a row that cannot stand beside an earlier one is left out, and said so. */
export function* readTariffRows(
  tables: readonly SourceTable[],
  problems: Problems
): Steps<Tariffs> {
  const all: TariffRow[] = [];
  for (const table of tables)
    yield* eachInSteps(withoutFootnotes(yield* rowsOf(table, problems)), (row) => {
      const one = readRow(row);
      if (one) all.push(one);
    });
  const leftOut = new Set<TableRow>();
  for (const { code, left, kept } of yield* conflictsOf(all)) {
    left.report(left.column("from"), { code, other: otherRow(kept) });
    leftOut.add(left);
  }
  const read = all.filter(({ row }) => !leftOut.has(row));
  if (read.length === 0) return { schedule: null, rows: [] };
  const schedule = readTariffs([HEADINGS, ...read.map(({ cells }) => cells)]);
  if (!schedule.ok) throw new Error(`Tariffs that were read are refused: ${schedule.fault.code}`);
  return { schedule: withSources(schedule.value, read), rows: read.map(({ row }) => row) };
}

/** The rows of the periods count from the headings, which are row 1. */
function withSources(schedule: TariffSchedule, read: readonly TariffRow[]): TariffSchedule {
  const periods = [...schedule.periods].map(
    ([key, list]) =>
      [
        key,
        list.map((period) => {
          const { row } = read[period.row - 2]!;
          const ownSource = row.text(row.column("source"));
          return ownSource === null ? period : { ...period, ownSource };
        }),
      ] as const
  );
  return { ...schedule, periods: new Map(periods) };
}

function readRow(row: TableRow): TariffRow | null {
  const from = dateField(row, row.column("from"));
  const to = dateField(row, row.column("to"));
  const profession = professionField(row, row.column("profession"));
  const amount = amountOf(row);
  if (from === null) row.report(row.column("from"), { code: "date.blank" });
  if (profession === null) row.report(row.column("profession"), { code: "profession.blank" });
  if (!from || !profession || to === undefined || amount === undefined) return null;
  if (to && to.last < from.first) {
    row.report(row.column("to"), { code: "dates.reversed" });
    return null;
  }
  const word = writtenAs(row, profession);
  return {
    ...{ row, keys: professionKeys(word), from: from.first, to: to && to.last },
    cells: [isoOf(from.first), to && isoOf(to.last), word, amount],
  };
}

function amountOf(row: TableRow): number | undefined {
  const column = row.column("amount");
  const amount = quantityField(row, column);
  if (amount === null) row.report(column, { code: "amount.blank" });
  return amount ?? undefined;
}

/** In the user's word where the table's reader knows it: "övrig" is a group and a code there. */
function writtenAs(row: TableRow, profession: ProfessionKey): string {
  const text = row.text(row.column("profession"))!;
  return findProfession(text) === undefined ? profession : text;
}

function otherRow({ table, number }: TableRow): OtherRow {
  return { place: table.source.place, row: number };
}
