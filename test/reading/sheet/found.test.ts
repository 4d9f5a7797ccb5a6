import { inOneGo } from "../../../src/core/steps";
import { guess, tablesIn, usedColumns } from "../../../src/reading/sheet/layout/tablesIn";
import { Problems } from "../../../src/reading/sheet/problems";
import { type Rows, sheetOf } from "./sheet";

function guessed(rows: Rows, sheet = "Blad1"): ReturnType<typeof guess> {
  return guess(sheetOf(rows, { sheet }));
}

const CODES: Rows = [
  ["Konto 4631 Nätläkare"],
  ["Kst", "Namn", "202001", "202002"],
  [1101, "Ås", 100, 200],
  [1102, "Berg", 10, 20],
];

test.each<readonly [string, Rows, string, object]>([
  ["months beside cost centres are what they cost", CODES, "Kostnad", { role: "contacts" }],
  ["or wait for a name", CODES, "Blad1", { role: "contacts", isAsked: true }],
  [
    "Utfall beside Budget is what units have cost",
    [
      ["Vårdcentral", "Budget 2019", "Utfall 2019"],
      ["Ås", 100, 200],
    ],
    "Blad1",
    { role: "contacts" },
  ],
  [
    "a budget alone is of the units",
    [
      ["Vårdcentral", "Budget 2019"],
      ["Ås", 100],
    ],
    "Blad1",
    { role: "units" },
  ],
  [
    "what is told of units is of them, whatever stands beside it",
    [
      ["Vårdcentral", "Listade", "Utfall 2019"],
      ["Ås", 5000, 200],
    ],
    "Blad1",
    { role: "units" },
  ],
])("%s", (_, rows, sheet, expected) => {
  expect(guessed(rows, sheet)).toMatchObject(expected);
});

test("both columns of a ledger are loaded, and all numbers of what is not known", () => {
  const ledger = sheetOf([
    ["Datum", "Konto", "Debet", "Kredit"],
    ["2019-01-05", 4011, 5000, 0],
    ["2019-02-05", 4011, 0, 200],
  ]);
  expect(usedColumns(ledger)).toEqual(expect.arrayContaining([0, 2, 3]));
  const unknown = sheetOf([
    ["Enh", "Konto", "Zz"],
    ["Ås", 4011, 5000],
  ]);
  expect(usedColumns(unknown)).toEqual([2]);
});

test("a pivot table's column of labels is known as such", () => {
  const cells = sheetOf([
    ["Radetiketter", "Summa av Kostnad"],
    [2018, 3000],
    ["Ås", 1000],
    ["Berg", 2000],
    [2019, 500],
    ["Ås", 500],
  ]);
  const [table] = inOneGo(tablesIn(cells, new Problems()));
  expect(table!.recognition.columns).toMatchObject([
    { meaning: null, isLabels: true },
    { meaning: "cost" },
  ]);
});
