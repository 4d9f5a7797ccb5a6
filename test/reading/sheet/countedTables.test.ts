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

describe("kronor alone, each so many times the tariff", () => {
  test.each<[string, Rows, readonly number[]]>([
    [
      "of unit and month",
      [
        ["Nätläkare, kostnad"],
        ["Månad", "Vårdcentral", "Kostnad"],
        ["2025-01", "Ås", 1500],
        ["2025-01", "Ek", 6000],
        ["2025-02", "Ek", 500],
      ],
      [3, 12, 1],
    ],
    [
      "of profession and year, at a tariff each",
      [
        ["År", "Yrke", "Kostnad"],
        [2024, "Läkare", 1500],
        [2024, "Psykolog", 850],
        [2024, "Sjuksköterska", 2750],
      ],
      [3, 2, 10],
    ],
    [
      "of another tariff at another time",
      [
        ["Månad", "Vårdcentral", "Kostnad nätläkare"],
        ["2018-01", "Ås", 1300],
        ["2018-01", "Ek", 6500],
        ["2025-01", "Ek", 5000],
      ],
      [2, 10, 10],
    ],
  ])("%s are contacts", (_, rows, counts) => {
    expect(countsIn(rows)).toEqual(counts);
  });

  test.each<[string, Rows]>([
    [
      "of which one is not",
      [
        ["Nätläkare, kostnad"],
        ["Månad", "Vårdcentral", "Kostnad"],
        ["2025-01", "Ås", 1510],
        ["2025-01", "Ek", 6000],
        ["2025-02", "Ek", 500],
      ],
    ],
    [
      "of which nothing tells what they paid",
      [
        ["Månad", "Enhet", "Kostnad"],
        ["2025-01", "Ås", 1500],
        ["2025-01", "Ek", 6000],
        ["2025-02", "Ek", 500],
      ],
    ],
    [
      "of which there are too few to tell",
      [
        ["Månad", "Vårdcentral", "Kostnad nätläkare"],
        ["2025-01", "Ås", 1500],
        ["2025-01", "Ek", 6000],
      ],
    ],
  ])("%s stay kronor", (_, rows) => {
    expect(countsIn(rows)).toEqual([]);
  });
});
