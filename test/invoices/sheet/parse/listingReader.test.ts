import { dayOfIso } from "../../../../src/core/calendar";
import type { CellValue } from "../../../../src/core/cellValue";
import { inOneGo } from "../../../../src/core/steps";
import { indexListing, listedAt, type ListingRow } from "../../../../src/invoices/core/listing";
import { ListingReader } from "../../../../src/invoices/sheet/parse/listingReader";
import { linesOf, newRun } from "../../reading";

function read(table: readonly (readonly CellValue[])[], run = newRun()) {
  const rows: ListingRow[] = [];
  const reader = new ListingReader(run, (row) => rows.push(row));
  for (const [i, cells] of table.entries()) reader.row(cells, i + 1);
  return { rows, reading: reader.end() };
}

const TABLE = [
  ["Personnummer", "Listad vårdcentral", "Fr.o.m.", "T.o.m.", "Vårdgivare"],
  ["19121212-1212", "Köpings vårdcentral", "2025-01-01", "2026-03-01", ""],
  [191_212_121_212, "Sala vårdcentral", 46_083, "", "Bolaget AB"],
  ["", "Sala vårdcentral", "2026-01-01", "", ""],
  ["20121212-1212", "Sala vårdcentral", "i våras", "", ""],
] as const;

test("invoice lines and listing meet by the keys of the run, and no number is in either", () => {
  const run = newRun();
  const { rows, reading } = read(TABLE, run);
  expect(reading).toEqual({ missing: [], rows: 4, unread: 2, first: [4, 5] });
  expect(rows.map(({ unit, from, to, group }) => [unit, from, to, group])).toEqual([
    ["Köpings vårdcentral", dayOfIso("2025-01-01"), dayOfIso("2026-03-01"), null],
    ["Sala vårdcentral", dayOfIso("2026-03-02"), null, "Bolaget AB"],
  ]);
  const { lines } = linesOf(
    "Pnr;Besöksdatum;Netto\n1912121212 12;2026-03-01;1\n19121212-1212;2026-03-02;1\n20121212-1212;2026-03-02;1",
    run
  );
  const listing = inOneGo(indexListing(rows));
  expect(lines.map((line) => listedAt(line, listing).unit)).toEqual([
    "Köpings vårdcentral",
    "Sala vårdcentral",
    null,
  ]);
  expect(JSON.stringify([rows, lines])).not.toMatch(/12121212/);
});

test("what a table lacks is told", () => {
  expect(read([["Vårdcentral", "Antal"]]).reading.missing).toEqual(["patient", "from"]);
  expect(read([]).reading.missing).toEqual(["patient", "unit", "from"]);
});
