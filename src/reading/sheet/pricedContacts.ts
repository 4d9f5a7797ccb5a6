import { type Day, dayOf, daysInMonth, yearAndMonth } from "../../core/calendar";
import { foldText, type ProfessionKey } from "../../core/profession";
import { findTariff } from "../../core/tariff";
import { nationalSchedule } from "../../data/tariffs";
import { readCell } from "../../formula/cell";
import { amountIn, loadedText } from "./layout/grid";
import { periodOf, readMonthNumber, readTime } from "./periodCell";
import type { ColumnMeaning } from "./readingProblem";
import { readProfession } from "./professionName";
import type { SourceRow, SourceTable } from "./sourceTable";

/** What a contact costs in a table of kronor alone, so that each amount is a number of contacts. */
export interface ContactPrice {
  readonly of: (row: SourceRow) => number;
  /** The same in all rows; null: it is not. */
  readonly common: number | null;
}

/** Fewer amounts may be so many times a tariff by chance. */
const LEAST_AMOUNTS = 3;
const TELLS_OF_CONTACTS = /kontakt|besok|lakar|digital|utomlan|contact|visit/;

/**
 * The tariffs that every amount of a table is a whole number of times: who knows them reads the contacts.
 * @returns null where the amounts are of something else, or of no one tariff
 */
export function contactPrice(table: SourceTable): ContactPrice | null {
  const { columns, rows, titles = [], sheet } = table;
  const cost = columns.findIndex(({ meaning }) => meaning === "cost");
  const profession = columns.findIndex(({ meaning }) => meaning === "profession");
  if (cost < 0 || columns.some(({ meaning }) => meaning === "contacts")) return null;
  const texts = [sheet, ...titles, ...columns.map(({ heading }) => heading)].map(foldText);
  const isTold = profession >= 0 || texts.some((text) => TELLS_OF_CONTACTS.test(text));
  const paid = rows.flatMap((row) => {
    const amount = amountIn(row.cells[columns[cost]!.cell]!);
    return row.isSum || amount === null || amount === 0 ? [] : [{ row, amount }];
  });
  if (!isTold || paid.length < LEAST_AMOUNTS) return null;
  const keys = profession >= 0 ? [null] : [...nationalSchedule.periods.keys()];
  for (const key of keys) {
    const prices = new Map<SourceRow, number>();
    for (const { row, amount } of paid) {
      const own = key ?? readProfession(loadedText(row.cells[columns[profession]!.cell]!));
      const price = own && priceThat(amount, own, daysOf(table, row));
      if (!price) break;
      prices.set(row, price);
    }
    if (prices.size < paid.length) continue;
    const [first = 1, ...others] = new Set(prices.values());
    const common = others.length === 0 ? first : null;
    return { of: (row) => prices.get(row) ?? common ?? 1, common };
  }
  return null;
}

/** The tariff in force in the period that the amount is a whole number of times; null: none. */
function priceThat(amount: number, profession: ProfessionKey, days: readonly Day[]): number | null {
  for (const day of days) {
    const tariff = findTariff(nationalSchedule, profession, day);
    if (tariff.ok && Number.isInteger(amount / tariff.value.amount)) return tariff.value.amount;
  }
  return null;
}

/** The first day and the last of a row's month or year; none where they are not told. */
function daysOf({ columns }: SourceTable, { cells }: SourceRow): readonly Day[] {
  let year: number | null = null;
  let month: number | null = null;
  for (const { meaning, cell: at } of columns) {
    if (!WHEN.includes(meaning)) continue;
    const { value, numberFormat } = cells[at]!;
    const cell = readCell(value);
    const time = readTime(cell, numberFormat);
    if (meaning === "month" && readMonthNumber(cell) !== null) month = readMonthNumber(cell);
    else if (typeof time === "object") {
      const period = periodOf(time);
      const told = period.unit === "year" ? { year: period.year } : yearAndMonth(period.month);
      year = told.year;
      if ("month" in told) month = told.month;
    }
  }
  if (year === null) return [];
  const last = month ?? 12;
  return [dayOf(year, month ?? 1, 1), dayOf(year, last, daysInMonth(year, last))];
}

const WHEN: readonly ColumnMeaning[] = ["period", "year", "month", "visitDate"];
