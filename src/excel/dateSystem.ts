import { isDateFormat } from "../sheet/numberFormat";
import { dayOf, serialOf } from "../core/calendar";
import { type DateSystem, fromWorkbook, toWorkbook } from "../core/dateSystem";

const NEW_YEAR = serialOf(dayOf(2000, 1, 1));

/**
 * How the open workbook numbers its days. The property that says so is in preview only; DATE answers
 * with the workbook's own number, and no cell is touched.
 * @returns to be called after a sync
 */
export function loadDateSystem({ workbook }: Excel.RequestContext): () => DateSystem {
  const date = workbook.functions.date(2000, 1, 1).load("value");
  return () => (date.value === toWorkbook(NEW_YEAR, 1904) ? 1904 : 1900);
}

export async function readDateSystem(context: Excel.RequestContext): Promise<DateSystem> {
  const dates = loadDateSystem(context);
  await context.sync();
  return dates();
}

/** A cell of a column of dates, its day counted from 1900. */
export function readDateCell(cell: unknown, dates: DateSystem): unknown {
  return isDayNumber(cell) ? fromWorkbook(cell, dates) : cell;
}

/** Among numbers of dates: the others are years, ÅÅÅÅMM or ÅÅÅÅMMDD. */
export function isDayNumber(cell: unknown): cell is number {
  return typeof cell === "number" && cell >= 10_000 && cell < 100_000;
}

/** The cells of a range with what is shown as a date counted from 1900. */
export function readShownDates(
  { values, numberFormat }: Pick<Excel.Range, "values" | "numberFormat">,
  dates: DateSystem
): readonly (readonly unknown[])[] {
  return values.map((row: readonly unknown[], r) =>
    row.map((cell, c) =>
      typeof cell === "number" && isDateFormat(String(numberFormat[r]![c]))
        ? fromWorkbook(cell, dates)
        : cell
    )
  );
}
