import { read, sheetOf } from "../sheet/sheet";
import { kronor, type Layout, testAccounts } from "./accounted";
import { longOf } from "./longOf";

/** As ledgers, invoice portals and reports of Swedish regions hand them out. */
const LEDGERS: readonly Layout[] = [
  [
    "vouchers with a credit and a sum in the column before the amounts",
    [
      ["Bokföringsår", "Period", "Ver.nr", "Konto", "Ansvar", "Ansvar (T)", "Text", "Belopp"],
      [2020, 202001, "V1001", 4621, "41101", "Ås vårdcentral", "Faktura jan", 12_500],
      [2020, 202001, "V1002", 4621, "41102", "Bergs vårdcentral", "Faktura jan", 8500.5],
      [2020, 202002, "V1003", 4621, "41101", "Ås vårdcentral", "Kreditnota", -2500],
      ["", "", "", "", "", "", "Summa", 18_500.5],
    ],
    ["H2:H4", null],
    "all",
  ],
  [
    "debit and credit beside a running balance",
    [
      ["Per.", "Kontonr", "Kst", "Kst (T)", "Debet", "Kredit", "Saldo"],
      ["2020-01", 4621, 411, "Ås", 1000, "", 1000],
      ["2020-01", 4621, 412, "Berg", 500, 200, 1300],
      ["2020-02", 4621, 411, "Ås", "", 100, 1200],
    ],
    ["E2:E3 -1 F3:F4", null],
    "all",
  ],
  [
    "an invoice that is void",
    [
      ["Fakturanummer", "Leverantörsnamn", "Fakturadatum", "Nettobelopp", "Status"],
      ["F1", "Kry AB", "2020-01-31", 5000, "Attesterad"],
      ["F2", "Kry AB", "2020-02-29", 6000, "Makulerad"],
      ["F3", "Kry AB", "2020-02-29", 7000, "Betald"],
    ],
    ["D2:D4", null],
    ["D2 D4", null],
  ],
  [
    "money in another currency in a ledger of kronor",
    [
      ["Rapport: Huvudbok 202001 - 202003"],
      [],
      ["Period", "Konto", "Valuta", "Belopp"],
      [202001, "4621", "SEK", 1000],
      [202002, "4621", "EUR", 1050],
    ],
    ["D4", null],
    "all",
  ],
  [
    "a matrix of years above two measures, with totals",
    [
      ["Vårdcentral", "2019", "", "2020", "", "Total", ""],
      ["", "Kontakter", "Kostnad", "Kontakter", "Kostnad", "Kontakter", "Kostnad"],
      ["Ås", 10, 5000, 20, 10_000, 30, 15_000],
      ["Berg", 1, 500, 2, 1000, 3, 1500],
      ["Total", 11, 5500, 22, 11_000, 33, 16_500],
    ],
    ["C3:C4 E3:E4", "B3:B4 D3:D4"],
    "all",
  ],
  [
    "closed years and the running year's months with their sum",
    [
      ["Period", "Kostnad"],
      [2017, 2_400_000],
      [2018, 5_600_000],
      ["2019-01", 800_000],
      ["2019-02", 900_000],
      ["2019 (jan-feb)", 1_700_000],
    ],
    ["B2:B5", null],
    "all",
  ],
  [
    "tables below each other with their period in the corner",
    [
      ["2020-01", "Antal", "Kr"],
      ["Läkare", 10, 5000],
      ["Psykolog", 2, 850],
      ["Summa", 12, 5850],
      [],
      ["2020-02", "Antal", "Kr"],
      ["Läkare", 11, 5500],
      ["Psykolog", 1, 425],
      ["Summa", 12, 5925],
    ],
    ["C2:C3 C7:C8", "B2:B3 B7:B8"],
    [null, null],
  ],
  [
    "outcome, forecast and budget a year, in tkr",
    [
      ["", "Utfall", "Utfall", "Prognos", "Budget"],
      ["Tkr", "2018", "2019", "2020", "2020"],
      ["Ås", 100, 200, 250, 220],
      ["Berg", 10, 20, 25, 22],
    ],
    ["1000 B3:E4", null],
    ["1000 B3:D4", null],
  ],
  [
    "minus after, in brackets and as a sign",
    [
      ["Månad", "Belopp"],
      ["2020-01", "1 000,00-"],
      ["2020-02", "(250)"],
      ["2020-03", "−300"],
    ],
    ["-1 B4 1 B2:B3", null],
    "all",
  ],
  [
    "errors in contacts and in kronor",
    [
      ["Månad", "Antal", "Kostnad"],
      ["2020-01", 1, "#DIV/0!"],
      ["2020-02", "#VÄRDEFEL!", 1000],
      ["2020-03", 3, 1500],
    ],
    ["C3:C4", "B2 B4"],
    ["C4", "B4"],
  ],
  [
    "a period of days, and one of two spellings of a unit",
    [
      ["Period", "Enhet", "Antal", "Belopp"],
      ["2020-01-01 - 2020-01-31", "Ås VC", 1, 500],
      ["2020-01-01 - 2020-01-31", "Ås vårdcentral", 2, 1000],
      ["2020-02-01 – 2020-02-29", "ÅS  VC ", 3, 1500],
    ],
    ["D2:D4", "C2:C4"],
    "all",
  ],
];

testAccounts(LEDGERS);

const BELOW_YEARS = [
  ["Radetiketter", "Summa av Antal", "Summa av Belopp"],
  ["2019", 30, 15_000],
  ["jan", 10, 5000],
  ["feb", 20, 10_000],
  ["2020", 3, 1500],
  ["jan", 1, 500],
  ["feb", 2, 1000],
  ["Totalsumma", 33, 16_500],
] as const;

test.each([
  ["as text", BELOW_YEARS],
  ["as numbers", BELOW_YEARS.map(([label, ...sums]) => [Number(label) || label, ...sums])],
  [
    "and their quarter",
    BELOW_YEARS.flatMap((row) => (/^\d/.test(row[0]) ? [row, ["Kv1", row[1], row[2]]] : [row])),
  ],
])("months below their year in one column of labels, the year %s", (_, rows) => {
  const { data, problems } = read(sheetOf(rows));
  expect(longOf(data!).map(({ period, contacts, cost }) => [period, contacts, cost])).toEqual([
    ["2019-01", 10, 5000],
    ["2019-02", 20, 10_000],
    ["2020-01", 1, 500],
    ["2020-02", 2, 1000],
  ]);
  expect(problems).toEqual([]);
});

test("quarters below their year are no units", () => {
  const { data } = read(
    sheetOf([
      ["Radetiketter", "Summa av Belopp"],
      ["2019", 15_000],
      ["Kv1", 5000],
      ["Kv2", 10_000],
      ["Totalsumma", 15_000],
    ])
  );
  expect(data!.units.map(({ name }) => name)).toEqual(["Alla enheter"]);
  expect(data!.observations.map(({ period }) => period.unit)).toEqual(Array(6).fill("month"));
});

test.each(["À-pris", "Pris per besök", "Pris", "Styckpris"])(
  "Summa beside Antal and %s is told with its kronor",
  (price) => {
    const { account } = read(
      sheetOf([
        ["Månad", "Yrke", "Antal", price, "Summa"],
        ["2020-01", "Läkare", 10, 500, 5000],
        ["2020-01", "Psykolog", 2, 425, 850],
      ])
    ).sources[0]!;
    expect(account.read.contacts).toBe(12);
    expect(account.unread).toMatchObject([{ what: "column", heading: "Summa", cost: 585_000 }]);
    expect(kronor(account.unread[0]!.cost)).toBe(5850);
  }
);

test.each(["Avser period", "Avser månad"])(
  "%s tells when it was, and not the date of the invoice, which is told",
  (heading) => {
    const { data, problems } = read(
      sheetOf([
        ["Fakturadatum", heading, "Leverantör", "Antal", "Belopp"],
        ["2020-02-05", "2020-01", "Kry", 10, 5000],
        ["2020-03-05", "2020-02", "Kry", 12, 6000],
      ])
    );
    expect(longOf(data!).map(({ period }) => period)).toEqual(["2020-01", "2020-02"]);
    expect(problems).toMatchObject([{ code: "heading.ambiguous", column: "Fakturadatum" }]);
  }
);

test("contacts in one table and kronor in another are no duplicates of each other", () => {
  const { data, problems } = read(
    sheetOf([
      ["Antal kontakter"],
      ["Enhet", 2018, 2019],
      ["Ås", 100, 200],
      ["Berg", 10, 20],
      [],
      ["Kostnad, tkr"],
      ["Enhet", 2018, 2019],
      ["Ås", 50, 100],
      ["Berg", 5, 10],
    ])
  );
  expect(longOf(data!).map(({ contacts, cost }) => [contacts, cost])).toEqual([
    [100, 50_000],
    [200, 100_000],
    [10, 5000],
    [20, 10_000],
  ]);
  expect(problems.map(({ code }) => code)).toEqual(["amount.titledUnit"]);
});
