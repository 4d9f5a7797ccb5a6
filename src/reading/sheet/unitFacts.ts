import { monthOfDay, yearAndMonth } from "../../core/calendar";
import { toKronor } from "../../core/money";
import type { YearlyTrait } from "../../core/scenario/regionData";
import { contentOf, isPercent, moneyField, quantityField, shareField } from "./fields";
import { readTime } from "./periodCell";
import type { SourceColumn, TableRow } from "./sourceTable";

export const TRAITS = ["listed", "cni", "availability"] as const satisfies readonly YearlyTrait[];

/** What is of a year, and has none that holds for others. */
export const YEARLY = ["physicalVisits", "compensation", "budget"] as const;

export type FactMeaning = (typeof TRAITS)[number] | (typeof YEARLY)[number];

const FACTS: readonly FactMeaning[] = [...TRAITS, ...YEARLY];

export function isFact(meaning: SourceColumn["meaning"]): meaning is FactMeaning {
  return FACTS.some((fact) => fact === meaning);
}

/** A number that a row tells of its unit. */
export interface UnitFact {
  readonly meaning: FactMeaning;
  /** null: neither the heading nor the row tells it. */
  readonly year: number | null;
  readonly value: number;
  readonly row: TableRow;
  readonly column: SourceColumn;
}

/**
 * Every number of a row, each of the year that its heading tells, or else its row.
 * @param percent columns of shares that are written as per cent
 */
export function factsOf(
  row: TableRow,
  year: number | null,
  percent: ReadonlySet<SourceColumn>
): readonly UnitFact[] {
  return row.table.columns.flatMap((column) => {
    const { meaning } = column;
    if (!isFact(meaning)) return [];
    const value = valueOf(row, column, meaning, percent.has(column));
    return typeof value === "number"
      ? [{ meaning, year: column.year ?? year, value, row, column }]
      : [];
  });
}

/** The columns of shares in which a number above 1 occurs. */
export function percentColumns(rows: readonly TableRow[]): ReadonlySet<SourceColumn> {
  const columns = rows[0]?.table.columns ?? [];
  return new Set(
    columns.filter(
      (column) => column.meaning === "availability" && rows.some((row) => isPercent(row, column))
    )
  );
}

/** @returns undefined where it is at fault, which is reported */
export function yearField(row: TableRow, column: SourceColumn): number | undefined {
  const cell = contentOf(row, column);
  if (cell === undefined) return undefined;
  const time = readTime(cell, row.format(column));
  if (typeof time === "object") return yearAndMonth(monthOfDay(time.first)).year;
  const isPlain = time === "blank" || time === "outOfRange";
  row.report(column, { code: isPlain ? `period.${time}` : "period.unreadable" });
  return undefined;
}

function valueOf(
  row: TableRow,
  column: SourceColumn,
  meaning: FactMeaning,
  percent: boolean
): number | null | undefined {
  if (meaning === "availability") return shareField(row, column, percent);
  if (meaning === "compensation" || meaning === "budget") return kronorField(row, column);
  return quantityField(row, column);
}

function kronorField(row: TableRow, column: SourceColumn): number | null | undefined {
  const money = moneyField(row, column);
  if (money === null || money === undefined) return money;
  if (money >= 0) return toKronor(money, 2);
  row.report(column, { code: "amount.negative" });
  return undefined;
}
