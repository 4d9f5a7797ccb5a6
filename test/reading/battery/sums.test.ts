import { codesOf, read, type Rows, sheetOf } from "../sheet/sheet";

const WIDE: Rows = [
  ["Kostnad per år, kr"],
  ["Vårdcentral", 2018, 2019, "Totalt"],
  ["Ås", 100_000, 120_000, 220_000],
  ["Berg", 90_000, 80_000, 170_000],
];

/** Two months with their sums, the last of them left out. */
function monthly(): Rows {
  return [
    ["Månad", "Vårdcentral", "Kontakter", "Kostnad, kr"],
    ["2020-01", "Ås", 100, 43_000],
    ["2020-01", "Berg", 50, 21_000],
    ["", "", "", ""],
    ["Summa", "", 150, 64_000],
    ["2020-02", "Ås", 40, 17_000],
    ["2020-02", "Berg", 30, 13_000],
  ];
}

test.each<readonly [string, Rows, readonly string[]]>([
  ["agree: nothing is said", [...WIDE, ["Summa", 190_000, 200_000, 390_000]], []],
  ["of a year differ", [...WIDE, ["Summa", 190_000, 210_000, 390_000]], ["sum.differs"]],
  [
    "of the rows differ",
    [...WIDE.slice(0, 3), ["Berg", 90_000, 80_000, 160_000], ["Summa", 190_000, 200_000, 380_000]],
    ["sum.differs"],
  ],
  [
    "in thousands may each be rounded by itself",
    [
      ["Kostnad, tkr"],
      ["Vårdcentral", 2018, 2019],
      ["Ås", 100, 120],
      ["Berg", 90, 80],
      ["Summa", 191, 199],
    ],
    // The sums agree, and the unit that the title says is told.
    ["amount.titledUnit"],
  ],
  [
    "of a long table differ",
    [
      ["År", "Kontakter"],
      [2018, 100],
      [2019, 200],
      ["Totalt", 400],
    ],
    ["sum.differs", "row.total A4"],
  ],
  [
    "of each month, the last one among them, are that month's",
    [...monthly(), ["Summa", "", 70, 30_000]],
    ["rows.total A5"],
  ],
  [
    "of each month are checked: the last one is neither the month's nor all of it",
    [...monthly(), ["Summa", "", 75, 30_000]],
    ["sum.differs", "rows.total A5"],
  ],
])("the table's own sums %s", (_, rows, codes) => {
  expect(codesOf(read(sheetOf(rows)))).toEqual(codes);
});
