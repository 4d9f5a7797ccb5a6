import { codesOf, read, type Rows, sheetOf } from "../sheet/sheet";

const WIDE: Rows = [
  ["Kostnad per år, kr"],
  ["Vårdcentral", 2018, 2019, "Totalt"],
  ["Ås", 100_000, 120_000, 220_000],
  ["Berg", 90_000, 80_000, 170_000],
];

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
])("the table's own sums %s", (_, rows, codes) => {
  expect(codesOf(read(sheetOf(rows)))).toEqual(codes);
});
