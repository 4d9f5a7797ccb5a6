import { read, type Rows, sheetOf } from "../sheet/sheet";

type Sums = readonly [kronor: number | null, contacts: number | null];

type Layout = readonly [name: string, rows: Rows, all: Sums, read: Sums, sheet?: string];

/** What a controller would add up, and what of it is read; the rest is shown as not read. */
const LAYOUTS: readonly Layout[] = [
  [
    "SEK before the amounts",
    [
      ["Månad", "Belopp SEK"],
      ["2019-01", "SEK 1 200,50"],
      ["2019-02", "SEK 2 300"],
    ],
    [3500.5, null],
    [3500.5, null],
  ],
  [
    "a rolling year beside the month",
    [
      ["Period", "Kontakter", "Kostnad", "Kostnad R12"],
      ["2019-01", 10, 5000, 60000],
      ["2019-02", 12, 6000, 61000],
    ],
    [11000, 22],
    [11000, 22],
  ],
  [
    "budget, outcome and what they differ by",
    [
      ["Vårdcentral", "Budget 2019", "Utfall 2019", "Avvikelse"],
      ["Ås", 100000, 120000, -20000],
      ["Berg", 90000, 80000, 10000],
    ],
    [390000, null],
    [200000, null],
  ],
  [
    "a closed year, an outcome and a forecast beside each other",
    [
      ["Vårdcentral", "Utfall 2019", "Prognos 2020", "Bokslut 2018"],
      ["Ås", 100000, 120000, 90000],
      ["Berg", 90000, 80000, 70000],
    ],
    [550000, null],
    [550000, null],
  ],
  [
    "a year in a merged cell beside months in words",
    [
      ["År", "Månad", "Kostnad"],
      [2019, "Januari", 100],
      ["", "Februari", 200],
      ["", "Mars", 300],
      [2020, "Januari", 400],
      ["", "Februari", 500],
    ],
    [1500, null],
    [1500, null],
  ],
  [
    "weeks, which are no period",
    [
      ["Vecka", "Kontakter", "Kostnad"],
      ["2019-v01", 10, 5000],
      ["2019-v02", 12, 6000],
    ],
    [11000, 22],
    [null, null],
  ],
  [
    "a year beside weeks",
    [
      ["År", "Vecka", "Kontakter", "Kostnad"],
      [2019, 1, 10, 5000],
      [2019, 2, 12, 6000],
    ],
    [11000, 22],
    [11000, 22],
  ],
  [
    "the day of the visit beside that of the invoice",
    [
      ["Fakturadatum", "Besöksdatum", "Vårdgivare", "Belopp"],
      ["2019-03-01", "2019-02-03", "Kry", 500],
      ["2019-03-01", "2019-02-04", "Kry", 500],
      ["2019-04-01", "2019-03-04", "Min Doktor", 500],
    ],
    [1500, 3],
    [1500, 3],
  ],
  [
    "a change in per cent",
    [
      ["År", "Kostnad", "Förändring %"],
      [2018, 1000000, ""],
      [2019, 1200000, "20 %"],
    ],
    [2200000, null],
    [2200000, null],
  ],
  [
    "contacts per 1000 listed",
    [
      ["År", "Kontakter per 1000 listade", "Kontakter", "Kostnad"],
      [2018, 25, 1000, 500000],
      [2019, 30, 1200, 600000],
    ],
    [1100000, 2200],
    [1100000, 2200],
  ],
  [
    "a credit in brackets",
    [
      ["Period", "Kostnad"],
      ["2019-01", "(500)"],
      ["2019-02", "1 500"],
    ],
    [1000, null],
    [1000, null],
  ],
  [
    "a credit with its minus last",
    [
      ["Period", "Enhet", "Kostnad"],
      ["2019-01", "Ås", "500-"],
      ["2019-02", "Ås", "1 500"],
    ],
    [1000, null],
    [1000, null],
  ],
  [
    "contacts by profession beside one cost",
    [
      ["Period", "Läkare", "Psykolog", "Totalt antal", "Totalkostnad"],
      ["2019-01", 10, 5, 15, 7125],
      ["2019-02", 11, 6, 17, 8050],
    ],
    [15175, null],
    [15175, null],
  ],
  [
    "months under a year in the name of the sheet",
    [
      ["Enhet", "Jan", "Feb", "Mar", "Summa"],
      ["Ås", 100, 200, 300, 600],
      ["Berg", 10, 20, 30, 60],
      ["Summa", 110, 220, 330, 660],
    ],
    [660, null],
    [660, null],
    "Kostnad 2019",
  ],
  [
    "quarters under a year in the name of the sheet",
    [
      ["Kvartal", "Kostnad"],
      ["Q1", 100],
      ["Q2", 200],
    ],
    [300, null],
    [300, null],
    "Utfall 2019",
  ],
  [
    "a year beside quarters",
    [
      ["År", "Kvartal", "Kostnad"],
      [2019, 1, 100],
      [2019, 2, 200],
      [2019, 3, 300],
      [2019, 4, 400],
    ],
    [1000, null],
    [1000, null],
  ],
  [
    "2019P01",
    [
      ["Period", "Kostnad"],
      ["2019P01", 100],
      ["2019P02", 200],
    ],
    [300, null],
    [300, null],
  ],
  [
    "spans of digits",
    [
      ["Period", "Kostnad"],
      ["201901-201906", 100],
      ["201907-201912", 200],
    ],
    [300, null],
    [null, null],
  ],
  [
    "Antal and Kr below merged years",
    [
      ["", "2018", "", "2019", ""],
      ["Enhet", "Antal", "Kr", "Antal", "Kr"],
      ["Ås", 10, 5000, 20, 10000],
      ["Berg", 30, 15000, 40, 20000],
    ],
    [50000, 100],
    [50000, 100],
  ],
  [
    "tusental kr",
    [
      ["År", "Kostnad i tusental kr"],
      [2018, 1000],
      [2019, 1200],
    ],
    [2200000, null],
    [2200000, null],
  ],
  [
    "dashes and noughts in a wide table",
    [
      ["Enhet", "2018", "2019"],
      ["Ås", "-", 1000],
      ["Berg", 500, "–"],
      ["Cé", 0, 700],
    ],
    [2200, null],
    [2200, null],
    "Kostnad",
  ],
  [
    "the total above the units",
    [
      ["Enhet", "Kostnad 2018", "Kostnad 2019"],
      ["Totalt", 600, 900],
      ["Ås", 200, 300],
      ["Berg", 400, 600],
    ],
    [1500, null],
    [1500, null],
  ],
  [
    "a total without a label",
    [
      ["Period", "Kontakter", "Kostnad"],
      ["2019-01", 10, 5000],
      ["2019-02", 12, 6000],
      ["", 22, 11000],
    ],
    [11000, 22],
    [11000, 22],
  ],
  [
    "varav below units",
    [
      ["Enhet", "Period", "Kostnad"],
      ["Ås", "2019", 1000],
      ["varav läkare", "2019", 700],
      ["varav psykolog", "2019", 300],
      ["Berg", "2019", 500],
    ],
    [1500, null],
    [1500, null],
  ],
  [
    "years across, both measures down",
    [
      ["", "2017", "2018", "2019"],
      ["Kontakter", 2000, 9000, 21000],
      ["Kostnad, mkr", 2.4, 5.6, 10.5],
    ],
    [18500000, 32000],
    [18500000, 32000],
  ],
  [
    "digital contacts beside physical ones",
    [
      ["År", "Digitala kontakter", "Fysiska kontakter", "Kostnad digitala", "Kostnad fysiska"],
      [2018, 100, 1000, 50000, 900000],
      [2019, 200, 1100, 100000, 990000],
    ],
    [150000, 300],
    [150000, 300],
  ],
  [
    "VAT in a column of its own",
    [
      ["Period", "Netto", "Moms", "Brutto"],
      ["2019-01", 1000, 250, 1250],
      ["2019-02", 2000, 500, 2500],
    ],
    [3000, null],
    [3000, null],
  ],
  [
    "gross, fee and net",
    [
      ["Period", "Antal", "Bruttobelopp", "Patientavgifter", "Nettobelopp"],
      ["2019-01", 10, 5000, 1000, 4000],
      ["2019-02", 12, 6000, 1200, 4800],
    ],
    [8800, 22],
    [8800, 22],
  ],
  [
    "days with the time of day",
    [
      ["Besöksdatum", "Pris"],
      ["2019-03-01 14:22:10", 500],
      ["2019-03-02T08:00:00", 500],
    ],
    [null, 2],
    [null, 2],
  ],
  [
    "municipalities of one month each",
    [
      ["Kommun", "Period", "Kostnad"],
      ["Ås", "2019-01", 100],
      ["Berg", "2019-01", 200],
    ],
    [300, null],
    [null, null],
  ],
  [
    "women and men",
    [
      ["Period", "Kön", "Antal kontakter", "Kostnad"],
      ["2019-01", "K", 10, 5000],
      ["2019-01", "M", 5, 2500],
      ["2019-02", "K", 12, 6000],
      ["2019-02", "M", 6, 3000],
    ],
    [16500, 33],
    [null, null],
  ],
  [
    "the first quarter of two years beside a whole year",
    [
      ["Enhet", "Jan-mar 2019", "Jan-mar 2020", "Helår 2019"],
      ["Ås", 300, 400, 1200],
      ["Berg", 100, 200, 500],
    ],
    [2300, null],
    [1000, null],
    "Kostnad",
  ],
  [
    "a price beside the amount",
    [
      ["Period", "Yrke", "Antal", "À-pris", "Belopp"],
      ["2019-01", "Läkare", 10, 500, 5000],
      ["2019-01", "Psykolog", 5, 425, 2125],
    ],
    [7125, 15],
    [7125, 15],
  ],
  [
    "the unit as a title above each table",
    [
      ["Ås vårdcentral", "", ""],
      ["Period", "Antal", "Kostnad"],
      ["2019-01", 10, 5000],
      ["2019-02", 11, 5500],
      ["", "", ""],
      ["Bergs vårdcentral", "", ""],
      ["Period", "Antal", "Kostnad"],
      ["2019-01", 20, 10000],
      ["2019-02", 21, 10500],
    ],
    [31000, 62],
    [31000, 62],
  ],
  [
    "points between thousands",
    [
      ["Period", "Kostnad"],
      ["2019-01", "1.200"],
      ["2019-02", "12.500"],
      ["2019-03", "1.200.000"],
    ],
    [1213700, null],
    [1213700, null],
  ],
  [
    "a mean below the years",
    [
      ["År", "Kostnad"],
      ["2018", 100000],
      ["2019", 200000],
      ["Medel", 150000],
    ],
    [450000, null],
    [300000, null],
  ],
  [
    "an increase below the years",
    [
      ["År", "Kostnad"],
      ["2018", 100000],
      ["2019", 200000],
      ["Ökning", 100000],
    ],
    [400000, null],
    [300000, null],
  ],
  [
    "a part of a year beside its forecast",
    [
      ["År", "Kostnad"],
      ["2018", 100000],
      ["2019", 200000],
      ["2020 t.o.m. april", 90000],
      ["2020 helårsprognos", 270000],
    ],
    [660000, null],
    [570000, null],
  ],
  [
    "a year until August",
    [
      ["År", "Kostnad"],
      ["2019", 200000],
      ["2020 (t o m aug)", 90000],
    ],
    [290000, null],
    [200000, null],
  ],
  [
    "the lines of the document",
    [
      ["År 2017 2,4 mkr"],
      ["År 2018 5,6 mkr"],
      ["År 2019 10,5 mkr"],
      ["År 2020 (prognos) 12,5 mkr"],
    ],
    [31000000, null],
    [31000000, null],
  ],
  [
    "the lines of the document with colons",
    [["2017: 2,4 miljoner kronor"], ["2018: 5,6 miljoner kronor"], ["2019: 10,5 miljoner kronor"]],
    [18500000, null],
    [18500000, null],
  ],
  [
    "totals by cost centre",
    [
      ["Ansvar", "Kst-benämning", "Period", "Belopp"],
      [4110, "Ås", 201901, 100],
      [4110, "Ås", 201902, 200],
      ["4110 Totalt", "", "", 300],
      [4120, "Berg", 201901, 50],
      ["4120 Totalt", "", "", 50],
    ],
    [350, null],
    [350, null],
  ],
];

const kronor = (ore: number | null): number | null => (ore === null ? null : ore / 100);

for (const [name, rows, all, ofThem, sheet = "Blad1"] of LAYOUTS)
  test(name, () => {
    const { account, rowsRead } = read(sheetOf(rows, { sheet })).sources[0]!;
    const { selected, read: ours, left, unread } = account;
    expect([kronor(selected.cost), selected.contacts]).toEqual(all);
    expect([kronor(ours.cost), ours.contacts]).toEqual(ofThem);
    // What is not read is told why, krona by krona.
    const told = unread.filter(({ what }) => what === "rows");
    expect(told.reduce((sum, { cost }) => sum + (cost ?? 0), 0)).toBe(left.cost ?? 0);
    expect(told.reduce((sum, { contacts }) => sum + (contacts ?? 0), 0)).toBe(left.contacts ?? 0);
    if (ofThem.every((sum) => sum === null)) expect(rowsRead).toBe(0);
  });

/** Numbers of columns that are not read are named, each with its sum. */
test.each<readonly [name: string, heading: string, kronor: number | null, contacts: number | null]>(
  [
    ["contacts by profession beside one cost", "Läkare", null, 21],
    ["contacts by profession beside one cost", "Totalt antal", null, 32],
    ["digital contacts beside physical ones", "Fysiska kontakter", null, 2100],
    ["digital contacts beside physical ones", "Kostnad fysiska", 1_890_000, null],
    ["a rolling year beside the month", "Kostnad R12", 121_000, null],
    ["VAT in a column of its own", "Moms", 750, null],
  ]
)("%s: %s", (name, heading, cost, contacts) => {
  const [, rows] = LAYOUTS.find(([each]) => each === name)!;
  const { unread } = read(sheetOf(rows)).sources[0]!.account;
  const column = unread.find((one) => one.what === "column" && one.heading === heading)!;
  expect([kronor(column.cost), column.contacts]).toEqual([cost, contacts]);
});
