import { sheetOf, read } from "../sheet/sheet";
import { findProfession } from "../../../src/data/professions";
import { yearAndMonth } from "../../../src/core/calendar";
import type { RegionData } from "../../../src/core/scenario/regionData";
import { layouts } from "./layouts";
import { type LongRow, total } from "./region";

function longOf({ observations, units }: RegionData): readonly LongRow[] {
  return observations.map(({ period, unit, profession, contacts, cost }) => ({
    period:
      period.unit === "year"
        ? String(period.year)
        : `${yearAndMonth(period.month).year}-${String(yearAndMonth(period.month).month).padStart(2, "0")}`,
    unit: unit === null || units.length === 1 ? null : units[unit]!.name,
    profession,
    contacts,
    cost: cost === null ? null : cost / 100,
  }));
}

function inOrder(rows: readonly LongRow[]): readonly string[] {
  return rows
    .map(({ period, unit, profession, contacts, cost }) =>
      JSON.stringify([period, unit, profession, contacts, cost])
    )
    .sort();
}

test.each(layouts)("$name", ({ cells, rows, sheet = "Blad1", formats = {} }) => {
  const reading = read(sheetOf(cells, { sheet, numberFormats: formats }));
  const expected = rows.map((row) => ({
    ...row,
    profession: row.profession === null ? null : findProfession(row.profession)!,
  }));
  expect({
    rows: reading.data && inOrder(longOf(reading.data)),
    errors: reading.problems.filter(({ severity }) => severity === "error"),
  }).toEqual({ rows: inOrder(expected), errors: [] });
  const [source] = reading.sources;
  expect((source!.account.selected.cost ?? 0) / 100).toBe(total(rows, "cost"));
  expect(source!.account.selected.contacts ?? 0).toBe(total(rows, "contacts"));
  expect(source!.account.unread).toEqual([]);
});
