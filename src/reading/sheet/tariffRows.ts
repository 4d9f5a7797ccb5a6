import { isoOf } from "../../core/calendar";
import type { ProfessionKey } from "../../core/profession";
import { eachInSteps, type Steps } from "../../core/steps";
import type { TariffSchedule } from "../../core/tariff";
import { findProfession } from "../../data/professions";
import { readTariffs } from "../../formula/tariffTable";
import type { OtherRow } from "./readingProblem";
import { dateField, professionField, quantityField } from "./fields";
import { withoutFootnotes } from "./footnotes";
import type { Problems } from "./problems";
import { rowsOf, type SourceTable, type TableRow } from "./sourceTable";

export interface Tariffs {
  readonly schedule: TariffSchedule | null;
  readonly rows: readonly TableRow[];
}

/** As the tariffs argument of the functions has them. */
const HEADINGS = ["Från", "Till", "Yrke", "Belopp"];

interface TariffRow {
  readonly row: TableRow;
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
  let read: readonly TariffRow[] = all;
  for (; ; yield) {
    if (read.length === 0) return { schedule: null, rows: [] };
    const schedule = readTariffs([HEADINGS, ...read.map(({ cells }) => cells)]);
    if (schedule.ok)
      return {
        schedule: withSources(schedule.value, read),
        rows: read.map(({ row }) => row),
      };
    const { fault } = schedule;
    if (fault.code !== "tariffs.sameStart" && fault.code !== "tariffs.overlap")
      throw new Error(`Tariffs that were read are refused: ${fault.code}`);
    // Their first row is the one of headings, which counts as 1.
    const [kept, left] = [...fault.rows].sort((a, b) => a - b).map((row) => read[row - 2]!.row);
    const code = fault.code === "tariffs.overlap" ? "tariff.overlap" : "tariff.sameStart";
    left!.report(left!.column("from"), { code, other: otherRow(kept!) });
    read = read.filter(({ row }) => row !== left);
  }
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
  return {
    row,
    cells: [isoOf(from.first), to && isoOf(to.last), writtenAs(row, profession), amount],
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
