import { type Options, read, type Rows, sheetOf } from "../sheet/sheet";
import { kronor, type Places, sumsOf } from "./accounted";

/** The cells that a controller would add up, and those of them that are read. */
interface Expected {
  readonly all: Places;
  /** Where it is not all of it. */
  readonly read?: Places;
  readonly units?: readonly string[];
  /** Whatever is told of the table. */
  readonly codes?: readonly string[];
}

type Layout = readonly [name: string, cells: Rows, expected: Expected, options?: Options];

const written: readonly Layout[] = [
  // The unit of money beside the table.
  [
    "tkr in the title of a plain table, contacts as they are",
    [["Belopp i tkr"], ["År", "Kontakter", "Kostnad"], [2018, 2000, 1000], [2019, 2400, 1200]],
    { all: ["1000 C3:C4", "B3:B4"], codes: ["amount.titledUnit"] },
  ],
  [
    "tkr in the name of the sheet",
    [
      ["År", "Kostnad"],
      [2018, 1000],
      [2019, 1200],
    ],
    { all: ["1000 B2:B3", null], codes: ["amount.titledUnit"] },
    { sheet: "Utfall (tkr)" },
  ],
  [
    "tkr in the name of the sheet of a wide table",
    [["Kostnad"], ["Vårdcentral", 2018, 2019], ["Ås", 1000, 1200], ["Berg", 1100, 1300]],
    { all: ["1000 B3:C4", null], codes: ["amount.titledUnit"] },
    { sheet: "Utfall (tkr)" },
  ],
  [
    "tkr in the title of a wide table of both measures",
    [
      ["Belopp i tkr"],
      ["Vårdcentral", "Kontakter 2018", "Kostnad 2018"],
      ["Ås", 1000, 500],
      ["Berg", 2000, 1000],
    ],
    { all: ["1000 C3:C4", "B3:B4"] },
  ],
  [
    "a heading that says kr stands before a title that says tkr",
    [
      ["Belopp i tkr om inget annat anges"],
      ["År", "Kostnad (kr)"],
      [2018, 1_000_000],
      [2019, 1_200_000],
    ],
    { all: ["B3:B4", null], codes: [] },
  ],
  [
    "mkr on a row of its own, and below the figures",
    [["Nätläkare"], [], ["År", "Utfall"], [2018, 2.4], [2019, 3.1], [], ["Belopp i mkr"]],
    { all: ["1000000 B4:B5", null], codes: ["amount.titledUnit"] },
  ],
  [
    "cells that say their own unit below a title that says it too",
    [["Mkr"], ["År", "Kostnad"], [2018, "2,4 mkr"], [2019, "3,1 mkr"]],
    { all: ["B3:B4", null] },
  ],
  [
    "an amount in a title is no unit",
    [
      ["Nätläkare kostade 2,4 mkr förra året"],
      ["År", "Kostnad"],
      [2018, 1_200_000],
      [2019, 1_300_000],
    ],
    { all: ["B3:B4", null], codes: [] },
  ],
  [
    "one title above two tables",
    [
      ["Belopp i tkr"],
      [],
      ["Norra"],
      ["År", "Kostnad"],
      [2018, 1200],
      [2019, 1300],
      [],
      ["Södra"],
      ["År", "Kostnad"],
      [2018, 1400],
      [2019, 1500],
    ],
    { all: ["1000 B5:B6 B10:B11", null], units: ["Norra", "Södra"] },
  ],

  // The period beside the table.
  [
    "the year in the title and nowhere else",
    [
      ["Kostnad nätläkare 2019"],
      ["Vårdcentral", "Kostnad"],
      ["Ås", 1_000_000],
      ["Berg", 2_000_000],
    ],
    { all: ["B3:B4", null], codes: ["period.titled"] },
  ],
  [
    "the month in the title",
    [
      ["Nätläkare mars 2019"],
      ["Vårdcentral", "Antal", "Belopp"],
      ["Ås", 10, 5000],
      ["Berg", 4, 2000],
    ],
    { all: ["C3:C4", "B3:B4"], codes: ["period.titled"] },
  ],
  [
    "professions across, the year in the title",
    [
      ["Kontakter 2019"],
      ["Vårdcentral", "Läkare", "Psykolog", "Dietist", "Totalt"],
      ["Ås", 10, 5, 1, 16],
      ["Berg", 20, 8, 3, 31],
    ],
    { all: [null, "B3:D4"], codes: ["period.titled"] },
  ],
  [
    "no period anywhere, and a date that only says when it was made",
    [["Uttag: januari 2020"], ["Vårdcentral", "Antal", "Belopp"], ["Ås", 10, 5000]],
    { all: ["C3", "B3"], read: [null, null], codes: ["heading.missing"] },
  ],
  [
    "a single row of years",
    [
      ["2017", "2018", "2019"],
      [1_000_000, 1_100_000, 1_200_000],
    ],
    { all: ["A2:C2", null] },
    { sheet: "Kostnad" },
  ],

  // Codes above columns.
  [
    "codes of units above their columns",
    [
      ["Kostnad per enhet, kr"],
      ["År", 101, 102, 103],
      [2018, 100_000, 200_000, 300_000],
      [2019, 110_000, 210_000, 310_000],
    ],
    { all: ["B3:D4", null], units: ["101", "102", "103"] },
  ],
  [
    "codes above names above their columns",
    [
      ["", 101, 102],
      ["År", "Ås", "Berg"],
      [2018, 100_000, 250_000],
      [2019, 110_000, 260_000],
    ],
    { all: ["B3:C4", null], units: ["Ås", "Berg"] },
    { sheet: "Kostnad" },
  ],

  // Sums that only their numbers show.
  [
    "sums without a label between their groups",
    [
      ["År", "Vårdcentral", "Kostnad"],
      [2018, "Ås", 1_000_000],
      [2018, "Berg", 2_000_000],
      ["", "", 3_000_000],
      [2019, "Ås", 1_100_000],
      [2019, "Berg", 2_100_000],
      ["", "", 3_200_000],
    ],
    { all: ["C2:C3 C5:C6", null] },
  ],
  [
    "the region's own row below its units",
    [
      ["Kostnad, kr"],
      ["Vårdcentral", 2018, 2019],
      ["Ås", 100_000, 200_000],
      ["Berg", 300_000, 400_000],
      ["Regionen", 400_000, 600_000],
    ],
    { all: ["B3:C4", null], units: ["Ås", "Berg"], codes: ["sum.recognised"] },
  ],
  [
    "all units above them, in one column",
    [
      ["Vårdcentral", "Kostnad 2019"],
      ["Alla vårdcentraler", 700_000],
      ["Ås", 300_000],
      ["Berg", 400_000],
    ],
    { all: ["B3:B4", null], units: ["Ås", "Berg"], codes: ["sum.recognised"] },
  ],
  [
    "areas and their units below each year of a pivot table",
    [
      ["Radetiketter", "Summa av Kostnad"],
      [2019, 7_000_000],
      ["Norra", 3_000_000],
      ["Ås", 1_000_000],
      ["Berg", 2_000_000],
      ["Södra", 4_000_000],
      ["Cedern", 4_000_000],
      ["Totalsumma", 7_000_000],
    ],
    { all: ["B4:B5 B7", null], units: ["Ås", "Berg", "Cedern"], codes: ["sum.recognised"] },
  ],
  [
    "areas of one unit each, as the sum of all shows",
    [
      ["Kostnad, kr"],
      ["Radetiketter", 2018, 2019],
      ["Norra", 100_000, 110_000],
      ["Ås", 100_000, 110_000],
      ["Södra", 500_000, 550_000],
      ["Dalen", 500_000, 550_000],
      ["Totalsumma", 600_000, 660_000],
    ],
    { all: ["B4:C4 B6:C6", null], units: ["Ås", "Dalen"], codes: ["sum.recognised"] },
  ],
  [
    "areas, units and years in one column",
    [
      ["Radetiketter", "Summa av Belopp"],
      ["Norra", 3_300_000],
      ["Ås", 1_100_000],
      [2018, 500_000],
      [2019, 600_000],
      ["Berg", 2_200_000],
      [2018, 1_000_000],
      [2019, 1_200_000],
      ["Södra", 900_000],
      ["Cedern", 900_000],
      [2018, 400_000],
      [2019, 500_000],
      ["Totalsumma", 4_200_000],
    ],
    {
      all: ["B4:B5 B7:B8 B11:B12", null],
      units: ["Ås", "Berg", "Cedern"],
      codes: ["sum.recognised"],
    },
  ],
  [
    "a year of a pivot table that is not opened is read as it stands",
    [
      ["Radetiketter", "Summa av Kostnad"],
      [2017, 900_000],
      [2018, 3_000_000],
      ["Ås", 1_000_000],
      ["Berg", 2_000_000],
      ["Totalsumma", 3_900_000],
    ],
    { all: ["B2 B4:B5", null] },
  ],
  [
    "a year of a pivot table that differs from its units",
    [
      ["Radetiketter", "Summa av Kostnad"],
      [2018, 3_500_000],
      ["Ås", 1_000_000],
      ["Berg", 2_000_000],
      [2019, 3_200_000],
      ["Ås", 1_100_000],
      ["Berg", 2_100_000],
    ],
    { all: ["B3:B4 B6:B7", null], codes: ["sum.differs"] },
  ],
  [
    "the same in outline",
    [
      ["År", "Vårdcentral", "Summa av Kostnad"],
      [2018, "", 3_500_000],
      ["", "Ås", 1_000_000],
      ["", "Berg", 2_000_000],
      [2019, "", 3_200_000],
      ["", "Ås", 1_100_000],
      ["", "Berg", 2_100_000],
    ],
    {
      all: ["C3:C4 C6:C7", null],
      codes: ["cells.filledDown", "sum.differs", "rows.total"],
    },
  ],
  [
    "(tom) among the years of a pivot table",
    [
      ["Radetiketter", "Summa av Kostnad"],
      [2018, 1_000_000],
      [2019, 1_100_000],
      ["(tom)", 50_000],
      ["Totalsumma", 2_150_000],
    ],
    { all: ["B2:B4", null], read: ["B2:B3", null], codes: ["period.unreadable"] },
  ],

  // Periods that contain each other.
  [
    "jan–apr beside jan–aug",
    [
      ["Kostnad, kr"],
      ["Vårdcentral", "jan-apr 2026", "jan-aug 2026"],
      ["Ås", 400_000, 900_000],
      ["Berg", 500_000, 1_100_000],
    ],
    { all: ["C3:C4", null], read: ["B3:B4", null] },
  ],
  [
    "quarters whose year has more in it",
    [
      ["Kostnad, kr"],
      ["Enhet", "Q1 2019", "Q2 2019", "2019"],
      ["Ås", 100_000, 200_000, 300_000],
      ["Berg", 100_000, 200_000, 450_000],
    ],
    { all: ["D3:D4", null], read: ["B3:C4", null] },
  ],
  [
    "months that others have some of",
    [
      ["Period", "Kostnad"],
      ["jan-apr 2026", 400_000],
      ["mar-aug 2026", 900_000],
    ],
    { all: ["B2:B3", null], read: ["B2", null] },
  ],

  // What stands on rows.
  [
    "Budget, Utfall and Avvikelse below each other",
    [
      ["Tkr", 2018, 2019],
      ["Budget", 500, 600],
      ["Utfall", 550, 650],
      ["Avvikelse", -50, -50],
    ],
    { all: ["1000 B2:C4", null], read: ["1000 B3:C3", null], codes: ["row.notOutcome"] },
  ],
  [
    "measures below each other, of which two are none of ours",
    [
      ["", "2018", "2019"],
      ["Antal kontakter", 100, 120],
      ["Kostnad, tkr", 50, 60],
      ["Kostnad per kontakt", 500, 500],
      ["Antal listade", 1000, 1000],
    ],
    { all: ["1000 B3:C3", "B2:C2"], codes: [] },
  ],
  [
    "Budget beside Utfall, a column each",
    [
      ["Enhet", "Utfall 2018", "Utfall 2019", "Budget 2020"],
      ["Ås", 100_000, 110_000, 120_000],
      ["Berg", 10_000, 11_000, 12_000],
    ],
    { all: ["B2:D3", null], read: ["B2:C3", null] },
  ],
  [
    "a ledger with debit and credit",
    [
      ["Bokföringsdatum", "Konto", "Text", "Debet", "Kredit"],
      ["2019-01-05", 4011, "Kry", 5000.1, ""],
      ["2019-01-09", 4011, "Min doktor", 3000, 0],
      ["2019-02-03", 4011, "Rättning", "", 1000],
    ],
    { all: ["D2:D3 -1 E4", null] },
  ],
  [
    "a ledger whose credits are written as less than nothing",
    [
      ["Månad", "Debet", "Kredit", "Saldo"],
      ["2019-01", 5000, 0, 5000],
      ["2019-02", 0, -1000, 4000],
    ],
    { all: ["B2:B3 C2:C3", null] },
  ],
  [
    "thousands with dots, as other cells of the column show",
    [
      ["Månad", "Kostnad"],
      ["2019-01", "1.234.567,50"],
      ["2019-02", "5.000"],
      ["2019-03", "12.345"],
    ],
    { all: ["B2:B4", null] },
  ],
  [
    "contacts as 10 st",
    [
      ["Månad", "Kontakter"],
      ["2019-01", "10 st"],
      ["2019-02", "12 st"],
    ],
    { all: [null, "B2:B3"] },
  ],
  [
    "a month that is misspelt is told of, however small its numbers",
    [
      ["Kostnad 2019"],
      ["VC", "Jan", "Febr.", "Aprill"],
      ["Ås", 100, 200, 2],
      ["Berg", 110, 210, 3],
    ],
    { all: ["B3:D4", null], read: ["B3:C4", null] },
  ],
  [
    "errors and words in half of a column of a year",
    [
      ["Kostnad"],
      ["Vårdcentral", 2018, 2019, 2020],
      ["Ås", 100_000, "#N/A", "ca 500"],
      ["Berg", 10_000, 20_000, 30_000],
    ],
    {
      all: ["B3:B4 C4 D3:D4", null],
      read: ["B3:B4 C4 D4", null],
      codes: ["cell.error", "amount.unreadable"],
    },
  ],
  ...["Andel Ås, %", "Index", "Medel", "Kostnad per invånare", "Differens mot budget"].map(
    (label): Layout => [
      `${label} below units`,
      [
        ["Kostnad, kr", 2018, 2019],
        ["Ås", 100_000, 110_000],
        ["Berg", 200_000, 220_000],
        [label, -50, 20],
      ],
      { all: ["B2:C3", null], units: ["Ås", "Berg"], codes: ["column.unread"] },
    ]
  ),
  [
    "a unit that is called Min Doktor is one",
    [
      ["Kostnad, kr", 2018, 2019],
      ["Min Doktor", 100_000, 110_000],
      ["Berg", 200_000, 220_000],
    ],
    { all: ["B2:C3", null], units: ["Min Doktor", "Berg"], codes: [] },
  ],
  [
    "a total of which no part is written",
    [
      ["Kostnad 2019 (kr)"],
      ["VC", "jan", "feb", "Totalt"],
      ["Ås", 100_000, 200_000, 300_000],
      ["Berg", "", "", 90_000],
    ],
    { all: ["D3:D4", null], read: ["B3:C3", null] },
  ],
  [
    "Totalt before the name of an area",
    [
      ["År", "VC", "Kostnad"],
      [2019, "Ås", 100_000],
      [2019, "Berg", 50_000],
      [2019, "Totalt Norra", 150_000],
    ],
    { all: ["C2:C3", null], units: ["Ås", "Berg"], codes: ["row.total"] },
  ],
  [
    "nothing that is known",
    [
      ["Enh", "Konto", "Zz"],
      ["Ås", 4011, 5000],
      ["Berg", 4011, 2000],
    ],
    { all: ["C2:C3", null], read: [null, null], codes: ["heading.notFound", "column.unread"] },
  ],
];

const layouts = written.map(([name, cells, expected, options = {}]) => ({
  ...{ name, cells, expected, options },
}));

test.each(layouts)("$name", ({ cells, expected, options }) => {
  const { all, read: part = all, units, codes } = expected;
  const reading = read(sheetOf(cells, options));
  const [source] = reading.sources;
  const { account } = source!;
  expect([kronor(account.read.cost), account.read.contacts]).toEqual(sumsOf(cells, part));
  const [ofCost, ofContacts] = sumsOf(cells, all);
  // A column that is called as money may hold the same kronor once more: then it is no part.
  const columns = account.unread.filter(({ what }) => what === "column");
  const isAll = (size: "contacts" | "cost", wanted: number): boolean => {
    const rows = account.selected[size] ?? 0;
    return [rows, columns.reduce((sum, one) => sum + (one[size] ?? 0), rows)].includes(wanted);
  };
  expect(isAll("cost", Math.round((ofCost ?? 0) * 100))).toBe(true);
  expect(isAll("contacts", ofContacts ?? 0)).toBe(true);
  if (units) expect(reading.data!.units.map(({ name }) => name)).toEqual(units);
  if (codes) expect(reading.problems.map(({ code }) => code)).toEqual(codes);
});
