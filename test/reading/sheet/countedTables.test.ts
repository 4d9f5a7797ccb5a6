import { inOneGo } from "../../../src/core/steps";
import { countedTables } from "../../../src/reading/sheet/countedTables";
import { type Rows, sheetOf } from "./sheet";

function countsIn(rows: Rows): readonly number[] {
  const { grid } = sheetOf(rows);
  return inOneGo(countedTables("Blad1", grid)).flatMap(({ cells }) =>
    cells.map(({ count }) => count)
  );
}

test.each<[string, Rows, readonly number[]]>([
  [
    "contacts by month",
    [
      ["Månad", "Kontakter"],
      ["2024-01", 3],
      ["2024-02", 12],
    ],
    [3, 12],
  ],
  [
    "a number by health centre",
    [
      ["Vårdcentral", "År", "Antal"],
      ["Ås", 2024, 3],
      ["Ek", 2024, 12],
    ],
    [3, 12],
  ],
  [
    "a number by profession",
    [
      ["År", "Yrke", "Antal"],
      [2024, "Läkare", 3],
      [2024, "Psykolog", 12],
    ],
    [3, 12],
  ],
])("cells of contacts: %s", (_, rows, counts) => {
  expect(countsIn(rows)).toEqual(counts);
});

test.each<[string, Rows]>([
  [
    "a stock",
    [
      ["Year", "Item", "Count"],
      [2024, "Chairs", 3],
      [2024, "Tables", 12],
    ],
  ],
  [
    "a number by year",
    [
      ["År", "Antal"],
      [2023, 3],
      [2024, 12],
    ],
  ],
  [
    "volumes by month",
    [
      ["Månad", "Volym"],
      ["2024-01", 3],
      ["2024-02", 12],
    ],
  ],
])("no cells of contacts: %s", (_, rows) => {
  expect(countsIn(rows)).toEqual([]);
});
