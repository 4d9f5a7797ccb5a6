import { sheetOf, read } from "../sheet/sheet";
import { findProfession } from "../../../src/data/professions";
import { longOf } from "./longOf";
import { layouts } from "./layouts";
import { type LongRow, total } from "./region";

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
