import { read, type Rows, sheetOf } from "../sheet/sheet";
import { kronor, type Layout, optionsOf, testAccounts } from "./accounted";
import { addUp } from "./addUp";

const [NBSP, NARROW] = ["\u00a0", "\u202f"];

/** As programs hand them out: ledgers, pivot tables, reports. */
const EXPORTS: readonly Layout[] = [
  [
    "a report of a ledger, its period in a title",
    [
      ["Region Exempel - Resultatrapport"],
      ["Period: 202001-202004"],
      [],
      ["Ansvar", "Ansvar(T)", "Konto", "Konto(T)", "Utfall", "Budget", "Avvikelse"],
      [41101, "Ås VC", 4611, "Köpt primärvård", "1 234,50", "1 000", "-234,50"],
      [41101, "Ås VC", 4612, "Köpt psykolog", "500", "400", "-100"],
      [41102, "Berg VC", 4611, "Köpt primärvård", "2 000", "1 500", "-500"],
      ["Summa", "", "", "", "3 734,50", "2 900", "-834,50"],
    ],
    ["E5:F7", null],
    ["E5:E7", null],
  ],
  [
    "months sideways with their sum beside an account",
    [
      ["Konto", "Ansvar", "202001", "202002", "202003", "Totalt"],
      [4611, "Ås", 100, 200, 300, 600],
      [4611, "Berg", 10, 20, 30, 60],
      ["Summa", "", 110, 220, 330, 660],
    ],
    ["C2:E3", null],
    "all",
    "Belopp kr",
  ],
  [
    "Kto, Ansv, Mot and Per, amounts in three ways",
    [
      ["Kto", "Ansv", "Mot", "Per", "Belopp"],
      [4611, 4110, 8600, 202001, "1.234,50"],
      [4611, 4110, 8600, 202002, "(234,50)"],
      [4611, 4120, 8600, 202002, "500-"],
    ],
    ["E2:E4", null],
    "all",
  ],
  [
    "the period's own beside an opening balance and what has been added up",
    [
      ["Ansvar", "Konto", "IB", "Period", "Ack", "Budget"],
      ["4110", "4611", 0, 1000, 3000, 900],
      ["4120", "4611", 0, 2500, 6500, 2400],
    ],
    ["D2:D3", null],
    "all",
    "202004",
  ],
  [
    "Totals as the label of a sum",
    [
      ["ÅrMånad", "Listad Enhet", "Besökstyp", "# Besök", "Kostnad kr"],
      ["2020-jan", "Ås", "Digitalt", 10, 5000],
      ["2020-feb", "Ås", "Digitalt", 12, 6000],
      ["Totals", "", "", 22, 11_000],
    ],
    ["E2:E3", "D2:D3"],
    "all",
  ],
  [
    "English headings and thousands, filters below",
    [
      ["Year", "Month", "Unit", "Sum of Contacts", "Sum of Cost"],
      [2020, "January", "Ås", 10, "5,000.50"],
      [2020, "February", "Ås", 12, "6,000.25"],
      ["Total", "", "", 22, "11,000.75"],
      [],
      ["Applied filters:"],
      ["Year is 2020"],
    ],
    ["E2:E3", "D2:D3"],
    "all",
  ],
  [
    "blanks of every kind within amounts",
    [
      ["Månad", "Kostnad"],
      ["2020-01", `1${NBSP}234,50`],
      ["2020-02", `2${NARROW}345 kr`],
      ["2020-03", "( 500 )"],
      ["2020-04", "-1 000"],
    ],
    ["B2:B5", null],
    "all",
  ],
  [
    "KSEK",
    [
      ["År", "Utfall (KSEK)"],
      [2018, "1 200"],
      [2019, 1300.5],
    ],
    ["1000 B2:B3", null],
    "all",
  ],
  [
    "MSEK",
    [
      ["År", "Kostnad MSEK"],
      [2018, 1.2],
      [2019, 1.3],
    ],
    ["1000000 B2:B3", null],
    "all",
  ],
  [
    "Mkr in the corner",
    [
      ["Mkr", 2018, 2019],
      ["Ås", 1.2, 1.3],
      ["Berg", 0.4, 0.5],
    ],
    ["1000000 B2:C3", null],
    "all",
  ],
  [
    "dates with the day first",
    [
      ["Fakturadatum", "Leverantör", "Belopp"],
      ["31/01/2020", "Kry", 100],
      ["15/02/2020", "Kry", 200],
    ],
    ["C2:C3", null],
    "all",
  ],
  [
    "a remark between units",
    [
      ["Kostnad, kr"],
      ["Vårdcentral", 2018, 2019],
      ["Ås", 100, 200],
      ["OBS: ny taxa från 1 juli", ""],
      ["Berg", 10, 20],
      ["Källa: ekonomisystemet 2020-02-01"],
    ],
    ["B3:C3 B5:C5", null],
    "all",
  ],
  [
    "quarters and their year",
    [
      ["Kostnad (kr)"],
      ["VC", "Kv 1 2019", "Kv 2 2019", "Kv 3 2019", "Kv 4 2019", "Helår 2019"],
      ["Ås", 1000, 2000, 3000, 4000, 10_000],
      ["Berg", 100, 200, 300, 400, 1000],
    ],
    ["B3:E4", null],
    "all",
  ],
  [
    "a dash in every cell of a year but an error beside it",
    [
      ["Vårdcentral", "Kostnad 2018", "Kostnad 2019"],
      ["Ås", "-", 200],
      ["Berg", "–", "#N/A"],
      ["Ek", "-", 5],
    ],
    ["C2 C4", null],
    "all",
  ],
  [
    "a dash in half of the cells",
    [
      ["Månad", "Ås", "Berg"],
      ["2020-01", "-", 100],
      ["2020-02", 200, "-"],
    ],
    ["B2:C3", null],
    "all",
    "Kostnad kr",
  ],
  [
    "a profit and loss account in tkr, as its corner says",
    [
      ["Resultaträkning, tkr", "Utfall jan-apr 2020", "Budget jan-apr 2020", "Avvikelse"],
      ["Intäkter", 100, 100, 0],
      ["Köpt nätläkarvård", -50, -40, -10],
    ],
    ["1000 B2:C3", null],
    ["1000 B2:B3", null],
  ],
  [
    "the filters of a pivot table above it",
    [
      ["Listningsregion", "(Alla)"],
      ["År", "2019"],
      [],
      ["Radetiketter", "Summa av Antal", "Summa av Belopp"],
      ["Ås", 10, 5000],
      ["Berg", 4, 2000],
      ["Totalsumma", 14, 7000],
    ],
    ["C5:C6", "B5:B6"],
    [null, null],
  ],
  [
    "three rows of headings",
    [
      ["", "Utfall", "", "", "", ""],
      ["", "2018", "", "2019", "", ""],
      ["Enhet", "Antal", "Tkr", "Antal", "Tkr", ""],
      ["Ås", 1, 5, 2, 10, ""],
      ["Berg", 3, 15, 4, 20, ""],
    ],
    ["1000 C4:C5 E4:E5", "B4:B5 D4:D5"],
    "all",
  ],
  [
    "a budget of both measures beside their outcome",
    [
      ["", "Budget 2020", "", "Utfall 2020", ""],
      ["Enhet", "Antal", "Kr", "Antal", "Kr"],
      ["Ås", 1, 5, 2, 10],
      ["Berg", 3, 15, 4, 20],
    ],
    ["C3:C4 E3:E4", "B3:B4 D3:D4"],
    ["E3:E4", "D3:D4"],
  ],
  [
    "two tables beside each other, a unit each",
    [
      ["Ås", "", "", "Berg", ""],
      ["År", "Kostnad", "", "År", "Kostnad"],
      [2018, 100, "", 2018, 10],
      [2019, 200, "", 2019, 20],
    ],
    ["B3:B4 E3:E4", null],
    "all",
  ],
  [
    "numbers as text among numbers",
    [
      ["Månad", "Kostnad"],
      ["2020-01", 1000],
      ["2020-02", "1000"],
      ["2020-03", "1 000,0"],
    ],
    ["B2:B4", null],
    "all",
  ],
  [
    "an invoice a row, its number beside it",
    [
      ["Avser månad", "Fakturanr", "Leverantör", "Fakturabelopp"],
      ["2020-01", "123", "Kry", 5000],
      ["2020-01", "124", "Min Doktor", 6000],
    ],
    ["D2:D3", null],
    "all",
  ],
  [
    "S:a below units",
    [
      ["Vårdcentral", "2019"],
      ["Summas VC", 100],
      ["Berg", 50],
      ["S:a", 150],
    ],
    ["B2:B3", null],
    "all",
    "Kostnad kr",
  ],
  [
    "a year above months in merged cells",
    [
      ["", 2019, "", "", 2020, "", ""],
      ["Enhet", "Jan", "Feb", "Mar", "Jan", "Feb", "Mar"],
      ["Ås", 1, 2, 3, 4, 5, 6],
      ["Berg", 10, 20, 30, 40, 50, 60],
    ],
    ["B3:G4", null],
    "all",
    "Kostnad kr",
  ],
  [
    "a person's visit a row",
    [
      ["Personnummer", "Besöksdatum", "Listad VC", "Yrkeskategori"],
      ["19121212-1212", "2020-01-03", "Ås", "Läkare"],
      ["19121212-1212", "2020-01-05", "Ås", "Psykolog"],
    ],
    [null, "count B2:B3"],
    "all",
  ],
];

testAccounts(EXPORTS);

/** Columns that are told with their sum, in the unit of their table. */
const TOLD: readonly (readonly [heading: string, rows: Rows, places: string, sheet?: string])[] = [
  [
    "Ack mar",
    [
      ["Utfall 2020, tkr"],
      ["Enhet", "Jan", "Feb", "Mar", "Ack mar"],
      ["Ås", 10, 20, 30, 60],
      ["Berg", 1, 2, 3, 6],
    ],
    "1000 E3:E4",
  ],
  [
    "Avvikelse",
    [
      ["Tkr", "Bokslut 2018", "Bokslut 2019", "Avvikelse"],
      ["Ås", 100, 200, -20],
      ["Berg", 1, 2, 5],
    ],
    "1000 D2:D3",
  ],
  [
    "R12",
    [
      ["Månad", "Kostnad", "R12"],
      ["2020-01", 100, 1200],
      ["2020-02", 110, 1250],
    ],
    "C2:C3",
  ],
  [
    "Ack",
    [
      ["Enhet", "Period", "Ack"],
      ["Ås", 1000, 3000],
      ["Berg", 2000, 6000],
    ],
    "C2:C3",
    "April 2020",
  ],
  [
    "Prognos helår",
    [
      ["Utfall april 2020"],
      ["Enhet", "Utfall mån", "Utfall ack", "Prognos helår"],
      ["Ås", 10, 30, 110],
      ["Berg", 4, 12, 55],
    ],
    "D3:D4",
  ],
  [
    "Berg, Bruttokostnad",
    [
      ["Vårdcentral", "Mått", "2018", "2019"],
      ["Ås", "Kontakter", 10, 20],
      ["Ås", "Kostnad", 5000, 10_000],
      ["Berg", "Kontakter", 10, 20],
      ["Berg", "Kostnad", 5000, 10_000],
      ["Berg", "Bruttokostnad", 6000, 11_000],
    ],
    "C6:D6",
  ],
  [
    "Lönekostnad",
    [
      ["Personalkategori", "Månad", "Timmar", "Lönekostnad"],
      ["Läkare", "2020-01", 160, 90_000],
      ["Sjuksköterska", "2020-01", 320, 80_000],
    ],
    "D2:D3",
  ],
];

for (const [heading, rows, places, sheet] of TOLD)
  test(`${heading} is told with its sum`, () => {
    const { unread } = read(sheetOf(rows, optionsOf(sheet))).sources[0]!.account;
    const column = unread.find((one) => one.what === "column" && one.heading === heading)!;
    expect(kronor(column.cost)).toBe(addUp(rows, places));
  });
