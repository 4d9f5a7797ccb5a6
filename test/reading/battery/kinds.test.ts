import { problemSentence } from "../../../src/words/reading";
import { codesOf, read, type Rows, sheetOf } from "../sheet/sheet";
import { kronor, type Layout, optionsOf, testAccounts } from "./accounted";
import { addUp } from "./addUp";

const APRIL = "April 2020";

/** What a ledger calls the period's own, beside what has been added up. */
const PERIODS: readonly Layout[] = [
  [
    "Period beside Ack",
    [
      ["Enhet", "Period", "Ack"],
      ["Ås", 1000, 3000],
      ["Berg", 2000, 6000],
    ],
    ["B2:B3", null],
    "all",
    APRIL,
  ],
  [
    "Period and Ackumulerat above Enhet",
    [
      ["", "Period", "Ackumulerat"],
      ["Enhet", "", ""],
      ["Ås", 1000, 3000],
      ["Berg", 2000, 6000],
    ],
    ["B3:B4", null],
    "all",
    APRIL,
  ],
  [
    "Period beside Ack and Budget, an account a row",
    [
      ["Konto", "Period", "Ack", "Budget"],
      [4011, 1000, 3000, 900],
      [4012, 2000, 6000, 1900],
    ],
    ["B2:B3", null],
    "all",
    APRIL,
  ],
  [
    "Utfall månad, Utfall ack and a budget of each",
    [
      ["Enhet", "Utfall månad", "Budget månad", "Utfall ack", "Budget ack"],
      ["Ås", 10, 11, 30, 33],
      ["Berg", 4, 3, 12, 9],
    ],
    ["B2:C3", null],
    ["B2:B3", null],
    APRIL,
  ],
  [
    "Månad and Ackumulerat above Utfall, Budget and Avv",
    [
      [APRIL],
      ["", "Månad", "", "", "Ackumulerat", "", ""],
      ["Enhet", "Utfall", "Budget", "Avv", "Utfall", "Budget", "Avv"],
      ["Ås", 1010, 1100, -90, 30, 33, -3],
      ["Berg", 4, 3, 1, 12, 9, 3],
    ],
    ["B4:C5", null],
    ["B4:B5", null],
  ],
  [
    "a month a row beside what it has come to",
    [
      ["Månad", "Utfall", "Ack"],
      ["2020-01", 1000, 1000],
      ["2020-02", 500, 1500],
    ],
    ["B2:B3", null],
    "all",
  ],
];

/** A key that is blank on the rows that add up the others. */
const SUMS: readonly Layout[] = [
  [
    "of a year, without a unit",
    [
      ["År", "Vårdcentral", "Kostnad"],
      [2018, "", 2500],
      [2018, "Ås", 500],
      [2018, "Berg", 2000],
      [2019, "", 700],
      [2019, "Ås", 700],
    ],
    ["C3:C4 C6", null],
    "all",
  ],
  [
    "of a unit, without a profession, and of the year, without both",
    [
      ["År", "Vårdcentral", "Yrke", "Kontakter", "Kostnad"],
      [2019, "", "", 20, 9000],
      [2019, "Ås", "", 9, 4000],
      [2019, "Ås", "Läkare", 5, 3000],
      [2019, "Ås", "Psykolog", 4, 1000],
      [2019, "Berg", "", 11, 5000],
      [2019, "Berg", "Läkare", 5, 2500],
      [2019, "Berg", "Psykolog", 6, 2500],
    ],
    ["E4:E5 E7:E8", "D4:D5 D7:D8"],
    "all",
  ],
  [
    "of a year, without a month",
    [
      ["År", "Månad", "Kostnad"],
      [2019, 1, 1000],
      [2019, 2, 2000],
      [2019, "", 3000],
    ],
    ["C2:C3", null],
    "all",
  ],
  [
    "of an area, without a unit, a year a column",
    [
      ["Kostnad"],
      ["Område", "Vårdcentral", "2018", "2019"],
      ["Norra", "", 300, 400],
      ["Norra", "Ås", 100, 150],
      ["Norra", "Berg", 200, 250],
      ["Södra", "", 70, 80],
      ["Södra", "Ek", 30, 50],
      ["Södra", "Lund", 40, 30],
    ],
    ["C4:D5 C7:D8", null],
    "all",
  ],
  [
    "of nobody's own: no sum",
    [
      ["År", "Vårdcentral", "Kostnad"],
      [2019, "Ås", 1000],
      [2019, "Berg", 2000],
      [2019, "", 500],
    ],
    ["C2:C4", null],
    "all",
  ],
];

const FORECASTS: readonly Layout[] = ["Prognos april 2020", "Prognos 2020-04"].flatMap(
  (forecast): readonly Layout[] => [
    [
      `${forecast} beside years is of its year`,
      [
        ["Kostnad, tkr"],
        ["Enhet", 2017, 2018, 2019, forecast],
        ["Ås", 100, 110, 120, 130],
        ["Berg", 200, 210, 220, 230],
      ],
      ["1000 B3:E4", null],
      "all",
    ],
    [
      `${forecast} below years is of its year`,
      [
        ["År", "Kostnad"],
        [2018, 200_000],
        [2019, 300_000],
        [forecast, 400_000],
      ],
      ["B2:B4", null],
      "all",
    ],
  ]
);

const UNITS_OF_MONEY: readonly Layout[] = [
  [
    "öre",
    [
      ["År", "Belopp (öre)"],
      [2018, 100_050],
      [2019, 200_000],
    ],
    ["0.01 B2:B3", null],
    "all",
  ],
  [
    "öre in the title of a wide table",
    [["Kostnad (öre)"], ["Vårdcentral", 2018, 2019], ["Ås", 10_000, 20_000], ["Berg", 300, 400]],
    ["0.01 B3:C4", null],
    "all",
  ],
  [
    "a year in mkr beside its quarters in tkr",
    [
      ["Enhet", "Kostnad Q1 2019 (tkr)", "Kostnad Q2 2019 (tkr)", "Kostnad 2019 (mkr)"],
      ["Ås", 1000, 200, 1.2],
      ["Berg", 900, 801, 1.7],
    ],
    ["1000 B2:C3", null],
    "all",
  ],
  [
    "amounts in tkr that look like years",
    [["Kostnad, tkr"], ["År", "Ås", "Berg"], [2018, 2000, 2010], [2019, 2050, 1999]],
    ["1000 B3:C4", null],
    "all",
  ],
];

const PROVIDERS: readonly Layout[] = [
  [
    "a company a column, below each vårdcentral",
    [
      ["År", "Vårdcentral", "Kry", "Min Doktor", "Doktor.se"],
      [2019, "Ås", 1000, 2000, 300],
      [2019, "Berg", 500, 600, 700],
    ],
    ["C2:E3", null],
    "all",
    "Kostnad",
  ],
  [
    "a company a column and their sum, a month a row",
    [
      ["Kostnad, kr"],
      ["Månad", "Kry", "Min Doktor", "Övriga", "Totalt"],
      ["2019-01", 1000, 2000, 30, 3030],
      ["2019-02", 500, 600, 40, 1140],
    ],
    ["B3:D4", null],
    "all",
  ],
  [
    "contacts and kronor of each company",
    [
      ["", "Kry", "", "Doktor24", ""],
      ["Månad", "Antal", "Kronor", "Antal", "Kronor"],
      ["2019-01", 2, 1000, 4, 2000],
      ["2019-02", 1, 500, 1, 600],
    ],
    ["C3:C4 E3:E4", "B3:B4 D3:D4"],
    "all",
  ],
  [
    "companies below each year of a pivot table",
    [
      ["Radetiketter", "Summa av Belopp"],
      [2018, 3000],
      ["Kry", 1000],
      ["Min Doktor", 2000],
      [2019, 1100],
      ["Kry", 500],
      ["Doktor.se", 600],
      ["Totalsumma", 4100],
    ],
    ["B3:B4 B6:B7", null],
    "all",
  ],
  [
    "a supplier a row, a year a column",
    [
      ["Kostnad, kr"],
      ["Leverantör", 2018, 2019],
      ["Kry", 1000, 2000],
      ["Nya Bolaget AB", 500, 600],
      ["Totalt", 1500, 2600],
    ],
    ["B3:C4", null],
    "all",
  ],
];

const RECORDS: readonly Layout[] = [
  [
    "a label before each value, a gap before each record",
    [
      ["Enhet:", "Ås"],
      ["År:", 2019],
      ["Kostnad:", 1000],
      [],
      ["Enhet:", "Berg"],
      ["År:", 2019],
      ["Kostnad:", 2000],
    ],
    ["B3 B7", null],
    "all",
  ],
  [
    "no gap, and two measures",
    [
      ["Enhet", "Ås"],
      ["År", 2019],
      ["Kostnad", 1000],
      ["Kontakter", 2],
      ["Enhet", "Berg"],
      ["År", 2019],
      ["Kostnad", 2000],
      ["Kontakter", 4],
    ],
    ["B3 B7", "B4 B8"],
    "all",
  ],
  [
    "a record a column, some below others",
    [
      ["Enhet", "Ås", "Berg"],
      ["År", 2019, 2019],
      ["Kostnad", 1000, 2000],
      [],
      ["Enhet", "Cedern", "Dalen"],
      ["År", 2019, 2019],
      ["Kostnad", 3000, 4000],
    ],
    ["B3:C3 B7:C7", null],
    "all",
  ],
  [
    "without a period: told",
    [
      ["Enhet:", "Ås"],
      ["Kostnad:", 1000],
      ["Enhet:", "Berg"],
      ["Kostnad:", 2000],
    ],
    ["B2 B4", null],
    [null, null],
  ],
];

/** Rows of one measure by several names. */
const MEASURES: readonly Layout[] = [
  [
    "Budget kostnad below Kostnad",
    [
      ["Mått", "2018", "2019"],
      ["Kontakter", 10, 20],
      ["Kostnad", 5000, 10_000],
      ["Budget kostnad", 5500, 9000],
    ],
    ["B3:C4", "B2:C2"],
    ["B3:C3", "B2:C2"],
  ],
];

describe("what a period has cost", () => testAccounts(PERIODS));
describe("a sum", () => testAccounts(SUMS));
describe("a forecast made in a month:", () => testAccounts(FORECASTS));
describe("money in", () => testAccounts(UNITS_OF_MONEY));
describe("companies:", () => testAccounts(PROVIDERS));
describe("records written downwards:", () => testAccounts(RECORDS));
describe("measures below each other:", () => testAccounts(MEASURES));

for (const [name, rows, , , options] of [...PERIODS.slice(0, 2), ...PROVIDERS])
  test(`nothing but vårdcentraler is called one: ${name}`, () => {
    const { data } = read(sheetOf(rows, optionsOf(options)));
    const names = data!.units.map((unit) => unit.name);
    expect(names.filter((one) => !["Ås", "Berg", "Alla enheter"].includes(one))).toEqual([]);
  });

test("of two forecasts of a year the later one is read, and the other told with its kronor", () => {
  const rows: Rows = [
    ["Kostnad, tkr"],
    ["Enhet", "Utfall 2019", "Prognos april 2020", "Prognos augusti 2020"],
    ["Ås", 120, 130, 140],
    ["Berg", 220, 230, 240],
  ];
  const reading = read(sheetOf(rows));
  const { account, ownForecast } = reading.sources[0]!;
  expect(kronor(ownForecast!.cost)).toBe(addUp(rows, "1000 D3:D4"));
  expect(kronor(account.left.cost)).toBe(addUp(rows, "1000 C3:C4"));
  expect(codesOf(reading)).toContain("period.earlierForecast A3");
  const { observations } = reading.data!;
  expect(observations.map(({ kind, period }) => [kind, period])).toContainEqual([
    "forecast",
    { unit: "year", year: 2020 },
  ]);
});

/** What is in another currency is never added to kronor, and told in its own. */
const FOREIGN: readonly (readonly [
  name: string,
  rows: Rows,
  kronor: string | null,
  foreign: Readonly<Record<string, string>>,
  formats?: Readonly<Record<string, string>>,
])[] = [
  [
    "a heading in parentheses",
    [
      ["År", "Kostnad (EUR)"],
      [2018, 1000],
      [2019, 2000],
    ],
    null,
    { EUR: "B2:B3" },
  ],
  [
    "a sign in the heading",
    [
      ["År", "Enhet", "Kostnad €"],
      [2018, "Ås", 1000],
      [2019, "Ås", 2000],
    ],
    null,
    { EUR: "C2:C3" },
  ],
  [
    "a heading beside one of kronor",
    [
      ["År", "Belopp USD", "Belopp SEK"],
      [2018, 100, 1000],
      [2019, 200, 2000],
    ],
    "C2:C3",
    { USD: "B2:B3" },
  ],
  [
    "thousands of it",
    [
      ["År", "Kostnad TEUR"],
      [2018, 100],
      [2019, 200],
    ],
    null,
    { TEUR: "B2:B3" },
  ],
  [
    "a title",
    [["Belopp i EUR"], ["År", "Kostnad"], [2018, 100], [2019, 200]],
    null,
    { EUR: "B3:B4" },
  ],
  [
    "a title of a wide table",
    [["Kostnad (NOK)"], ["Vårdcentral", 2018, 2019], ["Ås", 100, 200], ["Berg", 3, 4]],
    null,
    { NOK: "B3:C4" },
  ],
  [
    "the corner of a wide table",
    [
      ["Kostnad (EUR)", 2018, 2019],
      ["Ås", 100, 200],
      ["Berg", 3, 4],
    ],
    null,
    { EUR: "B2:C3" },
  ],
  [
    "headings of a wide table",
    [
      ["Vårdcentral", "Kostnad 2018 (EUR)", "Kostnad 2019 (SEK)"],
      ["Ås", 100, 200],
      ["Berg", 3, 4],
    ],
    "C2:C3",
    { EUR: "B2:B3" },
  ],
  [
    "headings above those of years",
    [
      ["", "EUR", "", "SEK", ""],
      ["Vårdcentral", 2018, 2019, 2018, 2019],
      ["Ås", 100, 200, 1000, 2000],
      ["Berg", 3, 4, 30, 40],
    ],
    "D3:E4",
    { EUR: "B3:C4" },
  ],
  [
    "a column of currencies",
    [
      ["År", "Leverantör", "Belopp", "Valuta"],
      [2018, "Kry", 1000, "SEK"],
      [2019, "Kry", 200, "EUR"],
      [2019, "Kry", 300, "DKK"],
      [2019, "Kry", 400, ""],
    ],
    "C2 C5",
    { EUR: "C3", DKK: "C4" },
  ],
  [
    "a column of currencies beside years",
    [
      ["Vårdcentral", "Valuta", "2018", "2019"],
      ["Ås", "SEK", 100, 200],
      ["Berg", "EUR", 3, 4],
    ],
    "C2:D2",
    { EUR: "C3:D3" },
  ],
  [
    "the cells themselves",
    [
      ["År", "Kostnad"],
      [2018, "€ 100"],
      [2019, "200 EUR"],
      [2019, "300 kr"],
    ],
    "B4",
    { EUR: "B2:B3" },
  ],
  [
    "how the cells are shown",
    [
      ["År", "Kostnad"],
      [2017, 300],
      [2018, 100],
      [2019, 200],
    ],
    "B2",
    { EUR: "B3", USD: "B4" },
    { B2: "#,##0 [$kr-41D]", B3: "#,##0.00 [$€-407]", B4: "[$$-409]#,##0.00" },
  ],
];

for (const [name, rows, ours, foreign, numberFormats = {}] of FOREIGN)
  test(`a currency that ${name} says`, () => {
    const { account } = read(sheetOf(rows, { sheet: "Kostnad", numberFormats })).sources[0]!;
    expect(kronor(account.selected.cost)).toBe(ours && addUp(rows, ours));
    expect(kronor(account.read.cost)).toBe(ours && addUp(rows, ours));
    expect(account.isWhole).toBe(false);
    const sums = Object.entries(foreign).map(([currency, places]) => ({
      currency,
      amount: addUp(rows, places),
    }));
    expect(account.foreign).toEqual(sums);
  });

test.each<readonly [name: string, rows: Rows, kronor: string, contacts: string]>([
  [
    "a column of each without a name",
    [
      ["", "Kontakter", "", "Kostnad", ""],
      ["Vårdcentral", 2018, "Zz", 2018, "Zz"],
      ["Ås", 10, 3, 5000, 1500],
      ["Berg", 4, 1, 2000, 500],
    ],
    "E3:E4",
    "C3:C4",
  ],
  [
    "a row of both that is no unit",
    [
      ["", "Kontakter", "", "Kostnad", ""],
      ["Vårdcentral", 2018, 2019, 2018, 2019],
      ["Ås", 10, 3, 5000, 1500],
      ["Berg", 4, 1, 2000, 500],
      ["Medel", 7, 2, 3500, 1000],
    ],
    "D5:E5",
    "B5:C5",
  ],
  [
    "columns without a period below a band of each",
    [
      ["", "Kontakter", "", "Kostnad", ""],
      ["Vårdcentral", "Zz", "Yy", "Zz", "Yy"],
      ["Ås", 10, 40, 5000, 2000],
      ["Berg", 40, 20, 2000, 1000],
    ],
    "E3:E4",
    "C3:C4",
  ],
])("%s is told with its contacts and its kronor apart", (_, rows, cost, contacts) => {
  const { unread } = read(sheetOf(rows)).sources[0]!.account;
  const columns = unread.filter(({ what }) => what === "column");
  const sum = (values: readonly (number | null)[]): number =>
    values.reduce<number>((all, one) => all + (one ?? 0), 0);
  expect(sum(columns.map((one) => one.cost)) / 100).toBe(addUp(rows, cost));
  expect(sum(columns.map((one) => one.contacts))).toBe(addUp(rows, contacts));
});

test.each<readonly [name: string, total: string, totals: readonly number[], isSaid: boolean]>([
  ["mkr", "Totalt (mkr)", [0.22, 0.17], false],
  ["kr", "Totalt (kr)", [220_000, 170_000], false],
  ["mkr, rounded", "Totalt, mkr", [0.2, 0.2], false],
  ["mkr, and differs", "Totalt (mkr)", [0.22, 0.97], true],
])("a total in %s of parts in tkr", (_, total, totals, isSaid) => {
  const rows = (head: readonly unknown[]): Rows => [
    head,
    ["Ås", 100, 120, totals[0]],
    ["Berg", 90, 80, totals[1]],
  ];
  for (const own of [
    rows(["Enhet", "Kostnad 2018 (tkr)", "Kostnad 2019 (tkr)", total]),
    [["Kostnad, tkr"], ...rows(["Enhet", 2018, 2019, total])],
  ])
    expect(codesOf(read(sheetOf(own))).includes("sum.differs")).toBe(isSaid);
});

test.each<readonly [mark: string, rows: Rows]>([
  [
    "semikolon",
    [["År;Vårdcentral;Kontakter;Kostnad"], ["2019;Ås;10;5000,50"], ["2019;Berg;4;2000"]],
  ],
  [
    "semikolon",
    [
      ["Uttag"],
      [],
      ["År;Vårdcentral;Kontakter;Kostnad"],
      ['2019;"Ås";10;5 000,50'],
      ["2019;Berg;4;2000"],
    ],
  ],
  [
    "semikolon",
    [["År;Vårdcentral;Kontakter;Kostnad"], ["2019;Ås;10;5000", "50"], ["2019;Berg;4;2000"]],
  ],
  [
    "tabb",
    [["År\tVårdcentral\tKontakter\tKostnad"], ["2019\tÅs\t10\t5000,50"], ["2019\tBerg\t4\t2000"]],
  ],
  ["komma", [["År,Vårdcentral,Kontakter,Kostnad"], ['2019,Ås,10,"5000,50"'], ["2019,Berg,4,2000"]]],
])("text in one column, divided at %s, is read as what it holds and said once", (mark, rows) => {
  const { sources, problems, data } = read(sheetOf(rows));
  expect(sources[0]!.account).toMatchObject({
    selected: { cost: 700_050, contacts: 14 },
    read: { cost: 700_050, contacts: 14 },
    unread: [],
  });
  expect(data!.units.map(({ name }) => name)).toEqual(["Ås", "Berg"]);
  expect(problems.map((one) => problemSentence(one, "sv"))).toEqual([
    `Blad1!A:Z: texten ligger i en kolumn och läses delad vid ${mark}. Dela upp den med Data ▸ Text till kolumner om den läses fel.`,
  ]);
});

test.each<readonly [name: string, rows: Rows]>([
  ["names with a comma", [["Vårdcentral"], ["Ås, norra"], ["Berg, södra"]]],
  ["a decimal that may have had a zero before it", [["År;Enhet;Kostnad"], ["2019;Ås;5000", 5]]],
])("text in one column is not divided: %s", (_, rows) => {
  const reading = read(sheetOf(rows));
  expect(codesOf(reading)).not.toContain("cells.split");
  expect(reading.data).toBeNull();
});
