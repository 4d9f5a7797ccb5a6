import type { ReadingChoices } from "../../../src/core/scenario/workspace";
import { read, type Rows, sheetOf } from "./sheet";

const WIDE: Rows = [
  ["Vårdcentral", "2020-01", "2020-02"],
  ["Ås", 100, 120],
  ["Norrby", 60, 70],
];

const NOTHING = { contacts: null, cost: null };

function unnamedIn(rows: Rows, choices: ReadingChoices = {}) {
  return read(sheetOf(rows, { choices })).unnamed;
}

test("numbers that nothing names are asked about, as contacts and as öre", () => {
  expect(unnamedIn(WIDE)).toEqual([
    { place: "Blad1!A:Z", contacts: 350, cost: 35_000, beside: NOTHING, isAnswered: false },
  ]);
  const { data, problems } = read(sheetOf(WIDE));
  expect([data, problems.map(({ code }) => code)]).toEqual([null, ["heading.unnamed"]]);
});

test.each([
  ["contacts", 350, null],
  ["cost", null, 35_000],
] as const)("as %s they are read, and the answer can be changed", (measure, contacts, cost) => {
  const { unnamed, sources } = read(sheetOf(WIDE, { choices: { measure } }));
  expect(unnamed).toEqual([
    { place: "Blad1!A:Z", contacts: 350, cost: 35_000, beside: NOTHING, isAnswered: true },
  ]);
  expect(sources[0]!.account.read).toEqual({ contacts, cost });
});

test.each<readonly [string, Rows] | readonly [string, Rows, ReadingChoices]>([
  ["a title names them", [["Kostnad per månad", "", ""], ...WIDE]],
  [
    "a heading names them",
    [
      ["År", "Kostnad"],
      [2020, 500],
    ],
  ],
  [
    "a heading names them, whatever was said",
    [
      ["År", "Kostnad"],
      [2020, 500],
    ],
    { measure: "cost" },
  ],
  [
    "they are of no time",
    [
      ["Vårdcentral", "Norr", "Söder"],
      ["Ås", 100, 120],
      ["By", 1, 2],
    ],
  ],
  [
    "there are none",
    [
      ["Hej", "du"],
      ["a", "b"],
    ],
  ],
])("nothing is asked where %s", (...[, rows, choices]) => {
  expect(unnamedIn(rows, choices)).toEqual([]);
});

test("nor of what holds no contacts", () => {
  expect(read(sheetOf(WIDE, { role: "units" })).unnamed).toEqual([]);
});
