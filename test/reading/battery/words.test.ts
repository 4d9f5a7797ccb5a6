import { problemSentence } from "../../../src/words/reading";
import { read, type Rows, sheetOf } from "../sheet/sheet";
import { kronor, type Layout, testAccounts } from "./accounted";

/** Numbers with the unit of their column after them, and those that are only about so much. */
const COUNTED: readonly Layout[] = [
  [
    "contacts as they are counted",
    [
      ["År", "Antal kontakter", "Kostnad"],
      [2017, "2 900 kontakter", 2_400_000],
      [2018, "9 400 st", 5_600_000],
      [2019, "23 700 besök", "10,5 mkr"],
      [2020, "1 100 läkarbesök", "500 tkr"],
    ],
    ["C2:C4 1000 C5", "B2:B5"],
    "all",
  ],
  [
    "about so many contacts keep their kronor in the line",
    [
      ["År", "Antal kontakter", "Kostnad"],
      [2017, "2 900", 2_400_000],
      [2018, "ca 9 400", 5_600_000],
      [2019, "cirka 23 700", 10_500_000],
      [2020, "~ 25 000 kontakter", 12_500_000],
    ],
    ["C2:C5", "B2:B5"],
    ["C2", "B2"],
  ],
  [
    "kronor where contacts stand, and contacts where kronor stand",
    [
      ["År", "Kontakter", "Kostnad"],
      [2018, 10, 5000],
      [2019, "7 000 kr", 6000],
      [2020, 20, "30 kontakter"],
    ],
    ["C2:C3", "B2 B4"],
    ["C2", "B2"],
  ],
  [
    "a year and a number that are no thousands",
    [
      ["År", "Kostnad"],
      [2018, 5000],
      [2019, "se 2018 500"],
    ],
    ["B2", null],
    "all",
  ],
];

testAccounts(COUNTED);

test("visits and listed people with their words after them", () => {
  const { data, problems } = read(
    sheetOf([
      ["År", "Vårdcentral", "Kostnad"],
      [2019, "Ås", 500],
    ]),
    sheetOf(
      [
        ["Vårdcentral", "År", "Listade", "Fysiska besök"],
        ["Ås", 2019, "8 500 personer", "12 000 besök"],
        ["Berg", 2019, "900 st", "1 000 kr"],
      ],
      { role: "units", place: "Enheter!A:D", sheet: "Enheter" }
    )
  );
  const [first, second] = data!.units;
  expect(first).toMatchObject({ listed: 8500, physicalVisits: [{ year: 2019, value: 12_000 }] });
  expect(second).toMatchObject({ listed: 900, physicalVisits: [] });
  expect(problems.filter(({ severity }) => severity === "error")).toMatchObject([
    { code: "amount.unreadable", address: "D3" },
  ]);
});

test("what cannot be read says what its row loses", () => {
  const told = (cell: string): string => {
    const { problems } = read(
      sheetOf([
        ["År", "Kontakter", "Kostnad"],
        [2018, 10, 5000],
        [2019, cell, 10_500_000],
      ])
    );
    const problem = problems.find(({ severity }) => severity === "error")!;
    return problemSentence(problem, "sv").replace(/\s/g, " ");
  };
  for (const cell of ["ca 23 700", "1,234", "#N/A"])
    expect(told(cell)).toMatch(/ Därför läses inte heller radens 10 500 000 kr\. /);
});

/** Years with what they cost, mkr, and how many contacts they had. */
const YEARS: readonly Year[] = [
  [2017, 2.4, 2900],
  [2018, 5.6, 9400],
  [2019, 10.5, 23_700],
];
type Year = [year: number, mkr: number, contacts: number];

const mkr = (amount: number): string => `${String(amount).replace(".", ",")} mkr`;
const spaced = (count: number): string => String(count).replace(/(\d)(?=\d{3}$)/, "$1 ");

test.each<readonly [string, Rows, (...year: Year) => readonly unknown[]]>([
  ["a comma between", [], (y, k, n) => [`${y}: ${mkr(k)}, ${spaced(n)} kontakter`]],
  ["nothing between", [], (y, k, n) => [`År ${y} ${mkr(k)} ${spaced(n)} kontakter`]],
  ["brackets", [], (y, k, n) => [`${y} ${spaced(n)} kontakter (${mkr(k)})`]],
  ["och", [], (y, k, n) => [`${y} – ${mkr(k)} och ${spaced(n)} besök.`]],
  ["för", [], (y, k, n) => [`${y}: ${spaced(n)} kontakter för ${mkr(k)}`]],
  ["a cell each", [], (y, k, n) => [y, mkr(k), `${spaced(n)} kontakter`]],
  ["a semicolon, below a title", [["Nätläkare"]], (y, k, n) => [`${y} ${mkr(k)}; ${n} kontakter`]],
])("lines with kronor and contacts, %s", (_, before, lineOf) => {
  const { data, sources, problems } = read(
    sheetOf([...before, ...YEARS.map((year) => lineOf(...year))])
  );
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(
    data!.observations.map(({ period, cost, contacts }) => [
      period.unit === "year" && period.year,
      Math.round(kronor(cost)! / 1e5) / 10,
      contacts,
    ])
  ).toEqual(YEARS);
  expect(sources[0]!.account).toMatchObject({ isWhole: true, unread: [] });
});

test("lines of which one is only about so much: its kronor are told", () => {
  const rows = [
    ["2017: 2,4 mkr, 2 900 kontakter"],
    [],
    ["2019: 10,5 mkr, ca 23 700 kontakter"],
    ["2020 (prognos): 12,5 mkr"],
  ];
  const { account } = read(sheetOf(rows)).sources[0]!;
  expect([kronor(account.selected.cost), account.selected.contacts]).toEqual([25_400_000, 26_600]);
  expect([kronor(account.read.cost), account.read.contacts]).toEqual([14_900_000, 2900]);
  expect([kronor(account.left.cost), account.left.contacts]).toEqual([10_500_000, 23_700]);
});

test("lines of contacts alone are not asked about", () => {
  const { unnamed, sources } = read(sheetOf([["2017 2 900 kontakter"], ["2018 9 400 kontakter"]]));
  expect(unnamed).toEqual([]);
  expect(sources[0]!.account.read).toEqual({ contacts: 12_300, cost: null });
});

test("sums of months are one remark, with what stands on them and where", () => {
  const months = ["2019-01", "2019-02", "2019-03"];
  const { problems } = read(
    sheetOf([
      ["Månad", "Vårdcentral", "Kontakter", "Kostnad"],
      ...months.flatMap((month, i) => [
        [month, "Ås", 10 + i, 5000],
        [month, "Berg", 20 + i, 9000],
        ["Summa", "", 30 + 2 * i, 14_000],
      ]),
    ])
  );
  const totals = problems.filter(({ code }) => code === "row.total");
  const told = problems.filter(({ code }) => code === "rows.total");
  expect(totals).toEqual([]);
  expect(told).toMatchObject([
    {
      totals: 3,
      contacts: 96,
      cost: 4_200_000,
      first: ["A4", "A7", "A10"].map((address) => ({ address, value: "Summa" })),
    },
  ]);
  expect(problemSentence(told[0]!, "sv").replace(/\s/g, " ")).toBe(
    "Blad1!A:Z, rad 4, Månad: 3 summarader räknas inte med: ”Summa” i A4, ”Summa” i A7, ”Summa” i A10. På dem står 96 kontakter, 42 000 kr."
  );
});
